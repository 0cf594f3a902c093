import type { Draft } from '../text/draft.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { FeatureReader, KINDS } from './features.ts';
import { levelsOf } from './levels.ts';
import type { Trees } from './trees.ts';

/** What words weigh, as it is stored. */
export interface WordWeights {
  /** Tone rule ids, one head each. */
  readonly labels: readonly string[];
  /** Groups of {@link GROUP} slots: a check byte each, 0 when empty. */
  readonly checks: Uint8Array;
  /** How much each slot weighs towards "should not be sent": {@link LEVELS}. */
  readonly levels: Uint8Array;
  /** Groups of slots of the heads: a check byte each, 0 when empty. */
  readonly headChecks: Uint8Array;
  /** For each slot of the heads half a byte for each label, the lower half first: {@link HEAD_LEVELS}. */
  readonly headLevels: Uint8Array;
  /** What the highest level is worth. */
  readonly scale: number;
  /** What the highest level of each head is worth, and each head's score of no words at all. */
  readonly headScales: readonly number[];
  readonly headBiases: readonly number[];
}

/** All that training found. */
export interface Weights extends WordWeights {
  /** What the signals of a sentence amount to (see `stack.ts`), fitted on sentences that training had not seen. */
  readonly trees: Trees;
}

/** What the words of a sentence say, each sentence taken alone. */
export interface Scores {
  /** How much they speak for "should not be sent", without calibration. */
  readonly fault: number;
  /** For each label, were the sentence not to be sent, the logarithm of the odds that it has the label. */
  readonly labels: readonly number[];
}

/** A row of words and what it adds to the score. */
export interface Weighed {
  /** Index of the first token in the draft. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly weight: number;
}

/** Features with the same remainder share this many slots. */
export const GROUP = 4;

/** How the weights of what flags a sentence are stored, and those of the heads. */
export const LEVELS = levelsOf(5);
export const HEAD_LEVELS = levelsOf(4);

/** Tokens that the features of each kind span. */
const SPANS = [1, 1, 2, 3, 3] as const;

/** Judges single sentences by their words, word pairs and stems: a linear model over hashed features. */
export class SentenceModel {
  readonly #reader: FeatureReader;
  readonly #weights: WordWeights;
  readonly #groups: Uint32Array;
  readonly #headGroups: Uint32Array;
  /** What each slot is worth, and each slot of the heads for each label. */
  readonly #worths: Int16Array;
  readonly #headWorths: Int8Array;

  constructor(weights: WordWeights, vocabulary: Vocabulary) {
    this.#reader = new FeatureReader(vocabulary);
    this.#weights = weights;
    this.#groups = groupsOf(weights.checks);
    this.#headGroups = groupsOf(weights.headChecks);
    this.#worths = Int16Array.from(weights.levels, level => LEVELS.worth[level] ?? 0);
    this.#headWorths = new Int8Array(2 * weights.headLevels.length);
    weights.headLevels.forEach((pair, place) => {
      this.#headWorths[2 * place] = HEAD_LEVELS.worth[pair & 15] ?? 0;
      this.#headWorths[2 * place + 1] = HEAD_LEVELS.worth[pair >> 4] ?? 0;
    });
  }

  /** Judges the words of the tokens `[from, to)`. */
  score(draft: Draft, from: number, to: number): Scores {
    const { labels, headScales, headBiases, scale } = this.#weights;
    const count = this.#reader.read(draft, from, to);
    const sums = new Int32Array(labels.length);
    let sum = 0;
    for (let index = 0; index < count; index++) {
      const hash = this.#reader.hashes[index] ?? 0;
      sum += this.#worthOf(hash);
      if (isForHeads(index)) this.#addHeads(hash, sums);
    }
    const length = lengthOf(count);
    const headLength = length * HEAD_LEVELS.most;
    return {
      fault: (sum * scale) / (length * LEVELS.most),
      labels: labels.map(
        (_, label) => ((sums[label] ?? 0) * (headScales[label] ?? 0)) / headLength + (headBiases[label] ?? 0),
      ),
    };
  }

  #addHeads(hash: number, sums: Int32Array): void {
    const slot = slotIn(this.#headGroups, hash);
    if (slot < 0) return;
    const worths = this.#headWorths;
    const first = slot * sums.length;
    for (let label = 0; label < sums.length; label++) {
      sums[label] = (sums[label] ?? 0) + (worths[first + label] ?? 0);
    }
  }

  /** What each token and row of tokens adds to the score, the heaviest first. */
  explain(draft: Draft, from: number, to: number): readonly Weighed[] {
    const count = this.#reader.read(draft, from, to);
    const found = new Map<string, Weighed>();
    for (let index = 0; index < count; index++) {
      const worth = this.#worthOf(this.#reader.hashes[index] ?? 0);
      if (worth === 0) continue;
      // The first place is the edge of the sentence; rows that reach over an edge count for the words inside.
      const place = from + Math.floor(index / KINDS) - 1;
      const firstToken = Math.max(from, place);
      const endToken = Math.min(to, place + (SPANS[index % KINDS] ?? 1));
      if (firstToken >= endToken) continue;
      const key = `${firstToken}-${endToken}`;
      const weight = (worth * this.#weights.scale) / (lengthOf(count) * LEVELS.most);
      found.set(key, { firstToken, endToken, weight: weight + (found.get(key)?.weight ?? 0) });
    }
    return [...found.values()].sort((a, b) => b.weight - a.weight || a.firstToken - b.firstToken);
  }

  /** What a feature is worth: {@link LEVELS}; 0 when it is not stored. */
  #worthOf(hash: number): number {
    const slot = slotIn(this.#groups, hash);
    return slot < 0 ? 0 : (this.#worths[slot] ?? 0);
  }
}

/** The check bytes of each group as one number, the first slot's the lowest. */
function groupsOf(checks: Uint8Array): Uint32Array {
  return new Uint32Array(checks.slice().buffer);
}

/** The slot that holds a feature, or -1. All four checks of a group are compared at once. */
function slotIn(groups: Uint32Array, hash: number): number {
  const group = groupOf(hash, groups.length);
  const differences = (groups[group] ?? 0) ^ Math.imul(checkOf(hash), 0x01010101);
  // The highest bit of each byte that is 0, and sometimes of one above it (Mycroft 1987).
  const zeros = (differences - 0x01010101) & ~differences & 0x80808080;
  return zeros === 0 ? -1 : group * GROUP + ((31 - Math.clz32(zeros & -zeros)) >> 3);
}

/** Whether the heads read the feature that stands at an index of {@link FeatureReader.hashes}: words and pairs of stems. */
export function isForHeads(index: number): boolean {
  const kind = index % KINDS;
  return kind === 0 || kind === 2;
}

/** Long sentences have more features, not graver ones. */
export function lengthOf(count: number): number {
  return Math.sqrt(count);
}

/** The group of slots that a feature belongs to. */
export function groupOf(hash: number, groups: number): number {
  return (hash >>> 0) % groups;
}

/** Tells a feature from most others of the same group; never 0, which marks an empty slot. */
export function checkOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 24 || 1;
}
