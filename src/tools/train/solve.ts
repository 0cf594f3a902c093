import type { Matrix } from './matrix.ts';

/** What to fit: a target of 1 or -1 and a cost (how much an error weighs) for each row; rows of cost 0 are left out. */
export interface Task {
  readonly targets: Int8Array;
  readonly costs: Float32Array;
  readonly epochs: number;
  readonly seed: number;
}

/**
 * Fits a linear classifier with squared hinge loss and L2 penalty by dual coordinate descent
 * (Hsieh et al. 2008, "A Dual Coordinate Descent Method for Large-scale Linear SVM"). The same seed gives the same weights.
 */
export function solve(matrix: Matrix, { targets, costs, epochs, seed }: Task): Float32Array {
  const { starts, columns, values, width } = matrix;
  const weights = new Float32Array(width);
  const order = Int32Array.from([...targets.keys()].filter(row => (costs[row] ?? 0) > 0));
  const alphas = new Float64Array(targets.length);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      const from = starts[row] ?? 0;
      const to = starts[row + 1] ?? 0;
      let dot = 0;
      let square = 0;
      for (let at = from; at < to; at++) {
        const value = values[at] ?? 0;
        dot += (weights[columns[at] ?? 0] ?? 0) * value;
        square += value * value;
      }
      const target = targets[row] ?? 1;
      const ridge = 0.5 / (costs[row] ?? 1);
      const alpha = alphas[row] ?? 0;
      const next = Math.max(0, alpha - (dot * target - 1 + alpha * ridge) / (square + ridge));
      if (next === alpha) continue;
      alphas[row] = next;
      const change = (next - alpha) * target;
      for (let at = from; at < to; at++) {
        const column = columns[at] ?? 0;
        weights[column] = (weights[column] ?? 0) + change * (values[at] ?? 0);
      }
    }
  }
  return weights;
}

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const row = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = row;
  }
}
