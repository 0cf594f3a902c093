import { isPast, OWNERS } from './clause.ts';
import type { LetterSentence } from './letter.ts';
import { isLetterWord } from './lexicon.ts';
import type { Found, Mark, Reading } from './reading.ts';
import type { Sources, SourceWord } from './sources.ts';
import type { Word } from './words.ts';

/** Words between a subject and its verb. */
const BETWEEN: ReadonlySet<string> = new Set(
  'have has had was am were do did does also once even just really still all both kindly always never already then so often recently clearly rightly'.split(
    ' ',
  ),
);
/** Common verbs of which a letter tells who did them. */
const TELLING: ReadonlySet<string> = new Set('ask tell show mention explain teach suggest'.split(' '));
/** Common verbs that are deeds when the writer says them of themselves. */
const DEEDS: ReadonlySet<string> = new Set(
  'lead build develop teach manag handl run design creat found'.split(' '),
);
const THIRD: ReadonlySet<string> = new Set('he she they'.split(' '));

/** What the files tell of one person must not be told of another: "I run the puppet theatre" when Edith does. */
export function checkSubjects(reading: Reading): Found {
  const marks: Mark[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.isFrame) continue;
    sentence.words.forEach((subject, index) => {
      const verb = verbBehind(sentence, index, reading);
      if (verb !== null && isToldOfOthers(subject, verb, reading)) {
        marks.push({ start: subject.start, end: verb.end, about: 'other-person' });
      }
    });
  }
  return { marks, provenance: [] };
}

/** The verb of "I" or of a name; common verbs are no facts of "I". */
function verbBehind({ words }: LetterSentence, index: number, { lexicon, sources }: Reading): Word | null {
  const subject = words[index];
  const isBefore =
    OWNERS.has(words[index - 1]?.word ?? '') || /^(?:the|an?)$/.test(words[index - 1]?.word ?? '');
  if (subject === undefined || (isBefore && subject.word !== 'i') || !isSubject(subject, lexicon, sources))
    return null;
  const isI = subject.word === 'i';
  for (const word of words.slice(index + 1, index + 4)) {
    if (word.opensClause || word.isName) return null;
    if (BETWEEN.has(word.word)) continue;
    if (lexicon.functions.has(word.word) || lexicon.meetings.has(word.word) || word.value !== null)
      return null;
    if (isI) return isLetterWord(word.word, lexicon) && !DEEDS.has(word.stem) ? null : word;
    // Of "the Leeds team" nobody does anything.
    return word.word.endsWith('s') || isPast(word, lexicon) ? word : null;
  }
  return null;
}

/** "I", or a name that the files know and that owns nothing here ("Colin's question"). */
function isSubject(word: Word, lexicon: Reading['lexicon'], sources: Sources): boolean {
  if (word.word === 'i') return true;
  const isPossessive = word.end - word.start !== word.word.length;
  return !isPossessive && isPersonName(word, lexicon) && sources.named(word).some(each => each.isName);
}

/** Whether every place where the files have the verb names somebody else as the one who does it. */
function isToldOfOthers(subject: Word, verb: Word, reading: Reading): boolean {
  const places = reading.sources.withStem(verb.stem);
  // Of common verbs only another name counts: everybody keeps, takes and enjoys something.
  const isFact = !isLetterWord(verb.word, reading.lexicon) || TELLING.has(verb.stem) || DEEDS.has(verb.stem);
  return places.length > 0 && places.every(place => isOfOther(subject, place, isFact, reading));
}

function isOfOther(
  subject: Word,
  place: SourceWord,
  isFact: boolean,
  { sources, lexicon }: Reading,
): boolean {
  const { words } = sources;
  const isI = subject.word === 'i';
  for (let index = place.index - 1; index >= Math.max(0, place.index - 5); index--) {
    const word = words[index];
    if (word === undefined || word.source !== place.source || words[index + 1]?.opensClause === true)
      return false;
    if (word.word === 'i') return isFact && !isI;
    if (word.word === 'you') return isFact && !isI && word.source === 'mail';
    if (word.word === 'we') return isI && word.source === 'mail';
    // Of whom "she" speaks, the name in front of it tells.
    if (THIRD.has(word.word)) {
      if (isI) return true;
      continue;
    }
    if (isPersonName(word, lexicon)) return !isSamePerson(subject, word, sources);
  }
  return false;
}

/** The same name, or two that stand side by side somewhere: "Jo", "Weber". */
function isSamePerson(one: Word, other: Word, sources: Sources): boolean {
  const { words } = sources;
  if (one.word === other.word) return true;
  return sources
    .named(one)
    .some(({ index }) => words[index - 1]?.word === other.word || words[index + 1]?.word === other.word);
}

function isPersonName({ word, isName }: Word, lexicon: Reading['lexicon']): boolean {
  return isName && !lexicon.functions.has(word) && !isLetterWord(word, lexicon);
}
