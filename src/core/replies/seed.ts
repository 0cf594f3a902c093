import type { ReplyFacts } from './context.ts';

/**
 * A seed for the facts of one application, the same on every machine: two people at one company get different letters,
 * and drafting again gives the same one.
 */
export function seedFrom({ company, role, to, contact, received }: ReplyFacts): number {
  return toSeed([company, role, to, contact, received].map(fact => fact ?? '').join('\n'));
}

/**
 * Picks wordings by a seed. The letter's own wording follows the seed, so that seed + 1 is the next one; partials turn
 * by their own names.
 */
export function pickBySeed(seed: number, letter: string): (id: string, count: number) => number {
  const turn = Math.abs(Math.trunc(Number.isFinite(seed) ? seed : 0));
  return (id, count) => (id === letter ? turn % count : toSeed(`${id} ${turn}`) % count);
}

/** FNV-1a, 32 bits, mixed once more: its low bits alone follow the last letter. */
function toSeed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
