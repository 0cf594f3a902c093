/** A number for a text, the same on every machine (FNV-1a, 32 bits): what picks a letter's wording. */
export function toSeed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Picks wordings by a seed. The letter's own wording follows the seed, so that seed + 1 is the next one; partials turn
 * by their own names.
 */
export function pickBySeed(seed: number, letter: string): (id: string, count: number) => number {
  const turn = Math.abs(Math.trunc(Number.isFinite(seed) ? seed : 0));
  return (id, count) => (id === letter ? turn % count : toSeed(`${id} ${turn}`) % count);
}
