import type { Draft, Sentence } from '../text/draft.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { GUARD } from './guard-classes.ts';
import { Negation } from './negation.ts';
import type { Match } from './row-walker.ts';

/**
 * Reasons why words that fit a pattern are harmless:
 * `negated` ("you do not owe me"), `hypothetical` ("if I demanded"), `reported` ("my brother says you owe me"),
 * `quoted` (between quotation marks).
 */
export const GUARDS = ['negated', 'hypothetical', 'reported', 'quoted'] as const;
export type GuardName = (typeof GUARDS)[number];

/** How far back a clause may start, in tokens, so that a text without stops costs no more. */
const LONGEST_CLAUSE = 60;

/** How far from a match its quotation marks may stand, in tokens. */
const LONGEST_QUOTE = 200;

/** Words that guards read together with the two before them, as they read the commas of ", however,". */
const LOOKING_BACK = GUARD.CLAUSE_BREAK | GUARD.CLAUSE_LINK | GUARD.NEGATION;

/** Decides whether a match is harmless for one of the reasons in {@link GUARDS}. */
export class Guards {
  /** Word id → bits of {@link GUARD}. */
  readonly #bits: Uint16Array;
  readonly #negation: Negation;
  readonly #marks: Lexicon['marks'];

  constructor(lexicon: Lexicon, bits: Uint16Array) {
    this.#bits = bits;
    this.#negation = new Negation(lexicon, bits);
    this.#marks = lexicon.marks;
  }

  /** Whether a word that is one of the first two of a sentence makes guards look at the words before the sentence. */
  looksBack(word: number): boolean {
    return word === this.#marks.comma || ((this.#bits[word] ?? 0) & LOOKING_BACK) !== 0;
  }

  isHarmless(guard: GuardName, draft: Draft, sentence: Sentence, match: Match): boolean {
    const words = draft.tokens.words;
    const clause = this.#startOfClause(words, sentence, match.firstToken);
    switch (guard) {
      case 'negated':
        return this.#negation.isNegated(words, sentence, clause, match);
      case 'hypothetical':
        return this.#holds(words, clause, match.firstToken, GUARD.HYPOTHESIS);
      case 'reported':
        return this.#isReported(words, clause, match);
      case 'quoted':
        return this.#isQuoted(words, sentence, match);
    }
  }

  /** Whether a "but" or "though" stands between two matches, whichever comes first. */
  isContrasted(draft: Draft, one: Match, other: Match): boolean {
    const from = Math.min(one.endToken, other.endToken);
    const to = Math.max(one.firstToken, other.firstToken);
    return this.#holds(draft.tokens.words, from, to, GUARD.CONTRAST);
  }

  /** Someone else said it: "my brother says", "they told him". */
  #isReported(words: Int32Array, clause: number, match: Match): boolean {
    for (let token = match.firstToken - 1; token >= clause; token--) {
      if (!this.#is(words, token, GUARD.REPORT)) continue;
      for (let before = token - 1; before >= Math.max(clause, token - 3); before--) {
        if (this.#is(words, before, GUARD.OTHER_PERSON)) return true;
      }
    }
    return false;
  }

  #isQuoted(words: Int32Array, sentence: Sentence, match: Match): boolean {
    let before = 0;
    const first = Math.max(sentence.contentToken, match.firstToken - LONGEST_QUOTE);
    for (let token = first; token < match.firstToken; token++)
      if (words[token] === this.#marks.quote) before++;
    if (before % 2 === 0) return false;
    const last = Math.min(sentence.endToken, match.endToken + LONGEST_QUOTE);
    for (let token = match.endToken; token < last; token++)
      if (words[token] === this.#marks.quote) return true;
    return false;
  }

  #startOfClause(words: Int32Array, sentence: Sentence, token: number): number {
    const first = Math.max(sentence.contentToken, token - LONGEST_CLAUSE);
    let start = token;
    while (start > first && !this.#breaksClause(words, start - 1)) start--;
    for (let main = token; main > start + 3; main--)
      if (this.#opensMainClause(words, start, main)) return main;
    return start;
  }

  /** Behind a condition: "if I do not hear from you | I will …". */
  #opensMainClause(words: Int32Array, start: number, token: number): boolean {
    if (!this.#is(words, token, GUARD.SUBJECT) || !this.#is(words, token + 1, GUARD.WILL)) return false;
    return this.#holds(words, start, token - 2, GUARD.HYPOTHESIS);
  }

  /** A mark, "but", or a conjunction with a subject of its own ("and you"), but not commas around an adverb. */
  #breaksClause(words: Int32Array, token: number): boolean {
    const word = words[token] ?? 0;
    const marks = this.#marks;
    if (word === marks.comma) return !this.#isAside(words, token);
    const mark = word >= marks.comma && word <= marks.close && word !== marks.quote;
    if (mark) return true;
    if (this.#is(words, token, GUARD.CLAUSE_BREAK)) return !this.#negation.isDenyingPair(words, token - 1);
    return (
      this.#is(words, token, GUARD.CLAUSE_LINK) &&
      this.#is(words, token + 1, GUARD.SUBJECT) &&
      !this.#is(words, token - 1, GUARD.NEGATION)
    );
  }

  /** One of the commas of ", however,". */
  #isAside(words: Int32Array, comma: number): boolean {
    const encloses = (adverb: number, other: number) =>
      this.#is(words, adverb, GUARD.FILLER) && words[other] === this.#marks.comma;
    return encloses(comma - 1, comma - 2) || encloses(comma + 1, comma + 2);
  }

  #holds(words: Int32Array, from: number, to: number, bit: number): boolean {
    for (let token = from; token < to; token++) if (this.#is(words, token, bit)) return true;
    return false;
  }

  #is(words: Int32Array, token: number, bit: number): boolean {
    return ((this.#bits[words[token] ?? 0] ?? 0) & bit) !== 0;
  }
}
