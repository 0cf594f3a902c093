import type { Matrix } from './matrix.ts';
import { randomFrom, shuffle } from './random.ts';

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
