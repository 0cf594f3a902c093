import { type ReplyFacts, suggestNextStep, WRITE_ACTION } from '../../core/index.ts';
import { dayIn, STEP_DAYS } from '../record/days.ts';

/** Days for which a heated answer rests; the 48 hours in which it is best sent are not over then. */
export const REST_DAYS = 1;

/** The record of an application that is answered by no letter: finished, with one next step. */
export function toSkipped(facts: ReplyFacts): ReplyFacts {
  return { ...facts, status: 'skipped', next: suggestNextStep(facts), due: dayIn(STEP_DAYS) };
}

/** The record of an application whose letter is not written while the writer is angry. */
export function toResting(facts: ReplyFacts): ReplyFacts {
  return { ...facts, status: 'draft', next: WRITE_ACTION, due: dayIn(REST_DAYS) };
}
