import type { CheckedFile } from './checked-file.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatPretty } from './pretty.ts';
import { formatSarif } from './sarif.ts';

/** Turns the findings of some files into what is printed. */
export type Format = (files: readonly CheckedFile[], colour: boolean) => string;

export const FORMATS: Readonly<Record<'pretty' | 'json' | 'sarif' | 'github', Format>> = {
  pretty: formatPretty,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
};
