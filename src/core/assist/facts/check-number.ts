import { isCalendarWord, spellOut } from './calendar.ts';
import { sameCode } from './codes.ts';
import { countsThings, isMeasure } from './counted-things.ts';
import { isFreeNumber, ORDINAL } from './free-numbers.ts';
import type { LetterSentence } from './letter.ts';
import { hasUnitLeftOut, sameAmounts, unitBehind, unitNamed } from './number-sense.ts';
import { isOfOthers, isOfPeople } from './people-counted.ts';
import type { Reading } from './reading.ts';
import { ofSum, saidOtherwise } from './said-otherwise.ts';
import type { Sources, SourceWord } from './sources.ts';
import { spelledSum } from './spelled-sums.ts';
import type { Word } from './words.ts';

/** Sums bind: they need the person's own words. */
const MONEY: ReadonlySet<string> = new Set(['euro', 'pound', 'dollar', '¥']);

const SIGNS: Readonly<Record<string, string>> = { '€': 'euro', '£': 'pound', $: 'dollar', '¥': '¥' };

/** The proof of a number; `null` when it needs none, `undefined` when there is none. */
export function checkNumber(
  word: Word,
  index: number,
  { words }: LetterSentence,
  { text, sources, lexicon }: Reading,
): SourceWord | null | undefined {
  const next = words[index + 1];
  if (isFreeNumber(words, index)) return null;
  const sum = spelledSum(words, index);
  if (sum !== null) return ofSum(sum, words, index, sources);
  const unit = unitOf(text, word, words, index);
  const isOrdinal = ORDINAL.test(word.word);
  const proof = sources
    .named(word)
    .filter(
      each =>
        isOrdinal === ORDINAL.test(each.word) ||
        isOfSame(each, next, sources) ||
        isInDate(sources.words, each.index) ||
        isInDate(words, index),
    )
    .filter(each => (isInDate(words, index) ? isOfDate(each, sources) : each.index >= 0))
    .filter(
      each => !isLabel(each, sources) || next === undefined || next.opensClause || !/^[a-z]/.test(word.word),
    )
    .filter(each => !isOwnTime(words, index) || isToldOfWriter(each, sources))
    .filter(each => !isOfPeople(words, index) || !isOfOthers(each, sources))
    .filter(each => !countsThings(words, index, lexicon) || !isMeasure(each, sources))
    .filter(each => unit === null || !MONEY.has(unit) || each.source !== 'mail')
    .find(each => each.index < 0 || unit === null || hasUnit(each, unit, sources));
  if (isOrdinal) return proof ?? sameCode(words, index, sources);
  if (proof !== undefined || (unit !== null && MONEY.has(unit))) return proof;
  return (
    sameAmounts(words, index, sources).find(
      each => !isOwnTime(words, index) || isToldOfWriter(each, sources),
    ) ?? saidOtherwise(words, index, sources)
  );
}

/** The number of "hall 4" and "fig 3" counts nothing. */
function isLabel({ index, word }: SourceWord, { words }: Sources): boolean {
  const next = words[index + 1];
  const before = words[index - 1]?.word ?? '';
  if (/^(?:of|to|from|or|and|for|at|in|by|with|than|about|only|all|was|were|is|are)$/.test(before))
    return false;
  return (
    index >= 0 &&
    /^\d[\d.,]*$/.test(word) &&
    words[index]?.opensClause === false &&
    (next === undefined || next.opensClause)
  );
}

/** "My five years", "I bring ten years": what the writer says of themselves. */
function isOwnTime(words: readonly Word[], index: number): boolean {
  const [before, last] = [words[index - 2]?.word, words[index - 1]?.word ?? ''];
  return last === 'my' || (before === 'i' && /^(?:have|had|bring|spent)$/.test(last));
}

/** In the person's own words, or near a "you" of the mail. */
function isToldOfWriter({ source, index }: SourceWord, { words }: Sources): boolean {
  if (source !== 'mail') return true;
  return words.slice(Math.max(0, index - 16), Math.max(0, index)).some(({ word }) => /^your?s?$/.test(word));
}

/** The number of a day or a year beside its month. */
function isInDate(words: readonly Word[], index: number): boolean {
  return (
    index >= 0 &&
    words.slice(Math.max(0, index - 2), index + 3).some(({ word }) => isCalendarWord(spellOut(word)))
  );
}

/** "3 November" is proven by the date of a mail, a day beside its month, "the 3rd", "3/11" or a year, not by "3 sites". */
function isOfDate(number: SourceWord, sources: Sources): boolean {
  const { index, word, start, end } = number;
  if (index < 0 || ORDINAL.test(word) || /^(?:19|20)\d\d$/.test(word)) return true;
  const around = sources.textOf(number).slice(Math.max(0, start - 1), end + 1);
  return isInDate(sources.words, index) || /^[/.-]|[/.-]$/.test(around);
}

/** "The third figure" is "fig 3", and "the 22nd" a day of the record; "my second choice" is none of "two talks". */
function isOfSame({ index }: SourceWord, next: Word | undefined, { words }: Sources): boolean {
  if (index < 0) return true;
  const near = words.slice(Math.max(0, index - 2), index + 3);
  return next !== undefined && near.some(({ stem }) => stem === next.stem || next.stem.startsWith(stem));
}

/** "Eight of them" may be eight years when years stand close by; "8 of us" are people. */
function hasUnit(number: SourceWord, unit: string, sources: Sources): boolean {
  const { words } = sources;
  const own = unitOf(sources.textOf(number), number, words, number.index);
  if (own !== null) return own === unit;
  if (unit === 'people' && !isOfOthers(number, sources)) return true;
  const [next, second] = words.slice(number.index + 1, number.index + 3);
  if (next?.word !== 'of' || !/^(?:us|you|them|those|these|which)$/.test(second?.word ?? ''))
    return hasUnitLeftOut(words, number.index, unit);
  if (unit === 'people' && /^(?:us|you|them)$/.test(second?.word ?? '')) return true;
  return words
    .slice(Math.max(0, number.index - 12), number.index + 12)
    .some(({ word }) => unitNamed(word) === unit);
}

/** The unit behind a number, with up to one word in between ("five long years"), or a currency or per cent sign. */
function unitOf(text: string, word: Word, words: readonly Word[], index: number): string | null {
  const around = text.slice(Math.max(0, word.start - 2), word.end + 2);
  if (text !== '' && /[%‰]/.test(around.slice(-2))) return 'percent';
  const sign = /[€£$¥]/.exec(around)?.[0];
  if (sign !== undefined) return SIGNS[sign] ?? sign;
  return unitBehind(words, index);
}
