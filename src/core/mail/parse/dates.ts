import { fold } from '../words/fold.ts';

/** Month names of the languages that are read, by their first letters (folded), in order of the year. */
const MONTHS: readonly string[] = [
  'jan gennaio ene',
  'feb fev fevr',
  'mar marz maer mrt maart mars',
  'apr avr abr',
  'may mai mei mag maio mayo',
  'jun juin jui giu',
  'jul juil lug',
  'aug aou ago aout',
  'sep set',
  'oct okt ott out',
  'nov',
  'dec dez dic',
];

interface Parts {
  year: number | null;
  month: number | null;
  day: number | null;
  time: string | null;
  offset: string;
}

/**
 * Reads a date as mail headers and letterheads write it and returns ISO 8601 with what is known: date, time if given,
 * offset if given. `null` where it is no date or could be two (`02/06/2025`).
 */
export function parseDate(value: string): string | null {
  const text = value.slice(0, 120).replace(/\([^)]{0,40}\)/, ' ');
  const iso = /\b(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?/.exec(text);
  const parts: Parts = iso ? fromIso(iso) : (fromNumbers(text) ?? fromNames(text));
  parts.offset = parts.time === null ? '' : findOffset(text);
  const { year, month, day } = parts;
  if (year === null || month === null || day === null || !isCalendarDay(year, month, day)) return null;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return parts.time === null ? date : `${date}T${parts.time}${parts.offset}`;
}

function fromIso(match: RegExpExecArray): Parts {
  const time = match[4] === undefined ? null : match[4].length === 5 ? `${match[4]}:00` : match[4];
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), time, offset: '' };
}

/** `20.10.2025`; with slashes only where one number cannot be a month. */
function fromNumbers(text: string): Parts | null {
  const match = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b/.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = Number(match[4]) < 100 ? 2000 + Number(match[4]) : Number(match[4]);
  const time = findTime(text);
  if (match[2] === '.' || first > 12) return { year, month: second, day: first, time, offset: '' };
  if (second > 12 || first === second) return { year, month: first, day: second, time, offset: '' };
  return { year: null, month: null, day: null, time, offset: '' };
}

/** `Tue, 12 Mar 2024 09:30`, `March 3rd, 2026`, `mardi 3 juin 2025 à 10:30`. */
function fromNames(text: string): Parts {
  const words = text.split(/[\s,.()]+/).slice(0, 24);
  const parts: Parts = { year: null, month: null, day: null, time: findTime(text), offset: '' };
  for (const word of words) {
    const number = /^(\d{1,4})(?:st|nd|rd|th|er|º|ª)?$/.exec(word)?.[1];
    if (number !== undefined) {
      if (number.length === 4) parts.year ??= Number(number);
      else if (parts.day === null && Number(number) >= 1 && Number(number) <= 31) parts.day = Number(number);
    } else {
      // French writes "mar. 3 juin" for a Tuesday in June: of two month names the later counts.
      parts.month = monthOf(word) ?? parts.month;
    }
  }
  return parts;
}

function monthOf(word: string): number | null {
  const folded = fold(word);
  if (folded.length < 3 || folded === 'mardi' || folded === 'martes') return null;
  for (const [index, names] of MONTHS.entries()) {
    for (const name of names.split(' ')) if (folded.startsWith(name) && isMonthLike(folded)) return index + 1;
  }
  return null;
}

/** A month's name is a word of at most ten letters. */
function isMonthLike(folded: string): boolean {
  return folded.length <= 10 && /^[a-z]+$/.test(folded);
}

function findTime(text: string): string | null {
  const match = /\b(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?:\s?([ap])\.?m\b)?/i.exec(withoutDate(text));
  if (match === null) return null;
  let hour = Number(match[1]);
  if (match[4] !== undefined) hour = (hour % 12) + (match[4].toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(match[2]) > 59) return null;
  return `${pad(hour)}:${match[2]}:${match[3] ?? '00'}`;
}

/** The text without `06.11.2025`, which looks like a time to a reader of `09.30`. */
function withoutDate(text: string): string {
  return text.replace(/\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/, ' ');
}

function findOffset(text: string): string {
  const match = /[\s\d]([+-]\d{2}):?(\d{2})\b/.exec(text.replace(/^\d{4}-\d{2}-\d{2}/, ''));
  if (match !== null) return match[1] === '+00' && match[2] === '00' ? 'Z' : `${match[1]}:${match[2]}`;
  if (/\b(?:GMT|UTC)\b|\dZ\b/.test(text)) return 'Z';
  const zone = /\b(EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|BST)\b/.exec(text)?.[1];
  return zone === undefined ? '' : (ZONES.get(zone) ?? '');
}

const ZONES: ReadonlyMap<string, string> = new Map([
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['BST', '+01:00'],
]);

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
