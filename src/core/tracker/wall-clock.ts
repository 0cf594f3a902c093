/**
 * A time as the clock on the writer's wall shows it, `YYYY-MM-DDTHH:mm`, without a zone: the core knows no zone. Texts
 * of this form sort by time.
 */
export type WallTime = string;

const MINUTE = 60_000;

/** Moves a wall time by minutes; a night in which the clocks change is not noticed. */
export function addMinutes(time: WallTime, minutes: number): WallTime {
  return new Date(Date.parse(`${time}Z`) + minutes * MINUTE).toISOString().slice(0, 16);
}

/** The same hour some days later, as `YYYY-MM-DD` when a date was given and as a wall time when one was given. */
export function addDays(time: WallTime, days: number): WallTime {
  const moved = addMinutes(time.length > 10 ? time : `${time}T00:00`, days * 24 * 60);
  return moved.slice(0, time.length);
}

/** That day at a full hour. */
export function atHour(time: WallTime, hour: number): WallTime {
  return `${time.slice(0, 10)}T${String(hour).padStart(2, '0')}:00`;
}

/** What the clock shows at a moment, in the zone of this machine. */
export function toWallTime(moment: Date): WallTime {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);
}

/** The moment at which this machine's clock shows a time, as ISO 8601 in UTC. */
export function toInstant(time: WallTime): string {
  // A date and time without a zone is read as local. ECMA-262, Date Time String Format.
  return new Date(time).toISOString();
}

/** Whether a text is a time of this form, one that exists. */
export function isWallTime(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export function isIsoDay(text: string): boolean {
  return isWallTime(`${text}T00:00`);
}

/** Mails that tell only their day came in the morning. */
const USUAL_HOUR = 9;

/** When a rejection came, on the clock of this machine; `null` when the record does not say. */
export function receivedAt(received: string | undefined): WallTime | null {
  if (received === undefined) return null;
  if (received.length === 10) return atHour(received, USUAL_HOUR);
  const moment = new Date(received);
  return Number.isNaN(moment.getTime()) ? null : toWallTime(moment);
}
