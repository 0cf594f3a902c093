import type { Draft } from '../text/draft.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { FeatureReader, KINDS } from './features.ts';

/** What training found, as it is stored. */
export interface Weights {
  /** Tone rule ids, one head each. */
  readonly labels: readonly string[];
  /** Groups of {@link GROUP} slots: a check byte each, 0 when empty. */
  readonly checks: Uint8Array;
  /** What each slot weighs towards "should not be sent". */
  readonly levels: Int8Array;
  /** Groups of slots of the heads: a check byte each, 0 when empty. */
  readonly headChecks: Uint8Array;
  /** For each slot of the heads four bits a label, the lower half of a byte first. */
  readonly headLevels: Uint8Array;
  /** What one level is worth. */
  readonly scale: number;
  /** What the highest level of each head is worth, and each head's score of no words at all. */
  readonly headScales: readonly number[];
  readonly headBiases: readonly number[];
  /** What the signals of a sentence weigh (see `stack.ts`), fitted on sentences that training had not seen. */
  readonly stack: readonly number[];
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

/** Bit of a head's level that makes it negative. */
export const NEGATIVE = 8;

/** A head's highest level. */
export const HIGHEST = 7;

/** What a head's level is worth, as a part of the highest: weights are many and light, few and heavy. */
const WORTH = Float64Array.from({ length: 2 * NEGATIVE }, (_, level) => {
  const worth = ((level % NEGATIVE) / HIGHEST) ** 2;
  return level < NEGATIVE ? worth : -worth;
});

/** Tokens that the features of each kind span. */
const SPANS = [1, 1, 2, 3, 3] as const;

/** Judges single sentences by their words, word pairs and stems: a linear model over hashed features. */
export class SentenceModel {
  readonly #reader: FeatureReader;
  readonly #weights: Weights;
  readonly #groups: number;
  readonly #headGroups: number;

  constructor(weights: Weights, vocabulary: Vocabulary) {
    this.#reader = new FeatureReader(vocabulary);
    this.#weights = weights;
    this.#groups = weights.checks.length / GROUP;
    this.#headGroups = weights.headChecks.length / GROUP;
  }

  /** How much the words of the tokens `[from, to)` speak for "should not be sent"; a sentence alone, without calibration. */
  score(draft: Draft, from: number, to: number): number {
    const count = this.#reader.read(draft, from, to);
    const hashes = this.#reader.hashes;
    let sum = 0;
    for (let index = 0; index < count; index++) sum += this.#levelOf(hashes[index] ?? 0);
    return (sum * this.#weights.scale) / lengthOf(count);
  }

  /** The label that the sentence resembles most. */
  label(draft: Draft, from: number, to: number): string | undefined {
    const scores = this.labelScores(draft, from, to);
    return this.#weights.labels[scores.indexOf(Math.max(...scores))];
  }

  /** How much the sentence resembles each of the labels, in their order: about 1 when it has the label, -1 when not. */
  labelScores(draft: Draft, from: number, to: number): readonly number[] {
    const { labels, headChecks, headLevels, headScales, headBiases } = this.#weights;
    const count = this.#reader.read(draft, from, to);
    const sums = new Float64Array(labels.length);
    for (let index = 0; index < count; index++) {
      const slot = slotIn(headChecks, this.#headGroups, this.#reader.hashes[index] ?? 0);
      if (slot < 0) continue;
      for (let label = 0; label < labels.length; label++) {
        const pair = headLevels[(slot * labels.length + label) >> 1] ?? 0;
        const level = (label & 1) === 0 ? pair & 15 : pair >> 4;
        sums[label] = (sums[label] ?? 0) + (WORTH[level] ?? 0);
      }
    }
    return labels.map(
      (_, index) =>
        ((sums[index] ?? 0) * (headScales[index] ?? 0)) / lengthOf(count) + (headBiases[index] ?? 0),
    );
  }

  /** What each token and row of tokens adds to the score, the heaviest first. */
  explain(draft: Draft, from: number, to: number): readonly Weighed[] {
    const count = this.#reader.read(draft, from, to);
    const found = new Map<string, Weighed>();
    for (let index = 0; index < count; index++) {
      const level = this.#levelOf(this.#reader.hashes[index] ?? 0);
      if (level === 0) continue;
      // The first place is the edge of the sentence; rows that reach over an edge count for the words inside.
      const place = from + Math.floor(index / KINDS) - 1;
      const firstToken = Math.max(from, place);
      const endToken = Math.min(to, place + (SPANS[index % KINDS] ?? 1));
      if (firstToken >= endToken) continue;
      const key = `${firstToken}-${endToken}`;
      const weight = (level * this.#weights.scale) / lengthOf(count);
      found.set(key, { firstToken, endToken, weight: weight + (found.get(key)?.weight ?? 0) });
    }
    return [...found.values()].sort((a, b) => b.weight - a.weight || a.firstToken - b.firstToken);
  }

  /** The stored level of a feature; 0 when it has none. */
  #levelOf(hash: number): number {
    const slot = slotIn(this.#weights.checks, this.#groups, hash);
    return slot < 0 ? 0 : (this.#weights.levels[slot] ?? 0);
  }
}

/** The slot that holds a feature, or -1. */
function slotIn(checks: Uint8Array, groups: number, hash: number): number {
  const check = checkOf(hash);
  const first = groupOf(hash, groups) * GROUP;
  for (let slot = first; slot < first + GROUP; slot++) {
    if (checks[slot] === check) return slot;
  }
  return -1;
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
