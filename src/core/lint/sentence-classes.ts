import type { MarkIds } from '../text/lexicon.ts';
import { FILLER_SET, NO_SET, OPENER_SET, type PatternTables } from './tables.ts';
import type { ByClass, WordSets } from './word-sets.ts';

/** What a token is besides a word of some class. */
export const TRAIT = {
  mark: 1,
  filler: 2,
  opener: 4,
  quote: 8,
  comma: 16,
  /** A filler, a quotation mark, or a comma beside a filler. */
  passedOver: 32,
} as const;

const FIRST_CAPACITY = 256;

/** A sentence of the kind is forgotten long before its number is reached again. */
const LAST_BASE = 2 ** 30;

/**
 * The sentence that is being matched, token by token: places count from 0 at its first token of content. Holds the classes
 * and traits of the tokens, and which sets have a word in it. One sentence at a time; reading the next one overwrites it.
 */
export class SentenceClasses {
  classes = new Uint16Array(FIRST_CAPACITY);
  traits = new Uint8Array(FIRST_CAPACITY);
  count = 0;
  readonly #classOfWord: Uint16Array;
  /** Class → what does not depend on neighbours. */
  readonly #traitsOfClass: Uint8Array;
  /** Class → the sets that rows look for in the sentence. */
  readonly #wanted: ByClass;
  /** Set → {@link #base} plus the first and last place of its words in the sentence; lower when it has none. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  #base = 0;

  constructor(tables: PatternTables, sets: WordSets, marks: MarkIds) {
    this.#classOfWord = tables.classes;
    this.#traitsOfClass = traitsOf(tables, sets, marks);
    const wanted = new Set([...tables.earlier, ...tables.later]);
    this.#wanted = sets.byClass(
      Uint16Array.from({ length: sets.size }, (_, set) => (wanted.has(set) ? set : NO_SET)),
    );
    this.#first = new Int32Array(sets.size).fill(-1);
    this.#last = new Int32Array(sets.size).fill(-1);
  }

  /** Reads the tokens `[from, to)`. */
  read(words: Int32Array, from: number, to: number): void {
    this.#startAnew(to - from);
    const { classes, traits } = this;
    const { starts, values } = this.#wanted;
    const base = this.#base;
    for (let place = 0; place < this.count; place++) {
      const own = this.#classOfWord[words[from + place] ?? 0] ?? 0;
      classes[place] = own;
      traits[place] = this.#traitsOfClass[own] ?? 0;
      const end = starts[own + 1] ?? 0;
      for (let index = starts[own] ?? 0; index < end; index++) {
        const set = values[index] ?? 0;
        if ((this.#first[set] ?? 0) < base) this.#first[set] = base + place;
        this.#last[set] = base + place;
      }
    }
    this.#markPassedOver();
  }

  /** Whether a word of a set stands before a place. */
  standsBefore(set: number, place: number): boolean {
    const first = (this.#first[set] ?? 0) - this.#base;
    return first >= 0 && first < place;
  }

  /** Whether a word of a set stands behind a place. */
  standsBehind(set: number, place: number): boolean {
    return (this.#last[set] ?? 0) - this.#base > place;
  }

  #startAnew(count: number): void {
    this.#base += this.count;
    if (this.#base + count > LAST_BASE) {
      this.#first.fill(-1);
      this.#last.fill(-1);
      this.#base = 0;
    }
    this.count = count;
    if (count <= this.classes.length) return;
    this.classes = new Uint16Array(count * 2);
    this.traits = new Uint8Array(count * 2);
  }

  #markPassedOver(): void {
    const { traits, count } = this;
    for (let place = 0; place < count; place++) {
      const own = traits[place] ?? 0;
      const isBesideFiller =
        (own & TRAIT.comma) !== 0 &&
        ((place > 0 && ((traits[place - 1] ?? 0) & TRAIT.filler) !== 0) ||
          (place + 1 < count && ((traits[place + 1] ?? 0) & TRAIT.filler) !== 0));
      if (isBesideFiller || (own & (TRAIT.filler | TRAIT.quote)) !== 0)
        traits[place] = own | TRAIT.passedOver;
    }
  }
}

function traitsOf({ classes }: PatternTables, sets: WordSets, marks: MarkIds): Uint8Array {
  const traits = new Uint8Array(classes.length);
  for (let id = Math.min(marks.comma, marks.quote); id <= Math.max(marks.comma, marks.quote); id++) {
    traits[classes[id] ?? 0] = TRAIT.mark;
  }
  traits[classes[marks.quote] ?? 0] = TRAIT.mark | TRAIT.quote;
  traits[classes[marks.comma] ?? 0] = TRAIT.mark | TRAIT.comma;
  for (const own of new Set(classes)) {
    const filler = sets.has(FILLER_SET, own) ? TRAIT.filler : 0;
    const opener = sets.has(OPENER_SET, own) ? TRAIT.opener : 0;
    traits[own] = (traits[own] ?? 0) | filler | opener;
  }
  return traits;
}
