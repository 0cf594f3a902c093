const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "Friday" for the day an ISO 8601 date names, in the zone it was written in; empty where it is no date. */
export function toWeekday(iso: string): string {
  const day = toDay(iso);
  return day === null ? '' : (WEEKDAYS[day.getUTCDay()] ?? '');
}

/** "November" for the day an ISO 8601 date names; empty where it is no date. */
export function toMonth(iso: string): string {
  const day = toDay(iso);
  return day === null ? '' : (MONTHS[day.getUTCMonth()] ?? '');
}

/** Whether the text starts with a day that exists, such as 2026-11-20. */
export function isIsoDate(iso: string): boolean {
  return toDay(iso) !== null;
}

function toDay(iso: string): Date | null {
  const written = /^\d{4}-\d\d-\d\d(?=T|\s|$)/.exec(iso)?.[0];
  if (written === undefined) return null;
  const day = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(written) ? null : day;
}
