import { isSupposed } from './assertion.ts';
import { isPast, PREPOSITIONS } from './clause.ts';
import type { LetterSentence } from './letter.ts';
import { wordsOfPhrases } from './phrase.ts';
import type { Found, Mark, Reading } from './reading.ts';
import type { Word } from './words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Who acts for the reader's side. */
const READERS = setOf(
  'you they he she everyone everybody nobody team company panel firm colleague colleagues manager assistant candidate candidates who',
);
/** Words between a subject and its verb. */
const BETWEEN = setOf(
  'have has had did been so very kindly also once even all both just really still then always already recently since clearly rightly truly yourself myself too each now only quite especially first',
);
/** Behind these "you" is asked, thanked or supposed to do something, and has not done it. */
const HEARING = setOf(
  'thank tell told give gave wish ask asked let send show would could should may might can will do if',
);
/** Verbs of the past behind which the deed stands: "came to see", "used to live". */
const LEADING = setOf('came went got managed used chose happened stopped returned dared');
const BEINGS = setOf('am are is was were be');

/** A verb that tells a deed, and where the words for the one who did it start. */
interface Deed {
  readonly from: Word;
  readonly verb: Word;
  readonly byWriter: boolean;
}

/**
 * What somebody is said to have done on some day must stand in the files, even in the commonest words: "you waited for me".
 */
export function checkDeeds(reading: Reading): Found {
  const { readersEvents, writersEvents, habits, idioms } = reading.lexicon;
  const marks: Mark[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.isFrame) continue;
    const idiomatic = wordsOfPhrases(idioms, sentence.words);
    const tell = (deed: Deed | null, events: ReadonlySet<string>) => {
      if (deed === null || !events.has(deed.verb.word) || idiomatic.has(deed.verb)) return;
      if (!deed.byWriter && isWriting(deed.verb, sentence.words)) return;
      const isRetold = deed.from === deed.verb && isDoneToKnown(deed.verb, sentence.words, reading);
      if (!isRetold && !isKnown(deed.verb, reading))
        marks.push({ start: deed.from.start, end: deed.verb.end });
    };
    sentence.words.forEach((_, index) => {
      const done = deedOf(sentence, index, reading);
      tell(done, done?.byWriter === true ? writersEvents : readersEvents);
      tell(kindDeed(sentence.words, index), readersEvents);
      tell(namedDeed(sentence, index, reading), writersEvents);
      tell(habitOf(sentence, index, reading), habits);
    });
  }
  return { marks, provenance: [] };
}

/** A subject with a verb of the past behind it. */
function deedOf(sentence: LetterSentence, index: number, reading: Reading): Deed | null {
  const { words } = sentence;
  const from = words[index];
  if (from === undefined || !(from.word === 'i' || from.word === 'we' || READERS.has(from.word))) return null;
  if (from.word === 'you' && HEARING.has(words[index - 1]?.word ?? '')) return null;
  const at = verbBehind(words, index);
  const leading = words[at];
  const verb =
    leading !== undefined && LEADING.has(leading.word) && words[at + 1]?.word === 'to'
      ? words[at + 2]
      : leading;
  if (
    verb === undefined ||
    leading === undefined ||
    isShortBeing(from, reading) ||
    isSupposed(at, sentence, reading)
  )
    return null;
  const between = words.slice(index + 1, at).map(({ word }) => word);
  const isDone =
    isPast(leading, reading.lexicon) ||
    between.includes('did') ||
    (between.includes('been') && verb.word.endsWith('ing'));
  return isDone ? { from, verb, byWriter: from.word === 'i' } : null;
}

/** "I'm touched": what somebody feels. */
function isShortBeing({ start, end, word }: Word, { text }: Reading): boolean {
  return end - start > word.length && /['’](?:m|re)$/i.test(text.slice(start, end));
}

function verbBehind(words: readonly Word[], index: number): number {
  for (let at = index + 1; at < Math.min(words.length, index + 5); at++) {
    const word = words[at];
    if (word === undefined || word.opensClause || PREPOSITIONS.has(word.word)) return -1;
    if (!BETWEEN.has(word.word) && !/.{3}ly$/.test(word.word)) return at;
  }
  return -1;
}

/** "It was kind of you to walk me out", "thank you for waiting": what the reader did. */
function kindDeed(words: readonly Word[], index: number): Deed | null {
  const [from, link, verb] = words.slice(index, index + 3);
  if (from?.word !== 'you' || verb === undefined) return null;
  const before = words[index - 1]?.word ?? '';
  const isKind = before === 'of' && link?.word === 'to';
  const isThanks = before === 'thank' && link?.word === 'for' && verb.word.endsWith('ing');
  return isKind || isThanks ? { from, verb, byWriter: false } : null;
}

/** "After waiting in the rain", "Sitting in your kitchen": what the writer did, with no word for who did it. */
function namedDeed(sentence: LetterSentence, index: number, reading: Reading): Deed | null {
  const { words } = sentence;
  const verb = words[index];
  if (verb === undefined || !verb.word.endsWith('ing') || isSupposed(index, sentence, reading)) return null;
  const before = words[index - 1];
  const isNamed =
    verb.isFirst ||
    (before !== undefined && /^(?:for|after|before|while|remember|enjoyed|loved)$/.test(before.word));
  return isNamed && !isThanked(words, index) ? { from: verb, verb, byWriter: true } : null;
}

function isThanked(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 12), index)
    .some(({ word }) =>
      /^(?:thanks?|thankful|grateful|appreciate|you|your|respect|admire|sorry|apolog\w+)$/.test(word),
    );
}

/** "I teach", "I am training": what the writer does these days. */
function habitOf(sentence: LetterSentence, index: number, reading: Reading): Deed | null {
  const { words } = sentence;
  const from = words[index];
  if (from?.word !== 'i') return null;
  const [next, behind] = words.slice(index + 1, index + 3);
  const isBeing = isShortBeing(from, reading);
  const verb = isBeing || next === undefined || !BEINGS.has(next.word) ? next : behind;
  if (verb === undefined || verb.opensClause || isSupposed(index + 1, sentence, reading)) return null;
  const isProgressive = isBeing || verb !== next;
  return isProgressive === verb.word.endsWith('ing') && !isPast(verb, reading.lexicon)
    ? { from, verb, byWriter: true }
    : null;
}

/** "Thank you for breaking it to me", "you put things kindly": what the mail itself does. */
function isWriting(verb: Word, words: readonly Word[]): boolean {
  const behind = words.slice(words.indexOf(verb) + 1, words.indexOf(verb) + 4);
  const end = behind.findIndex(({ opensClause }) => opensClause);
  return (
    TELLING.has(verb.stem) &&
    behind.slice(0, end < 0 ? behind.length : end).some(({ word }) => OF_MAILS.has(word))
  );
}

/** What is done with news, and what the news are called. Stems; words. */
const TELLING = setOf('break put deliv deliver pass let drop phras word frame run share');
const OF_MAILS = setOf(
  'it this that things matters news message verdict decision outcome result results word words reasons bad no letter mail email note answer',
);

function isKnown(verb: Word, { sources, lexicon }: Reading): boolean {
  const alike = [verb.stem, ...(lexicon.synonyms.get(verb.stem) ?? [])].flatMap(stem =>
    sources.withStem(stem),
  );
  return [...alike, ...sources.ofField(verb)].some(({ source }) => source !== 'front-matter');
}

/** "Playing the old Bechstein": what is done in other words to a thing that the mail or the notes name. */
function isDoneToKnown(verb: Word, words: readonly Word[], { sources, lexicon }: Reading): boolean {
  const from = words.indexOf(verb) + 1;
  const end = words.slice(from, from + LONGEST_OBJECT).findIndex(({ opensClause }) => opensClause);
  return words
    .slice(from, end < 0 ? from + LONGEST_OBJECT : from + end)
    .filter(({ word }) => !lexicon.functions.has(word) && !lexicon.weak.has(word))
    .some(word => sources.withStem(word.stem).some(({ source }) => source === 'mail' || source === 'notes'));
}

/** What is done to what, in words. */
const LONGEST_OBJECT = 6;
