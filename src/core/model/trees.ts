/** How many questions each tree asks. */
export const DEPTH = 4;

const LEAVES = 2 ** DEPTH;

/**
 * Boosted trees that ask the same question on the whole of a level (oblivious trees, Prokhorenkova et al. 2018, "CatBoost"):
 * the answers, read as bits, number the leaf.
 */
export interface Trees {
  /** What all trees start from. */
  readonly base: number;
  /** For each question of each tree the index of the signal asked about. */
  readonly signals: Uint8Array;
  /** For each question: is the signal at least this? */
  readonly thresholds: Float32Array;
  /** 2 ** {@link DEPTH} numbers for each tree, in steps of {@link leafStep}. */
  readonly leaves: Int8Array;
  readonly leafStep: number;
}

/** The sum of the leaves that a row of signals leads to: the logarithm of the odds. */
export function sumTrees(trees: Trees, row: ArrayLike<number>): number {
  const { base, signals, thresholds, leaves, leafStep } = trees;
  let sum = 0;
  for (let question = 0, first = 0; first < leaves.length; first += LEAVES) {
    let leaf = 0;
    for (const end = question + DEPTH; question < end; question++) {
      leaf = 2 * leaf + ((row[signals[question] ?? 0] ?? 0) >= (thresholds[question] ?? 0) ? 1 : 0);
    }
    sum += leaves[first + leaf] ?? 0;
  }
  return base + sum * leafStep;
}
