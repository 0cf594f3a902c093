import { TITLES } from '../../rules/common/names.ts';
import { isCalendarWord, spellOut } from './calendar.ts';
import { hasUnitLeftOut, unitBehind } from './number-sense.ts';
import type { Sources, SourceWord } from './sources.ts';
import type { Word } from './words.ts';

/** No panel is larger, in words of its list. */
const LONGEST_LIST = 40;

/**
 * Where the files list so many people in one breath: "with Ngaire, Dr Beattie and myself", "you and one more person".
 * @param withWriter whether the writer is counted, too: "the four of us"
 */
export function peopleListed(count: number, { words }: Sources, withWriter = false): SourceWord | undefined {
  return words.find(
    ({ word, source }, index) =>
      (/^(?:me|myself|i)$/.test(word) &&
        words[index - 1]?.word === 'and' &&
        namesBefore(words, index) + (withWriter && source === 'mail' ? 2 : 1) === count) ||
      (word === 'you' && words[index + 1]?.word === 'and' && othersBehind(words, index + 2) + 1 === count),
  );
}

/** Names in the list that ends at a word, where a comma, an "and" or a bracket parts one from the other. */
function namesBefore(words: readonly SourceWord[], end: number): number {
  let count = 0;
  let isInside = false;
  for (let at = end - 2; at >= Math.max(0, end - LONGEST_LIST); at--) {
    const word = words[at];
    if (word === undefined || word.source !== words[end]?.source) break;
    const isName = word.isName && !isCalendarWord(spellOut(word.word)) && !TITLES.has(word.word);
    if (!isName && !word.isName && word.word !== 'and') break;
    if (isName && !isInside) count++;
    isInside = isName && !word.opensClause;
  }
  return count;
}

/** "One more person", "two others". */
function othersBehind(words: readonly SourceWord[], at: number): number {
  return /^(?:more|others?)$/.test(words[at + 1]?.word ?? '') ? (words[at]?.value ?? 0) : 0;
}

/** "Five of us": people, whatever else there are five of. */
export function isOfPeople(words: readonly Word[], index: number): boolean {
  const [link = '', whom = ''] = words.slice(index + 1, index + 3).map(({ word }) => word);
  return link === 'of' && /^(?:you|us|them)$/.test(whom);
}

/** "9 days, want to get to 5" and "3 sites" have nobody. */
export function isOfOthers({ index }: SourceWord, { words }: Sources): boolean {
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

const TIMES = ['minute', 'hour', 'day', 'week', 'month', 'year'];
