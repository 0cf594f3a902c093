import { NO_SET, type PatternTables } from './tables.ts';

/** Lists of numbers, one for each class, in one array: where each list starts, with the end behind the last. */
export interface ByClass {
  readonly starts: Uint32Array;
  readonly values: Uint16Array;
}

/** Which classes each set holds, one bit each. Bits are set when a set is asked for first: a letter asks for few. */
export class WordSets {
  readonly size: number;
  readonly #classes: number;
  /** 32-bit units of one set. */
  readonly #width: number;
  readonly #bits: Uint32Array;
  readonly #isFilled: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #members: Uint16Array;

  constructor({ classes, setStarts, setMembers }: PatternTables) {
    this.size = setStarts.length - 1;
    this.#classes = classes.reduce((most, each) => Math.max(most, each), 0) + 1;
    this.#width = (this.#classes + 31) >>> 5;
    this.#starts = setStarts;
    this.#members = setMembers;
    this.#bits = new Uint32Array(this.size * this.#width);
    this.#isFilled = new Uint8Array(this.size);
  }

  has(set: number, wordClass: number): boolean {
    if (this.#isFilled[set] === 0) this.#fill(set);
    return ((this.#bits[set * this.#width + (wordClass >>> 5)] ?? 0) & (1 << (wordClass & 31))) !== 0;
  }

  /** For each class the places in a list of sets where a set holds it, ascending. */
  byClass(sets: Uint16Array): ByClass {
    const starts = new Uint32Array(this.#classes + 1);
    this.#eachMember(sets, wordClass => {
      starts[wordClass + 1] = (starts[wordClass + 1] ?? 0) + 1;
    });
    for (let each = 0; each < this.#classes; each++)
      starts[each + 1] = (starts[each + 1] ?? 0) + (starts[each] ?? 0);
    const next = starts.slice();
    const values = new Uint16Array(starts[this.#classes] ?? 0);
    this.#eachMember(sets, (wordClass, place) => {
      const at = next[wordClass] ?? 0;
      values[at] = place;
      next[wordClass] = at + 1;
    });
    return { starts, values };
  }

  #eachMember(sets: Uint16Array, visit: (wordClass: number, place: number) => void): void {
    for (let place = 0; place < sets.length; place++) {
      const set = sets[place] ?? NO_SET;
      if (set === NO_SET) continue;
      const end = this.#starts[set + 1] ?? 0;
      for (let index = this.#starts[set] ?? 0; index < end; index++) visit(this.#members[index] ?? 0, place);
    }
  }

  #fill(set: number): void {
    this.#isFilled[set] = 1;
    const first = set * this.#width;
    const end = this.#starts[set + 1] ?? 0;
    for (let index = this.#starts[set] ?? 0; index < end; index++) {
      const wordClass = this.#members[index] ?? 0;
      const unit = first + (wordClass >>> 5);
      this.#bits[unit] = (this.#bits[unit] ?? 0) | (1 << (wordClass & 31));
    }
  }
}
