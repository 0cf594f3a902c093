import type { FrontMatterChanges } from '../text/front-matter-edit.ts';
import type { DraftRecord, Status } from '../text/record.ts';
import { STAGE_REVIEWS } from './stage-review.ts';

/** What a rested letter waits for; the reminder's own words, so that they go when it is sent. */
export const REST_ACTION = 'Read the letter again, then send it';

/** The letter went out on a day, `YYYY-MM-DD`. Only the person can say so. */
export function markSent(record: DraftRecord, today: string): FrontMatterChanges {
  return { status: 'sent', sent: today, ...withoutRest(record) };
}

/** No letter goes out; there is one next step instead, `due` by a day, `YYYY-MM-DD`. */
export function logWithoutReplying(next: string, due: string): FrontMatterChanges {
  return { status: 'skipped', next, due };
}

/** The step that fits a record: the one it plans already, else one for the stage. */
export function suggestNextStep(record: DraftRecord): string {
  return record.next === undefined || isResting(record) ? STAGE_REVIEWS[record.stage].next : record.next;
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

function isResting({ next }: DraftRecord): boolean {
  return next === REST_ACTION;
}

function withoutRest(record: DraftRecord): FrontMatterChanges {
  return isResting(record) ? { next: null, due: null } : {};
}
