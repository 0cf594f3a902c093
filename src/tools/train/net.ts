import {
  type NetWeights,
  POOLED,
  ROWS,
  sumShare,
  UNITS,
  VECTOR_LEVELS,
  WIDTH,
} from '../../core/model/net.ts';
import { Parameters, warmUp } from './parameters.ts';
import { type Random, randomFrom, shuffle } from './random.ts';

/** Sentences as lists of words: sentence i has the words `words[starts[i]]` to `words[starts[i + 1] - 1]`. */
export interface Sentences {
  readonly starts: Int32Array;
  readonly words: Int32Array;
  /** For each word its row of vectors and that of its stem. */
  readonly rows: Int32Array;
}

/** Of our own, for what is imported costs a call at each use when sources run as they are. */
const [width, pooledCount, unitCount, topLevel] = [WIDTH, POOLED, UNITS, (VECTOR_LEVELS - 1) / 2];

/** What to fit. */
export interface NetTask {
  /** For each sentence and output 1 or 0: first whether it should not be sent, then whether it has each label. */
  readonly targets: Uint8Array;
  /** How much an error of the first output weighs; sentences of cost 0 are left out. */
  readonly costs: Float32Array;
  readonly epochs: number;
  readonly seed: number;
}

const BATCH = 128;
const RATE = 0.004;

/** Vectors are moved only when one of their words is read, so they may move farther. */
const VECTOR_HASTE = 4;

/** How much errors of all labels weigh together. */
const LABEL_COST = 6;

/** Shares that are left out at random, so that nothing is relied on alone (Srivastava et al. 2014). */
const WORDS_OUT = 0.05;
const NUMBERS_OUT = 0.2;
const POOLED_OUT = 0.2;

/** The few highest numbers of vectors are cut at this share, so that the many low ones keep their differences. */
const UNCUT = 0.99;

/**
 * In so many last epochs words are made of rounded vectors, while those themselves move on unrounded
 * (Courbariaux et al. 2015, "BinaryConnect"); in the very last they stand still.
 */
const ROUNDED_EPOCHS = 4;

/** Rows of vectors that fewer words of the sentences have stay 0. */
const FEWEST = 3;

/** Fits a net by stochastic gradient descent. The same sentences, task and seed give the same net. */
export function fitNet(sentences: Sentences, task: NetTask): NetWeights {
  return new NetFit(sentences, task).fit();
}

class NetFit {
  readonly #sentences: Sentences;
  readonly #task: NetTask;
  readonly #random: Random;
  readonly #outputCount: number;
  readonly #vectors: Parameters;
  readonly #hidden: Parameters;
  readonly #hiddenBiases: Parameters;
  readonly #outputs: Parameters;

  /** What a step from one level of the vectors to the next is worth, while they are rounded; 0 before. */
  #step = 0;

  // Of a batch: its words, where each stands among them (or -1), what they are made of, and their gradients.
  readonly #batchWords: Int32Array;
  readonly #placeOfWord: Int32Array;
  readonly #embedded: Float64Array;
  readonly #masks: Float64Array;
  readonly #embeddedGradients: Float64Array;
  /** 1 for rows that are about to be moved, and for those that never are. */
  readonly #isMoved = new Uint8Array(ROWS);

  // Of a sentence.
  readonly #line: Int32Array;
  readonly #pooled = new Float64Array(pooledCount);
  readonly #pooledMasks = new Float64Array(pooledCount);
  readonly #pooledGradients = new Float64Array(pooledCount);
  readonly #highestAt = new Int32Array(width);
  readonly #units = new Float64Array(unitCount);
  readonly #unitGradients = new Float64Array(unitCount);

  constructor(sentences: Sentences, task: NetTask) {
    this.#sentences = sentences;
    this.#task = task;
    const random = randomFrom(task.seed);
    const spread = (size: number, limit: number): Parameters =>
      new Parameters(Float64Array.from({ length: size }, () => (2 * random() - 1) * limit));
    this.#random = random;
    this.#outputCount = task.targets.length / task.costs.length;
    this.#vectors = spread(ROWS * width, 0.17);
    this.#silenceSeldomRows();
    this.#hidden = spread(unitCount * pooledCount, 1 / Math.sqrt(pooledCount));
    this.#hiddenBiases = spread(unitCount, 1 / Math.sqrt(pooledCount));
    this.#outputs = spread(this.#outputCount * (unitCount + 1), 1 / Math.sqrt(unitCount));
    const words = sentences.rows.length / 2;
    this.#batchWords = new Int32Array(words);
    this.#placeOfWord = new Int32Array(words).fill(-1);
    this.#embedded = new Float64Array(words * width);
    this.#masks = new Float64Array(words * width);
    this.#embeddedGradients = new Float64Array(words * width);
    const { starts } = sentences;
    this.#line = new Int32Array(
      starts.reduce((most, at, index) => Math.max(most, at - (starts[index - 1] ?? 0)), 0),
    );
  }

  #silenceSeldomRows(): void {
    const { starts, words, rows } = this.#sentences;
    const counts = new Uint32Array(ROWS);
    this.#task.costs.forEach((cost, index) => {
      if (cost === 0) return;
      for (const word of words.subarray(starts[index], starts[index + 1])) {
        for (const row of [rows[2 * word] ?? 0, rows[2 * word + 1] ?? 0])
          counts[row] = (counts[row] ?? 0) + 1;
      }
    });
    counts.forEach((count, row) => {
      if (count >= FEWEST) return;
      this.#isMoved[row] = 1;
      this.#vectors.values.fill(0, row * width, (row + 1) * width);
    });
  }

  /** All epochs; in the last one the vectors stand still, and the others adapt to that. */
  fit(): NetWeights {
    const { costs, epochs } = this.#task;
    const order = Int32Array.from([...costs.keys()].filter(index => (costs[index] ?? 0) > 0));
    const steps = Math.ceil(order.length / BATCH) * epochs;
    let step = 0;
    for (let epoch = 0; epoch < epochs; epoch++) {
      const isLast = epoch === epochs - 1;
      if (epoch >= epochs - ROUNDED_EPOCHS) this.#step = stepOf(this.#vectors.values);
      shuffle(order, this.#random);
      for (let first = 0; first < order.length; first += BATCH) {
        const count = this.#learn(order.subarray(first, first + BATCH));
        const rate = RATE * (1 - step++ / steps) * warmUp(step);
        for (const each of [this.#hidden, this.#hiddenBiases, this.#outputs]) each.move(rate);
        this.#moveVectors(count, isLast ? 0 : rate * VECTOR_HASTE);
      }
    }
    const hiddenStep = Math.max(...this.#hidden.values.map(Math.abs)) / 127;
    return {
      vectors: Uint8Array.from(this.#vectors.values, value => topLevel + toLevel(value, this.#step)),
      vectorStep: this.#step,
      hidden: Int8Array.from(this.#hidden.values, each => Math.round(each / hiddenStep)),
      hiddenStep,
      hiddenBiases: Float32Array.from(this.#hiddenBiases.values),
      outputs: Float32Array.from(this.#outputs.values),
    };
  }

  /**
   * Adds up the gradients of a batch.
   * @returns how many words it has
   */
  #learn(batch: Int32Array): number {
    const count = this.#collectWords(batch);
    for (let place = 0; place < count; place++) this.#embed(place);
    for (const index of batch) {
      const length = this.#readLine(index);
      if (length === 0) continue;
      this.#pool(length);
      this.#activate();
      this.#judge(index, batch.length);
      this.#passBack(length);
    }
    return count;
  }

  #collectWords(batch: Int32Array): number {
    const { starts, words } = this.#sentences;
    let count = 0;
    for (const index of batch) {
      for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
        const word = words[at] ?? 0;
        if (this.#placeOfWord[word] !== -1) continue;
        this.#placeOfWord[word] = count;
        this.#batchWords[count++] = word;
      }
    }
    return count;
  }

  /** The vector of the word at a place of the batch, with some of its numbers left out. */
  #embed(place: number): void {
    const { rows } = this.#sentences;
    const vectors = this.#vectors.values;
    const embedded = this.#embedded;
    const masks = this.#masks;
    const random = this.#random;
    const step = this.#step;
    const word = this.#batchWords[place] ?? 0;
    const first = (rows[2 * word] ?? 0) * width;
    const second = (rows[2 * word + 1] ?? 0) * width;
    const from = place * width;
    for (let index = 0; index < width; index++) {
      const mask = random() < NUMBERS_OUT ? 0 : 1 / (1 - NUMBERS_OUT);
      masks[from + index] = mask;
      const one = vectors[first + index] ?? 0;
      const other = vectors[second + index] ?? 0;
      const sum = step === 0 ? one + other : (toLevel(one, step) + toLevel(other, step)) * step;
      embedded[from + index] = sum * mask;
      this.#embeddedGradients[from + index] = 0;
    }
  }

  /** The places of a sentence's words, with some of them left out. */
  #readLine(index: number): number {
    const { starts, words } = this.#sentences;
    let length = 0;
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
      if (this.#random() < WORDS_OUT) continue;
      this.#line[length++] = (this.#placeOfWord[words[at] ?? 0] ?? 0) * width;
    }
    return length;
  }

  #pool(length: number): void {
    const embedded = this.#embedded;
    const pooled = this.#pooled;
    const line = this.#line;
    const highestAt = this.#highestAt;
    const random = this.#random;
    pooled.fill(0, 0, width);
    pooled.fill(Number.NEGATIVE_INFINITY, width);
    for (let place = 0; place < length; place++) {
      const from = line[place] ?? 0;
      for (let index = 0; index < width; index++) {
        const value = embedded[from + index] ?? 0;
        pooled[index] = (pooled[index] ?? 0) + value;
        if (value <= (pooled[width + index] ?? 0)) continue;
        pooled[width + index] = value;
        highestAt[index] = from;
      }
    }
    const share = sumShare(length);
    for (let index = 0; index < pooledCount; index++) {
      const kept = random() < POOLED_OUT ? 0 : 1 / (1 - POOLED_OUT);
      const mask = index < width ? kept * share : kept;
      this.#pooledMasks[index] = mask;
      pooled[index] = (pooled[index] ?? 0) * mask;
      this.#pooledGradients[index] = 0;
    }
  }

  #activate(): void {
    const pooled = this.#pooled;
    const weights = this.#hidden.values;
    for (let unit = 0, at = 0; unit < unitCount; unit++) {
      let sum = this.#hiddenBiases.values[unit] ?? 0;
      for (let index = 0; index < pooledCount; index++, at++)
        sum += (weights[at] ?? 0) * (pooled[index] ?? 0);
      this.#units[unit] = Math.max(0, sum);
      this.#unitGradients[unit] = 0;
    }
  }

  /** The gradients of the outputs (logistic loss) and of the units. */
  #judge(index: number, batchLength: number): void {
    const { targets, costs } = this.#task;
    const units = this.#units;
    const weights = this.#outputs.values;
    const gradients = this.#outputs.gradients;
    const unitGradients = this.#unitGradients;
    const labelCost = LABEL_COST / (this.#outputCount - 1);
    for (let output = 0; output < this.#outputCount; output++) {
      const first = output * (unitCount + 1);
      let sum = weights[first + unitCount] ?? 0;
      for (let unit = 0; unit < unitCount; unit++) sum += (units[unit] ?? 0) * (weights[first + unit] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - (targets[index * this.#outputCount + output] ?? 0);
      const gradient = (error * (output === 0 ? (costs[index] ?? 0) : labelCost)) / batchLength;
      gradients[first + unitCount] = (gradients[first + unitCount] ?? 0) + gradient;
      for (let unit = 0; unit < unitCount; unit++) {
        const value = units[unit] ?? 0;
        if (value === 0) continue;
        gradients[first + unit] = (gradients[first + unit] ?? 0) + gradient * value;
        unitGradients[unit] = (unitGradients[unit] ?? 0) + gradient * (weights[first + unit] ?? 0);
      }
    }
  }

  /** The gradients of the hidden layer and of the words. */
  #passBack(length: number): void {
    const pooled = this.#pooled;
    const pooledGradients = this.#pooledGradients;
    const weights = this.#hidden.values;
    const gradients = this.#hidden.gradients;
    const biases = this.#hiddenBiases.gradients;
    for (let unit = 0; unit < unitCount; unit++) {
      if (this.#units[unit] === 0) continue;
      const gradient = this.#unitGradients[unit] ?? 0;
      biases[unit] = (biases[unit] ?? 0) + gradient;
      const first = unit * pooledCount;
      for (let index = 0; index < pooledCount; index++) {
        pooledGradients[index] = (pooledGradients[index] ?? 0) + gradient * (weights[first + index] ?? 0);
        gradients[first + index] = (gradients[first + index] ?? 0) + gradient * (pooled[index] ?? 0);
      }
    }
    const embedded = this.#embeddedGradients;
    const line = this.#line;
    for (let index = 0; index < pooledCount; index++) {
      pooledGradients[index] = (pooledGradients[index] ?? 0) * (this.#pooledMasks[index] ?? 0);
    }
    for (let place = 0; place < length; place++) {
      const from = line[place] ?? 0;
      for (let index = 0; index < width; index++) {
        embedded[from + index] = (embedded[from + index] ?? 0) + (pooledGradients[index] ?? 0);
      }
    }
    for (let index = 0; index < width; index++) {
      const at = (this.#highestAt[index] ?? 0) + index;
      embedded[at] = (embedded[at] ?? 0) + (pooledGradients[width + index] ?? 0);
    }
  }

  /** Moves the vectors of the words of a batch and forgets the batch. A rate of 0 leaves them where they are. */
  #moveVectors(count: number, rate: number): void {
    const moved: number[] = [];
    for (let place = 0; place < count; place++) {
      const word = this.#batchWords[place] ?? 0;
      this.#placeOfWord[word] = -1;
      if (rate === 0) continue;
      for (const row of this.#sentences.rows.subarray(2 * word, 2 * word + 2)) {
        this.#addGradients(place * width, row * width);
        if (this.#isMoved[row] === 1) continue;
        this.#isMoved[row] = 1;
        moved.push(row);
      }
    }
    for (const row of moved) {
      this.#isMoved[row] = 0;
      this.#vectors.move(rate, row * width, (row + 1) * width);
    }
  }

  #addGradients(from: number, to: number): void {
    const gradients = this.#vectors.gradients;
    for (let index = 0; index < width; index++) {
      const gradient = (this.#embeddedGradients[from + index] ?? 0) * (this.#masks[from + index] ?? 0);
      gradients[to + index] = (gradients[to + index] ?? 0) + gradient;
    }
  }
}

/** How far levels stand apart. */
function stepOf(values: Float64Array): number {
  const sizes = values.map(Math.abs).sort();
  return (sizes[Math.floor(sizes.length * UNCUT)] || 1) / topLevel;
}

/** The nearest of evenly spaced levels, from that of the lowest numbers to {@link topLevel}. */
function toLevel(value: number, step: number): number {
  return Math.max(-topLevel, Math.min(topLevel, Math.round(value / step)));
}
