import { type Received, spellOut } from './calendar.ts';
import type { Sources, SourceWord } from './sources.ts';

/** A day or a month that the files name; what they leave open is `null`. */
export interface ToldDate {
  readonly year: number | null;
  /** 1 is January. */
  readonly month: number;
  readonly day: number | null;
  /** The word of its month. */
  readonly named: SourceWord;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** Months on end and days on end, as far as "next" and "last" reach. */
const YEAR = 12;
const DAY = 86_400_000;

/** The dates in the files, read as "12 August 2026", "August 12", "August 2026" and "sept 2025". */
function datesTold({ words }: Sources): readonly ToldDate[] {
  return words.flatMap((named, index) => {
    const { word, isName } = named;
    const month = MONTHS.indexOf(spellOut(word)) + 1;
    if (month === 0 || (word === 'may' && !isName)) return [];
    const near = [words[index - 1], words[index + 1], words[index + 2]].map(each => each?.value ?? 0);
    const day = near.slice(0, 2).find(value => value >= 1 && value <= 31) ?? null;
    const year = near.find(value => value >= 1_900 && value < 2_200) ?? null;
    return [{ year, month, day, named }];
  });
}

/** A date of the files that lies so many days from another one, or from the day on which the mail came. */
export function dateApart(days: number, sources: Sources): SourceWord | undefined {
  const { received } = sources;
  if (received === null) return undefined;
  const dates = datesTold(sources);
  const places = dates.map(date => daysBetween(received, date));
  const at = places.findIndex(place => [0, ...places].some(other => Math.abs(place - other) === days));
  return dates[at]?.named;
}

/** A year of the files that lies so many years, at least and at most, before that of the mail: "since 2016". */
export function yearBefore(
  least: number,
  most: number,
  { received, words }: Sources,
): SourceWord | undefined {
  if (received === null) return undefined;
  return words.find(({ word, value }) => {
    const years = YEAR_TOLD.test(word) ? received.year - (value ?? 0) : 0;
    return years > 0 && years >= least && years <= most;
  });
}

const YEAR_TOLD = /^(?:1[5-9]|20|21)\d\d$/;

/** Years that the files name. */
function yearsTold({ words }: Sources): readonly number[] {
  return words.flatMap(({ value, word }) =>
    value !== null && /^(?:19|20|21)\d\d$/.test(word) ? [value] : [],
  );
}

/**
 * Whether a date of the files lies where "last week", "next year" or "next October" says, counted from the day on which the
 * mail came.
 */
export function isToldFromHere(pointer: string, span: string, sources: Sources): boolean {
  const { received } = sources;
  if (received === null) return false;
  const way =
    pointer === 'last' || pointer === 'past' ? -1 : pointer === 'next' || pointer === 'following' ? 1 : 0;
  const month = MONTHS.indexOf(span) + 1;
  if (span === 'year')
    return (
      yearsTold(sources).includes(received.year + way) || (way > 0 && isToldOfNextYear(received, sources))
    );
  const dates = datesTold(sources);
  if (month > 0)
    return way !== 0 && dates.some(date => date.month === month && isBeside(date, received, way));
  if (span === 'month') return dates.some(date => monthsBetween(received, date) === way);
  if (span !== 'week') return false;
  return dates.some(date => isInWeek(daysBetween(received, date), way));
}

/** "Next September" is next year in October. */
function isToldOfNextYear({ month }: Received, { words }: Sources): boolean {
  return words.some((word, index) => {
    const named = MONTHS.indexOf(word.word) + 1;
    return named > 0 && named <= month && /^(?:next|following)$/.test(words[index - 1]?.word ?? '');
  });
}

/** The first October from here on, or the last one up to here. */
function isBeside(date: ToldDate, received: Received, way: number): boolean {
  const months = date.year === null ? way : monthsBetween(received, date) * way;
  return date.year === null || (months >= 0 && months < YEAR);
}

function monthsBetween(received: Received, { year, month }: ToldDate): number {
  return ((year ?? received.year) - received.year) * YEAR + month - received.month;
}

function daysBetween(received: Received, { year, month, day }: ToldDate): number {
  if (day === null) return Number.NaN;
  const there = Date.UTC(year ?? received.year, month - 1, day);
  return Math.round((there - Date.UTC(received.year, received.month - 1, received.day)) / DAY);
}

/** The answer is written on the day of the mail or some days behind it. */
function isInWeek(days: number, way: number): boolean {
  if (way === 0) return days > -7 && days < 7;
  return days * way > 0 && days * way <= 13;
}
