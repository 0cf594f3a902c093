import type { Matrix } from './matrix.ts';

/** How strongly a feature's leaning makes it learn faster than others, and how strongly its frequency slower. */
const LEANING = 0.5;
const FREQUENCY = -0.1;

/** Keeps features that lean to neither side from being silenced. */
const LEAST = 0.1;

/**
 * What each column is multiplied by before a fit: more, the more unevenly its sentences are spread over the two sides, so that
 * features which tell the sides apart by themselves are trusted before rows of words that happen to.
 * A softened form of the log-count ratios of Wang and Manning 2012, "Baselines and Bigrams". The constant stays as it is.
 * @param targets 1 or -1 for each row
 * @param costs how much each row counts; rows of cost 0 do not
 */
export function scalesOf(
  { starts, columns, hashes, width }: Matrix,
  targets: Int8Array,
  costs: Float32Array,
): Float32Array {
  const counts = new Float64Array(width);
  const forTarget = new Float64Array(width).fill(1);
  const against = new Float64Array(width).fill(1);
  targets.forEach((target, row) => {
    const cost = costs[row] ?? 0;
    if (cost === 0) return;
    const side = target > 0 ? forTarget : against;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const column = columns[at] ?? 0;
      side[column] = (side[column] ?? 0) + cost;
      counts[column] = (counts[column] ?? 0) + 1;
    }
  });
  const balance = sumUpTo(against, hashes.length) / sumUpTo(forTarget, hashes.length);
  return Float32Array.from(counts, (count, column) => {
    if (column >= hashes.length) return 1;
    const leaning = Math.abs(Math.log(((forTarget[column] ?? 1) / (against[column] ?? 1)) * balance));
    return (leaning + LEAST) ** LEANING * (count + 1) ** FREQUENCY;
  });
}

/** The matrix with its columns multiplied. */
export function scaled(matrix: Matrix, scales: Float32Array): Matrix {
  const values = matrix.values.map((value, at) => value * (scales[matrix.columns[at] ?? 0] ?? 1));
  return { ...matrix, values };
}

function sumUpTo(numbers: Float64Array, end: number): number {
  return numbers.subarray(0, end).reduce((sum, each) => sum + each, 0);
}
