import type { Draft } from '../text/draft.ts';
import { fold, UNKNOWN, type Vocabulary } from '../text/vocabulary.ts';
import { DENIED_WORDS, DENIES, ENDS_DENIAL, NAMES, ROLES } from './roles.ts';

/**
 * Features of each token: the word, its stem with who was named last and whether it is denied (see `roles.ts`), its stem with
 * the next and with the next but one, the row of three it starts.
 */
export const KINDS = 5;

/** Tokens of a sentence that are read; what stands behind them does not count. */
const MOST_TOKENS = 160;

/** Units of a word's beginning that stand for its stem. */
const STEM_LENGTH = 5;

const EDGE = 0x1b873593;
const NAME = 0x2c1b3c6d;
const SEEDS = [0x3c6ef372, 0x1f83d9ab, 0x5be0cd19, 0x243f6a88, 0x13198a2e] as const;

/** Stand for the edges of a sentence and for names, behind the ids of the vocabulary. */
const PSEUDO_WORDS = [EDGE, NAME] as const;

/**
 * Turns sentences into feature hashes (32 bits, of either sign). The hash of a word depends on its letters alone, so weights stay
 * valid when rules change; but a word with a capital inside a sentence is a name unless the rules know it.
 */
export class FeatureReader {
  readonly #vocabulary: Vocabulary;
  /** Words whose hashes are known; a letter has few of all. */
  readonly #isHashed: Uint8Array;
  readonly #wordHashes: Int32Array;
  readonly #stemHashes: Int32Array;
  readonly #rolesOfIds: Uint8Array;
  readonly #rolesOfHashes: ReadonlyMap<number, number>;
  /** How many {@link ids} there are. */
  readonly size: number;
  /** Of the sentence read last, by place, an edge at either end and a 0 behind: the hashes of the words and their stems, */
  readonly words = new Int32Array(MOST_TOKENS + 3);
  readonly stems = new Int32Array(MOST_TOKENS + 3);
  /** and what they are known by: the id of the vocabulary or one behind it; {@link UNKNOWN} for words in neither. */
  readonly ids = new Int32Array(MOST_TOKENS + 3);
  /** What the words before a place make of the word there: who was named last, and whether it is denied. */
  readonly contexts = new Uint8Array(MOST_TOKENS + 3);
  readonly #roles = new Uint8Array(MOST_TOKENS + 3);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.size = vocabulary.size + PSEUDO_WORDS.length;
    this.#isHashed = new Uint8Array(vocabulary.size);
    this.#wordHashes = new Int32Array(vocabulary.size);
    this.#stemHashes = new Int32Array(vocabulary.size);
    this.#rolesOfIds = new Uint8Array(vocabulary.size);
    this.#rolesOfHashes = new Map([...ROLES].map(([word, role]) => [hashOf(word, 0, word.length), role]));
  }

  /**
   * Reads the tokens `[from, to)` of a draft into {@link words}, {@link stems}, {@link ids} and {@link contexts}.
   * @returns the place of the last edge; features start at each place before it
   */
  read(draft: Draft, from: number, to: number): number {
    const end = Math.min(to, from + MOST_TOKENS);
    const last = end - from + 1;
    this.#setPseudo(0, 0);
    for (let token = from; token < end; token++) this.#readWord(draft, token, from);
    this.#setPseudo(last, 0);
    this.words[last + 1] = this.stems[last + 1] = 0;
    this.#setContexts(last);
    return last;
  }

  /** The features of tokens as a list, {@link KINDS} for each token; the first token is the sentence's edge. */
  hashesOf(draft: Draft, from: number, to: number): Int32Array {
    const { words, stems, contexts } = this;
    const last = this.read(draft, from, to);
    const hashes: number[] = [];
    for (let place = 0; place < last; place++) {
      const word = words[place] ?? 0;
      const stem = stems[place] ?? 0;
      const [second, third] = [words[place + 1] ?? 0, words[place + 2] ?? 0];
      hashes.push(wordFeature(word), stemFeature(stem, contexts[place] ?? 0));
      hashes.push(pairFeature(stem, stems[place + 1] ?? 0), apartFeature(stem, stems[place + 2] ?? 0));
      hashes.push(rowFeature(word, second, third));
    }
    return Int32Array.from(hashes);
  }

  #readWord(draft: Draft, token: number, from: number): void {
    const { tokens, text } = draft;
    const place = token - from + 1;
    const id = tokens.words[token] ?? UNKNOWN;
    if (id !== UNKNOWN) {
      if (this.#isHashed[id] === 0) this.#hash(id);
      this.#set(place, id, this.#wordHashes[id] ?? 0, this.#stemHashes[id] ?? 0);
      this.#roles[place] = this.#rolesOfIds[id] ?? 0;
      return;
    }
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? start;
    if (token > from && isCapitalised(text, start)) {
      this.#setPseudo(place, 1);
      return;
    }
    const wordEnd = apostropheIn(text, start, end);
    const stemEnd = Math.min(start + STEM_LENGTH, wordEnd);
    const word = hashOf(text, start, wordEnd);
    this.#set(place, UNKNOWN, word, hashOf(text, start, stemEnd));
    this.#roles[place] = this.#rolesOfHashes.get(word) ?? 0;
  }

  #setContexts(last: number): void {
    const roles = this.#roles;
    let named = 0;
    let denied = 0;
    for (let place = 0; place <= last; place++) {
      const role = roles[place] ?? 0;
      const names = role & NAMES;
      if ((role & ENDS_DENIAL) !== 0) denied = 0;
      this.contexts[place] = names === 0 ? 2 * named + (denied > 0 ? 1 : 0) : 0;
      if (names !== 0) named = names;
      if (denied > 0) denied--;
      if ((role & DENIES) !== 0) denied = DENIED_WORDS;
    }
  }

  #setPseudo(place: number, which: 0 | 1): void {
    const hash = PSEUDO_WORDS[which];
    this.#set(place, this.#vocabulary.size + which, hash, hash);
    this.#roles[place] = 0;
  }

  #set(place: number, id: number, word: number, stem: number): void {
    this.ids[place] = id;
    this.words[place] = word;
    this.stems[place] = stem;
  }

  #hash(id: number): void {
    const word = this.#vocabulary.wordOf(id);
    this.#isHashed[id] = 1;
    this.#wordHashes[id] = hashOf(word, 0, word.length);
    this.#stemHashes[id] = hashOf(word, 0, Math.min(STEM_LENGTH, word.length));
    this.#rolesOfIds[id] = ROLES.get(word) ?? 0;
  }
}

/** A word by itself. */
export function wordFeature(word: number): number {
  return mixed(word ^ SEEDS[0]);
}

/** A stem and what the words before it make of it: {@link FeatureReader.contexts}. */
export function stemFeature(stem: number, context: number): number {
  return mixed(joined(stem, context) ^ SEEDS[1]);
}

/** A stem and the next one. */
export function pairFeature(stem: number, second: number): number {
  return mixed(joined(stem, second) ^ SEEDS[3]);
}

/** A stem and the next but one. */
export function apartFeature(stem: number, third: number): number {
  return mixed(joined(stem, third) ^ SEEDS[2]);
}

/** Three words in a row. */
export function rowFeature(word: number, second: number, third: number): number {
  return mixed(joined(joined(word, second), third) ^ SEEDS[4]);
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
  // A sum that is no integer of 32 bits would be kept as an object.
  return ((Math.imul(first, 0x5bd1e995) ^ (first >>> 13)) + Math.imul(second, 0x1b873593)) | 0;
}

function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x45d9f3b);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return value ^ (value >>> 13);
}
