import type { Weights } from '../../core/model/model.ts';
import { checkOf, GROUP, groupOf, HIGHEST, NEGATIVE } from '../../core/model/model.ts';
import type { Example } from './examples.ts';
import { CONSTANT, type Matrix } from './matrix.ts';
import { solve } from './solve.ts';

const SLOTS = 98_000;
const HEAD_SLOTS = 14_400;
const COST = 2;
const HEAD_COST = 3;
const LITERARY_SHARE = 0.15;
const EPOCHS = 20;
const HEAD_EPOCHS = 10;

/** Fits the whole model on the examples that `isIn` lets in, without the weights of the stack. */
export function fitWeights(
  examples: readonly Example[],
  matrix: Matrix,
  labels: readonly string[],
  isIn: (index: number) => boolean,
  seed: number,
  heads = true,
): Weights {
  const bad = solve(matrix, {
    targets: Int8Array.from(examples, each => (isBad(each) ? 1 : -1)),
    costs: balanced(examples, isIn),
    epochs: EPOCHS,
    seed,
  });
  const packed = packSlots(toColumns(bad, matrix));
  const rows = heads ? labels.map(label => fitHead(examples, matrix, label, isIn, seed)) : [];
  return {
    labels: heads ? labels : [],
    ...packed,
    ...packHeads(rows.map(row => toColumns(row, matrix))),
    headBiases: rows.map(row => (row[matrix.width - 1] ?? 0) * CONSTANT),
    stack: [],
  };
}

/** One label against the others, among sentences that should not be sent. */
function fitHead(
  examples: readonly Example[],
  matrix: Matrix,
  label: string,
  isIn: (index: number) => boolean,
  seed: number,
): Float32Array {
  return solve(matrix, {
    targets: Int8Array.from(examples, each => (each.labels.includes(label) ? 1 : -1)),
    costs: Float32Array.from(examples, (each, index) =>
      isBad(each) && isIn(index) ? HEAD_COST * shareOf(each) : 0,
    ),
    epochs: HEAD_EPOCHS,
    seed,
  });
}

/** The same cost for each clean sentence of a kind and as much altogether for the bad ones. */
function balanced(examples: readonly Example[], isIn: (index: number) => boolean): Float32Array {
  const inside = examples.filter((_, index) => isIn(index));
  const bad = inside.filter(isBad).length;
  const badCost = (COST * (inside.length - bad)) / bad;
  return Float32Array.from(examples, (each, index) =>
    isIn(index) ? (isBad(each) ? badCost : COST) * shareOf(each) : 0,
  );
}

/**
 * Most of our own sentences are harder and more literary than mails are. The bad ones count less, so that plain ones are heard;
 * the clean ones count fully, for they keep alarms away.
 */
function shareOf(example: Example): number {
  return isBad(example) && /^own\/(?!plain)/.test(example.file) ? LITERARY_SHARE : 1;
}

function isBad(example: Example): boolean {
  return example.labels.length > 0;
}

/** Feature hash → weight, with the weights of word classes given to their words. */
function toColumns(weights: Float32Array, { hashes, classes }: Matrix): ReadonlyMap<number, number> {
  const columns = new Map(hashes.map((hash, index) => [hash, weights[index] ?? 0]));
  for (const [word, of] of classes.byWord) {
    const sum = of.reduce((total, each) => total + (weights[hashes.length + each] ?? 0), 0);
    columns.set(word, (columns.get(word) ?? 0) + sum);
  }
  return columns;
}

/** The heaviest features of a group of slots get one each. */
function packSlots(columns: ReadonlyMap<number, number>): Pick<Weights, 'checks' | 'levels' | 'scale'> {
  const sorted = byWeight(columns);
  const scale = limitOf(sorted) / 127;
  const checks = new Uint8Array(SLOTS);
  const levels = new Int8Array(SLOTS);
  for (const [hash, weight] of sorted) {
    const level = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    const slot = level === 0 ? -1 : takeSlot(checks, hash);
    if (slot >= 0) levels[slot] = level;
  }
  return { checks, levels, scale };
}

/** The features that tell labels apart best get a slot with a level for each head. */
function packHeads(
  heads: readonly ReadonlyMap<number, number>[],
): Pick<Weights, 'headChecks' | 'headLevels' | 'headScales'> {
  const headChecks = new Uint8Array(HEAD_SLOTS);
  const headLevels = new Uint8Array((HEAD_SLOTS * heads.length) / 2);
  const headScales = heads.map(columns => limitOf(byWeight(columns)));
  const force = new Map<number, number>();
  for (const columns of heads) {
    for (const [hash, weight] of columns) force.set(hash, (force.get(hash) ?? 0) + weight * weight);
  }
  for (const [hash] of byWeight(force)) {
    const slot = takeSlot(headChecks, hash);
    if (slot < 0) continue;
    heads.forEach((columns, label) => {
      const level = toHeadLevel((columns.get(hash) ?? 0) / (headScales[label] ?? 1));
      const place = slot * heads.length + label;
      headLevels[place >> 1] = (headLevels[place >> 1] ?? 0) | (place % 2 === 0 ? level : level << 4);
    });
  }
  return { headChecks, headLevels, headScales };
}

/** Marks a free slot of a feature's group as taken; -1 when there is none, or when another feature has the same check. */
function takeSlot(checks: Uint8Array, hash: number): number {
  const first = groupOf(hash, checks.length / GROUP) * GROUP;
  const group = checks.subarray(first, first + GROUP);
  const free = group.findIndex(check => check === 0 || check === checkOf(hash));
  if (free < 0 || group[free] !== 0) return -1;
  group[free] = checkOf(hash);
  return first + free;
}

/** The nearest level on the scale on which levels are evenly spaced. */
function toHeadLevel(part: number): number {
  const level = Math.round(Math.sqrt(Math.min(1, Math.abs(part))) * HIGHEST);
  return level > 0 && part < 0 ? level + NEGATIVE : level;
}

/** The heaviest first; equal ones in the order of their hashes. */
function byWeight(columns: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...columns].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]);
}

/** The few heaviest are cut so that the many light ones keep their differences. */
function limitOf(sorted: readonly (readonly [number, number])[]): number {
  return Math.abs(sorted[Math.floor(sorted.length / 2000)]?.[1] ?? 1) || 1;
}
