import type { Lexicon } from '../text/lexicon.ts';

/** Pairs of neighbouring words: id of the first → ids of those that may follow. */
export type Pairs = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Looks up pairs such as `rather than`.
 * @param pairs two words each, with a space between; all of them in the lexicon
 */
export function readPairs(pairs: readonly string[], lexicon: Lexicon): Pairs {
  const byFirst = new Map<number, Set<number>>();
  for (const pair of pairs) {
    const [first = 0, second = 0] = pair.split(' ').map(word => lexicon.vocabulary.idOf(word));
    byFirst.set(first, (byFirst.get(first) ?? new Set()).add(second));
  }
  return byFirst;
}

/** Whether one of the pairs stands at a token. */
export function hasPairAt(pairs: Pairs, words: Int32Array, token: number): boolean {
  return pairs.get(words[token] ?? 0)?.has(words[token + 1] ?? 0) === true;
}
