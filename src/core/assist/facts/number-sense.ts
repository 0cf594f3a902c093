import type { Sources, SourceWord } from './sources.ts';
import type { Word } from './words.ts';

/** What is counted tells one number from another that happens to be equal. */
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    century: 'centuries',
    decade: 'decades',
    year: 'years yr yrs',
    month: 'months mth mths',
    fortnight: 'fortnights',
    week: 'weeks wk wks',
    day: 'days',
    hour: 'hours hr hrs h',
    minute: 'minutes min mins',
    percent: 'per cent percentage',
    euro: 'euros eur',
    pound: 'pounds gbp quid',
    dollar: 'dollars usd bucks',
    kilometre: 'kilometres kilometer kilometers km',
    kilogram: 'kilograms kilo kilos kg',
    mile: 'miles mi',
    people: 'persons person employees staff colleagues members',
  }).flatMap(([unit, forms]) => [unit, ...forms.split(' ')].map(form => [form, unit] as const)),
);

/** Spans of time in days. */
const SPANS: Readonly<Record<string, number>> = {
  minute: 1 / 1_440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 365 / 12,
  year: 365,
  decade: 3_650,
  century: 36_500,
};

/** Ninety days are three months: amounts that differ by so small a part are the same. */
const SAME = 0.02;

/** What may lie between a number that is said to be inexact and the true one, as parts of the number said. */
const LOOSE: readonly (readonly [said: RegExp, least: number, most: number])[] = [
  [/ (?:over|more than|at least|above|beyond|just over|a little over) $/, 1, 1.5],
  [
    / (?:nearly|almost|under|close to|up to|not quite|less than|(?:best|better) part of|just under|a good) (?:an? )?$/,
    0.8,
    1,
  ],
  [/ (?:about|around|some|roughly|approximately|or so) $/, 0.8, 1.2],
];

/** The unit that a folded word names, or `undefined`: `yrs` is `year`. */
export function unitNamed(word: string | undefined): string | undefined {
  return UNITS.get(word ?? '');
}

/**
 * The unit behind a number or run together with it (`8h`), with up to one word in between ("five long years", "half an hour",
 * "two or three weeks", "a quarter of an hour").
 */
export function unitBehind(words: readonly Word[], index: number): string | null {
  const own = UNITS.get(/^\d[\d.,]*([a-z]{1,4})$/.exec(words[index]?.word ?? '')?.[1] ?? '');
  if (own !== undefined) return own;
  const from = endOfFraction(words, endOfRange(words, index));
  for (const next of words.slice(from + 1, from + 3)) {
    const unit = UNITS.get(next.word);
    if (unit !== undefined) return unit;
  }
  return null;
}

/** Whether a word is the unit of the number in front of it, which must have the same in the files. */
export function isUnitOfNumber(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return before !== undefined && before.value !== null && word?.opensClause === false && UNITS.has(word.word);
}

/** Of "two to three weeks" the last number. */
function endOfRange(words: readonly Word[], index: number): number {
  const [link, last] = words.slice(index + 1, index + 3);
  return /^(?:or|to)$/.test(link?.word ?? '') && last !== undefined && last.value !== null
    ? index + 2
    : index;
}

/** Of "three quarters of an" the last word. */
function endOfFraction(words: readonly Word[], index: number): number {
  const at = isThreeQuarters(words, index) && words[index]?.word === 'three' ? index + 1 : index;
  const behind = words.slice(at + 1, at + 3).map(({ word }) => word);
  return /^(?:quarters?|half)$/.test(words[at]?.word ?? '') && /^of (?:an?|the)$/.test(behind.join(' '))
    ? at + 2
    : at;
}

function isThreeQuarters(words: readonly Word[], index: number): boolean {
  const at = words[index]?.word === 'quarters' ? index - 1 : index;
  return words[at]?.word === 'three' && words[at + 1]?.word === 'quarters';
}

/** Whether a number without a unit has that of one beside it: "9 days, want to get to 5". */
export function hasUnitLeftOut(words: readonly Word[], index: number, unit: string): boolean {
  const next = words[index + 1];
  const isBare =
    next === undefined || next.opensClause || /^(?:to|or|and|from|instead|rather|now|then)$/.test(next.word);
  if (!isBare) return false;
  const from = Math.max(0, index - LONGEST_ELLIPSIS);
  const last = words.slice(from, index).findLastIndex(({ value }) => value !== null);
  return last >= 0 && unitBehind(words, from + last) === unit;
}

/** A unit is left out no further behind the number that has it. Words. */
const LONGEST_ELLIPSIS = 8;

/** Numbers of the files that say the same in another way: "half an hour" for 30 min, "more than a hundred" for 120. */
export function sameAmounts(
  words: readonly Word[],
  index: number,
  { words: all }: Sources,
): readonly SourceWord[] {
  const word = words[index];
  if (word === undefined || word.value === null) return [];
  const [least, most] = looseness(words, index);
  const [scale, amount] = amountOf(words, index);
  if (amount === 0 || (scale === '' && least === 1 && most === 1)) return [];
  const isSame = (other: number) =>
    other >= amount * (least - SAME) &&
    other <= amount * (most + SAME) &&
    (scale === 'time' || other >= amount * least);
  return all.filter(other => {
    if (other.value === null) return false;
    const [otherScale, otherAmount] = amountOf(all, other.index);
    if (scale === '') return isSame(otherAmount) && isSameThing(words, index, all, other.index);
    return (
      (otherScale === scale && isSame(otherAmount)) ||
      isSame(hoursUntil(all, other.index) * (SPANS.hour ?? 0))
    );
  });
}

/** "Sixty more pallets" for "240 a day, they want 300": what lies between two numbers side by side. */
export function differenceOf(
  words: readonly Word[],
  index: number,
  { words: all }: Sources,
): SourceWord | undefined {
  const value = words[index]?.value ?? null;
  if (value === null || !/^(?:more|fewer|less|extra|additional)$/.test(words[index + 1]?.word ?? ''))
    return undefined;
  return all.find(({ value: one, source }, at) =>
    all
      .slice(at + 1, at + 1 + LONGEST_ELLIPSIS)
      .some(
        ({ value: other, source: same }) =>
          one !== null && other !== null && source === same && Math.abs(one - other) === value,
      ),
  );
}

/** Between which parts of the number said the true one lies. */
export function looseness(words: readonly Word[], index: number): readonly [least: number, most: number] {
  const [, least, most] = LOOSE.find(([said]) => said.test(before(words, index))) ?? [null, 1, 1];
  return [least, most];
}

/** Of "more than two centuries" the years, at least and at most; `null` for what is not told in years. */
export function yearsTold(
  words: readonly Word[],
  index: number,
): readonly [least: number, most: number] | null {
  const span = SPANS[unitBehind(words, index) ?? ''] ?? 0;
  const year = SPANS.year ?? 0;
  const years = ((words[index]?.value ?? 0) * span) / year;
  if (span < year || years === 0) return null;
  const [least, most] = looseness(words, index);
  // Of two decades nobody counts the odd years, and of ten years nobody the months.
  const odd = span > year ? 0.15 : 0;
  return [years * (least - odd) - 1, years * (most + odd) + 1];
}

/** The three words in front, with a space at each end; "a hundred" is one number. */
function before(words: readonly Word[], index: number): string {
  const from = words[index - 1]?.word === 'a' ? index - 1 : index;
  const near = words.slice(Math.max(0, from - 3), from).map(({ word }) => word);
  return ` ${near.join(' ')} `;
}

/** Words that are a number of days by themselves. */
const WHOLE_SPANS: ReadonlyMap<string, number> = new Map([
  ['fortnight', 14],
  ['decade', 3_650],
  ['century', 36_500],
]);

/** "A decade" for ten years, "a fortnight" for two weeks; `undefined` for any other word, too. */
export function sameSpan({ stem, word }: Word, { words: all }: Sources): SourceWord | undefined {
  const days =
    WHOLE_SPANS.get(word) ?? [...WHOLE_SPANS].find(([each]) => each.startsWith(stem) && stem.length > 4)?.[1];
  if (days === undefined) return undefined;
  return all.find(({ value, index }) => {
    const [scale, amount] = value === null ? ['', 0] : amountOf(all, index);
    return scale === 'time' && Math.abs(amount - days) <= days * SAME;
  });
}

function amountOf(words: readonly Word[], index: number): readonly [scale: string, amount: number] {
  const value = withHalf(words, index);
  const isWithHalf = words[index + 3]?.word === 'half' && words[index + 1]?.word === 'and';
  const unit =
    unitBehind(words, index) ??
    (isWithHalf ? unitNamed(words[index + 4]?.word) : unitNamed(words[index - 3]?.word));
  const span = SPANS[unit ?? ''];
  return span === undefined ? ['', value] : ['time', value * span];
}

/** "Two and a half hours" and "an hour and a half" are one amount, at any of their numbers. */
function withHalf(words: readonly Word[], index: number): number {
  const value = isThreeQuarters(words, index) ? 0.75 : (words[index]?.value ?? 0);
  const near = words.slice(Math.max(0, index - 4), index + 4).map(({ word }) => word);
  const at = Math.min(4, index);
  if (near.slice(at + 1, at + 4).join(' ') === 'and a half') return value + 0.5;
  if (near[at] !== 'half' || near.slice(Math.max(0, at - 2), at).join(' ') !== 'and a') return value;
  if (unitNamed(near[at - 3]) !== undefined) return 0.5 + (words[index - 4]?.value ?? 1);
  return 0.5 + (words[index - 3]?.value ?? 0);
}

/** "11pm to 6" are seven hours; 0 where no two times of the day stand. */
function hoursUntil(words: readonly Word[], index: number): number {
  const [from, link, until] = words.slice(index, index + 3);
  if (!/^(?:to|til|till|until)$/.test(link?.word ?? '') || !isTime(from) || !isTime(until)) return 0;
  return (Math.floor((until?.value ?? 0) - (from?.value ?? 0)) + 24) % 12;
}

function isTime(word: Word | undefined): boolean {
  return word !== undefined && word.value !== null && word.value > 0 && word.value <= 24;
}

/** The same noun is counted: it stands behind both numbers. */
function isSameThing(one: readonly Word[], at: number, other: readonly Word[], place: number): boolean {
  const stems = new Set(one.slice(at + 1, at + 3).map(({ stem }) => stem));
  return other.slice(place + 1, place + 3).some(({ stem }) => stem.length > 2 && stems.has(stem));
}
