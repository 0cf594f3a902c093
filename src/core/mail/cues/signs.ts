import type { CueTable } from '../words/cues.ts';
import type { Classes } from '../words/pattern.ts';

/**
 * What a phrase of a mail tells. The kinds come first; `hold`, `pending`, `temporary`, `withdrawn`, `outreach` and `elsewhere` (no job at
 * all) make a mail `other`; `reversed` says that a refusal holds no longer. `farewell` and `past` together hint at a rejection that never says no. `formula`: a set phrase
 * that says nothing about the reader.
 */
export type Sign =
  | 'rejection'
  | 'invite'
  | 'received'
  | 'thanks'
  | 'offer'
  | 'assessment'
  | 'hold'
  | 'pending'
  | 'temporary'
  | 'withdrawn'
  | 'reversed'
  | 'outreach'
  | 'elsewhere'
  | 'job'
  | 'farewell'
  | 'past'
  | 'formula'
  | 'application'
  | 'screening'
  | 'interview'
  | 'final'
  | 'offerStage'
  | 'experience'
  | 'internal'
  | 'closed'
  | 'volume'
  | 'fit'
  | 'otherReason'
  | 'feedback'
  | 'noFeedback'
  | 'touch'
  | 'automated';

/** What one language says, and its words for "if", "not" and the like. */
export interface LanguageCues {
  readonly classes: Classes;
  readonly table: CueTable<Sign>;
  /** Words that make what follows in their clause a condition. */
  readonly conditions: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
}
