import type * as parts from './late-parts.ts';

/** What few sessions need. */
export type LateParts = typeof parts;

/** Loads it. In bundles late-bundled.ts stands in this one's place (see esbuild.mjs). */
export const loadLate = (): Promise<LateParts> => import('./late-parts.ts');
