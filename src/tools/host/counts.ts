/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What failed, for people: the closing lines say it again, for of a long log only the end is in sight. */
  readonly failures: readonly string[];
}

export const NONE: Counts = { passed: 0, failed: 0, failures: [] };

/** What stands for something that broke before it could count. */
export function broken(error: unknown): Counts {
  return { passed: 0, failed: 1, failures: [error instanceof Error ? error.message : String(error)] };
}

/** The sum of both. */
export function add(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    failures: [...a.failures, ...b.failures],
  };
}

/** The closing lines of a run: what failed, and the counts in the words that log readers look for. */
export function showCounts(counts: Counts): string {
  const failures = counts.failures.map(each => `✘ ${each}\n`).join('');
  return `${failures}${counts.passed} passed, ${counts.failed} failed`;
}
