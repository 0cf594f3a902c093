import type { FeatureReader } from './features.ts';
import { wordFeature } from './features.ts';

/** Numbers of a vector, and units of the hidden layer. */
export const WIDTH = 32;
export const UNITS = 64;

/** What a sentence amounts to before the hidden layer: the sum of its vectors, then the highest of each of their numbers. */
export const POOLED = 2 * WIDTH;

/** Rows of vectors that words are spread over, and behind them those of stems. */
const WORD_ROWS = 12_288;
const STEM_ROWS = 6_144;
export const ROWS = WORD_ROWS + STEM_ROWS;

/** Levels of a number of a vector, evenly spaced; the one in the middle is 0. */
export const VECTOR_LEVELS = 5;
const ZERO_LEVEL = (VECTOR_LEVELS - 1) / 2;

/** Keeps a stem apart from the word that is spelt alike. */
const STEM = 0x68e31da4;

/** The weights of the net as they are stored. */
export interface NetWeights {
  /** {@link WIDTH} levels for each of the {@link ROWS}: {@link VECTOR_LEVELS}. */
  readonly vectors: Uint8Array;
  /** What a step from one level to the next is worth. */
  readonly vectorStep: number;
  /** {@link POOLED} weights for each of the {@link UNITS}, in steps of {@link hiddenStep}. */
  readonly hidden: Int8Array;
  readonly hiddenStep: number;
  readonly hiddenBiases: Float32Array;
  /** For each output {@link UNITS} weights and a constant. */
  readonly outputs: Float32Array;
}

/**
 * A neural net over the words of a sentence in any order: it hears what words mean together that stand far apart, which rows of
 * three do not. A word is the sum of two vectors, one of the word and one of its stem, found by their hashes
 * (Weinberger et al. 2009); a sentence is their sum and their highest (Shen et al. 2018, "Baseline Needs More Love").
 */
export class SentenceNet {
  readonly #weights: NetWeights;
  readonly #vectors: Int8Array;
  readonly #hidden: Float64Array;
  readonly #sums = new Int32Array(WIDTH);
  readonly #highest = new Int32Array(WIDTH);
  readonly #pooled = new Float64Array(POOLED);
  readonly #units = new Float64Array(UNITS);

  constructor(weights: NetWeights) {
    this.#weights = weights;
    this.#vectors = Int8Array.from(weights.vectors, level => level - ZERO_LEVEL);
    this.#hidden = Float64Array.from(weights.hidden, each => each * weights.hiddenStep);
  }

  /**
   * The outputs for the sentence that a reader has read.
   * @param last the place of the sentence's last edge
   */
  outputsOf(reader: FeatureReader, last: number): readonly number[] {
    this.#pool(reader, last);
    this.#activate();
    const { outputs } = this.#weights;
    const units = this.#units;
    const found: number[] = [];
    for (let first = 0; first < outputs.length; first += UNITS + 1) {
      let even = outputs[first + UNITS] ?? 0;
      let odd = 0;
      for (let unit = 0; unit < UNITS; unit += 2) {
        even += (units[unit] ?? 0) * (outputs[first + unit] ?? 0);
        odd += (units[unit + 1] ?? 0) * (outputs[first + unit + 1] ?? 0);
      }
      found.push(even + odd);
    }
    return found;
  }

  #pool({ words, stems }: FeatureReader, last: number): void {
    const vectors = this.#vectors;
    const sums = this.#sums.fill(0);
    const highest = this.#highest.fill(-VECTOR_LEVELS);
    for (let place = 1; place < last; place++) {
      const word = wordRow(words[place] ?? 0) * WIDTH;
      const stem = stemRow(stems[place] ?? 0) * WIDTH;
      for (let index = 0; index < WIDTH; index++) {
        const value = (vectors[word + index] ?? 0) + (vectors[stem + index] ?? 0);
        sums[index] = (sums[index] ?? 0) + value;
        if (value > (highest[index] ?? 0)) highest[index] = value;
      }
    }
    const { vectorStep } = this.#weights;
    const part = vectorStep * sumShare(last - 1);
    for (let index = 0; index < WIDTH; index++) {
      this.#pooled[index] = (sums[index] ?? 0) * part;
      this.#pooled[WIDTH + index] = (highest[index] ?? 0) * vectorStep;
    }
  }

  /** Four units at a time, for additions that wait for one another take four times as long. */
  #activate(): void {
    const hidden = this.#hidden;
    const pooled = this.#pooled;
    for (let unit = 0, at = 0; unit < UNITS; unit += 4, at += 3 * POOLED) {
      let [first, second, third, fourth] = [0, 0, 0, 0];
      for (let index = 0; index < POOLED; index++, at++) {
        const value = pooled[index] ?? 0;
        first += (hidden[at] ?? 0) * value;
        second += (hidden[at + POOLED] ?? 0) * value;
        third += (hidden[at + 2 * POOLED] ?? 0) * value;
        fourth += (hidden[at + 3 * POOLED] ?? 0) * value;
      }
      this.#setUnit(unit, first);
      this.#setUnit(unit + 1, second);
      this.#setUnit(unit + 2, third);
      this.#setUnit(unit + 3, fourth);
    }
  }

  #setUnit(unit: number, sum: number): void {
    this.#units[unit] = Math.max(0, sum + (this.#weights.hiddenBiases[unit] ?? 0));
  }
}

/** The row of a word, by its hash. */
export function wordRow(word: number): number {
  return rowOf(wordFeature(word), WORD_ROWS);
}

/** The row of a stem, by its hash. */
export function stemRow(stem: number): number {
  return WORD_ROWS + rowOf(wordFeature(stem ^ STEM), STEM_ROWS);
}

/** What the sum of so many vectors is multiplied by: long sentences have more words, not graver ones. */
export function sumShare(words: number): number {
  return 1 / Math.sqrt(Math.max(1, words));
}

function rowOf(hash: number, rows: number): number {
  return Math.floor((hash >>> 0) * rows * 2 ** -32);
}
