import type { Sentence } from '../text/draft.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Match } from './cursor.ts';
import { hasPairAt, type Pairs, readPairs } from './pairs.ts';

/** Two words that deny what follows, though neither does alone. */
const DENYING_PAIRS = ['rather than', 'instead of', 'far from', 'anything but'];

/** Two words that deny nothing, though the first alone would: "not only unfair but late", "no doubt", "cannot help asking". */
const IDLE_PAIRS = [
  'not only',
  'not just',
  'not merely',
  'not simply',
  'not help',
  'no doubt',
  'no wonder',
  'no choice',
  'no idea',
  'no less',
  'no matter',
  'no question',
  'no secret',
  'no surprise',
  'nothing but',
  'nothing less',
  'nothing short',
];

/** Behind these words "no" is a noun: "another no". */
const NOUN_NO_PAIRS = ['a no', 'the no', 'my no', 'your no', 'another no'];

/** How many words before a match a negation may stand. */
const REACH = 8;

/** How far back an opening quotation mark is looked for, in tokens, so that a text without stops costs no more. */
const LOOK_BACK = 60;

/** Classes of words that decide whether something is denied. */
export const NEGATION_CLASSES = ['NEGATION', 'SUBJECT', 'AUXILIARY'] as const;
type NegationClass = (typeof NEGATION_CLASSES)[number];

/** Whether a token belongs to a class. */
type IsOf = (words: Int32Array, token: number, name: NegationClass) => boolean;

/** Decides whether what a match says is denied. */
export class Negation {
  readonly #is: IsOf;
  readonly #denying: Pairs;
  readonly #idle: Pairs;
  readonly #nounNo: Pairs;
  readonly #quote: number;

  constructor(lexicon: Lexicon, is: IsOf) {
    this.#is = is;
    this.#denying = readPairs(DENYING_PAIRS, lexicon);
    this.#idle = readPairs(IDLE_PAIRS, lexicon);
    this.#nounNo = readPairs(NOUN_NO_PAIRS, lexicon);
    this.#quote = lexicon.marks.quote;
  }

  /** Words of the pairs, for the lexicon. */
  static readonly words: readonly string[] = [...DENYING_PAIRS, ...IDLE_PAIRS, ...NOUN_NO_PAIRS].flatMap(
    pair => pair.split(' '),
  );

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
    const from = match.taken.some(token => this.#is(words, token, 'NEGATION')) ? match.firstToken : start;
    for (let token = from; token < match.endToken; token++) {
      if (match.taken.includes(token) || !this.#denies(words, token)) continue;
      if (!this.#isInOtherQuote(words, sentence, token, match.firstToken)) return true;
    }
    return false;
  }

  #denies(words: Int32Array, token: number): boolean {
    if (this.isDenyingPair(words, token)) return true;
    if (!this.#is(words, token, 'NEGATION') || hasPairAt(this.#idle, words, token)) return false;
    return !hasPairAt(this.#nounNo, words, token - 1) && !this.#isNegativeQuestion(words, token);
  }

  /** "Could you not …", "don't you …": asked in the negative, meant in the positive. */
  #isNegativeQuestion(words: Int32Array, token: number): boolean {
    const after = this.#is(words, token + 1, 'SUBJECT') && this.#is(words, token - 1, 'AUXILIARY');
    return after || (this.#is(words, token - 1, 'SUBJECT') && this.#is(words, token - 2, 'AUXILIARY'));
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
}

function firstOf(sentence: Sentence, token: number): number {
  return Math.max(sentence.contentToken, token - LOOK_BACK);
}
