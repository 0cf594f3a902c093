import { decodeBase64 } from './base64.ts';
import type { Weights } from './model.ts';
import { HEADS, PACKED, SLOTS } from './weights.generated.ts';

/** The weights that come with the product, decoded: about 280 kB. */
export function readWeights(): Weights {
  return { ...PACKED, slots: decodeBase64(SLOTS), heads: new Int8Array(decodeBase64(HEADS).buffer) };
}
