import { type ReplyFacts, STAGE_REVIEWS } from '../../core/index.ts';

/** Days in which the next step is taken. */
export const STEP_DAYS = 7;

/** Days for which a heated answer rests; the 48 hours in which it is best sent are not over then. */
export const REST_DAYS = 1;

const DAY = 86_400_000;

/** The record of an application that is answered by no letter: finished, with one next step. */
export function toSkipped(facts: ReplyFacts): ReplyFacts {
  return { ...facts, status: 'skipped', next: nextStepFor(facts), due: dueIn(STEP_DAYS) };
}

/** The record of an application whose letter is not written while the writer is angry. */
export function toResting(facts: ReplyFacts): ReplyFacts {
  return { ...facts, status: 'draft', next: 'Write a short, neutral letter, or none', due: dueIn(REST_DAYS) };
}

/** What is worth a look after a rejection at this stage. */
export function nextStepFor({ stage = 'unknown' }: ReplyFacts): string {
  return STAGE_REVIEWS[stage].next;
}

/** The writer's own day, some days from today, as `YYYY-MM-DD`. */
export function dueIn(days: number): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000 + days * DAY).toISOString().slice(0, 10);
}
