/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const NONE: Counts = { passed: 0, failed: 0 };

/** What stands for something that broke before it could count. */
export const BROKEN: Counts = { passed: 0, failed: 1 };

/** The sum of both. */
export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** The closing line of a run, in the words that log readers look for. */
export function showCounts(counts: Counts): string {
  return `${counts.passed} passed, ${counts.failed} failed`;
}
