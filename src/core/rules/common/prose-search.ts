import type { Draft, Range } from '../../lint/types.ts';

/**
 * Places in the writer's own words where a pattern fits, in order; those that touch code, comments or tags are left out.
 * @param pattern with the flag `g`
 */
export function* findInProse(
  { text, blocks }: Pick<Draft, 'text' | 'blocks'>,
  pattern: RegExp,
): Iterable<Range> {
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

/** Finds a name as it is written, as a whole word; its marks are no syntax, so that the search stays linear. */
export function toNamePattern(name: string): RegExp {
  const literal = name.replace(/[^\p{L}\p{N} ]/gu, mark => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
}
