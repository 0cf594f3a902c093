/** How far the application had come when the rejection arrived. */
export const STAGES = ['application', 'screening', 'interview', 'final', 'offer', 'unknown'] as const;
export type Stage = (typeof STAGES)[number];

/** What an answer is for. A draft may have several, written `feedback+future`. */
export const GOALS = ['thanks', 'feedback', 'future', 'connect'] as const;
export type Goal = (typeof GOALS)[number];

/** Where an application stands. */
export const STATUSES = ['draft', 'sent', 'skipped', 'answered', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * What a letter answers; the front matter's `occasion`, absent for a rejection.
 * `note`: a LinkedIn invitation. `feedback`: their feedback, or their refusal to give it. `opening`: a later opening.
 * `referral`: the person who recommended the writer. `correction`: a slip in their mail. `interview`: thanks after an
 * interview, before any decision. `waiting`: no answer so far.
 */
export const OCCASIONS = [
  'rejection',
  'note',
  'feedback',
  'opening',
  'referral',
  'correction',
  'interview',
  'waiting',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/**
 * What a draft's front matter says of the application: one record per draft file.
 * Dates are ISO 8601 strings as written; absent keys are absent, never empty strings.
 */
export interface DraftRecord {
  readonly to?: string;
  readonly subject?: string;
  readonly company?: string;
  readonly role?: string;
  readonly requisition?: string;
  readonly stage: Stage;
  readonly goals: readonly Goal[];
  readonly occasion: Occasion;
  readonly received?: string;
  readonly status: Status;
  readonly sent?: string;
  readonly people: readonly string[];
  readonly feedback?: string;
  readonly next?: string;
  readonly due?: string;
  readonly inReplyTo?: string;
}
