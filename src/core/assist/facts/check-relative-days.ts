import { isToldFromHere } from './dates-told.ts';
import { isAboutMail } from './letter.ts';
import type { Found, Mark, Reading } from './reading.ts';
import type { Sources } from './sources.ts';
import type { Word } from './words.ts';

const POINTERS: ReadonlySet<string> = new Set('last next this past previous following'.split(' '));
const SPANS: ReadonlySet<string> = new Set(
  'week month year night morning afternoon evening weekend spring summer autumn fall winter season term quarter semester monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** "Last week" and "next Friday" must stand in the files in these words. */
export function checkRelativeDays({ sentences, sources }: Reading): Found {
  const marks: Mark[] = [];
  for (const sentence of sentences) {
    const { words, isOpen } = sentence;
    words.forEach((pointer, index) => {
      const span = words[index + 1];
      if (
        span === undefined ||
        isOpen ||
        isPlan(words, index) ||
        !POINTERS.has(pointer.word) ||
        !SPANS.has(span.word)
      )
        return;
      if (
        !standsTogether(pointer, span, sources, isAboutMail(sentence)) &&
        !isToldFromHere(pointer.word, span.word, sources)
      )
        marks.push({ start: pointer.start, end: span.end });
    });
  }
  return { marks, provenance: [] };
}

/** "I will write to her this week": what the writer is about to do is no fact of the past. */
function isPlan(words: readonly Word[], index: number): boolean {
  const [pointer, span] = words.slice(index, index + 2).map(({ word }) => word);
  if (pointer === 'this' && span === 'year') return true;
  const before = words.slice(0, index).map(({ word }) => word);
  const will = before.findLastIndex(word => word === 'will' || word === 'shall');
  return words[index]?.word === 'this' && before[will - 1] === 'i';
}

function standsTogether(pointer: Word, span: Word, sources: Sources, ofMail: boolean): boolean {
  return sources.named(span).some(({ index }) => {
    const before = sources.words.slice(Math.max(0, index - 3), Math.max(0, index));
    if (isCounted(pointer, before, sources.words[index + 1])) return true;
    return pointer.word === 'this' ? index >= 0 || ofMail : before.some(({ word }) => word === pointer.word);
  });
}

/** "Next year" is "in a year", and "last month" is "a month ago". */
function isCounted(pointer: Word, before: readonly Word[], behind: Word | undefined): boolean {
  const [first, second] = before.slice(-2);
  if (second === undefined || !/^(?:an?|one)$/.test(second.word)) return false;
  if (pointer.word === 'next') return first?.word === 'in';
  return pointer.word === 'last' && behind?.word === 'ago';
}
