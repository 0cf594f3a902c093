import { toLevel } from '../../core/model/levels.ts';
import { checkOf, GROUP, groupOf, HEAD_LEVELS, LEVELS, type WordWeights } from '../../core/model/model.ts';
import { type Example, RULE_EXAMPLES } from './examples.ts';
import { countsOf, type Matrices, type Matrix, restricted } from './matrix.ts';
import { scaled, scalesOf } from './scales.ts';
import { solve } from './solve.ts';

const SLOTS = 133_000;
const HEAD_SLOTS = 25_000;
const COST = 4;
const LITERARY_SHARE = 0.3;
const EXAMPLE_SHARE = 4;
const EPOCHS = 20;
const HEAD_EPOCHS = 12;

/**
 * Contrast pairs whose bad lines imply a fault at most. They teach that something is wrong, but blur what each label sounds
 * like, so the heads do not read them.
 */
const IMPLYING = /^own\/quin/;

/** Fits what words weigh on the examples that `isIn` lets in. */
export function fitWeights(
  examples: readonly Example[],
  { all, forHeads }: Matrices,
  labels: readonly string[],
  isIn: (index: number) => boolean,
  seed: number,
): WordWeights {
  const columnsOf = (matrix: Matrix, epochs: number, isTarget: (example: Example) => boolean) => {
    const targets = Int8Array.from(examples, each => (isTarget(each) ? 1 : -1));
    const isRead = (index: number) =>
      isIn(index) && (matrix !== forHeads || !IMPLYING.test(examples[index]?.file ?? ''));
    const costs = balanced(examples, isRead, isTarget);
    const scales = scalesOf(matrix, targets, costs);
    return toColumns(solve(scaled(matrix, scales), { targets, costs, epochs, seed }), scales, matrix);
  };
  const heads = labels.map(label => columnsOf(forHeads, HEAD_EPOCHS, each => each.labels.includes(label)));
  const kept = restricted(all, keptOf(columnsOf(all, EPOCHS, isBad), all));
  return {
    labels,
    ...packSlots(columnsOf(kept, EPOCHS, isBad)),
    ...packHeads(heads),
    headBiases: labels.map(() => 0),
  };
}

/** The same cost for each sentence that is no target, but for {@link shareOf}, and as much altogether for the targets. */
function balanced(
  examples: readonly Example[],
  isIn: (index: number) => boolean,
  isTarget: (example: Example) => boolean,
): Float32Array {
  const inside = examples.filter((_, index) => isIn(index));
  const targets = inside.filter(isTarget).length;
  const targetCost = (COST * (inside.length - targets)) / targets;
  return Float32Array.from(examples, (each, index) =>
    isIn(index) ? (isTarget(each) ? targetCost : COST) * shareOf(each) : 0,
  );
}

/**
 * Most of our own sentences are harder and more literary than mails are. The bad ones count less, so that plain ones are heard;
 * the clean ones count fully, for they keep alarms away. The few examples of rules and the letters that
 * must stay clean are to be learnt by heart.
 */
function shareOf(example: Example): number {
  if (example.file === RULE_EXAMPLES || example.file.endsWith('.md')) return EXAMPLE_SHARE;
  return isBad(example) && /^own\/(?!plain)/.test(example.file) ? LITERARY_SHARE : 1;
}

function isBad(example: Example): boolean {
  return example.labels.length > 0;
}

/** Feature hash → weight, without the constant. */
function toColumns(
  weights: Float32Array,
  scales: Float32Array,
  { hashes }: Matrix,
): ReadonlyMap<number, number> {
  return new Map(hashes.map((hash, index) => [hash, (weights[index] ?? 0) * (scales[index] ?? 1)]));
}

/**
 * The features that get a slot: those that decide most, by weight and how many sentences have them. The others are left out
 * before the last fit, so that those that stay take over what they said.
 */
function keptOf(columns: ReadonlyMap<number, number>, matrix: Matrix): ReadonlySet<number> {
  const counts = countsOf(matrix);
  const force = matrix.hashes.map(
    (hash, column) => [hash, (columns.get(hash) ?? 0) * Math.sqrt(counts[column] ?? 0)] as const,
  );
  const checks = new Uint8Array(SLOTS);
  const kept = new Set<number>();
  for (const [hash] of byWeight(new Map(force))) if (takeSlot(checks, hash) >= 0) kept.add(hash);
  return kept;
}

/** The heaviest features of a group of slots get one each. */
function packSlots(columns: ReadonlyMap<number, number>): Pick<WordWeights, 'checks' | 'levels' | 'scale'> {
  const sorted = byWeight(columns);
  const scale = limitOf(sorted);
  const checks = new Uint8Array(SLOTS);
  const levels = new Uint8Array(SLOTS);
  for (const [hash, weight] of sorted) {
    const level = toLevel(weight / scale, LEVELS);
    const slot = level === 0 ? -1 : takeSlot(checks, hash);
    if (slot >= 0) levels[slot] = level;
  }
  return { ...inOrder(checks, levels), scale };
}

/** The features that tell labels apart best get a slot with a level for each head. */
function packHeads(
  heads: readonly ReadonlyMap<number, number>[],
): Pick<WordWeights, 'headChecks' | 'headLevels' | 'headScales'> {
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
      const level = headLevelOf((columns.get(hash) ?? 0) / (headScales[label] ?? 1));
      const place = slot * heads.length + label;
      headLevels[place >> 1] = (headLevels[place >> 1] ?? 0) | (place % 2 === 0 ? level : level << 4);
    });
  }
  const ordered = inOrder(headChecks, headLevels);
  return { headChecks: ordered.checks, headLevels: ordered.levels, headScales };
}

/** The nearest level; none in place of the lightest, which tell little and take room. */
function headLevelOf(part: number): number {
  const level = toLevel(part, HEAD_LEVELS);
  return Math.abs(HEAD_LEVELS.worth[level] ?? 0) > 1 ? level : 0;
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

/** The slots of each group in the order of their checks: it tells nothing, and what is sorted takes less room. */
function inOrder(
  checks: Uint8Array,
  levels: Uint8Array,
): { readonly checks: Uint8Array; readonly levels: Uint8Array } {
  const size = levels.length / checks.length;
  const slots = [...checks.keys()].sort(
    (a, b) => Math.floor(a / GROUP) - Math.floor(b / GROUP) || (checks[a] ?? 0) - (checks[b] ?? 0),
  );
  return {
    checks: Uint8Array.from(slots, slot => checks[slot] ?? 0),
    levels: Uint8Array.from(slots.flatMap(slot => [...levels.subarray(slot * size, (slot + 1) * size)])),
  };
}

/** The heaviest first; equal ones in the order of their hashes. */
function byWeight(columns: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...columns].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]);
}

/** The few heaviest are cut so that the many light ones keep their differences. */
function limitOf(sorted: readonly (readonly [number, number])[]): number {
  return Math.abs(sorted[Math.floor(sorted.length / 2000)]?.[1] ?? 1) || 1;
}
