import type { Occasion } from './stage-policy.ts';

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
