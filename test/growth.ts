/** What the clock's grain and the garbage of others do not blur. Milliseconds. */
const ENOUGH = 15;
const ATTEMPTS = 5;
const FACTOR = 4;

/** An exponent below this is in proportion to the input, with room for memory, which is less smooth. */
export const LINEAR = 1.6;

/**
 * The exponent by which processor time grows with the input: 1 in proportion, 2 for a step that is quadratic. Other work on
 * the machine and compilation add to single attempts, so the cheapest of several count. What never costs enough to be
 * measured does not grow: 0.
 * @param from the size to begin with
 * @param most no larger input is tried
 * @param enough inputs are doubled until one costs so many milliseconds
 */
export async function growthOf(
  run: (size: number) => unknown,
  {
    from = 1_000,
    most = 1_000_000,
    enough = ENOUGH,
  }: { readonly from?: number; readonly most?: number; readonly enough?: number } = {},
): Promise<number> {
  for (let size = from; FACTOR * size <= most; size *= 2) {
    const cost = await cheapest(run, size);
    if (cost < enough) continue;
    return Math.log((await cheapest(run, FACTOR * size)) / cost) / Math.log(FACTOR);
  }
  return 0;
}

async function cheapest(run: (size: number) => unknown, size: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = process.cpuUsage();
    await run(size);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
