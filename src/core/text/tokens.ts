import type { Lexicon, MarkIds } from './lexicon.ts';
import type { Range } from './range.ts';
import { fold, UNKNOWN, type Vocabulary } from './vocabulary.ts';

/**
 * The tokens of a draft's own prose in reading order, as parallel arrays: words, numbers and the punctuation that
 * divides clauses. Contractions are two tokens (`don't` = `do` + `not`) that share the word's range.
 */
export interface Tokens {
  readonly count: number;
  /** UTF-16 offset of each token's first unit. */
  readonly starts: Int32Array;
  /** UTF-16 offset behind each token's last unit. */
  readonly ends: Int32Array;
  /** Vocabulary id of each token. */
  readonly words: Int32Array;
}

/** Longer words are in no rule; they are not even hashed. */
const LONGEST_WORD = 40;

/** Gives pieces of a large array: for a short text, an array of its own costs more than reading what is in it. */
export class TokenMemory {
  #array = new Int32Array(0);
  #used = 0;

  /** So many zeros that nobody else has. */
  take(count: number): Int32Array {
    if (count > LARGE / 8) return new Int32Array(count);
    if (this.#used + count > this.#array.length) {
      this.#array = new Int32Array(LARGE);
      this.#used = 0;
    }
    this.#used += count;
    return this.#array.subarray(this.#used - count, this.#used);
  }
}

/** Numbers in a large array: the tokens of some fifty letters. */
const LARGE = 1 << 16;

/** Collects the tokens of one text, block after block. */
export class Tokenizer {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #ids: MarkIds;
  readonly #split: ReadonlyMap<number, readonly number[]>;
  #starts: Int32Array;
  #ends: Int32Array;
  #words: Int32Array;
  #count = 0;

  /**
   * @param memory of a text that is read again and again
   * @param capacity how many tokens there are about
   */
  constructor(text: string, lexicon: Lexicon, memory?: TokenMemory, capacity = 16 + (text.length >> 2)) {
    this.#text = text;
    this.#vocabulary = lexicon.vocabulary;
    this.#ids = lexicon.marks;
    this.#split = lexicon.split;
    // One piece of memory for all three takes a third of the time.
    const numbers = memory?.take(3 * capacity) ?? new Int32Array(3 * capacity);
    this.#starts = numbers.subarray(0, capacity);
    this.#ends = numbers.subarray(capacity, 2 * capacity);
    this.#words = numbers.subarray(2 * capacity);
  }

  /**
   * Takes over tokens that were read before, those in `[from, to)`, behind those collected so far.
   * @param by how many UTF-16 units further on they stand
   */
  addAll({ starts, ends, words }: Tokens, from: number, to: number, by: number): void {
    while (this.#count + to - from > this.#starts.length) this.#grow();
    for (let token = from; token < to; token++) {
      this.#starts[this.#count] = (starts[token] ?? 0) + by;
      this.#ends[this.#count] = (ends[token] ?? 0) + by;
      this.#words[this.#count] = words[token] ?? 0;
      this.#count++;
    }
  }

  /** How many tokens have been collected. */
  get count(): number {
    return this.#count;
  }

  /** How many words there are from a token on; a contraction is one word, punctuation none. */
  wordsFrom(token: number): number {
    let words = 0;
    for (let place = token, previous = -1; place < this.#count; place++) {
      const start = this.#starts[place] ?? 0;
      if (start !== previous && isWord(this.#text, start, this.#ends[place] ?? start)) words++;
      previous = start;
    }
    return words;
  }

  /** All tokens collected so far. */
  finish(): Tokens {
    return { count: this.#count, starts: this.#starts, ends: this.#ends, words: this.#words };
  }

  /**
   * Adds the tokens of `[start, end)`, leaving out the holes.
   * @param holes sorted ranges that are not the writer's words; one marked `opaque` stands as an unknown word
   */
  add(range: Range, holes: readonly Hole[]): void {
    let position = range.start;
    for (let index = firstBehind(holes, range.start); index < holes.length; index++) {
      const hole = holes[index];
      if (hole === undefined || hole.start >= range.end) break;
      this.#scan(position, Math.max(position, hole.start));
      if (hole.opaque) this.#push(hole.start, hole.end, UNKNOWN);
      position = Math.min(hole.end, range.end);
    }
    this.#scan(position, range.end);
  }

  #scan(from: number, to: number): void {
    const text = this.#text;
    let position = from;
    while (position < to) {
      const unit = text.charCodeAt(position);
      if (isWordUnit(unit)) {
        const end = endOfWord(text, position, to);
        this.#pushWord(position, end);
        position = end;
      } else {
        position = this.#scanPunctuation(unit, position, to);
      }
    }
  }

  #pushWord(start: number, end: number): void {
    const text = this.#text;
    const first = text.charCodeAt(start);
    if (first >= 48 && first <= 57) {
      this.#push(start, end, this.#ids.number);
      return;
    }
    if (end - start > LONGEST_WORD) {
      this.#push(start, end, UNKNOWN);
      return;
    }
    const whole = this.#vocabulary.lookUp(text, start, end);
    const parts = whole === UNKNOWN ? undefined : this.#split.get(whole);
    if (parts !== undefined) {
      for (const part of parts) this.#push(start, end, part);
      return;
    }
    const apostrophe = whole === UNKNOWN ? suffixStart(text, start, end) : end;
    if (apostrophe === end) {
      this.#push(start, end, whole);
      return;
    }
    this.#push(start, end, this.#vocabulary.lookUp(text, start, apostrophe));
    this.#push(start, end, this.#vocabulary.lookUp(text, apostrophe, end));
  }

  /** Adds at most one token for a run of punctuation and returns where to go on. */
  #scanPunctuation(unit: number, position: number, to: number): number {
    const text = this.#text;
    const ids = this.#ids;
    const next = position + 1;
    switch (unit) {
      case 0x2c:
        this.#push(position, next, ids.comma);
        break;
      case 0x3b:
        this.#push(position, next, ids.semicolon);
        break;
      case 0x3a:
        this.#push(position, next, ids.colon);
        break;
      case 0x2e:
      case 0x2026:
        if (next < to && (text.charCodeAt(next) === 0x2e || unit === 0x2026)) break;
        this.#push(position, next, ids.stop);
        break;
      case 0x3f:
        this.#push(position, next, ids.question);
        break;
      case 0x21:
        this.#push(position, next, ids.exclamation);
        break;
      case 0x28:
        this.#push(position, next, ids.open);
        break;
      case 0x29:
        this.#push(position, next, ids.close);
        break;
      case 0x22:
      case 0x201c:
      case 0x201d:
      case 0x201e:
      case 0xab:
      case 0xbb:
        this.#push(position, next, ids.quote);
        break;
      case 0x2013:
      case 0x2014:
        this.#push(position, next, ids.dash);
        break;
      case 0x2d:
        if (isSpacedDash(text, position, to)) this.#push(position, next, ids.dash);
        break;
    }
    return next;
  }

  #push(start: number, end: number, word: number): void {
    if (this.#count === this.#starts.length) this.#grow();
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#words[this.#count] = word;
    this.#count++;
  }

  #grow(): void {
    this.#starts = doubled(this.#starts);
    this.#ends = doubled(this.#ends);
    this.#words = doubled(this.#words);
  }
}

/** A stretch inside a block that is not the writer's words. */
export interface Hole extends Range {
  /** Whether it stands for a word (a placeholder, inline code) or for nothing (a comment, a tag). */
  readonly opaque: boolean;
}

/** Index of the first hole that ends behind an offset. */
function firstBehind(holes: readonly Hole[], offset: number): number {
  let low = 0;
  let high = holes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holes[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  // Latin, Greek, Cyrillic and what follows, but for × and ÷, the general punctuation block and symbols.
  if (unit < 0x2000) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7;
  return unit >= 0x2c00 && unit < 0xd800 && (unit < 0x2e00 || unit > 0x303f);
}

/** Whether a token is no punctuation. */
function isWord(text: string, start: number, end: number): boolean {
  if (end - start > 1) return true;
  const unit = text.charCodeAt(start);
  if (unit < 0x30) return false;
  return (unit < 0x80 && fold(unit) >= 97 && fold(unit) <= 122) || /[\p{L}\p{N}]/u.test(text.charAt(start));
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x02bc;
}

/** Where the word ends: letters and digits, with an apostrophe, a point or a comma only between two of them. */
function endOfWord(text: string, start: number, to: number): number {
  let position = start + 1;
  const number = text.charCodeAt(start) < 58;
  while (position < to) {
    const unit = text.charCodeAt(position);
    if (!isWordUnit(unit)) {
      const joins = isApostrophe(unit) || (number && (unit === 0x2e || unit === 0x2c));
      if (!joins || position + 1 >= to) break;
      const next = text.charCodeAt(position + 1);
      if (!isWordUnit(next) || (!isApostrophe(unit) && (next < 48 || next > 57))) break;
    }
    position++;
  }
  return position;
}

/** Where a contracted ending (`'s`, `'ve`, `n't` is a whole word of its own) starts, or `end` when there is none. */
function suffixStart(text: string, start: number, end: number): number {
  for (let position = end - 1; position > start && position >= end - 3; position--) {
    if (isApostrophe(text.charCodeAt(position))) return position;
  }
  return end;
}

function isSpacedDash(text: string, position: number, to: number): boolean {
  const before = text.charCodeAt(position - 1);
  const after = position + 1 < to ? text.charCodeAt(position + 1) : 0x20;
  return (before === 0x20 && (after === 0x20 || after === 0x0a)) || after === 0x2d;
}

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
