/** How much of the earlier gradients and of their squares is remembered. */
const MEAN_KEPT = 0.9;
const SQUARE_KEPT = 0.999;

/** Numbers that are moved along their gradients, each at its own pace (Adam, Kingma and Ba 2015). */
export class Parameters {
  readonly values: Float64Array;
  readonly gradients: Float64Array;
  readonly #means: Float64Array;
  readonly #squares: Float64Array;

  constructor(values: Float64Array) {
    this.values = values;
    this.gradients = new Float64Array(values.length);
    this.#means = new Float64Array(values.length);
    this.#squares = new Float64Array(values.length);
  }

  /** Moves the numbers `[from, to)` and forgets their gradients. */
  move(rate: number, from = 0, to = this.values.length): void {
    const { values, gradients } = this;
    const means = this.#means;
    const squares = this.#squares;
    for (let at = from; at < to; at++) {
      const gradient = gradients[at] ?? 0;
      const mean = MEAN_KEPT * (means[at] ?? 0) + (1 - MEAN_KEPT) * gradient;
      const square = SQUARE_KEPT * (squares[at] ?? 0) + (1 - SQUARE_KEPT) * gradient * gradient;
      means[at] = mean;
      squares[at] = square;
      values[at] = (values[at] ?? 0) - (rate * mean) / (Math.sqrt(square) + 1e-8);
      gradients[at] = 0;
    }
  }
}

/** What makes up for means that start from 0, after so many steps. */
export function warmUp(steps: number): number {
  return Math.sqrt(1 - SQUARE_KEPT ** steps) / (1 - MEAN_KEPT ** steps);
}
