import type { Draft } from '../text/draft.ts';
import { UNKNOWN, type Vocabulary } from '../text/vocabulary.ts';
import {
  apartFeature,
  FeatureReader,
  KINDS,
  pairFeature,
  rowFeature,
  stemFeature,
  wordFeature,
} from './features.ts';
import { levelsOf } from './levels.ts';
import { type NetWeights, SentenceNet } from './net.ts';
import { groupsOf, NO_SLOT, slotIn } from './slots.ts';
import type { Trees } from './trees.ts';

/** What words and rows of words weigh, as it is stored. */
export interface LinearWeights {
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

/** What the words of a sentence are judged by. */
export interface WordWeights extends LinearWeights {
  /** Its first output says how much a sentence sounds like one that should not be sent, the others how much like each label. */
  readonly net: NetWeights;
}

/** All that training found. */
export interface Weights extends WordWeights {
  /** What the signals of a sentence amount to (see `stack.ts`), fitted on sentences that training had not seen. */
  readonly trees: Trees;
}

/** What the words of a sentence say, each sentence taken alone. */
export interface Scores {
  /** How much they and their rows speak for "should not be sent", without calibration. */
  readonly fault: number;
  /** How much they do to the net, which hears them in any order. */
  readonly sense: number;
  /** For each label, were the sentence not to be sent, the logarithm of the odds that it has the label. */
  readonly labels: readonly number[];
}

/** {@link Scores} with what heads and net say of each label kept apart. */
export interface Hearing extends Pick<Scores, 'fault' | 'sense'> {
  readonly heads: readonly number[];
  readonly senses: readonly number[];
}

/** A row of words and what it adds to the score. */
export interface Weighed {
  /** Index of the first token in the draft. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly weight: number;
}

/** How the weights of what flags a sentence are stored, and those of the heads. */
export const LEVELS = levelsOf(5);
export const HEAD_LEVELS = levelsOf(4);

/** Tokens that a feature spans at most. */
const LONGEST_ROW = 3;

/** A word whose worth has not been looked up; more than any is worth. */
const NOT_ASKED = 0x7fffffff;

/** Judges single sentences by their words: a linear model over hashed features, and a neural net. */
export class SentenceModel {
  readonly #reader: FeatureReader;
  readonly #net: SentenceNet;
  readonly #weights: WordWeights;
  readonly #groups: Uint32Array;
  readonly #headGroups: Uint32Array;
  /** What each slot is worth, and each slot of the heads for each label. */
  readonly #worths: Int16Array;
  readonly #headWorths: Int8Array;
  /** What words are worth, by the reader's ids. */
  readonly #worthOfId: Int32Array;
  /** The heads' sums for the sentence that is scored. */
  readonly #sums: Int32Array;

  constructor(weights: WordWeights, vocabulary: Vocabulary) {
    this.#reader = new FeatureReader(vocabulary);
    this.#net = new SentenceNet(weights.net);
    this.#weights = weights;
    this.#groups = groupsOf(weights.checks);
    this.#headGroups = groupsOf(weights.headChecks);
    this.#worths = Int16Array.from(weights.levels, level => LEVELS.worth[level] ?? 0);
    this.#headWorths = new Int8Array(2 * weights.headLevels.length);
    weights.headLevels.forEach((pair, place) => {
      this.#headWorths[2 * place] = HEAD_LEVELS.worth[pair & 15] ?? 0;
      this.#headWorths[2 * place + 1] = HEAD_LEVELS.worth[pair >> 4] ?? 0;
    });
    this.#worthOfId = new Int32Array(this.#reader.size).fill(NOT_ASKED);
    this.#sums = new Int32Array(weights.labels.length);
  }

  /** What speaks for what in the tokens `[from, to)`. */
  hear(draft: Draft, from: number, to: number): Hearing {
    const fault = this.faultOf(draft, from, to);
    const last = this.#reader.read(draft, from, to);
    const [sense = 0, ...senses] = this.#net.outputsOf(this.#reader, last);
    return { fault, sense, heads: this.#headsOf(last), senses };
  }

  /** {@link Scores.fault} of the tokens `[from, to)`. */
  faultOf(draft: Draft, from: number, to: number): number {
    const last = this.#reader.read(draft, from, to);
    let sum = 0;
    for (let place = 0; place < last; place++) sum += this.#worthAt(place);
    return (sum * this.#weights.scale) / (lengthOf(last * KINDS) * LEVELS.most);
  }

  /** {@link Scores} of the tokens `[from, to)` but for the fault. */
  detailsOf(draft: Draft, from: number, to: number): Omit<Scores, 'fault'> {
    const last = this.#reader.read(draft, from, to);
    const outputs = this.#net.outputsOf(this.#reader, last);
    const labels = this.#headsOf(last).map((head, label) => head + (outputs[label + 1] ?? 0));
    return { sense: outputs[0] ?? 0, labels };
  }

  /** What the heads make of the sentence that was read. */
  #headsOf(last: number): readonly number[] {
    const { headScales, headBiases } = this.#weights;
    this.#sums.fill(0);
    for (let place = 0; place < last; place++) this.#addHeadsAt(place);
    const length = lengthOf(last * KINDS) * HEAD_LEVELS.most;
    const heads: number[] = [];
    for (let label = 0; label < this.#sums.length; label++) {
      heads.push(((this.#sums[label] ?? 0) * (headScales[label] ?? 0)) / length + (headBiases[label] ?? 0));
    }
    return heads;
  }

  /** What the word at a place, its stem and the rows that start there are worth. */
  #worthAt(place: number): number {
    return this.#worthOfToken(place) + this.#worthOfPair(place) + this.#worthOfRow(place);
  }

  #worthOfToken(place: number): number {
    const { stems, contexts } = this.#reader;
    return this.#worthOfWord(place) + this.#worthOf(stemFeature(stems[place] ?? 0, contexts[place] ?? 0));
  }

  #worthOfPair(place: number): number {
    const { stems } = this.#reader;
    return this.#worthOf(pairFeature(stems[place] ?? 0, stems[place + 1] ?? 0));
  }

  /** What the row of three words that starts at a place is worth, with or without the one between. */
  #worthOfRow(place: number): number {
    const { words, stems } = this.#reader;
    return (
      this.#worthOf(apartFeature(stems[place] ?? 0, stems[place + 2] ?? 0)) +
      this.#worthOf(rowFeature(words[place] ?? 0, words[place + 1] ?? 0, words[place + 2] ?? 0))
    );
  }

  #worthOfWord(place: number): number {
    const { ids, words } = this.#reader;
    const id = ids[place] ?? UNKNOWN;
    if (id === UNKNOWN) return this.#worthOf(wordFeature(words[place] ?? 0));
    if (this.#worthOfId[id] === NOT_ASKED)
      this.#worthOfId[id] = this.#worthOf(wordFeature(words[place] ?? 0));
    return this.#worthOfId[id] ?? 0;
  }

  /** Adds what the word at a place and the pair of stems there are worth to the heads. */
  #addHeadsAt(place: number): void {
    const { words, stems } = this.#reader;
    this.#addHeads(slotIn(this.#headGroups, wordFeature(words[place] ?? 0)));
    this.#addHeads(slotIn(this.#headGroups, pairFeature(stems[place] ?? 0, stems[place + 1] ?? 0)));
  }

  #addHeads(slot: number): void {
    if (slot === NO_SLOT) return;
    const sums = this.#sums;
    const worths = this.#headWorths;
    const first = slot * sums.length;
    for (let label = 0; label < sums.length; label++) {
      sums[label] = (sums[label] ?? 0) + (worths[first + label] ?? 0);
    }
  }

  /** What each token and row of tokens adds to the score, the heaviest first. */
  explain(draft: Draft, from: number, to: number): readonly Weighed[] {
    const last = this.#reader.read(draft, from, to);
    const count = last - 1;
    const worths = new Int32Array(count * LONGEST_ROW);
    // The first place is the edge of the sentence; rows that reach over an edge count for the words inside.
    const add = (place: number, length: number, worth: number): void => {
      const first = Math.max(0, place - 1);
      const inside = Math.min(count, place - 1 + length) - first;
      const index = first * LONGEST_ROW + inside - 1;
      if (inside > 0) worths[index] = (worths[index] ?? 0) + worth;
    };
    for (let place = 0; place < last; place++) {
      add(place, 1, this.#worthOfToken(place));
      add(place, 2, this.#worthOfPair(place));
      add(place, LONGEST_ROW, this.#worthOfRow(place));
    }
    const part = this.#weights.scale / (lengthOf(last * KINDS) * LEVELS.most);
    const found: Weighed[] = [];
    worths.forEach((worth, index) => {
      if (worth === 0) return;
      const firstToken = from + Math.floor(index / LONGEST_ROW);
      found.push({ firstToken, endToken: firstToken + (index % LONGEST_ROW) + 1, weight: worth * part });
    });
    return found.sort((a, b) => b.weight - a.weight || a.firstToken - b.firstToken);
  }

  /** What a feature is worth: {@link LEVELS}; 0 when it is not stored. */
  #worthOf(hash: number): number {
    const slot = slotIn(this.#groups, hash);
    return slot === NO_SLOT ? 0 : (this.#worths[slot] ?? 0);
  }
}

/** Whether the heads read the feature that stands at an index of {@link FeatureReader.hashesOf}: words and pairs of stems. */
export function isForHeads(index: number): boolean {
  const kind = index % KINDS;
  return kind === 0 || kind === 2;
}

/** Long sentences have more features, not graver ones. */
export function lengthOf(count: number): number {
  return Math.sqrt(count);
}
