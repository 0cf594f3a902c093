import { decodeBase64 } from './base64.ts';
import type { Weights } from './model.ts';
import { CHECKS, HEAD_CHECKS, HEAD_LEVELS, LEVELS, PACKED } from './weights.generated.ts';

/** The weights that come with the product, decoded: about 300 kB. */
export function readWeights(): Weights {
  return {
    ...PACKED,
    checks: decodeBase64(CHECKS),
    levels: new Int8Array(decodeBase64(LEVELS).buffer),
    headChecks: decodeBase64(HEAD_CHECKS),
    headLevels: decodeBase64(HEAD_LEVELS),
  };
}
