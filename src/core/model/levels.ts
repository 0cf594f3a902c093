/**
 * Weights are stored as levels whose worth grows with their square: weights are many and light, few and heavy. A level has a
 * size from 0 to the highest and, when it is negative, the next higher bit.
 */
export interface LevelScale {
  readonly highest: number;
  /** What each level is worth: its size squared, with its sign. */
  readonly worth: Int16Array;
  /** What the highest level is worth. */
  readonly most: number;
}

/** Levels of so many bits, one of them the sign. */
export function levelsOf(bits: number): LevelScale {
  const half = 2 ** (bits - 1);
  const worth = Int16Array.from({ length: 2 * half }, (_, level) => {
    const square = (level % half) ** 2;
    return level < half ? square : -square;
  });
  return { highest: half - 1, worth, most: (half - 1) ** 2 };
}

/** The level nearest to a part of the highest (from -1 to 1), where levels are evenly spaced. */
export function toLevel(part: number, { highest }: LevelScale): number {
  const size = Math.round(Math.sqrt(Math.min(1, Math.abs(part))) * highest);
  return size > 0 && part < 0 ? size + highest + 1 : size;
}
