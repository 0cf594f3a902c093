import { inflateSync } from 'fflate';
import type { Weights } from './model.ts';
import { type NetWeights, VECTOR_LEVELS } from './net.ts';
import { GROUP } from './slots.ts';

/** The arrays of the weights in the order in which they are stored. */
export const ARRAYS = [
  'checks',
  'levels',
  'headChecks',
  'headLevels',
  'vectors',
  'hidden',
  'hiddenBiases',
  'outputs',
  'signals',
  'thresholds',
  'leaves',
] as const;

/** The weights as they are stored: the numbers of {@link Weights}, and its arrays in few bytes. */
export interface PackedWeights
  extends Pick<Weights, 'labels' | 'scale' | 'headScales' | 'headBiases'>,
    Pick<NetWeights, 'vectorStep' | 'hiddenStep'> {
  /** {@link Weights.trees}. */
  readonly base: number;
  readonly leafStep: number;
  /** Bytes of each of the {@link ARRAYS}. */
  readonly lengths: readonly number[];
  /** All of them in a row, deflated. */
  readonly bytes: Uint8Array;
}

/** What was packed. */
export function unpackWeights(packed: PackedWeights): Weights {
  const { base, leafStep, lengths, bytes, vectorStep, hiddenStep, ...numbers } = packed;
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
    net: {
      vectors: fromPairs(read('vectors')),
      vectorStep,
      hidden: new Int8Array(read('hidden').buffer),
      hiddenStep,
      hiddenBiases: new Float32Array(read('hiddenBiases').buffer),
      outputs: new Float32Array(read('outputs').buffer),
    },
    trees: {
      base,
      signals: read('signals'),
      thresholds: new Float32Array(read('thresholds').buffer),
      leaves: new Int8Array(read('leaves').buffer),
      leafStep,
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

/** Levels of vectors as they are stored, two in a byte: most are the one in the middle, and a byte takes at least one bit. */
export function toPairs(levels: Uint8Array): Uint8Array {
  return Uint8Array.from(
    { length: levels.length / 2 },
    (_, place) => (levels[2 * place] ?? 0) * VECTOR_LEVELS + (levels[2 * place + 1] ?? 0),
  );
}

/** What {@link toPairs} was given. */
function fromPairs(pairs: Uint8Array): Uint8Array {
  const levels = new Uint8Array(2 * pairs.length);
  pairs.forEach((pair, place) => {
    levels[2 * place] = Math.floor(pair / VECTOR_LEVELS);
    levels[2 * place + 1] = pair % VECTOR_LEVELS;
  });
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
