/** Keeps the weights of signals that hardly occur near zero. */
const RIDGE = 0.1;
const ROUNDS = 50;

/**
 * Fits a logistic regression by Newton's method.
 * @returns one weight for each number of a row, then the constant
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  targets: readonly boolean[],
): readonly number[] {
  const inputs = rows.map(row => Float64Array.from([...row, 1]));
  const width = inputs[0]?.length ?? 1;
  let weights = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map(each => each * RIDGE);
    const hessian = Array.from({ length: width }, (_, row) =>
      Float64Array.from({ length: width }, (_, column) => (row === column ? RIDGE : 0)),
    );
    inputs.forEach((input, index) => {
      const p = 1 / (1 + Math.exp(-dot(input, weights)));
      addScaled(gradient, input, p - (targets[index] === true ? 1 : 0));
      hessian.forEach((line, row) => {
        addScaled(line, input, p * (1 - p) * (input[row] ?? 0));
      });
    });
    const step = solveLinear(hessian, gradient);
    weights = weights.map((each, index) => each - (step[index] ?? 0));
  }
  return [...weights];
}

/** Gaussian elimination; the matrix is positive definite, so no row needs to be exchanged. */
function solveLinear(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const result = right.slice();
  matrix.forEach((pivot, index) => {
    for (let below = index + 1; below < matrix.length; below++) {
      const line = matrix[below] ?? pivot;
      const factor = (line[index] ?? 0) / (pivot[index] ?? 1);
      addScaled(line, pivot, -factor);
      result[below] = (result[below] ?? 0) - factor * (result[index] ?? 0);
    }
  });
  for (let index = matrix.length - 1; index >= 0; index--) {
    const line = matrix[index];
    let value = result[index] ?? 0;
    for (let next = index + 1; next < matrix.length; next++)
      value -= (line?.[next] ?? 0) * (result[next] ?? 0);
    result[index] = value / (line?.[index] ?? 1);
  }
  return result;
}

function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let index = 0; index < target.length; index++) {
    target[index] = (target[index] ?? 0) + factor * (source[index] ?? 0);
  }
}

function dot(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < first.length; index++) sum += (first[index] ?? 0) * (second[index] ?? 0);
  return sum;
}
