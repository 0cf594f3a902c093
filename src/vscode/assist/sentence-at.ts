import { overlaps, type Range } from '../../core/index.ts';
import type { Check } from '../checker.ts';

/** A sentence of the letter, and the message of what was found in it. */
export interface FoundSentence {
  /** Without its greeting. UTF-16 offsets. */
  readonly sentence: Range;
  readonly why?: string;
}

/** The sentence of the letter's own words that an offset stands in or touches; `undefined` outside of them. */
export function findSentence({ letter, diagnostics }: Check, offset: number): FoundSentence | undefined {
  const found = letter.draft.sentences.find(
    ({ part, contentStart, end }) => part === 'body' && contentStart <= offset && offset <= end,
  );
  if (found === undefined) return undefined;
  const sentence = { start: found.contentStart, end: found.end };
  const finding = diagnostics.find(({ group, range }) => group === 'tone' && overlaps(range, sentence));
  return finding === undefined ? { sentence } : { sentence, why: finding.message };
}
