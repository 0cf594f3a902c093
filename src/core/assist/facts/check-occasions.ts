import { isSupposed } from './assertion.ts';
import type { Found, Mark, Reading } from './reading.ts';
import type { Word } from './words.ts';

/** What may happen on a day of interviews, in common words. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'walk exercise test task tasks assignment quiz game games call'.split(' '),
);
/** In front of what both sides know: "the walk through the building". */
const KNOWN: ReadonlySet<string> = new Set('the our your that this'.split(' '));

/** "I enjoyed the group exercise": what both sides are said to remember must stand in the files. */
export function checkOccasions(reading: Reading): Found {
  const { sources } = reading;
  const marks: Mark[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.isFrame) continue;
    sentence.words.forEach((word, index) => {
      const from = OCCASIONS.has(word.word) ? determinerOf(sentence.words, index) : undefined;
      if (from === undefined || isSupposed(index, sentence, reading)) return;
      const places = [...sources.named(word), ...sources.meant(word), ...sources.ofField(word)];
      if (
        places.length === 0 &&
        !isTask(word, reading) &&
        !isToldBefore(sentence.words, index, from, reading)
      )
        marks.push({ start: from.start, end: word.end });
    });
  }
  return { marks, provenance: [] };
}

/** "The exercise" for the take-home: one task has many names. */
function isTask({ word }: Word, { sources }: Reading): boolean {
  return (
    TASKS.has(word) &&
    TASK_STEMS.some(stem =>
      sources.ofStem(stem).some(({ source }) => source === 'mail' || source === 'notes'),
    )
  );
}

const TASKS: ReadonlySet<string> = new Set('exercise task tasks assignment'.split(' '));
const TASK_STEMS = ['takehom', 'exercis', 'task', 'assign', 'homework', 'challeng', 'cas'];

/** "The selling exercise", when the notes tell of selling. */
function isToldBefore(words: readonly Word[], index: number, from: Word, { sources }: Reading): boolean {
  const before = words[index - 1];
  return (
    before !== undefined &&
    before !== from &&
    before.word.endsWith('ing') &&
    sources.withStem(before.stem).some(({ source }) => source === 'mail' || source === 'notes')
  );
}

/** The word that says that an occasion is known, up to two words in front; "the test of time" is none. */
function determinerOf(words: readonly Word[], index: number): Word | undefined {
  if (words[index + 1]?.word === 'of' || words[index]?.opensClause === true) return undefined;
  const before = words.slice(Math.max(0, index - 3), index);
  const at = before.findLastIndex(({ word }) => KNOWN.has(word));
  const between = before.slice(at + 1);
  return at < 0 || between.some(({ opensClause, word }) => opensClause || word === 'to')
    ? undefined
    : before[at];
}
