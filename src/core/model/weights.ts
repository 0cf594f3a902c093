import { inflateSync } from 'fflate';
import { decodeBase91 } from './base91.ts';
import type { Weights } from './model.ts';
import { BYTES, PACKED } from './weights.generated.ts';

/** The arrays of the weights in the order in which they are stored. */
export const ARRAYS = [
  'checks',
  'levels',
  'headChecks',
  'headLevels',
  'signals',
  'thresholds',
  'leaves',
] as const;

/** The weights that come with the product. */
export function readWeights(): Weights {
  const { base, lengths, ...numbers } = PACKED;
  const bytes = inflateSync(decodeBase91(BYTES));
  const read = (name: (typeof ARRAYS)[number]): Uint8Array<ArrayBuffer> => {
    const place = ARRAYS.indexOf(name);
    const start = lengths.slice(0, place).reduce((sum, each) => sum + each, 0);
    return bytes.slice(start, start + (lengths[place] ?? 0));
  };
  return {
    ...numbers,
    checks: read('checks'),
    levels: read('levels'),
    headChecks: read('headChecks'),
    headLevels: fromPlanes(read('headLevels'), numbers.labels.length),
    trees: {
      base,
      signals: read('signals'),
      thresholds: new Float32Array(read('thresholds').buffer),
      leaves: new Float32Array(read('leaves').buffer),
    },
  };
}

/**
 * The levels of the heads as they are stored, all of a head in a row, for what is alike packs well: turns the levels of each
 * slot in a row into that.
 */
export function toPlanes(levels: Uint8Array, heads: number): Uint8Array {
  const planes = new Uint8Array(levels.length);
  const slots = (2 * levels.length) / heads;
  for (let place = 0; place < 2 * levels.length; place++) {
    setHalf(planes, (place % heads) * slots + Math.floor(place / heads), halfAt(levels, place));
  }
  return planes;
}

/** What {@link toPlanes} was given. */
function fromPlanes(planes: Uint8Array, heads: number): Uint8Array {
  const levels = new Uint8Array(planes.length);
  const slots = (2 * planes.length) / heads;
  for (let place = 0; place < 2 * levels.length; place++) {
    setHalf(levels, place, halfAt(planes, (place % heads) * slots + Math.floor(place / heads)));
  }
  return levels;
}

/** Half a byte, the lower half first. */
function halfAt(bytes: Uint8Array, place: number): number {
  const byte = bytes[place >> 1] ?? 0;
  return place % 2 === 0 ? byte & 15 : byte >> 4;
}

function setHalf(bytes: Uint8Array, place: number, half: number): void {
  bytes[place >> 1] = (bytes[place >> 1] ?? 0) | (place % 2 === 0 ? half : half << 4);
}
