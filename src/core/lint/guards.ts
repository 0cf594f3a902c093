import type { Draft, Sentence } from '../text/draft.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Match } from './cursor.ts';
import { hasPairAt, type Pairs, readPairs } from './pairs.ts';
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
  'NEGATION',
  'HYPOTHESIS',
  'REPORT',
  'OTHER_PERSON',
  'CLAUSE_BREAK',
  'CONTRAST',
  'CLAUSE_LINK',
  'SUBJECT',
  'AUXILIARY',
  'FILLER',
] as const;
type GuardClass = (typeof GUARD_CLASSES)[number];

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
  'no less',
  'no matter',
  'no question',
  'no surprise',
  'nothing but',
  'nothing less',
  'nothing short',
];

/** How many words before a match a negation may stand. */
const NEGATION_REACH = 8;

/** Decides whether a match is harmless for one of the reasons in {@link GUARDS}. */
export class Guards {
  readonly #members: ReadonlyMap<GuardClass, ReadonlySet<number>>;
  readonly #denying: Pairs;
  readonly #idle: Pairs;
  readonly #marks: Lexicon['marks'];

  constructor(reader: PatternReader, lexicon: Lexicon) {
    const idsOf = (words: Iterable<string>) =>
      new Set([...words].map(word => lexicon.vocabulary.idOf(word)).filter(id => id > 0));
    this.#members = new Map(GUARD_CLASSES.map(name => [name, idsOf(reader.wordsOf(name))]));
    this.#denying = readPairs(DENYING_PAIRS, lexicon);
    this.#idle = readPairs(IDLE_PAIRS, lexicon);
    this.#marks = lexicon.marks;
  }

  /** The words the guards need in the lexicon. */
  static wordsOf(reader: PatternReader): readonly string[] {
    const pairs = [...DENYING_PAIRS, ...IDLE_PAIRS].flatMap(pair => pair.split(' '));
    return [...GUARD_CLASSES.flatMap(name => [...reader.wordsOf(name)]), ...pairs];
  }

  isHarmless(guard: GuardName, draft: Draft, sentence: Sentence, match: Match): boolean {
    const words = draft.tokens.words;
    const clause = this.#startOfClause(words, sentence, match.firstToken);
    switch (guard) {
      case 'negated':
        return this.#isNegated(words, clause, match);
      case 'hypothetical':
        return this.#holds(words, clause, match.firstToken, 'HYPOTHESIS');
      case 'reported':
        return this.#isReported(words, sentence, match);
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

  #isNegated(words: Int32Array, clause: number, match: Match): boolean {
    const from = Math.max(clause, match.firstToken - NEGATION_REACH);
    for (let token = from; token < match.endToken; token++) {
      if (!match.taken.includes(token) && this.#denies(words, token)) return true;
    }
    return false;
  }

  #denies(words: Int32Array, token: number): boolean {
    if (hasPairAt(this.#denying, words, token)) return true;
    if (!this.#is(words, token, 'NEGATION') || hasPairAt(this.#idle, words, token)) return false;
    return !this.#isNegativeQuestion(words, token);
  }

  /** "Could you not …", "don't you …": asked in the negative, meant in the positive. */
  #isNegativeQuestion(words: Int32Array, token: number): boolean {
    const after = this.#is(words, token + 1, 'SUBJECT') && this.#is(words, token - 1, 'AUXILIARY');
    return after || (this.#is(words, token - 1, 'SUBJECT') && this.#is(words, token - 2, 'AUXILIARY'));
  }

  /** Someone else said it: "my brother says", "they told him". */
  #isReported(words: Int32Array, sentence: Sentence, match: Match): boolean {
    for (let token = match.firstToken - 1; token >= sentence.contentToken; token--) {
      if (!this.#is(words, token, 'REPORT')) continue;
      for (let before = token - 1; before >= Math.max(sentence.contentToken, token - 3); before--) {
        if (this.#is(words, before, 'OTHER_PERSON')) return true;
      }
    }
    return false;
  }

  #isQuoted(words: Int32Array, sentence: Sentence, match: Match): boolean {
    let before = 0;
    for (let token = sentence.contentToken; token < match.firstToken; token++) {
      if (words[token] === this.#marks.quote) before++;
    }
    if (before % 2 === 0) return false;
    for (let token = match.endToken; token < sentence.endToken; token++) {
      if (words[token] === this.#marks.quote) return true;
    }
    return false;
  }

  #startOfClause(words: Int32Array, sentence: Sentence, token: number): number {
    let start = token;
    while (start > sentence.contentToken && !this.#breaksClause(words, start - 1)) start--;
    return start;
  }

  /** A mark, "but", or a conjunction with a subject of its own ("and you"), but not commas around an adverb. */
  #breaksClause(words: Int32Array, token: number): boolean {
    const word = words[token] ?? 0;
    const marks = this.#marks;
    if (word === marks.comma) return !this.#isAside(words, token);
    const mark = word >= marks.comma && word <= marks.close && word !== marks.quote;
    if (mark) return true;
    if (this.#is(words, token, 'CLAUSE_BREAK')) return !hasPairAt(this.#denying, words, token - 1);
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
