import { addDays, addMinutes, atHour, type WallTime } from './wall-clock.ts';

/** A moment to be reminded at. */
export interface ReminderTime {
  readonly label: string;
  readonly at: WallTime;
  /** Whether it still lies inside the time in which an answer is best sent. */
  readonly inTime: boolean;
}

/** An answer is best sent within 48 hours. */
const BEST_HOURS = 48;
const MORNING = 9;
const EVENING = 18;
/** A reminder sooner than this is none. Minutes. */
const SOONEST = 30;
/** Time to read the letter once more before the 48 hours are over. Minutes. */
const LEAD = 60;

/**
 * The next morning, or the last good moment before it when the 48 hours end earlier; late rejections wait until the
 * morning.
 * @param received when the rejection came; `null` when nobody knows
 */
export function restUntil(now: WallTime, received: WallTime | null): WallTime {
  const morning = nextMorning(now);
  if (received === null) return morning;
  const last = addMinutes(received, BEST_HOURS * 60 - LEAD);
  return last < morning && last >= addMinutes(now, SOONEST) ? last : morning;
}

/** Moments to choose from, soonest first; the first one is always {@link restUntil}. */
export function reminderTimes(now: WallTime, received: WallTime | null): readonly ReminderTime[] {
  const end = received === null ? null : addMinutes(received, BEST_HOURS * 60);
  const inTime = (at: WallTime) => end === null || at <= end;
  const best = restUntil(now, received);
  const others: readonly (readonly [string, WallTime])[] = [
    ['In one hour', addMinutes(now, 60)],
    ['This evening', atHour(now, EVENING)],
    ['Tomorrow morning', nextMorning(now)],
    ...(end === null ? [] : [['Last hour of the best 48', addMinutes(end, -LEAD)] as const]),
    ['In three days', atHour(addDays(now, 3), MORNING)],
    ['In a week', atHour(addDays(now, 7), MORNING)],
  ];
  const soonest = addMinutes(now, SOONEST);
  const choices = others
    .filter(([, at], index) => at >= soonest && others.findIndex(other => other[1] === at) === index)
    .map(([label, at]) => ({ label, at, inTime: inTime(at) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const first = choices.find(({ at }) => at === best) ?? {
    label: 'Tomorrow morning',
    at: best,
    inTime: inTime(best),
  };
  return [first, ...choices.filter(choice => choice !== first)];
}

/** Nine o'clock; in the small hours that is the same day's. */
function nextMorning(now: WallTime): WallTime {
  const today = atHour(now, MORNING);
  return now.slice(11) < '04:00' ? today : addDays(today, 1);
}
