import type { Sentence } from '../text/draft.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { UNKNOWN } from '../text/vocabulary.ts';
import { isIn, type WordSet } from './word-set.ts';

/** A place where a pattern fits. Token indices into the draft's tokens. */
export interface Match {
  /** Index of the pattern in the list the matcher was made of. */
  readonly pattern: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** The tokens that words of the pattern took, ascending; tokens between them lie in gaps. */
  readonly taken: readonly number[];
}

/** A step with its words as a set of ids: `set` indexes {@link Matcher.sets}. */
export type Step =
  | { readonly kind: 'words'; readonly set: number; readonly optional: boolean }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap'; readonly most: number; readonly commas: boolean }
  | { readonly kind: 'not'; readonly set: number }
  | { readonly kind: 'start'; readonly ofClause: boolean }
  | { readonly kind: 'end' };

export interface CompiledRow {
  readonly pattern: number;
  readonly steps: readonly Step[];
  /** The step whose words are the rarest; the row is tried only where one of them stands. */
  readonly anchor: number;
  /** What may stand right before and right behind the anchor, words passed over included; `null` where anything may. */
  readonly before: WordSet | null;
  readonly behind: WordSet | null;
}

/** Words passed over between the terms of a row, and those that may open a sentence before its first term. */
export interface Fillers {
  readonly between: WordSet;
  readonly opening: WordSet;
}

/** Fillers passed over in one go. */
const MOST_FILLERS = 3;

/** Commas and quotation marks that a gap may go over. */
const MOST_MARKS = 4;

/** Openers and marks that may stand before the first term of a sentence, or fillers and marks behind its last. */
const MOST_AT_EDGE = 12;

/** Walks one row to both sides of its anchor; the shortest gaps are tried first. */
export class Cursor {
  readonly #before: number[] = [];
  readonly #after: number[] = [];
  readonly #words: Int32Array;
  readonly #sets: readonly WordSet[];
  readonly #filler: WordSet;
  readonly #opener: WordSet;
  readonly #from: number;
  readonly #to: number;
  readonly #marks: Lexicon['marks'];

  #steps: readonly Step[] = [];

  constructor(
    words: Int32Array,
    sets: readonly WordSet[],
    fillers: Fillers,
    sentence: Sentence,
    lexicon: Lexicon,
  ) {
    this.#words = words;
    this.#sets = sets;
    this.#filler = fillers.between;
    this.#opener = fillers.opening;
    this.#from = sentence.contentToken;
    this.#to = sentence.endToken;
    this.#marks = lexicon.marks;
  }

  /** The match of a row whose anchor stands at a token, or `null`. */
  matchAt(row: CompiledRow, token: number): Match | null {
    this.#steps = row.steps;
    this.#before.length = 0;
    if (!this.#walk(row.anchor - 1, token - 1, -1, this.#before)) return null;
    this.#after.length = 0;
    if (!this.#walk(row.anchor + 1, token + 1, 1, this.#after)) return null;
    const taken = [...this.#before, token, ...this.#after.reverse()];
    return {
      pattern: row.pattern,
      firstToken: taken[0] ?? token,
      endToken: (taken.at(-1) ?? token) + 1,
      taken,
    };
  }

  /** Whether the steps from `index` on fit the tokens from `token` on, going in `direction`; notes the tokens taken. */
  #walk(index: number, token: number, direction: 1 | -1, taken: number[]): boolean {
    const step = this.#steps[index];
    if (step === undefined) return true;
    const next = index + direction;
    switch (step.kind) {
      case 'start':
        return this.#isStart(token, step.ofClause) && this.#walk(next, token, direction, taken);
      case 'end':
        return this.#isEnd(token) && this.#walk(next, token, direction, taken);
      case 'not':
        return this.#isNot(step.set, token, direction) && this.#walk(next, token, direction, taken);
      case 'gap':
        return this.#walkGap(step, next, token, direction, taken);
      default:
        return this.#walkWord(step, next, token, direction, taken);
    }
  }

  #walkWord(
    step: Extract<Step, { kind: 'words' | 'any' }>,
    next: number,
    token: number,
    direction: 1 | -1,
    taken: number[],
  ): boolean {
    let position = token;
    for (let skipped = 0; skipped <= MOST_FILLERS && this.#isInside(position); skipped++) {
      if (this.#fits(step, position) && this.#walk(next, position + direction, direction, taken)) {
        taken.push(position);
        return true;
      }
      if (!this.#isPassedOver(position)) break;
      position += direction;
    }
    return step.kind === 'words' && step.optional && this.#walk(next, token, direction, taken);
  }

  #walkGap(
    step: Extract<Step, { kind: 'gap' }>,
    next: number,
    token: number,
    direction: 1 | -1,
    taken: number[],
  ): boolean {
    let position = token;
    for (let words = 0, marks = 0; ; ) {
      if (this.#walk(next, position, direction, taken)) return true;
      if (!this.#isInside(position) || !this.#isGapToken(position, step.commas)) return false;
      if (this.#isMark(position)) marks++;
      else words++;
      if (words > step.most || marks > MOST_MARKS) return false;
      position += direction;
    }
  }

  #fits(step: Extract<Step, { kind: 'words' | 'any' }>, token: number): boolean {
    if (step.kind === 'any') return !this.#isMark(token);
    return this.#has(step.set, token);
  }

  #has(set: number, token: number): boolean {
    const members = this.#sets[set];
    return members !== undefined && isIn(members, this.#words[token] ?? UNKNOWN);
  }

  /** Looks past fillers, forward in the text whichever way the walk goes. */
  #isNot(set: number, token: number, direction: 1 | -1): boolean {
    let position = direction === 1 ? token : token + 1;
    for (let skipped = 0; skipped < MOST_FILLERS && position < this.#to; skipped++) {
      if (this.#has(set, position)) return false;
      if (!this.#isPassedOver(position)) break;
      position++;
    }
    return true;
  }

  #isStart(token: number, ofClause: boolean): boolean {
    let position = token;
    if (ofClause) {
      while (this.#isInside(position) && this.#isFiller(position)) position--;
      return position < this.#from || this.#isMark(position) || this.#isOpener(position);
    }
    const first = Math.max(this.#from, token - MOST_AT_EDGE);
    while (position >= first && (this.#isOpener(position) || this.#isMark(position))) position--;
    return position < this.#from;
  }

  #isEnd(token: number): boolean {
    let position = token;
    const last = Math.min(this.#to, token + MOST_AT_EDGE);
    while (position < last && (this.#isPassedOver(position) || this.#isMark(position))) position++;
    return position >= this.#to;
  }

  #isInside(token: number): boolean {
    return token >= this.#from && token < this.#to;
  }

  /** Fillers, quotation marks, and the commas around a filler. */
  #isPassedOver(token: number): boolean {
    const word = this.#words[token] ?? UNKNOWN;
    if (isIn(this.#filler, word) || word === this.#marks.quote) return true;
    return word === this.#marks.comma && (this.#isFiller(token - 1) || this.#isFiller(token + 1));
  }

  #isOpener(token: number): boolean {
    return this.#isPassedOver(token) || isIn(this.#opener, this.#words[token] ?? UNKNOWN);
  }

  #isFiller(token: number): boolean {
    return this.#isInside(token) && isIn(this.#filler, this.#words[token] ?? UNKNOWN);
  }

  #isGapToken(token: number, commas: boolean): boolean {
    const word = this.#words[token] ?? UNKNOWN;
    return !this.#isMark(token) || word === this.#marks.quote || (commas && word === this.#marks.comma);
  }

  #isMark(token: number): boolean {
    const word = this.#words[token] ?? UNKNOWN;
    const marks = this.#marks;
    return word >= Math.min(marks.comma, marks.quote) && word <= Math.max(marks.comma, marks.quote);
  }
}
