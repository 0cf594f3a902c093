import { MODALS } from './clause.ts';
import { unitNamed } from './number-sense.ts';
import type { Word } from './words.ts';

/** What a number in order is written like. */
export const ORDINAL = /(?:^|ty)(?:second|third)$|^\d+(?:st|nd|rd|th)$|[a-z](?:fth|th)$/;

/** Nouns that any small number may stand before: "two things stayed with me". */
const COUNTED_FREELY: ReadonlySet<string> = new Set(
  'things points suggestions thoughts words lines feet hands eyes ears'.split(' '),
);

/** Whether a number needs no proof: it counts nothing, or another one beside it is the one that is told. */
export function isFreeNumber(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return (
    word !== undefined && (isFree(word, index, words) || isFigure(words, index) || isOfCounted(words, index))
  );
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
      previous?.word === 'per' ||
      (previous?.word === 'a' &&
        (next === undefined ||
          /^(?:to|of|time|look|try|attempt|chance|go|thought|opinion|pair)$/.test(next.word)))
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
