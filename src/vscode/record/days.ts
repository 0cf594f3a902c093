import { addDays, toWallTime } from '../../core/index.ts';

/** Days in which a next step is taken. */
export const STEP_DAYS = 7;

/** The writer's own day, some days from today, `YYYY-MM-DD`. */
export function dayIn(days: number): string {
  return addDays(toWallTime(new Date()), days).slice(0, 10);
}
