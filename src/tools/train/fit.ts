import { toLevel } from '../../core/model/levels.ts';
import { HEAD_LEVELS, LEVELS, type LinearWeights } from '../../core/model/model.ts';
import { balanced, isBad } from './costs.ts';
import type { Example } from './examples.ts';
import { countsOf, type Matrices, type Matrix, toSlotMatrix } from './matrix.ts';
import { scaled, scalesOf } from './scales.ts';
import { inOrder, takeSlot } from './slots.ts';
import { solve } from './solve.ts';

const SLOTS = 108_000;
const HEAD_SLOTS = 9_000;
const COST = 4;
const EPOCHS = 20;
const HEAD_EPOCHS = 12;

/**
 * Contrast pairs whose bad lines imply a fault at most. They teach that something is wrong, but blur what each label sounds
 * like, so the heads do not read them.
 */
const IMPLYING = /^own\/quin/;

/** How much the frequency of a feature counts beside its weight when slots are given. */
const FREQUENCY = 0.75;

/** Fits what words weigh on the examples that `isIn` lets in. */
export function fitWeights(
  examples: readonly Example[],
  { all, forHeads, rows }: Matrices,
  labels: readonly string[],
  isIn: (index: number) => boolean,
  seed: number,
): LinearWeights {
  const weightsOf = (matrix: Matrix, epochs: number, isTarget: (example: Example) => boolean) => {
    const targets = Int8Array.from(examples, each => (isTarget(each) ? 1 : -1));
    const isRead = (index: number) =>
      isIn(index) && (matrix !== forHeads || !IMPLYING.test(examples[index]?.file ?? ''));
    const costs = balanced(examples, isRead, isTarget, COST);
    const scales = scalesOf(matrix, targets, costs);
    const weights = solve(scaled(matrix, scales), { targets, costs, epochs, seed });
    return weights.map((weight, column) => weight * (scales[column] ?? 1));
  };
  const heads = labels.map(label =>
    toColumns(
      weightsOf(forHeads, HEAD_EPOCHS, each => each.labels.includes(label)),
      forHeads,
    ),
  );
  const checks = checksOf(weightsOf(all, EPOCHS, isBad), all);
  return {
    labels,
    checks,
    ...packLevels(weightsOf(toSlotMatrix(rows, checks), EPOCHS, isBad).subarray(0, SLOTS)),
    ...packHeads(heads),
    headBiases: labels.map(() => 0),
  };
}

/** Feature hash → weight, without the constant. */
function toColumns(weights: Float32Array, { hashes }: Matrix): ReadonlyMap<number, number> {
  return new Map(hashes.map((hash, column) => [hash, weights[column] ?? 0]));
}

/**
 * The slots of the features that decide most, by weight and how many sentences have them. What slots weigh is fitted
 * afterwards: those that stay take over what the others said, and learn what it is worth that some are taken for them, which
 * have the same check.
 */
function checksOf(weights: Float32Array, matrix: Matrix): Uint8Array {
  const counts = countsOf(matrix);
  const force = matrix.hashes.map(
    (hash, column) => [hash, (weights[column] ?? 0) * (counts[column] ?? 0) ** FREQUENCY] as const,
  );
  const checks = new Uint8Array(SLOTS);
  for (const [hash] of byWeight(new Map(force))) takeSlot(checks, hash);
  return Uint8Array.from(inOrder(checks), slot => checks[slot] ?? 0);
}

function packLevels(weights: Float32Array): Pick<LinearWeights, 'levels' | 'scale'> {
  const scale = limitOf(weights);
  return { levels: Uint8Array.from(weights, weight => toLevel(weight / scale, LEVELS)), scale };
}

/** The features that tell labels apart best get a slot with a level for each head. */
function packHeads(
  heads: readonly ReadonlyMap<number, number>[],
): Pick<LinearWeights, 'headChecks' | 'headLevels' | 'headScales'> {
  if (heads.length % 2 !== 0) throw new Error('Two labels share a byte: train an even number of them.');
  const headChecks = new Uint8Array(HEAD_SLOTS);
  const headLevels = new Uint8Array((HEAD_SLOTS * heads.length) / 2);
  const headScales = heads.map(columns => limitOf([...columns.values()]));
  const force = new Map<number, number>();
  for (const columns of heads) {
    for (const [hash, weight] of columns) force.set(hash, (force.get(hash) ?? 0) + weight * weight);
  }
  for (const [hash] of byWeight(force)) {
    const slot = takeSlot(headChecks, hash);
    if (slot < 0) continue;
    heads.forEach((columns, label) => {
      const level = headLevelOf((columns.get(hash) ?? 0) / (headScales[label] ?? 1));
      const place = slot * heads.length + label;
      headLevels[place >> 1] = (headLevels[place >> 1] ?? 0) | (place % 2 === 0 ? level : level << 4);
    });
  }
  const order = inOrder(headChecks);
  const size = heads.length / 2;
  return {
    headChecks: Uint8Array.from(order, slot => headChecks[slot] ?? 0),
    headLevels: Uint8Array.from(
      order.flatMap(slot => [...headLevels.subarray(slot * size, (slot + 1) * size)]),
    ),
    headScales,
  };
}

/** The nearest level; none in place of the lightest, which tell little and take room. */
function headLevelOf(part: number): number {
  const level = toLevel(part, HEAD_LEVELS);
  return Math.abs(HEAD_LEVELS.worth[level] ?? 0) > 1 ? level : 0;
}

/** The heaviest first; equal ones in the order of their hashes. */
function byWeight(columns: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...columns].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]);
}

/** The few heaviest are cut so that the many light ones keep their differences. */
function limitOf(weights: ArrayLike<number>): number {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  return sizes[sizes.length - 1 - Math.floor(sizes.length / 2000)] || 1;
}
