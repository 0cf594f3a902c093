import type { Diagnostic } from '../../core/index.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatPretty } from './pretty.ts';
import { formatSarif } from './sarif.ts';

/** A file with what was found in it. Ranges are offsets into `text`. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns the findings of some files into what is printed. */
export type Format = (files: readonly CheckedFile[], colour: boolean) => string;

export const FORMATS: Readonly<Record<'pretty' | 'json' | 'sarif' | 'github', Format>> = {
  pretty: formatPretty,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
};
