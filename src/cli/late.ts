import type { LateParts } from '../core/index.ts';

/** In the bundle, in place of core/late.ts: the file beside it. */
export async function loadLate(): Promise<LateParts> {
  return require('./late.js');
}
