import type { Draft, Range } from '../../lint/types.ts';
import { findFrontMatter } from '../../text/front-matter.ts';
import { mapProse } from '../../text/prose.ts';

/** Words of a letter with how often each occurs. */
export interface WordCounts {
  readonly total: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Shorter letters are alike because there are few ways to say thanks. */
const FEWEST_WORDS = 20;
/** UTF-16 units of a letter that are compared; no letter is longer. */
const LONGEST = 20_000;

/** The words of a draft's own prose. */
export function wordsOfDraft({ text, blocks }: Draft): WordCounts {
  return count(text, blocks);
}

/** The words of another draft's own prose, read from its text. */
export function wordsOfText(text: string): WordCounts {
  const start = findFrontMatter(text)?.range.end ?? 0;
  return count(text, mapProse(text, { start, end: Math.min(text.length, start + LONGEST) }).blocks);
}

/** Share of words that two letters have in common, 0 to 1, wherever they stand; 0 for short letters. */
export function likeness(a: WordCounts, b: WordCounts): number {
  if (Math.min(a.total, b.total) < FEWEST_WORDS) return 0;
  let common = 0;
  for (const [word, times] of a.counts) common += Math.min(times, b.counts.get(word) ?? 0);
  return (2 * common) / (a.total + b.total);
}

/**
 * Whether two letters can be as alike as `share` at all, by a quick look at the other one's text. With share s and n
 * words here, at least n · s / (2 − s) of them must stand there too.
 */
export function canBeAlike({ total, counts }: WordCounts, other: string, share: number): boolean {
  const text = other.toLowerCase();
  let missing = total - (total * share) / (2 - share);
  for (const [word, times] of counts) {
    if (!text.includes(word)) missing -= times;
    if (missing < 0) return false;
  }
  return true;
}

function count(text: string, blocks: readonly Range[]): WordCounts {
  const counts = new Map<string, number>();
  let total = 0;
  let units = 0;
  for (const { start, end } of blocks) {
    units += end - start;
    if (units > LONGEST) break;
    for (const word of text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total++;
    }
  }
  return { total, counts };
}
