import { type SentenceClasses, TRAIT } from './sentence-classes.ts';
import { type PatternTables, STEP } from './tables.ts';
import type { WordSets } from './word-sets.ts';

/** A place where a pattern fits. Token indices into the draft's tokens. */
export interface Match {
  /** Index of the pattern in the list the matcher was made of. */
  readonly pattern: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** The tokens that words of the pattern took, ascending; tokens between them lie in gaps. */
  readonly taken: readonly number[];
}

/** Fillers passed over in one go. */
const MOST_FILLERS = 3;

/** Commas and quotation marks that a gap may go over. */
const MOST_MARKS = 4;

/** Openers and marks that may stand before the first term of a sentence, or fillers and marks behind its last. */
const MOST_AT_EDGE = 12;

const MOST_STEPS = 256;
const NONE = -1;

/** Walks one row to both sides of its anchor; the shortest gaps are tried first. */
export class RowWalker {
  readonly #tables: PatternTables;
  readonly #sets: WordSets;
  readonly #sentence: SentenceClasses;
  /** Step of the row → the place it took. */
  readonly #taken = new Int32Array(MOST_STEPS);
  #firstStep = 0;

  constructor(tables: PatternTables, sets: WordSets, sentence: SentenceClasses) {
    this.#tables = tables;
    this.#sets = sets;
    this.#sentence = sentence;
  }

  /** The match of a row whose anchor stands at a place, or `null`; `offset` is the token at place 0. */
  matchAt(row: number, place: number, offset: number): Match | null {
    const { rowStarts, anchors, patterns } = this.#tables;
    const first = rowStarts[row] ?? 0;
    const end = rowStarts[row + 1] ?? 0;
    const anchor = first + (anchors[row] ?? 0);
    this.#firstStep = first;
    this.#taken.fill(NONE, 0, end - first);
    if (!this.#walk(anchor - 1, first - 1, place - 1, -1)) return null;
    if (!this.#walk(anchor + 1, end, place + 1, 1)) return null;
    this.#taken[anchor - first] = place;
    return this.#toMatch(patterns[row] ?? 0, end - first, offset);
  }

  /** Whether the steps from `step` up to `stop` fit the tokens from `place` on; notes the places taken. */
  #walk(step: number, stop: number, place: number, direction: 1 | -1): boolean {
    if (step === stop) return true;
    const value = this.#tables.stepValues[step] ?? 0;
    const next = step + direction;
    switch (this.#tables.stepKinds[step]) {
      case STEP.words:
      case STEP.optionalWords:
      case STEP.any:
        return this.#walkWord(step, stop, place, direction);
      case STEP.gap:
        return this.#walkGap(next, stop, place, direction, value, 0);
      case STEP.gapOverCommas:
        return this.#walkGap(next, stop, place, direction, value, TRAIT.comma);
      case STEP.not:
        return this.#isNot(value, place, direction) && this.#walk(next, stop, place, direction);
      case STEP.start:
        return this.#isStart(place) && this.#walk(next, stop, place, direction);
      case STEP.startOfClause:
        return this.#isStartOfClause(place) && this.#walk(next, stop, place, direction);
      default:
        return this.#isEnd(place) && this.#walk(next, stop, place, direction);
    }
  }

  #walkWord(step: number, stop: number, place: number, direction: 1 | -1): boolean {
    const { classes, traits, count } = this.#sentence;
    const kind = this.#tables.stepKinds[step];
    const set = this.#tables.stepValues[step] ?? 0;
    let position = place;
    for (let skipped = 0; skipped <= MOST_FILLERS && position >= 0 && position < count; skipped++) {
      const own = traits[position] ?? 0;
      const fits = kind === STEP.any ? (own & TRAIT.mark) === 0 : this.#sets.has(set, classes[position] ?? 0);
      if (fits && this.#walk(step + direction, stop, position + direction, direction)) {
        this.#taken[step - this.#firstStep] = position;
        return true;
      }
      if ((own & TRAIT.passedOver) === 0) break;
      position += direction;
    }
    return kind === STEP.optionalWords && this.#walk(step + direction, stop, place, direction);
  }

  /** @param over the trait of marks that the gap may go over besides quotation marks */
  #walkGap(
    next: number,
    stop: number,
    place: number,
    direction: 1 | -1,
    most: number,
    over: number,
  ): boolean {
    const { traits, count } = this.#sentence;
    let position = place;
    for (let words = 0, marks = 0; ; ) {
      if (this.#walk(next, stop, position, direction)) return true;
      if (position < 0 || position >= count) return false;
      const own = traits[position] ?? 0;
      if ((own & TRAIT.mark) === 0) words++;
      else if ((own & (TRAIT.quote | over)) === 0) return false;
      else marks++;
      if (words > most || marks > MOST_MARKS) return false;
      position += direction;
    }
  }

  /** Looks past fillers, forward in the text whichever way the walk goes. */
  #isNot(set: number, place: number, direction: 1 | -1): boolean {
    const { classes, count } = this.#sentence;
    let position = direction === 1 ? place : place + 1;
    for (let skipped = 0; skipped < MOST_FILLERS && position < count; skipped++) {
      if (this.#sets.has(set, classes[position] ?? 0)) return false;
      if (!this.#is(position, TRAIT.passedOver)) break;
      position++;
    }
    return true;
  }

  #isStart(place: number): boolean {
    let position = place;
    const first = Math.max(0, place - MOST_AT_EDGE);
    const passed = TRAIT.passedOver | TRAIT.opener | TRAIT.mark;
    while (position >= first && this.#is(position, passed)) position--;
    return position < 0;
  }

  #isStartOfClause(place: number): boolean {
    let position = place;
    while (this.#is(position, TRAIT.filler)) position--;
    return position < 0 || this.#is(position, TRAIT.mark | TRAIT.passedOver | TRAIT.opener);
  }

  #isEnd(place: number): boolean {
    const { count } = this.#sentence;
    const last = Math.min(count, place + MOST_AT_EDGE);
    let position = place;
    while (position < last && this.#is(position, TRAIT.passedOver | TRAIT.mark)) position++;
    return position >= count;
  }

  /** What a row of so many steps took. */
  #toMatch(pattern: number, steps: number, offset: number): Match {
    const taken: number[] = [];
    for (let step = 0; step < steps; step++) {
      const place = this.#taken[step] ?? NONE;
      if (place !== NONE) taken.push(place + offset);
    }
    return { pattern, firstToken: taken[0] ?? 0, endToken: (taken.at(-1) ?? 0) + 1, taken };
  }

  /** Whether the token at a place inside the sentence has one of some traits. */
  #is(place: number, traits: number): boolean {
    if (place < 0 || place >= this.#sentence.count) return false;
    return ((this.#sentence.traits[place] ?? 0) & traits) !== 0;
  }
}
