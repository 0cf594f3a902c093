import type { Draft, Sentence } from '../text/draft.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Match } from './cursor.ts';
import { NEGATION_CLASSES, Negation } from './negation.ts';
import type { PatternReader } from './pattern.ts';

/**
 * Reasons why words that fit a pattern are harmless:
 * `negated` ("you do not owe me"), `hypothetical` ("if I demanded"), `reported` ("my brother says you owe me"),
 * `quoted` (between quotation marks).
 */
export const GUARDS = ['negated', 'hypothetical', 'reported', 'quoted'] as const;
export type GuardName = (typeof GUARDS)[number];

/** Classes of words the guards look for. */
const GUARD_CLASSES = [
  ...NEGATION_CLASSES,
  'HYPOTHESIS',
  'WILL',
  'REPORT',
  'OTHER_PERSON',
  'CLAUSE_BREAK',
  'CONTRAST',
  'CLAUSE_LINK',
  'FILLER',
] as const;
type GuardClass = (typeof GUARD_CLASSES)[number];

/** How far back a clause may start, in tokens, so that a text without stops costs no more. */
const LONGEST_CLAUSE = 60;

/** How far from a match its quotation marks may stand, in tokens. */
const LONGEST_QUOTE = 200;

/** Decides whether a match is harmless for one of the reasons in {@link GUARDS}. */
export class Guards {
  readonly #members: ReadonlyMap<GuardClass, ReadonlySet<number>>;
  readonly #negation: Negation;
  readonly #marks: Lexicon['marks'];

  constructor(reader: PatternReader, lexicon: Lexicon) {
    const idsOf = (words: Iterable<string>) =>
      new Set([...words].map(word => lexicon.vocabulary.idOf(word)).filter(id => id > 0));
    this.#members = new Map(GUARD_CLASSES.map(name => [name, idsOf(reader.wordsOf(name))]));
    this.#negation = new Negation(lexicon, (words, token, name) => this.#is(words, token, name));
    this.#marks = lexicon.marks;
  }

  /** The words the guards need in the lexicon. */
  static wordsOf(reader: PatternReader): readonly string[] {
    return [...GUARD_CLASSES.flatMap(name => [...reader.wordsOf(name)]), ...Negation.words];
  }

  isHarmless(guard: GuardName, draft: Draft, sentence: Sentence, match: Match): boolean {
    const words = draft.tokens.words;
    const clause = this.#startOfClause(words, sentence, match.firstToken);
    switch (guard) {
      case 'negated':
        return this.#negation.isNegated(words, sentence, clause, match);
      case 'hypothetical':
        return this.#holds(words, clause, match.firstToken, 'HYPOTHESIS');
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
    return this.#holds(draft.tokens.words, from, to, 'CONTRAST');
  }

  /** Someone else said it: "my brother says", "they told him". */
  #isReported(words: Int32Array, clause: number, match: Match): boolean {
    for (let token = match.firstToken - 1; token >= clause; token--) {
      if (!this.#is(words, token, 'REPORT')) continue;
      for (let before = token - 1; before >= Math.max(clause, token - 3); before--) {
        if (this.#is(words, before, 'OTHER_PERSON')) return true;
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
    if (!this.#is(words, token, 'SUBJECT') || !this.#is(words, token + 1, 'WILL')) return false;
    return this.#holds(words, start, token - 2, 'HYPOTHESIS');
  }

  /** A mark, "but", or a conjunction with a subject of its own ("and you"), but not commas around an adverb. */
  #breaksClause(words: Int32Array, token: number): boolean {
    const word = words[token] ?? 0;
    const marks = this.#marks;
    if (word === marks.comma) return !this.#isAside(words, token);
    const mark = word >= marks.comma && word <= marks.close && word !== marks.quote;
    if (mark) return true;
    if (this.#is(words, token, 'CLAUSE_BREAK')) return !this.#negation.isDenyingPair(words, token - 1);
    return (
      this.#is(words, token, 'CLAUSE_LINK') &&
      this.#is(words, token + 1, 'SUBJECT') &&
      !this.#is(words, token - 1, 'NEGATION')
    );
  }

  /** One of the commas of ", however,". */
  #isAside(words: Int32Array, comma: number): boolean {
    const encloses = (adverb: number, other: number) =>
      this.#is(words, adverb, 'FILLER') && words[other] === this.#marks.comma;
    return encloses(comma - 1, comma - 2) || encloses(comma + 1, comma + 2);
  }

  #holds(words: Int32Array, from: number, to: number, name: GuardClass): boolean {
    for (let token = from; token < to; token++) if (this.#is(words, token, name)) return true;
    return false;
  }

  #is(words: Int32Array, token: number, name: GuardClass): boolean {
    return this.#members.get(name)?.has(words[token] ?? 0) === true;
  }
}
