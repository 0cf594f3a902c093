import { replace } from '../harness/answers.ts';

/** Rests of the extension are this many times shorter. */
const SPEED = 10;
/** Longer waits are not ours. Milliseconds. */
const LONGEST_REST = 200;

/** Lets the short rests pass faster, so that many things happen in a second. @returns what ends that */
export function hurry(): () => void {
  const start = globalThis.setTimeout;
  return replace(
    globalThis,
    'setTimeout',
    (work: (...args: unknown[]) => void, rest = 0, ...args: unknown[]) =>
      start(work, rest >= 100 && rest <= LONGEST_REST ? rest / SPEED : rest, ...args),
  );
}
