import type { Draft } from '../text/draft.ts';
import { fold, UNKNOWN, type Vocabulary } from '../text/vocabulary.ts';

/** Features of each token: the word, its stem, its stem with the next and with the next but one, the row of three it starts. */
export const KINDS = 5;

/** Tokens of a sentence that are read; what stands behind them does not count. */
const MOST_TOKENS = 160;

/** Units of a word's beginning that stand for its stem. */
const STEM_LENGTH = 5;

const EDGE = 0x1b873593;
const NAME = 0x2c1b3c6d;
const SEEDS = [0x3c6ef372, 0x1f83d9ab, 0x5be0cd19, 0x243f6a88, 0x13198a2e] as const;

/**
 * Turns sentences into feature hashes (32 bits, of either sign). The hash of a feature depends on the words alone: not on
 * what other words the rules know, so weights stay valid when rules change.
 */
export class FeatureReader {
  readonly #vocabulary: Vocabulary;
  /** Words whose hashes are known; a letter has few of all. */
  readonly #isHashed: Uint8Array;
  readonly #wordHashes: Int32Array;
  readonly #stemHashes: Int32Array;
  readonly #words = new Int32Array(MOST_TOKENS + 2);
  readonly #stems = new Int32Array(MOST_TOKENS + 2);
  /** The features of the sentence read last, {@link KINDS} for each token; the first token is the sentence's edge. */
  readonly hashes = new Int32Array((MOST_TOKENS + 2) * KINDS);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#isHashed = new Uint8Array(vocabulary.size);
    this.#wordHashes = new Int32Array(vocabulary.size);
    this.#stemHashes = new Int32Array(vocabulary.size);
  }

  /**
   * Reads the tokens `[from, to)` of a draft into {@link hashes}.
   * @returns how many of the hashes are set
   */
  read(draft: Draft, from: number, to: number): number {
    const words = this.#words;
    const stems = this.#stems;
    const end = Math.min(to, from + MOST_TOKENS);
    words[0] = stems[0] = EDGE;
    for (let token = from; token < end; token++) this.#readWord(draft, token, from);
    const last = end - from + 1;
    words[last] = stems[last] = EDGE;
    return this.#join(last);
  }

  #readWord(draft: Draft, token: number, from: number): void {
    const { tokens, text } = draft;
    const place = token - from + 1;
    const id = tokens.words[token] ?? UNKNOWN;
    if (id !== UNKNOWN) {
      if (this.#isHashed[id] === 0) this.#hash(id);
      this.#words[place] = this.#wordHashes[id] ?? 0;
      this.#stems[place] = this.#stemHashes[id] ?? 0;
      return;
    }
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? start;
    if (token > from && isCapitalised(text, start)) {
      this.#words[place] = this.#stems[place] = NAME;
      return;
    }
    const wordEnd = apostropheIn(text, start, end);
    this.#words[place] = hashOf(text, start, wordEnd);
    this.#stems[place] = hashOf(text, start, Math.min(start + STEM_LENGTH, wordEnd));
  }

  #hash(id: number): void {
    const word = this.#vocabulary.wordOf(id);
    this.#isHashed[id] = 1;
    this.#wordHashes[id] = hashOf(word, 0, word.length);
    this.#stemHashes[id] = hashOf(word, 0, Math.min(STEM_LENGTH, word.length));
  }

  #join(last: number): number {
    const words = this.#words;
    const stems = this.#stems;
    const hashes = this.hashes;
    let next = 0;
    for (let place = 0; place < last; place++) {
      const word = words[place] ?? 0;
      const stem = stems[place] ?? 0;
      const second = words[place + 1] ?? 0;
      const isInside = place + 2 <= last;
      const third = isInside ? (words[place + 2] ?? 0) : 0;
      hashes[next++] = mixed(word ^ SEEDS[0]);
      hashes[next++] = mixed(stem ^ SEEDS[1]);
      hashes[next++] = mixed(joined(stem, stems[place + 1] ?? 0) ^ SEEDS[3]);
      hashes[next++] = mixed(joined(stem, isInside ? (stems[place + 2] ?? 0) : 0) ^ SEEDS[2]);
      hashes[next++] = mixed(joined(joined(word, second), third) ^ SEEDS[4]);
    }
    return next;
  }
}

/** A name, not a shout: a capital with a small letter behind it. */
function isCapitalised(text: string, start: number): boolean {
  const second = text.charCodeAt(start + 1);
  const first = text.charCodeAt(start);
  return first !== fold(first) && second === fold(second);
}

/** Where the ending behind the apostrophe starts, or `end`. */
function apostropheIn(text: string, start: number, end: number): number {
  for (let position = start + 1; position < end; position++) {
    if (fold(text.charCodeAt(position)) === 0x27) return position;
  }
  return end;
}

/** FNV-1a over folded units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) {
    hash = Math.imul(hash ^ fold(text.charCodeAt(index)), 0x01000193);
  }
  return hash;
}

function joined(first: number, second: number): number {
  return (Math.imul(first, 0x5bd1e995) ^ (first >>> 13)) + Math.imul(second, 0x1b873593);
}

function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x45d9f3b);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return value ^ (value >>> 13);
}
