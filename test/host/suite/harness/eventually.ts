/**
 * Asks `probe` every 20 ms until it yields something true and returns that; fails after `milliseconds` naming `what`
 * was waited for. In-host tests wait with this for diagnostics, activation and the like.
 */
export async function eventually<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  milliseconds = 10_000,
): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${milliseconds / 1000} s in vain for ${what}`);
    await pause(20);
  }
}

/** For proving that something does not happen; everything else waits with `eventually`. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
