import { DOORS } from './en-doors.ts';
import { FORMULAS } from './en-formulas.ts';
import { KINDS } from './en-kinds.ts';
import { PLAIN_REASONS } from './en-plain-reasons.ts';
import { PLAIN_REFUSALS } from './en-plain-refusals.ts';
import { REASONS } from './en-reasons.ts';
import { REFUSALS } from './en-refusals.ts';
import { STAGES } from './en-stages.ts';
import { WORDS } from './en-words.ts';
import type { LanguageCues } from './signs.ts';

/** English. */
export const ENGLISH: LanguageCues = {
  classes: WORDS,
  table: [
    ...REFUSALS,
    ...PLAIN_REFUSALS,
    ...KINDS,
    ...STAGES,
    ...REASONS,
    ...PLAIN_REASONS,
    ...DOORS,
    ...FORMULAS,
  ],
  conditions: new Set('if should unless whether until once when case provided'.split(' ')),
  negations: new Set('not no never unable without neither nor cannot'.split(' ')),
};
