import { isSameTime } from './clock-times.ts';
import { sameCode } from './codes.ts';
import { dateApart, yearBefore } from './dates-told.ts';
import { differenceOf, looseness, unitBehind, yearsTold } from './number-sense.ts';
import { isOfPeople, peopleListed } from './people-counted.ts';
import type { Sources, SourceWord } from './sources.ts';
import { spelledSum } from './spelled-sums.ts';
import type { Word } from './words.ts';

/** A number of several words; the files may have it in digits or in letters, or be more exact. */
export function ofSum(
  sum: number,
  words: readonly Word[],
  index: number,
  sources: Sources,
): SourceWord | undefined {
  return sources.ofValue(sum)[0] ?? ofSpelledSum(sum, sources) ?? ofLooseSum(sum, words, index, sources);
}

/** "More than two hundred" for 210. */
function ofLooseSum(
  sum: number,
  words: readonly Word[],
  index: number,
  { words: all }: Sources,
): SourceWord | undefined {
  const first = words[index - 1]?.value === null ? index : index - 1;
  const [least, most] = looseness(words, first);
  return most === least
    ? undefined
    : all.find(({ value }) => value !== null && value >= sum * least && value <= sum * most);
}

function ofSpelledSum(sum: number, { words }: Sources): SourceWord | undefined {
  return words.find(({ value, index }) => value !== null && spelledSum(words, index) === sum);
}

/** A time of the day, an age, the number of a class, a sum in letters, people who are listed. */
export function saidOtherwise(
  words: readonly Word[],
  index: number,
  sources: Sources,
): SourceWord | undefined {
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

/** More people are given as a number of their own. */
const MOST_LISTED = 8;
