import type { Draft, Sentence } from '../text/draft.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Match } from './matcher.ts';
import type { PatternReader } from './pattern.ts';

/**
 * Reasons why words that fit a pattern are harmless:
 * `negated` ("you do not owe me"), `hypothetical` ("if I demanded"), `reported` ("my brother says you owe me"),
 * `quoted` (between quotation marks).
 */
export const GUARDS = ['negated', 'hypothetical', 'reported', 'quoted'] as const;
export type GuardName = (typeof GUARDS)[number];

/** Classes of words the guards look for. */
const GUARD_CLASSES = ['NEGATION', 'HYPOTHESIS', 'REPORT', 'OTHER_PERSON', 'CLAUSE_BREAK'] as const;
type GuardClass = (typeof GUARD_CLASSES)[number];

/** How many words before a match a negation may stand. */
const NEGATION_REACH = 6;

/** Decides whether a match is harmless for one of the reasons in {@link GUARDS}. */
export class Guards {
  readonly #members: Readonly<Record<GuardClass, ReadonlySet<number>>>;
  readonly #marks: Lexicon['marks'];

  constructor(reader: PatternReader, lexicon: Lexicon) {
    const ids = (name: GuardClass) =>
      new Set([...reader.wordsOf(name)].map(word => lexicon.vocabulary.idOf(word)).filter(id => id > 0));
    this.#members = {
      NEGATION: ids('NEGATION'),
      HYPOTHESIS: ids('HYPOTHESIS'),
      REPORT: ids('REPORT'),
      OTHER_PERSON: ids('OTHER_PERSON'),
      CLAUSE_BREAK: ids('CLAUSE_BREAK'),
    };
    this.#marks = lexicon.marks;
  }

  /** The words the guards need in the lexicon. */
  static wordsOf(reader: PatternReader): readonly string[] {
    return GUARD_CLASSES.flatMap(name => [...reader.wordsOf(name)]);
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

  #isNegated(words: Int32Array, clause: number, match: Match): boolean {
    const from = Math.max(clause, match.firstToken - NEGATION_REACH);
    for (let token = from; token < match.endToken; token++) {
      if (!match.taken.includes(token) && this.#is(words, token, 'NEGATION')) return true;
    }
    return false;
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

  #breaksClause(words: Int32Array, token: number): boolean {
    const word = words[token] ?? 0;
    const marks = this.#marks;
    const mark = word >= marks.comma && word <= marks.close && word !== marks.quote;
    return mark || this.#is(words, token, 'CLAUSE_BREAK');
  }

  #holds(words: Int32Array, from: number, to: number, name: GuardClass): boolean {
    for (let token = from; token < to; token++) if (this.#is(words, token, name)) return true;
    return false;
  }

  #is(words: Int32Array, token: number, name: GuardClass): boolean {
    return this.#members[name].has(words[token] ?? 0);
  }
}
