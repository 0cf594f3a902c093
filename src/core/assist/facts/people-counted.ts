import { TITLES } from '../../rules/common/names.ts';
import { isCalendarWord, spellOut } from './calendar.ts';
import type { Sources, SourceWord } from './sources.ts';

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
