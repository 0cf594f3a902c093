import type { Draft, Range } from '../../lint/types.ts';

/**
 * Places in the writer's own words where a pattern fits, in order; those that touch code, comments or tags are left out.
 * @param pattern with the flag `g`
 */
export function* findInProse({ text, blocks }: Draft, pattern: RegExp): Iterable<Range> {
  for (const block of blocks) {
    let next = 0;
    for (const found of text.slice(block.start, block.end).matchAll(pattern)) {
      const start = block.start + found.index;
      const end = start + found[0].length;
      while ((block.holes[next]?.end ?? end) <= start && next < block.holes.length) next++;
      if ((block.holes[next]?.start ?? end) >= end) yield { start, end };
    }
  }
}
