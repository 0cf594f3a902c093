import { inflateSync } from 'fflate';
import { decodeBase64 } from './base64.ts';
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
  const bytes = inflateSync(decodeBase64(BYTES));
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
    headLevels: read('headLevels'),
    trees: {
      base,
      signals: read('signals'),
      thresholds: new Float32Array(read('thresholds').buffer),
      leaves: new Float32Array(read('leaves').buffer),
    },
  };
}
