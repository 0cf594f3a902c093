/** What the clock's grain and the garbage of others do not blur. Milliseconds. */
const ENOUGH = 15;
const ATTEMPTS = 5;
/** So many where the first ones say that a cost grows too fast: the machine may have been busy through all of them. */
const MOST_ATTEMPTS = 12;
const FACTOR = 4;

/** An exponent below this is in proportion to the input, with room for memory, which is less smooth. */
export const LINEAR = 1.6;

/**
 * The exponent by which processor time grows with the input: 1 in proportion, 2 for a step that is quadratic. Other work on
 * the machine and compilation add to single attempts, so the cheapest of several count, small and large inputs in turn. What never
 * costs enough to be measured does not grow: 0.
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
    let small = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) small = Math.min(small, await costOf(run, size));
    if (small < enough) continue;
    let large = Number.POSITIVE_INFINITY;
    let growth = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      large = Math.min(large, await costOf(run, FACTOR * size));
      small = Math.min(small, await costOf(run, size));
      growth = Math.log(large / small) / Math.log(FACTOR);
      if (attempt >= ATTEMPTS - 1 && growth < LINEAR) break;
    }
    return growth;
  }
  return 0;
}

/** Milliseconds of processor time. */
async function costOf(run: (size: number) => unknown, size: number): Promise<number> {
  const before = process.cpuUsage();
  await run(size);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
