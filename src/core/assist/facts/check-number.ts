import { isCalendarWord, spellOut } from './calendar.ts';
import { MODALS } from './clause.ts';
import { isSameTime } from './clock-times.ts';
import { sameCode } from './codes.ts';
import { dateApart, yearBefore } from './dates-told.ts';
import type { LetterSentence } from './letter.ts';
import type { FactLexicon } from './lexicon.ts';
import {
  differenceOf,
  hasUnitLeftOut,
  sameAmounts,
  unitBehind,
  unitNamed,
  yearsTold,
} from './number-sense.ts';
import { peopleListed } from './people-counted.ts';
import type { Reading } from './reading.ts';
import type { Sources, SourceWord } from './sources.ts';
import { spelledSum } from './spelled-sums.ts';
import type { Word } from './words.ts';

/** Sums bind: they need the person's own words. */
const MONEY: ReadonlySet<string> = new Set(['euro', 'pound', 'dollar', '¥']);

const SIGNS: Readonly<Record<string, string>> = { '€': 'euro', '£': 'pound', $: 'dollar', '¥': '¥' };

/** Nouns that any small number may stand before: "two things stayed with me". */
const COUNTED_FREELY: ReadonlySet<string> = new Set(
  'things points suggestions thoughts words lines feet hands eyes ears'.split(' '),
);

/** The proof of a number; `null` when it needs none, `undefined` when there is none. */
export function checkNumber(
  word: Word,
  index: number,
  { words }: LetterSentence,
  { text, sources, lexicon }: Reading,
): SourceWord | null | undefined {
  const next = words[index + 1];
  if (isFree(word, index, words) || isFigure(words, index) || isOfCounted(words, index)) return null;
  const sum = spelledSum(words, index);
  if (sum !== null) return ofSum(sum, sources);
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

/** A number of several words; the files may have it in digits or in letters. */
function ofSum(sum: number, sources: Sources): SourceWord | undefined {
  return sources.ofValue(sum)[0] ?? ofSpelledSum(sum, sources);
}

function ofSpelledSum(sum: number, { words }: Sources): SourceWord | undefined {
  return words.find(({ value, index }) => value !== null && spelledSum(words, index) === sum);
}

/** A time of the day, an age, the number of a class, a sum in letters, people who are listed. */
function saidOtherwise(words: readonly Word[], index: number, sources: Sources): SourceWord | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const { words: all } = sources;
  return (
    all.find(each => isSameTime(words, index, all, each.index)) ??
    sameCode(words, index, sources) ??
    sameAge(words, index, sources) ??
    (word.value !== null && word.value >= SMALLEST_SUM && unitBehind(words, index) === null
      ? ofSpelledSum(word.value, sources)
      : undefined) ??
    differenceOf(words, index, sources) ??
    timeBetween(words, index, sources) ??
    countedOtherwise(word, words, index, sources)
  );
}

/** "Five days after our talk", "ten years ago": what lies between days or years that the files name. */
function timeBetween(words: readonly Word[], index: number, sources: Sources): SourceWord | undefined {
  const years = yearsTold(words, index);
  if (years !== null) return yearBefore(...years, sources);
  const unit = unitBehind(words, index);
  const days = (words[index]?.value ?? 0) * (unit === 'day' ? 1 : unit === 'week' ? 7 : 0);
  const near = words.slice(Math.max(0, index - 1), index + 4);
  const isCounted = near.some(({ word }) =>
    /^(?:after|later|before|within|earlier|since|between)$/.test(word),
  );
  return isCounted && days > 0 ? dateApart(days, sources) : undefined;
}

/** "Half a dozen" is the least that several words tell. */
const SMALLEST_SUM = 6;

/** "Twenty-six years old" for "aged 26". */
function sameAge(words: readonly Word[], index: number, sources: Sources): SourceWord | undefined {
  const [unit, old] = words.slice(index + 1, index + 3).map(each => each.word);
  if (!/^years?$/.test(unit ?? '') || !/^olds?$/.test(old ?? '')) return undefined;
  return sources
    .ofValue(words[index]?.value ?? -1)
    .find(each => /^(?:aged?|turned|turning|am|i|is|m|im)$/.test(sources.words[each.index - 1]?.word ?? ''));
}

/** "Passed like two", "read it twice". */
function isFigure(words: readonly Word[], index: number): boolean {
  const before = words.slice(Math.max(0, index - 4), index);
  if (words[index]?.word === 'twice')
    return before.some(
      ({ word }, at) => word === 'read' && /^(?:i|have|ve)$/.test(before[at - 1]?.word ?? ''),
    );
  return before.at(-1)?.word === 'like' && unitNamed(words[index + 1]?.word) === undefined;
}

/** "The second of the two": the number behind it is the one that is told. */
function isOfCounted(words: readonly Word[], index: number): boolean {
  const [link, , number] = words.slice(index + 1, index + 4);
  return (
    words[index]?.word === 'second' && link?.word === 'of' && number !== undefined && number.value !== null
  );
}

/** "The three of you" for people who are listed, "two out of three" for a third. */
function countedOtherwise(
  { value }: Word,
  words: readonly Word[],
  index: number,
  sources: Sources,
): SourceWord | undefined {
  const behind = words.slice(index + 1, index + 3).map(each => each.word);
  if (value === null || value > MOST_LISTED) return undefined;
  if (isOfPeople(words, index)) return peopleListed(value, sources, behind[1] === 'us');
  if (words[index - 1]?.word === 'of' && words[index - 2]?.word === 'one')
    return peopleListed(value, sources);
  const isPart = behind.join(' ') === 'out of';
  const whole = isPart ? words[index + 3]?.value : value;
  const isWhole = words[index - 1]?.word === 'of' && words[index - 2]?.word === 'out';
  return (isPart || isWhole) && typeof whole === 'number' ? sources.ofValue(whole)[0] : undefined;
}

/** "Five of us": people, whatever else there are five of. */
function isOfPeople(words: readonly Word[], index: number): boolean {
  const [link = '', whom = ''] = words.slice(index + 1, index + 3).map(({ word }) => word);
  return link === 'of' && /^(?:you|us|them)$/.test(whom);
}

/** "9 days, want to get to 5" and "3 sites" have nobody. */
function isOfOthers({ index }: SourceWord, { words }: Sources): boolean {
  if (index < 0) return true;
  if (TIMES.some(unit => unitBehind(words, index) === unit || hasUnitLeftOut(words, index, unit)))
    return true;
  const behind = words.slice(index + 1, index + 4);
  const end = behind.findIndex(({ opensClause }) => opensClause);
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .some(({ word, isName }) => !isName && word.endsWith('s') && !PEOPLE.test(word));
}

/** Words in `s` that persons go by, and small ones. */
const PEOPLE =
  /^(?:us|is|was|has|as|plus|this|its|guys|ladies|kids|girls|boys|lads|folks|souls|faces|heads|friends|mates|partners|colleagues|nurses|chefs|cooks|clerks|guides|guests|pupils|interns|adults|apprentices|hopefuls)$|(?:ers|ors|ists|ians|ics|ants|ents|ates|ees|ons)$/;

/** A number in front of a thing that is no measure: "six loading bays". */
function countsThings(words: readonly Word[], index: number, { functions }: FactLexicon): boolean {
  const behind = words.slice(index + 1, index + 3);
  const thing = SIZES.has(behind[0]?.word ?? '') ? behind[1] : behind[0];
  return (
    thing !== undefined &&
    !thing.opensClause &&
    thing.value === null &&
    !functions.has(thing.word) &&
    unitBehind(words, index) === null
  );
}

/** Small words between a number and what is counted. */
const SIZES: ReadonlySet<string> = new Set(
  'long short big small good new old great more whole full other'.split(' '),
);

/** "6 years", "6 %": nothing else that there are six of. */
function isMeasure({ index }: SourceWord, { words }: Sources): boolean {
  const unit = index < 0 ? null : unitBehind(words, index);
  return unit !== null && unit !== 'people';
}

const TIMES = ['minute', 'hour', 'day', 'week', 'month', 'year'];

/** More people are given as a number of their own. */
const MOST_LISTED = 8;

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

const ORDINAL = /(?:^|ty)(?:second|third)$|^\d+(?:st|nd|rd|th)$|[a-z](?:fth|th)$/;

/** "The third figure" is "fig 3", and "the 22nd" a day of the record; "my second choice" is none of "two talks". */
function isOfSame({ index }: SourceWord, next: Word | undefined, { words }: Sources): boolean {
  if (index < 0) return true;
  const near = words.slice(Math.max(0, index - 2), index + 3);
  return next !== undefined && near.some(({ stem }) => stem === next.stem || next.stem.startsWith(stem));
}

/** "One", "first" and idioms count nothing. */
function isFree(word: Word, index: number, words: readonly Word[]): boolean {
  const [previous, next, second] = [words[index - 1], words[index + 1], words[index + 2]];
  // "Did half of it": no measure.
  const isShare = next?.word === 'of' && second?.word === 'it';
  if (word.word === 'one' || word.word === 'first')
    return unitNamed(next?.word) === undefined || word.word === 'first' || next?.word === 'day';
  if (word.word === 'second')
    return (
      previous?.word === 'a' &&
      (next === undefined ||
        /^(?:to|of|time|look|try|attempt|chance|go|thought|opinion|pair)$/.test(next.word))
    );
  if (word.word === 'thousand' || word.word === 'million') return /^(?:thanks|times)$/.test(next?.word ?? '');
  // "Give it another hundred per cent", "would come for a third round".
  const before = words.slice(Math.max(0, index - 6), index).map(each => each.word);
  if (word.value === 100 && /^(?:per|percent)$/.test(next?.word ?? ''))
    return before.some(each => /^g[ia]v(?:e|ing|en)$/.test(each));
  if (ORDINAL.test(word.word) && previous?.word === 'a') return before.some(each => MODALS.has(each));
  if (word.value === 2 && next?.word === 'of') return true;
  if (word.word === 'half' && /^(?:first|second|other|better|latter)$/.test(previous?.word ?? ''))
    return true;
  if (word.word === 'half') return next?.word.endsWith('ed') === true || isShare;
  return word.value !== null && word.value <= 3 && COUNTED_FREELY.has(next?.word ?? '');
}

/** "Eight of them" may be eight years when years stand close by; "8 of us" are people. */
function hasUnit(number: SourceWord, unit: string, sources: Sources): boolean {
  const { words } = sources;
  const own = unitOf(sources.textOf(number), number, words, number.index);
  if (own !== null) return own === unit;
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
