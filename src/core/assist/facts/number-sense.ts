import type { Sources, SourceWord } from './sources.ts';
import type { Word } from './words.ts';

/** What is counted tells one number from another that happens to be equal. */
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    year: 'years yr yrs decade decades',
    month: 'months mth mths',
    week: 'weeks wk wks fortnight',
    day: 'days',
    hour: 'hours hr hrs h',
    minute: 'minutes min mins',
    percent: 'per cent percentage',
    euro: 'euros eur',
    pound: 'pounds gbp quid',
    dollar: 'dollars usd bucks',
    people: 'persons person employees staff colleagues members',
  }).flatMap(([unit, forms]) => [unit, ...forms.split(' ')].map(form => [form, unit] as const)),
);

/** Spans of time of one scale, in the smallest of them. */
const SPANS: Readonly<Record<string, readonly [scale: string, size: number]>> = {
  minute: ['minutes', 1],
  hour: ['minutes', 60],
  day: ['days', 1],
  week: ['days', 7],
  month: ['months', 1],
  year: ['months', 12],
};

/** What may lie between a number that is said to be inexact and the true one, as parts of the number said. */
const LOOSE: readonly (readonly [said: RegExp, least: number, most: number])[] = [
  [/ (?:over|more than|at least|above|beyond) $/, 1, 1.5],
  [/ (?:nearly|almost|under|close to|up to|not quite|less than|better part of) (?:an? )?$/, 0.8, 1],
  [/ (?:about|around|some|roughly|approximately|or so) $/, 0.8, 1.2],
];

/** The unit that a folded word names, or `undefined`: `yrs` is `year`. */
export function unitNamed(word: string | undefined): string | undefined {
  return UNITS.get(word ?? '');
}

/** The unit behind a number, with up to one word in between ("five long years", "half an hour"). */
export function unitBehind(words: readonly Word[], index: number): string | null {
  for (const next of words.slice(index + 1, index + 3)) {
    const unit = UNITS.get(next.word);
    if (unit !== undefined) return unit;
  }
  return null;
}

/** Numbers of the files that say the same in another way: "half an hour" for 30 min, "more than a hundred" for 120. */
export function sameAmounts(
  words: readonly Word[],
  index: number,
  { words: all }: Sources,
): readonly SourceWord[] {
  const word = words[index];
  if (word === undefined || word.value === null) return [];
  const [, least, most] = LOOSE.find(([said]) => said.test(before(words, index))) ?? [null, 1, 1];
  const [scale, amount] = amountOf(words, index);
  if (amount === 0 || (scale === '' && least === 1 && most === 1)) return [];
  return all.filter(other => {
    if (other.value === null) return false;
    const [otherScale, otherAmount] = amountOf(all, other.index);
    const isSame = scale === '' ? isSameThing(words, index, all, other.index) : scale === otherScale;
    return isSame && otherAmount >= amount * least && otherAmount <= amount * most;
  });
}

/** The three words in front, with a space at each end; "a hundred" is one number. */
function before(words: readonly Word[], index: number): string {
  const from = words[index - 1]?.word === 'a' ? index - 1 : index;
  const near = words.slice(Math.max(0, from - 3), from).map(({ word }) => word);
  return ` ${near.join(' ')} `;
}

function amountOf(words: readonly Word[], index: number): readonly [scale: string, amount: number] {
  const value = words[index]?.value ?? 0;
  const span = SPANS[unitBehind(words, index) ?? ''];
  return span === undefined ? ['', value] : [span[0], value * span[1]];
}

/** The same noun is counted: it stands behind both numbers. */
function isSameThing(one: readonly Word[], at: number, other: readonly Word[], place: number): boolean {
  const stems = new Set(one.slice(at + 1, at + 3).map(({ stem }) => stem));
  return other.slice(place + 1, place + 3).some(({ stem }) => stem.length > 2 && stems.has(stem));
}
