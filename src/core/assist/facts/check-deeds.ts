import { isSupposed } from './assertion.ts';
import { isPast, PREPOSITIONS } from './clause.ts';
import type { LetterSentence } from './letter.ts';
import { wordsOfPhrases } from './phrase.ts';
import type { Found, Mark, Reading } from './reading.ts';
import type { Word } from './words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Who acts for the reader's side. */
const READERS = setOf(
  'you they he she everyone everybody nobody team company panel firm colleague colleagues manager assistant candidate candidates',
);
const WRITERS = setOf('i we');
/** Words between a subject and its verb. */
const BETWEEN = setOf(
  'have has had did been so very kindly also once even all both just really still then ever never always already recently since clearly rightly truly yourself myself too each now only quite especially first',
);
/** Behind these "you" is asked, thanked or supposed to do something, and has not done it. */
const HEARING = setOf(
  'thank tell told give gave wish ask asked let send show would could should may might can will do if',
);

/**
 * What somebody is said to have done on some day must stand in the files, even in the commonest words: "you waited for me".
 */
export function checkDeeds(reading: Reading): Found {
  const marks: Mark[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.isFrame) continue;
    const idiomatic = wordsOfPhrases(reading.lexicon.idioms, sentence.words);
    sentence.words.forEach((subject, index) => {
      const verb = deedOf(sentence, index, reading);
      if (verb === null || idiomatic.has(verb) || isKnown(verb, reading)) return;
      marks.push({ start: subject.start, end: verb.end });
    });
  }
  return { marks, provenance: [] };
}

/** The verb of somebody's deed that is told as done, or `null`. */
function deedOf(sentence: LetterSentence, index: number, reading: Reading): Word | null {
  const { words } = sentence;
  const subject = words[index];
  if (subject === undefined) return null;
  const isWriter = WRITERS.has(subject.word);
  if (!isWriter && !READERS.has(subject.word)) return null;
  if (subject.word === 'you' && HEARING.has(words[index - 1]?.word ?? '')) return null;
  const at = verbBehind(words, index);
  const verb = words[at];
  if (verb === undefined || isSupposed(at, sentence, reading)) return null;
  const { lexicon } = reading;
  const between = words.slice(index + 1, at).map(({ word }) => word);
  if (isState(subject, between, reading)) return null;
  const isDone =
    isPast(verb, lexicon) || between.includes('did') || (between.includes('been') && /ing$/.test(verb.word));
  if (!isDone || between.some(word => /^(?:never|ever)$/.test(word))) return null;
  const events = isWriter && !(subject.word === 'we') ? lexicon.writersEvents : lexicon.readersEvents;
  return events.has(verb.word) ? verb : null;
}

/** "I'm touched", "I was told": what somebody feels or was done to. */
function isState({ start, end, word }: Word, between: readonly string[], { text }: Reading): boolean {
  const isShort = end - start > word.length && /['’](?:m|re)$/i.test(text.slice(start, end));
  return isShort || between.some(each => /^(?:am|are|is|was|were)$/.test(each));
}

function verbBehind(words: readonly Word[], index: number): number {
  for (let at = index + 1; at < Math.min(words.length, index + 5); at++) {
    const word = words[at];
    if (word === undefined || word.opensClause || PREPOSITIONS.has(word.word)) return -1;
    if (!BETWEEN.has(word.word) && !/.{3}ly$/.test(word.word)) return at;
  }
  return -1;
}

function isKnown(verb: Word, { sources }: Reading): boolean {
  return [...sources.meant(verb), ...sources.ofField(verb)].some(({ source }) => source !== 'front-matter');
}
