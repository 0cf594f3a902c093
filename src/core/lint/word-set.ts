import type { Lexicon } from '../text/lexicon.ts';
import { UNKNOWN } from '../text/vocabulary.ts';

/** A set of word ids, one bit each. */
export type WordSet = Uint32Array;

/** Whether a set holds a word. */
export function isIn(set: WordSet, word: number): boolean {
  return ((set[word >>> 5] ?? 0) & (1 << (word & 31))) !== 0;
}

/** Turns the sets of words of patterns into sets of ids; equal ones share one index. */
export class WordSetTable {
  readonly all: WordSet[] = [];
  readonly #lexicon: Lexicon;
  readonly #unions = new Map<string, WordSet>();
  readonly #indexBySet = new Map<ReadonlySet<string>, number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  indexOf(words: ReadonlySet<string>): number {
    const known = this.#indexBySet.get(words);
    if (known !== undefined) return known;
    const index = this.all.push(this.setOf(words)) - 1;
    this.#indexBySet.set(words, index);
    return index;
  }

  /** The union of sets by their indices with the words passed over; equal unions are one set. */
  unionOf(indices: readonly number[], passedOver: WordSet): WordSet {
    const key = indices.join(' ');
    const known = this.#unions.get(key);
    if (known !== undefined) return known;
    const union = passedOver.slice();
    for (const index of indices)
      this.all[index]?.forEach((bits, at) => {
        union[at] = (union[at] ?? 0) | bits;
      });
    this.#unions.set(key, union);
    return union;
  }

  setOf(words: Iterable<string>): WordSet {
    const { vocabulary } = this.#lexicon;
    const set = new Uint32Array((vocabulary.size + 31) >>> 5);
    for (const word of words) {
      const id = vocabulary.idOf(word);
      if (id !== UNKNOWN) set[id >>> 5] = (set[id >>> 5] ?? 0) | (1 << (id & 31));
    }
    return set;
  }
}
