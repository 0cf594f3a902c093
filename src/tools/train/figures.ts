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
