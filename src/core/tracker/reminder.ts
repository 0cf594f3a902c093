import type { DraftRecord } from '../text/record.ts';
import { toInstant, type WallTime } from './wall-clock.ts';

/** What a calendar entry says. Times are ISO 8601 in UTC. */
export interface DraftReminder {
  readonly title: string;
  readonly description: string;
  readonly at: string;
  readonly made: string;
}

/**
 * The reminder of a draft: to send the letter while it is a draft, else to do the next action. It names the company
 * and nothing of the letter, for calendars are shared.
 */
export function toReminder(record: DraftRecord, at: WallTime, made: Date): DraftReminder {
  const company = record.company === undefined ? '' : ` (${record.company})`;
  const isLetter = record.status === 'draft';
  const title = isLetter ? `Send a letter${company}` : `${record.next ?? 'Look at an application'}${company}`;
  const description = isLetter
    ? 'Read it once more with fresh eyes, then send it. An answer is best sent within 48 hours.'
    : 'One small step, then it is done.';
  return { title, description, at: toInstant(at), made: made.toISOString() };
}
