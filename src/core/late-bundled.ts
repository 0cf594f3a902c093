import type { LateParts } from './late.ts';

/**
 * In bundles, in place of late.ts: the file beside them. Where files of the package are fetched, the host's `require`
 * promises it.
 */
export async function loadLate(): Promise<LateParts> {
  return await require('./late.js');
}
