import { isSupposed } from './assertion.ts';
import { isPast } from './clause.ts';
import type { LetterSentence } from './letter.ts';
import { sameSpan } from './number-sense.ts';
import type { Found, Mark, Reading } from './reading.ts';
import type { Word } from './words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stems of verbs behind which a writer repeats what they were told or saw. */
const KNOWING = setOf('know understand gather notic see hear realis');
/** What is so of any choice, however few words of it stand in a file. Stems. */
const ANY_CHOICE = setOf(
  'choo chos decid decis choic easi difficult hard tough tight tricki mani candid applic applicant appli strong someon somebodi person peopl need want fit match right good reason team colleagu company rol posit post job time tak car thought consid feel felt bett clos chance mean work help mak made possibl done much lot way thing kind use doubt place sense valu read find found leav left news messag letter write wrote',
);
/** A clause of this kind is no longer. Words. */
const LONGEST = 14;

/** "I understand that you wanted somebody older": what a writer says they know must be told somewhere, in part at least. */
export function checkKnown(reading: Reading): Found {
  const marks: Mark[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.isFrame) continue;
    sentence.words.forEach((subject, index) => {
      const verb = subject.word === 'i' ? knowing(sentence, index, reading) : undefined;
      if (verb === undefined) return;
      const content = contentBehind(sentence.words, sentence.words.indexOf(verb) + 1, reading);
      const last = content.at(-1);
      if (last !== undefined && !content.some(word => isTold(word, reading)))
        marks.push({ start: subject.start, end: last.end });
    });
  }
  return { marks, provenance: [] };
}

/** The verb of "I know that", "I saw how"; `undefined` for anything else. */
function knowing(sentence: LetterSentence, index: number, reading: Reading): Word | undefined {
  const { words } = sentence;
  const at = words.findIndex(({ stem }, place) => place > index && place <= index + 3 && KNOWING.has(stem));
  const isClause = words[at + 1]?.word === 'that' && words[at + 2]?.opensClause === false;
  return at > 0 &&
    isClause &&
    tellsOfSomebody(words.slice(at + 2, at + 2 + LONGEST), reading) &&
    !isSupposed(at, sentence, reading)
    ? words[at]
    : undefined;
}

/** Of a person, or of the past; "this is not always possible" and "rules are rules" tell of nobody. */
function tellsOfSomebody([first, ...others]: readonly Word[], { lexicon }: Reading): boolean {
  if (first === undefined || /^(?:this|that|it|there|such|these|those|i|cannot)$/.test(first.word))
    return false;
  if (/^(?:you|they|he|she|we|my|your)$/.test(first.word)) return true;
  const end = others.findIndex(({ opensClause }) => opensClause);
  return others
    .slice(0, end < 0 ? others.length : end)
    .some(word => isPast(word, lexicon) && !/^(?:am|is|are|be|do|does|have|has)$/.test(word.word));
}

function contentBehind(words: readonly Word[], from: number, { lexicon }: Reading): readonly Word[] {
  const behind = words.slice(from, from + LONGEST);
  const end = behind.findIndex(({ opensClause, word }) => opensClause || word === 'and' || word === 'but');
  return behind
    .slice(0, end < 0 ? LONGEST : end)
    .filter(({ word, stem }) => !lexicon.functions.has(word) && !ANY_CHOICE.has(stem));
}

function isTold(word: Word, { sources }: Reading): boolean {
  if (sameSpan(word, sources) !== undefined) return true;
  return [...sources.named(word), ...sources.meant(word), ...sources.ofField(word)].some(
    ({ source }) => source === 'mail' || source === 'notes',
  );
}
