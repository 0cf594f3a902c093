import { setTimeout as delay } from 'node:timers/promises';

export { delay };

/** Thrown when something bounded took longer than its bound. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/** The outcome of `work`, or a `TimeoutError` naming `what` after `milliseconds`. The work itself is not stopped. */
export async function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const bound = new Promise<never>((_, reject) => {
    const message = `${what} took longer than ${milliseconds / 1000} s.`;
    timer = setTimeout(() => reject(new TimeoutError(message)), milliseconds);
  });
  try {
    return await Promise.race([work, bound]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks `probe` every 50 ms until it yields something other than `undefined`; a `TimeoutError` naming `what`
 * after `milliseconds`. An error of the probe ends the wait.
 */
export async function until<T>(
  milliseconds: number,
  what: string,
  probe: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new TimeoutError(`${what} took longer than ${milliseconds / 1000} s.`);
    await delay(50);
  }
}

/** A duration in milliseconds for people: `4.2 s`, `3 min 5 s`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
