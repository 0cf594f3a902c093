import { isCalendarWord, spellOut } from './calendar.ts';
import type { LetterSentence } from './letter.ts';
import { sameAmounts, unitBehind, unitNamed } from './number-sense.ts';
import { peopleListed } from './people-counted.ts';
import type { Reading } from './reading.ts';
import type { Sources, SourceWord } from './sources.ts';
import type { Word } from './words.ts';

/** Sums bind: they need the person's own words. */
const MONEY: ReadonlySet<string> = new Set(['euro', 'pound', 'dollar', '¥']);

const SIGNS: Readonly<Record<string, string>> = { '€': 'euro', '£': 'pound', $: 'dollar', '¥': '¥' };

/** Nouns that any small number may stand before: "two things stayed with me". */
const COUNTED_FREELY: ReadonlySet<string> = new Set(
  'things points suggestions thoughts words lines'.split(' '),
);

/** The proof of a number; `null` when it needs none, `undefined` when there is none. */
export function checkNumber(
  word: Word,
  index: number,
  { words }: LetterSentence,
  { text, sources }: Reading,
): SourceWord | null | undefined {
  const next = words[index + 1];
  const previous = words[index - 1];
  if (isFree(word, previous, next) || isFigure(words, index)) return null;
  if (isHundreds(next) && (word.value ?? 0) < 100)
    return sources.ofValue((word.value ?? 0) * (next?.value ?? 1))[0];
  if (isHundreds(word) && previous !== undefined && previous.value !== null) return null;
  const unit = unitOf(text, word, words, index);
  const isOrdinal = ORDINAL.test(word.word);
  const proof = sources
    .named(word)
    .filter(each => isOrdinal === ORDINAL.test(each.word) || isOfSame(each, next, sources))
    .filter(each => each.index >= 0 || isInDate(words, index))
    .filter(
      each => !isLabel(each, sources) || next === undefined || next.opensClause || !/^[a-z]/.test(word.word),
    )
    .filter(each => !isOwnTime(words, index) || isToldOfWriter(each, sources))
    .filter(each => unit === null || !MONEY.has(unit) || each.source !== 'mail')
    .find(each => each.index < 0 || unit === null || hasUnit(each, unit, sources));
  if (proof !== undefined || isOrdinal || (unit !== null && MONEY.has(unit))) return proof;
  return (
    sameAmounts(words, index, sources).find(
      each => !isOwnTime(words, index) || isToldOfWriter(each, sources),
    ) ?? countedOtherwise(word, words, index, sources)
  );
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

/** "The three of you" for people who are listed, "two out of three" for a third. */
function countedOtherwise(
  { value }: Word,
  words: readonly Word[],
  index: number,
  sources: Sources,
): SourceWord | undefined {
  const behind = words.slice(index + 1, index + 3).map(each => each.word);
  if (value === null || value > MOST_LISTED) return undefined;
  if (behind[0] === 'of' && /^(?:you|us|them)$/.test(behind[1] ?? '')) return peopleListed(value, sources);
  if (words[index - 1]?.word === 'of' && words[index - 2]?.word === 'one')
    return peopleListed(value, sources);
  const isPart = behind.join(' ') === 'out of';
  const whole = isPart ? words[index + 3]?.value : value;
  const isWhole = words[index - 1]?.word === 'of' && words[index - 2]?.word === 'out';
  return (isPart || isWhole) && typeof whole === 'number' ? sources.ofValue(whole)[0] : undefined;
}

/** More people are given as a number of their own. */
const MOST_LISTED = 8;

/** The number of "hall 4" and "fig 3" counts nothing. */
function isLabel({ index, word }: SourceWord, { words }: Sources): boolean {
  const next = words[index + 1];
  if (words[index - 1]?.word === 'of') return false;
  return (
    index >= 0 &&
    /^\d/.test(word) &&
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

/** The number of a day or a year beside its month: what the date of a mail proves. */
function isInDate(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 2), index + 3).some(({ word }) => isCalendarWord(spellOut(word)));
}

const ORDINAL = /(?:^|ty)(?:second|third)$|^\d+(?:st|nd|rd|th)$|[a-z](?:fth|th)$/;

/** "The third figure" is "fig 3", and "the 22nd" a day of the record; "my second choice" is none of "two talks". */
function isOfSame({ index }: SourceWord, next: Word | undefined, { words }: Sources): boolean {
  if (index < 0) return true;
  const near = words.slice(Math.max(0, index - 2), index + 3);
  return next !== undefined && near.some(({ stem }) => stem === next.stem || next.stem.startsWith(stem));
}

/** "Nine hundred" is one number. */
function isHundreds(word: Word | undefined): boolean {
  return word?.word === 'hundred' || word?.word === 'thousand';
}

/** "One", "first" and idioms count nothing. */
function isFree(word: Word, previous: Word | undefined, next: Word | undefined): boolean {
  if (word.word === 'one' || word.word === 'first')
    return unitNamed(next?.word) === undefined || word.word === 'first' || next?.word === 'day';
  if (word.word === 'second')
    return previous?.word === 'a' && (next === undefined || /^(?:to|of|time|look)$/.test(next.word));
  if (word.word === 'thousand' || word.word === 'million') return /^(?:thanks|times)$/.test(next?.word ?? '');
  if (word.value === 2 && next?.word === 'of') return true;
  if (word.word === 'half' && /^(?:first|second|other|better|latter)$/.test(previous?.word ?? ''))
    return true;
  if (word.word === 'half') return next?.word.endsWith('ed') === true;
  return word.value !== null && word.value <= 3 && COUNTED_FREELY.has(next?.word ?? '');
}

/** "Eight of them" may be eight years when years stand close by. */
function hasUnit(number: SourceWord, unit: string, sources: Sources): boolean {
  const { words } = sources;
  const own = unitOf(sources.textOf(number), number, words, number.index);
  if (own !== null || words[number.index + 1]?.word !== 'of') return own === unit;
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
