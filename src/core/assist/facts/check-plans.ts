import { isSupposed } from './assertion.ts';
import { isPast } from './clause.ts';
import type { Found, Mark, Reading } from './reading.ts';
import type { Word } from './words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What anybody does with an answer, however it is told; each form that stands behind "to" or "have". */
const ANYBODYS = setOf(
  'be been do done have had get got try tried keep kept carry carried learn learned learnt think thought find found look looked ask asked apply applied work worked take taken follow followed remember miss missed read use used need want wanted go gone make made give given put see seen know known treat practise practised practice write written send sent reply replied answer say said tell told share shared enjoy enjoyed feel felt come pass passed consider considered reach benefit benefited improve improved mention mentioned thank thanked',
);

/**
 * "I am about to sign", "I have already paid", "I will have moved": deeds with a time of their own. Honest letters tell
 * them of what the files say only; so whatever the verb, it must stand there.
 */
export function checkPlans(reading: Reading): Found {
  const marks: Mark[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.isFrame) continue;
    sentence.words.forEach((subject, index) => {
      const at = subject.word === 'i' ? deedBehind(sentence.words, index, reading) : -1;
      const deed = sentence.words[at];
      if (deed === undefined || ANYBODYS.has(deed.word) || isSupposed(index, sentence, reading)) return;
      if (!isKnown(deed, reading)) marks.push({ start: subject.start, end: deed.end });
    });
  }
  return { marks, provenance: [] };
}

/** The place of the verb that is timed behind an "I"; −1 when none is. */
function deedBehind(words: readonly Word[], index: number, { text, lexicon }: Reading): number {
  const subject = words[index];
  if (subject === undefined) return -1;
  const behind = words.slice(index + 1, index + 5).map(({ word }) => word);
  const short = text
    .slice(subject.start + 1, subject.end)
    .replace('’', "'")
    .toLowerCase();
  const said = [SHORT_FOR[short] ?? '', ...behind].join(' ').trim();
  const opener = OPENERS.find(each => said.startsWith(each));
  if (opener === undefined) return -1;
  const at = index + opener.trim().split(' ').length + (short === '' ? 1 : 0);
  const isPlan = opener.endsWith('to ');
  return isPlan || isPast(words[at], lexicon) || /n$/.test(words[at]?.word ?? '') ? at : -1;
}

const SHORT_FOR: Readonly<Record<string, string>> = { "'m": 'am', "'ve": 'have', "'ll": 'will' };
const OPENERS: readonly string[] = [
  'am about to ',
  'am going to ',
  'have already ',
  'have since ',
  'have also already ',
  'will have ',
  'will already have ',
];

function isKnown(verb: Word, { sources }: Reading): boolean {
  return [...sources.meant(verb), ...sources.ofField(verb)].some(({ source }) => source !== 'front-matter');
}
