import { inflateSync } from 'fflate';
import { GROUP, type Weights } from './model.ts';

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

/** The weights as they are stored: the numbers of {@link Weights}, and its arrays in few bytes. */
export interface PackedWeights extends Pick<Weights, 'labels' | 'scale' | 'headScales' | 'headBiases'> {
  /** {@link Weights.trees}. */
  readonly base: number;
  /** Bytes of each of the {@link ARRAYS}. */
  readonly lengths: readonly number[];
  /** All of them in a row, deflated. */
  readonly bytes: Uint8Array;
}

/** What was packed. */
export function unpackWeights({ base, lengths, bytes, ...numbers }: PackedWeights): Weights {
  const all = inflateSync(bytes);
  const read = (name: (typeof ARRAYS)[number]): Uint8Array<ArrayBuffer> => {
    const place = ARRAYS.indexOf(name);
    const start = lengths.slice(0, place).reduce((sum, each) => sum + each, 0);
    return all.slice(start, start + (lengths[place] ?? 0));
  };
  return {
    ...numbers,
    checks: fromSteps(read('checks')),
    levels: read('levels'),
    headChecks: fromSteps(read('headChecks')),
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
 * The checks of groups whose slots are in ascending order, as what each adds to the one before; all first ones in a row, then
 * all second ones: small numbers are more frequent, and pack well.
 */
export function toSteps(checks: Uint8Array): Uint8Array {
  const groups = checks.length / GROUP;
  return checks.map((_, place) => {
    const slot = (place % groups) * GROUP + Math.floor(place / groups);
    return (checks[slot] ?? 0) - (slot % GROUP === 0 ? 0 : (checks[slot - 1] ?? 0));
  });
}

/** What {@link toSteps} was given. */
function fromSteps(steps: Uint8Array): Uint8Array {
  const groups = steps.length / GROUP;
  const checks = new Uint8Array(steps.length);
  for (let slot = 0; slot < checks.length; slot++) {
    const step = steps[(slot % GROUP) * groups + Math.floor(slot / GROUP)] ?? 0;
    checks[slot] = step + (slot % GROUP === 0 ? 0 : (checks[slot - 1] ?? 0));
  }
  return checks;
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
