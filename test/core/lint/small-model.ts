import { FeatureReader, wordFeature } from '../../../src/core/model/features.ts';
import type { Weights } from '../../../src/core/model/model.ts';
import { type NetWeights, POOLED, ROWS, UNITS, VECTOR_LEVELS, WIDTH } from '../../../src/core/model/net.ts';
import { checkOf, GROUP, groupOf } from '../../../src/core/model/slots.ts';
import type { Trees } from '../../../src/core/model/trees.ts';
import { parseDraft } from '../../../src/core/text/draft.ts';
import { createLexicon } from '../../../src/core/text/lexicon.ts';

const GROUPS = 64;
const lexicon = createLexicon([]);

/** What a small model knows of words: from 0 to 15, and for each label from 0 to 7; a label's bit 8 is its sign. */
export interface SmallModel {
  readonly labels: readonly string[];
  readonly faults: Readonly<Record<string, number>>;
  readonly heads?: Readonly<Record<string, readonly [number, number]>>;
  readonly trees: Trees;
}

/** Weights that know a few words and nothing of pairs, stems and rows. Two labels. */
export function smallWeights({ labels, faults, heads = {}, trees }: SmallModel): Weights {
  const checks = new Uint8Array(GROUPS * GROUP);
  const levels = new Uint8Array(GROUPS * GROUP);
  const headChecks = new Uint8Array(GROUPS * GROUP);
  const headLevels = new Uint8Array(GROUPS * GROUP);
  for (const [word, level] of Object.entries(faults)) levels[place(word, checks)] = level;
  for (const [word, [first, second]] of Object.entries(heads)) {
    headLevels[place(word, headChecks)] = first | (second << 4);
  }
  return {
    labels,
    checks,
    levels,
    headChecks,
    headLevels,
    scale: 10,
    headScales: labels.map(() => 100),
    headBiases: labels.map(() => 0),
    net: silentNet(labels.length),
    trees,
  };
}

/** A net that says nothing of any sentence. */
export function silentNet(labels: number): NetWeights {
  return {
    vectors: new Uint8Array(ROWS * WIDTH).fill((VECTOR_LEVELS - 1) / 2),
    vectorStep: 1,
    hidden: new Int8Array(UNITS * POOLED),
    hiddenStep: 1,
    hiddenBiases: new Float32Array(UNITS),
    outputs: new Float32Array((labels + 1) * (UNITS + 1)),
  };
}

/** Takes a free slot for a word. */
function place(word: string, checks: Uint8Array): number {
  const reader = new FeatureReader(lexicon.vocabulary);
  const draft = parseDraft(word, lexicon);
  reader.read(draft, 0, draft.tokens.count);
  const hash = wordFeature(reader.words[1] ?? 0);
  const first = groupOf(hash, GROUPS) * GROUP;
  const slot = checks.indexOf(0, first);
  if (slot >= first + GROUP) throw new Error(`There is no room for ${word}.`);
  checks[slot] = checkOf(hash);
  return slot;
}

/** One tree that asks whether four signals are at least so much; its leaves are the sums of what the answers are worth. */
export function treeOf(
  questions: readonly (readonly [signal: number, threshold: number, worth: number])[],
  base: number,
): Trees {
  const leaves = Int8Array.from({ length: 16 }, (_, leaf) =>
    questions.reduce((sum, [, , worth], question) => sum + ((leaf >> (3 - question)) & 1) * worth, 0),
  );
  return {
    base,
    signals: Uint8Array.from(questions, ([signal]) => signal),
    thresholds: Float32Array.from(questions, ([, threshold]) => threshold),
    leaves,
    leafStep: 1,
  };
}
