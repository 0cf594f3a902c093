import { DEPTH, type Trees } from '../../core/model/trees.ts';
import { type Column, toColumn } from './columns.ts';

const ROUNDS = 150;
const RATE = 0.1;
/** Keeps leaves that few rows reach near zero. */
const RIDGE = 1;

/** A question that parts the rows: is the signal of this column at least the edge behind this bin? */
interface Question {
  readonly column: number;
  readonly bin: number;
}

/** How wrong each row is, and how quickly that changes (first and second derivative of the logistic loss). */
interface Slopes {
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
}

/**
 * Fits boosted trees by Newton's method on the logistic loss (Friedman 2001; Chen and Guestrin 2016), each level with the one
 * question that gains most over all its leaves.
 */
export function fitTrees(rows: readonly (readonly number[])[], targets: readonly boolean[]): Trees {
  const columns = (rows[0] ?? []).map((_, column) =>
    toColumn(Float32Array.from(rows, row => row[column] ?? 0)),
  );
  const share = targets.filter(each => each).length / targets.length;
  const base = Math.fround(Math.log(share / (1 - share)));
  const sums = new Float64Array(rows.length).fill(base);
  const questions: Question[] = [];
  const leaves: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = slopesOf(sums, targets);
    const leafOf = new Uint8Array(rows.length);
    for (let level = 0; level < DEPTH; level++) {
      const question = bestQuestion(columns, leafOf, 2 ** level, slopes);
      questions.push(question);
      part(leafOf, columns[question.column], question.bin);
    }
    const worth = worthOf(leafOf, slopes);
    leaves.push(...worth);
    leafOf.forEach((leaf, row) => {
      sums[row] = (sums[row] ?? 0) + (worth[leaf] ?? 0);
    });
  }
  const leafStep = Math.max(...leaves.map(Math.abs)) / 127;
  return {
    base,
    signals: Uint8Array.from(questions, each => each.column),
    thresholds: Float32Array.from(questions, each => columns[each.column]?.edges[each.bin] ?? 0),
    leaves: Int8Array.from(leaves, each => Math.round(each / leafStep)),
    leafStep,
  };
}

function slopesOf(sums: Float64Array, targets: readonly boolean[]): Slopes {
  const probabilities = sums.map(sum => 1 / (1 + Math.exp(-sum)));
  return {
    gradients: probabilities.map((each, row) => (targets[row] === true ? 1 : 0) - each),
    hessians: probabilities.map(each => each * (1 - each)),
  };
}

function bestQuestion(
  columns: readonly Column[],
  leafOf: Uint8Array,
  leaves: number,
  slopes: Slopes,
): Question {
  let best: Question = { column: 0, bin: 0 };
  let most = Number.NEGATIVE_INFINITY;
  columns.forEach((each, column) => {
    gainsOf(each, leafOf, leaves, slopes).forEach((gain, bin) => {
      if (gain <= most) return;
      most = gain;
      best = { column, bin };
    });
  });
  return best;
}

/** What each question about a column gains, summed over the leaves. */
function gainsOf(
  { bins, edges }: Column,
  leafOf: Uint8Array,
  leaves: number,
  { gradients, hessians }: Slopes,
): Float64Array {
  const width = edges.length + 1;
  const above = new Float64Array(leaves * width);
  const curved = new Float64Array(leaves * width);
  for (let row = 0; row < bins.length; row++) {
    const cell = (leafOf[row] ?? 0) * width + (bins[row] ?? 0);
    above[cell] = (above[cell] ?? 0) + (gradients[row] ?? 0);
    curved[cell] = (curved[cell] ?? 0) + (hessians[row] ?? 0);
  }
  const gains = new Float64Array(edges.length);
  for (let first = 0; first < above.length; first += width) {
    const total = sumOf(above, first, width);
    const curve = sumOf(curved, first, width);
    let below = 0;
    let curveBelow = 0;
    for (let bin = 0; bin < edges.length; bin++) {
      below += above[first + bin] ?? 0;
      curveBelow += curved[first + bin] ?? 0;
      const gain = below ** 2 / (curveBelow + RIDGE) + (total - below) ** 2 / (curve - curveBelow + RIDGE);
      gains[bin] = (gains[bin] ?? 0) + gain;
    }
  }
  return gains;
}

function sumOf(values: Float64Array, first: number, count: number): number {
  return values.subarray(first, first + count).reduce((sum, each) => sum + each, 0);
}

/** Takes each row to one of the two leaves below its leaf. */
function part(leafOf: Uint8Array, column: Column | undefined, bin: number): void {
  leafOf.forEach((leaf, row) => {
    leafOf[row] = 2 * leaf + ((column?.bins[row] ?? 0) > bin ? 1 : 0);
  });
}

/** What each leaf adds to the sum of its rows. */
function worthOf(leafOf: Uint8Array, { gradients, hessians }: Slopes): Float32Array {
  const sums = new Float64Array(2 ** DEPTH);
  const curves = new Float64Array(2 ** DEPTH).fill(RIDGE);
  leafOf.forEach((leaf, row) => {
    sums[leaf] = (sums[leaf] ?? 0) + (gradients[row] ?? 0);
    curves[leaf] = (curves[leaf] ?? 0) + (hessians[row] ?? 0);
  });
  return Float32Array.from(sums, (sum, leaf) => (RATE * sum) / (curves[leaf] ?? 1));
}
