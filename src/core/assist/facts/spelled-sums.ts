import type { Word } from './words.ts';

/** Words that multiply what stands in front of them. */
const FACTORS: ReadonlySet<string> = new Set(['dozen', 'hundred', 'thousand', 'million', 'billion']);

/** No number in letters is longer. Words. */
const LONGEST_SUM = 9;

/**
 * What several words count together, at any of them: "two hundred and fifty", "half a dozen"; `null` for a number of one word
 * and for all else.
 */
export function spelledSum(words: readonly Word[], index: number): number | null {
  let from = index;
  while (from > Math.max(0, index - LONGEST_SUM) && isLinked(words, from - 1)) from--;
  let to = index;
  while (to < Math.min(words.length - 1, index + LONGEST_SUM) && isLinked(words, to)) to++;
  const parts = words.slice(from, to + 1).filter(({ value }) => value !== null);
  return parts.length > 1 && parts.some(({ word }) => FACTORS.has(word)) ? sumOf(parts) : null;
}

/** Whether a word and the next are parts of one number. */
function isLinked(words: readonly Word[], index: number): boolean {
  const [here, next, second] = words.slice(index, index + 3);
  if (here === undefined || next === undefined || next.opensClause) return false;
  if (isLink(words, index)) return words[index - 1]?.value !== null && next.value !== null;
  if (here.value === null) return false;
  if (next.value !== null) return FACTORS.has(next.word) || FACTORS.has(here.word);
  return isLink(words, index + 1) && second !== undefined && second.value !== null && !second.opensClause;
}

/** The "and" of "a hundred and five", the "a" of "half a dozen". */
function isLink(words: readonly Word[], index: number): boolean {
  const [before, here, next] = [words[index - 1]?.word ?? '', words[index]?.word, words[index + 1]];
  if (here === 'a') return before === 'half' && FACTORS.has(next?.word ?? '');
  return here === 'and' && /^(?:hundred|thousand|million)$/.test(before) && (next?.value ?? 1_000) < 100;
}

function sumOf(parts: readonly Word[]): number {
  let sum = 0;
  let last = 0;
  for (const { word, value } of parts) {
    const number = value ?? 0;
    if (word === 'hundred' || word === 'dozen') last = (last === 0 ? 1 : last) * number;
    else if (FACTORS.has(word)) {
      sum += (last === 0 ? 1 : last) * number;
      last = 0;
    } else last += number;
  }
  return sum + last;
}
