import { isCalendarWord, spellOut } from './calendar.ts';
import { isLetterWord } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Sources, SourceWord } from './sources.ts';
import type { Word } from './words.ts';

/** The months that may be meant by a season, north of the equator and south of it. */
const SEASONS: Readonly<Record<string, string>> = {
  spring: 'march april may september october november',
  summer: 'june july august december january february',
  autumn: 'september october november march april may',
  fall: 'september october november',
  winter: 'december january february june july august',
};
const PARTS_OF_DAY: ReadonlySet<string> = new Set(
  'morning afternoon evening night noon lunchtime'.split(' '),
);

/** What is told of a month stands so near to it, in words. */
const NEAR = 8;

/**
 * A month of the files for its season, where a word of the same sentence stands beside it; or the weekday of the files in front
 * of a part of the day that nothing contradicts.
 */
export function sameTime(
  word: Word,
  index: number,
  words: readonly Word[],
  { sources, lexicon }: Reading,
): SourceWord | undefined {
  const tells = (other: Word) =>
    !lexicon.functions.has(other.word) &&
    !lexicon.meetings.has(other.word) &&
    !isLetterWord(other.word, lexicon);
  const season = SEASONS[word.word];
  if (season !== undefined) {
    const months = season.split(' ');
    return sources.words.find(
      each =>
        (each.isName || each.word !== 'may') &&
        months.includes(spellOut(each.word)) &&
        words.some(other => tells(other) && isBeside(other, each, sources)),
    );
  }
  const before = words[index - 1];
  if (before === undefined || !PARTS_OF_DAY.has(word.word) || !isCalendarWord(spellOut(before.word)))
    return undefined;
  if (sources.words.some(each => PARTS_OF_DAY.has(each.word))) return undefined;
  return sources.named(before).find(place => place.index >= 0);
}

function isBeside(word: Word, month: SourceWord, sources: Sources): boolean {
  return (
    word.word.length > 3 &&
    sources
      .withStem(word.stem)
      .some(({ index, source }) => source === month.source && Math.abs(index - month.index) <= NEAR)
  );
}
