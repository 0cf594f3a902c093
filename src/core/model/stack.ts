import type { Scores } from './model.ts';
import { sumTrees, type Trees } from './trees.ts';

/** What is known of a sentence when it is judged. */
export interface Evidence {
  /** What the model says of its words. */
  readonly scores: Scores;
  /** How many findings of rules are warnings or graver. */
  readonly warnings: number;
  /** Whether a rule has something milder to say. */
  readonly isInformed: boolean;
  /** The highest score among the other sentences of its paragraph, or `null` when it stands alone. */
  readonly neighbour: number | null;
}

/**
 * What a sentence is judged by, as numbers (stacked generalisation, Wolpert 1992). Neighbours count, for faults seldom come
 * alone and a kind paragraph is mostly kind throughout.
 */
export function toSignals({ scores, warnings, isInformed, neighbour }: Evidence): readonly number[] {
  return [
    scores.fault,
    scores.sense,
    ...scores.labels,
    warnings > 0 ? 1 : 0,
    warnings > 1 ? 1 : 0,
    warnings === 0 && isInformed ? 1 : 0,
    neighbour === null ? 0 : 1,
    neighbour ?? 0,
  ];
}

/** For each sentence of a paragraph the highest score among the others, or `null` for a sentence alone. */
export function neighboursOf(scores: readonly number[]): readonly (number | null)[] {
  if (scores.length < 2) return scores.map(() => null);
  const highest = scores.reduce((best, score, place) => (score > (scores[best] ?? 0) ? place : best), 0);
  let second = Number.NEGATIVE_INFINITY;
  scores.forEach((score, place) => {
    if (place !== highest) second = Math.max(second, score);
  });
  return scores.map((_, place) => (place === highest ? second : (scores[highest] ?? 0)));
}

/** The probability that a sentence should not be sent. */
export function stack(signals: ArrayLike<number>, trees: Trees): number {
  return 1 / (1 + Math.exp(-sumTrees(trees, signals)));
}
