/** A score and whether the sentence should not be sent. */
export interface Scored {
  readonly score: number;
  readonly bad: boolean;
}

/** The lowest threshold that reaches a precision, and the recall there. */
export interface OperatingPoint {
  readonly threshold: number;
  readonly recall: number;
}

/** The point of the largest recall at which at least this part of what is flagged is bad. */
export function pointAt(scored: readonly Scored[], precision: number): OperatingPoint {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const all = sorted.filter(each => each.bad).length;
  let right = 0;
  let best: OperatingPoint = { threshold: Number.POSITIVE_INFINITY, recall: 0 };
  sorted.forEach(({ score, bad }, index) => {
    if (bad) right++;
    if (right / (index + 1) >= precision) best = { threshold: score, recall: right / all };
  });
  return best;
}

/** The probability that a bad sentence scores higher than a clean one. */
export function areaUnder(scored: readonly Scored[]): number {
  let right = 0;
  let pairs = 0;
  for (const { bad } of [...scored].sort((a, b) => b.score - a.score)) {
    if (bad) right++;
    else pairs += right;
  }
  return pairs / (right * (scored.length - right));
}

/** Platt's logistic curve over scores, by Newton's method. */
export function calibrate(scored: readonly Scored[]): { readonly slope: number; readonly offset: number } {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 50; round++) {
    let g0 = 0;
    let g1 = 0;
    let h00 = 1e-9;
    let h01 = 0;
    let h11 = 1e-9;
    for (const { score, bad } of scored) {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = p - (bad ? 1 : 0);
      const weight = p * (1 - p);
      g0 += error * score;
      g1 += error;
      h00 += weight * score * score;
      h01 += weight * score;
      h11 += weight;
    }
    const determinant = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / determinant;
    offset -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, offset };
}
