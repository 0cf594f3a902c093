import type { Parameters, RunDetails } from 'fast-check';
import { expect } from 'vitest';

/** The seed of `npm test`: a build does not fail by chance. `npm run fuzz` draws another each time. */
const SEED = 20261122;

/** What `npm run fuzz` asks for; nothing of it is set in `npm test`. */
const { FUZZ_TIMES, FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = process.env;

/** Whether there is time for tests that take minutes. */
export const isFuzzing = FUZZ_SEED !== undefined;

/**
 * How a property is run: what `npm test` can spend on it, and far more under `npm run fuzz`.
 * @param runs random inputs in `npm test`
 */
export function budget<T extends unknown[]>(runs: number): Parameters<T> {
  return {
    seed: Number(FUZZ_SEED ?? SEED),
    numRuns: Math.ceil(Number(FUZZ_RUNS ?? runs * Number(FUZZ_TIMES ?? 1))),
    ...(FUZZ_PATH === undefined ? {} : { path: FUZZ_PATH }),
    reporter: tell,
  };
}

/** Says what fails, on what, and what to do about it. */
function tell<T>(run: RunDetails<T>): void {
  if (!run.failed) return;
  const name = expect.getState().currentTestName?.replaceAll(' > ', ' ') ?? '';
  const seen = `npm run fuzz -- --only ${JSON.stringify(name)} --seed ${run.seed} --path ${run.counterexamplePath}`;
  const cause =
    run.errorInstance instanceof Error
      ? (run.errorInstance.stack ?? run.errorInstance.message)
      : String(run.errorInstance);
  throw new Error(
    [
      `"${name}" does not hold (found after ${run.numRuns} runs, made smaller ${run.numShrinks} times).`,
      `Smallest input found: ${show(run.counterexample)}`,
      `See it again:         ${seen}`,
      'What to do: put the input into a test of its own beside the code at fault, then mend the code.',
      cause,
    ].join('\n'),
  );
}

/** As JavaScript that can be pasted into a test; halves of surrogate pairs and controls as escapes. */
function show(value: unknown): string {
  const text = JSON.stringify(value, (_, each) => (each instanceof Uint8Array ? [...each] : each)) ?? '';
  return text.length > 5_000 ? `${text.slice(0, 5_000)}… (${text.length} characters)` : text;
}
