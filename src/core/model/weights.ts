import { decodeBase91 } from './base91.ts';
import type { Weights } from './model.ts';
import { type PackedWeights, unpackWeights } from './packed-weights.ts';
import { BYTES, PACKED } from './weights.generated.ts';

/** The weights that come with the product, as they are stored. */
export function packedWeights(): PackedWeights {
  return { ...PACKED, bytes: decodeBase91(BYTES) };
}

/** The weights that come with the product. */
export function readWeights(): Weights {
  return unpackWeights(packedWeights());
}
