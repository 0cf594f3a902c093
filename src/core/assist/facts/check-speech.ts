import type { LetterSentence } from './letter.ts';
import type { Found, Mark, Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Verbs that tell what somebody said, in the past. */
const SAID: ReadonlySet<string> = new Set(
  'said told mentioned explained promised offered suggested confirmed assured advised invited asked described recommended encouraged wrote agreed admitted announced guaranteed indicated hinted'.split(
    ' ',
  ),
);
/** Who may have said it; names count too. */
const SPEAKERS: ReadonlySet<string> = new Set(
  'you they he she we who everyone everybody somebody someone team panel'.split(' '),
);
const BETWEEN: ReadonlySet<string> = new Set(
  'have has had so very kindly also once even all both generously had later yourself already'.split(' '),
);

/** What others are said to have said must have at least half of its content in the files. */
export function checkSpeech(reading: Reading): Found {
  const marks: Mark[] = [];
  for (const sentence of reading.sentences) {
    sentence.words.forEach((word, index) => {
      if (!SAID.has(word.word) || !isSaidByOthers(sentence.words, index)) return;
      const content = contentBehind(sentence, index, reading);
      const proven = content.filter(each => isProven(each, reading)).length;
      const last = content.at(-1);
      if (last !== undefined && proven * 2 < content.length)
        marks.push({ start: word.start, end: last.end, about: 'other-words' });
    });
  }
  return { marks, provenance: [] };
}

function isSaidByOthers(words: readonly Word[], index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
    const word = words[before];
    if (word === undefined) return false;
    if (SPEAKERS.has(word.word) || (word.isName && word.word !== 'i')) return true;
    if (!BETWEEN.has(word.word)) return false;
  }
  return false;
}

/** Words of content in the clause behind the verb, or in the next one when the verb ends its own ("as you offered, …"). */
function contentBehind({ words }: LetterSentence, index: number, reading: Reading): readonly Word[] {
  const content: Word[] = [];
  let clauses = 0;
  for (const word of words.slice(index + 1, index + 16)) {
    if (word.opensClause && (content.length > 0 || ++clauses > 1)) break;
    if (isContent(word, reading)) content.push(word);
  }
  return content;
}

function isContent({ word, value }: Word, { lexicon }: Reading): boolean {
  return value === null && !lexicon.functions.has(word) && !lexicon.meta.has(word);
}

function isProven(word: Word, { sources }: Reading): boolean {
  return sources.named(word).length > 0 || sources.meant(word).length > 0;
}
