import type { FrontMatterChanges } from '../text/front-matter.ts';
import type { DraftRecord, Status } from '../text/record.ts';
import { STAGE_REVIEWS } from './stage-review.ts';

/** What a rested letter waits for; the reminder's own words, so that they go when it is sent. */
export const REST_ACTION = 'Read the letter again, then send it';

/** What an application waits for whose letter is not begun in anger; it goes with the letter too. */
export const WRITE_ACTION = 'Write a short, neutral letter, or none';

const RESTING: ReadonlySet<string | undefined> = new Set([REST_ACTION, WRITE_ACTION]);

/** The letter went out on a day, `YYYY-MM-DD`. Only the person can say so. */
export function markSent(record: DraftRecord, today: string): FrontMatterChanges {
  return { status: 'sent', sent: today, ...withoutRest(record) };
}

/** No letter goes out; there is one next step instead, `due` by a day, `YYYY-MM-DD`. */
export function logWithoutReplying(next: string, due: string): FrontMatterChanges {
  return { status: 'skipped', next, due };
}

/** The step that fits what is known: the one that is planned already, else one for the stage. */
export function suggestNextStep({ next, stage = 'unknown' }: Partial<DraftRecord>): string {
  return next === undefined || RESTING.has(next) ? STAGE_REVIEWS[stage].next : next;
}

/** They wrote back. */
export function markAnswered(record: DraftRecord): FrontMatterChanges {
  return { status: 'answered', ...withoutRest(record) };
}

/** What they answered, word for word, and one thing to do about it. */
export function recordFeedback(feedback: string, next: string, due: string): FrontMatterChanges {
  return { status: 'answered', feedback, next, due };
}

/** Nothing is left to do. */
export function closeRecord(record: DraftRecord): FrontMatterChanges {
  return { status: 'closed', ...withoutRest(record) };
}

/** The letter waits until a day, `YYYY-MM-DD`. */
export function letRest(until: string): FrontMatterChanges {
  return { next: REST_ACTION, due: until };
}

/** What stands in the way of a status, in words for the writer; `null` when nothing does. */
export function objectionTo(record: DraftRecord, status: Status): string | null {
  if (record.status !== status) return null;
  if (status === 'sent') {
    return `This letter is recorded as sent${record.sent === undefined ? '' : ` on ${record.sent}`} already.`;
  }
  const words = {
    draft: 'a draft',
    skipped: 'logged without a reply',
    answered: 'answered',
    closed: 'closed',
  };
  return `This application is recorded as ${words[status]} already.`;
}

function withoutRest({ next }: DraftRecord): FrontMatterChanges {
  return RESTING.has(next) ? { next: null, due: null } : {};
}
