import type { Sentence } from '../text/draft.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { GUARD } from './guard-classes.ts';
import { DENYING_PAIRS, IDLE_PAIRS, NOUN_NO_PAIRS } from './negating-pairs.ts';
import { hasPairAt, type Pairs, readPairs } from './pairs.ts';
import type { Match } from './row-walker.ts';

/** How many words before a match a negation may stand. */
const REACH = 8;

/** How far back an opening quotation mark is looked for, in tokens, so that a text without stops costs no more. */
const LOOK_BACK = 60;

/** Decides whether what a match says is denied. */
export class Negation {
  /** Word id → bits of {@link GUARD}. */
  readonly #bits: Uint16Array;
  readonly #denying: Pairs;
  readonly #idle: Pairs;
  readonly #nounNo: Pairs;
  readonly #quote: number;

  constructor(lexicon: Lexicon, bits: Uint16Array) {
    this.#bits = bits;
    this.#denying = readPairs(DENYING_PAIRS, lexicon);
    this.#idle = readPairs(IDLE_PAIRS, lexicon);
    this.#nounNo = readPairs(NOUN_NO_PAIRS, lexicon);
    this.#quote = lexicon.marks.quote;
  }

  /** Whether two words that deny stand at a token. */
  isDenyingPair(words: Int32Array, token: number): boolean {
    return hasPairAt(this.#denying, words, token);
  }

  /**
   * Whether a negation stands in the match or before it in its clause. A match that takes a negation settles its
   * polarity itself, so only its gaps are looked at.
   */
  isNegated(words: Int32Array, sentence: Sentence, clause: number, match: Match): boolean {
    const start = Math.max(clause, match.firstToken - REACH);
    const from = match.taken.some(token => this.#is(words, token, GUARD.NEGATION)) ? match.firstToken : start;
    for (let token = from; token < match.endToken; token++) {
      if (match.taken.includes(token) || !this.#denies(words, token)) continue;
      if (!this.#isInOtherQuote(words, sentence, token, match.firstToken)) return true;
    }
    return false;
  }

  #denies(words: Int32Array, token: number): boolean {
    if (this.isDenyingPair(words, token)) return true;
    if (!this.#is(words, token, GUARD.NEGATION) || hasPairAt(this.#idle, words, token)) return false;
    return !hasPairAt(this.#nounNo, words, token - 1) && !this.#isNegativeQuestion(words, token);
  }

  /** "Could you not …", "don't you …": asked in the negative, meant in the positive. */
  #isNegativeQuestion(words: Int32Array, token: number): boolean {
    const after = this.#is(words, token + 1, GUARD.SUBJECT) && this.#is(words, token - 1, GUARD.AUXILIARY);
    return (
      after || (this.#is(words, token - 1, GUARD.SUBJECT) && this.#is(words, token - 2, GUARD.AUXILIARY))
    );
  }

  /** A negation that someone else is quoted with: "not selected" is no reason. */
  #isInOtherQuote(words: Int32Array, sentence: Sentence, token: number, first: number): boolean {
    if (this.#quotesIn(words, firstOf(sentence, token), token) % 2 === 0) return false;
    return this.#quotesIn(words, Math.min(token, first), Math.max(token, first)) % 2 === 1;
  }

  #quotesIn(words: Int32Array, from: number, to: number): number {
    let quotes = 0;
    for (let token = from; token < to; token++) if (words[token] === this.#quote) quotes++;
    return quotes;
  }

  #is(words: Int32Array, token: number, bit: number): boolean {
    return ((this.#bits[words[token] ?? 0] ?? 0) & bit) !== 0;
  }
}

function firstOf(sentence: Sentence, token: number): number {
  return Math.max(sentence.contentToken, token - LOOK_BACK);
}
