import { isLetterWord } from './lexicon.ts';
import type { Found, Mark, Reading } from './reading.ts';
import type { Word } from './words.ts';

/** What a writer may promise to do for the reader. */
const DEEDS: ReadonlySet<string> = new Set(
  'send bring pay give deliver visit call phone ring come'.split(' '),
);
/** What only the writer can promise, whatever a mail says. */
const BINDING: ReadonlySet<string> = new Set('pay give bring deliver'.split(' '));
const SMALL: ReadonlySet<string> = new Set(
  'gladly certainly then also happily definitely personally soon surely'.split(' '),
);

const NO = /\b(?:won['’]t|not|never)\b/i;
/** Where to a writer comes: "I will come better prepared" says no place. */
const COMING: ReadonlySet<string> = new Set('to by and back over round in with on at for'.split(' '));

/** "I will send you …" binds the writer: the files must speak of it. */
export function checkPromises(reading: Reading): Found {
  const { sentences, sources } = reading;
  const marks: Mark[] = [];
  for (const { words } of sentences) {
    if (words.some(({ word }, at) => word === 'next' && words[at + 1]?.word === 'time')) continue;
    words.forEach((subject, index) => {
      const deed = subject.word === 'i' ? deedBehind(words, index, reading.text) : undefined;
      if (
        deed === undefined ||
        sources.meant(deed).some(place => !BINDING.has(deed.word) || place.source !== 'mail') ||
        (isCall(deed, words) && takesUp(words.slice(words.indexOf(deed) + 1), reading))
      )
        return;
      marks.push({ start: subject.start, end: deed.end });
    });
  }
  return { marks, provenance: [] };
}

/** "I'll give college a ring": no gift. */
function isCall(deed: Word, words: readonly Word[]): boolean {
  const from = words.indexOf(deed) + 1;
  return (
    !BINDING.has(deed.word) ||
    (deed.word === 'give' &&
      words.slice(from, from + 5).some(({ word }) => /^(?:ring|call|shout|bell|buzz)$/.test(word)))
  );
}

/** "I'll send you an invitation on LinkedIn", when the mail speaks of LinkedIn. */
function takesUp(behind: readonly Word[], { sources, lexicon }: Reading): boolean {
  const end = behind.findIndex(({ opensClause }) => opensClause);
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .some(
      word =>
        !lexicon.functions.has(word.word) &&
        !isLetterWord(word.word, lexicon) &&
        sources.named(word).some(({ source }) => source === 'mail' || source === 'notes'),
    );
}

function deedBehind(words: readonly Word[], index: number, text: string): Word | undefined {
  const subject = words[index];
  // "I'll" is one word here.
  const isShort = subject !== undefined && subject.end - subject.start === 4;
  if (!isShort && !/^(?:will|shall|promise)$/.test(words[index + 1]?.word ?? '')) return undefined;
  // "I won't give" promises nothing.
  if (index + 1 < words.length && NO.test(text.slice(subject?.end ?? 0, words[index + 3]?.end)))
    return undefined;
  const deed = words
    .slice(index + 1, index + 5)
    .filter(({ word }) => !/^(?:will|shall|promise)$/.test(word))
    .find(({ word }) => !SMALL.has(word) && word !== 'to');
  if (deed === undefined || !DEEDS.has(deed.word)) return undefined;
  const next = words[words.indexOf(deed) + 1];
  if (deed.word === 'come' && !COMING.has(next?.word ?? '')) return undefined;
  return deed;
}
