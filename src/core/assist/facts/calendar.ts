import { isRecordDate } from '../../text/dates.ts';

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  'sun mon tue tues wed weds thu thur thurs fri sat jan feb mar apr jun jul aug sep sept oct nov dec'
    .split(' ')
    .map(short => [
      short,
      [...WEEKDAYS, ...MONTHS].find(name => name.startsWith(short.slice(0, 3))) ?? short,
    ]),
);

const TITLES: ReadonlyMap<string, string> = new Map([
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'reverend'],
]);

/** `tue` → `tuesday`, `prof` → `professor`; any other folded word as it is. */
export function spellOut(word: string): string {
  return ABBREVIATIONS.get(word) ?? TITLES.get(word) ?? word;
}

/** Whether a folded word names a day of the week or a month. */
export function isCalendarWord(word: string): boolean {
  return WEEKDAYS.includes(word) || MONTHS.includes(word);
}

/** What a date of a record proves: `2026-11-20…` → friday, november, 20, 11, 2026. Empty for anything else. */
export function wordsOfDate(value: string): readonly string[] {
  if (!isRecordDate(value)) return [];
  const [year = '', month = '', day = ''] = value.slice(0, 10).split('-');
  return wordsOfDay(Number(year), Number(month), Number(day));
}

/** The words for a calendar day. */
function wordsOfDay(year: number, month: number, day: number): readonly string[] {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return [WEEKDAYS[weekday] ?? '', MONTHS[month - 1] ?? '', String(day), String(year)].filter(
    word => word !== '',
  );
}

/** The day on which the mail came. */
export interface Received {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a record's date: `2026-11-20…`; `null` for anything else. */
export function dayOf(value: string): Received | null {
  const match = /^["']?(\d{4})-(\d\d)-(\d\d)/.exec(value);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
