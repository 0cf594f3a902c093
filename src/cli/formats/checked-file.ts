import type { Diagnostic } from '../../core/index.ts';

/** A file with what was found in it. Ranges are offsets into `text`. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}
