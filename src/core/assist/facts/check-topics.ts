import { isSupposed } from './assertion.ts';
import type { Found, Mark, Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Stems of words for talking, behind which a topic is named. */
const TALKING: ReadonlySet<string> = new Set(
  'discussion discuss exchang conversat conver talk chat speak debat question thought think view opin idea insight'.split(
    ' ',
  ),
);
const INTO: ReadonlySet<string> = new Set('about on regarding concerning around'.split(' '));
/** Topics of every application. */
const GENERAL: ReadonlySet<string> = new Set(
  'role position job work working team decision outcome future process opportunity person people experience life company matter thing way answer question approach field career topic subject day detail you your'.split(
    ' ',
  ),
);

/** What was talked about must stand in the files, even where common words name it: "artificial intelligence". */
export function checkTopics(reading: Reading): Found {
  const marks: Mark[] = [];
  for (const sentence of reading.sentences) {
    const { words } = sentence;
    words.forEach((preposition, index) => {
      const isPlan = isTheirPlan(words, index);
      const isTopic = INTO.has(preposition.word) && isTalk(words, index);
      if (!(isTopic || isPlan) || isSupposed(index, sentence, reading)) return;
      const topic = topicBehind(words, index, reading);
      const proven = topic.filter(each => isKnown(each, isPlan, reading)).length;
      const [first] = topic;
      const last = topic.at(-1);
      if (first !== undefined && last !== undefined && proven * 2 < topic.length) {
        marks.push({ start: first.start, end: last.end });
      }
    });
  }
  return { marks, provenance: [] };
}

/** Talk of both sides or of theirs: "our discussion about", "you spoke about". */
function isTalk(words: readonly Word[], index: number): boolean {
  const before = words.slice(Math.max(0, index - 5), index);
  const place = before.findIndex(
    ({ stem, opensClause }, at) => TALKING.has(stem) && !(at === 0 && opensClause),
  );
  return (
    place >= 0 &&
    before.length - place <= 2 &&
    before.slice(0, place).some(({ word }) => /^(?:our|your|you|we)$/.test(word))
  );
}

/** Up to four words of content in the same clause. */
function topicBehind(words: readonly Word[], index: number, { lexicon }: Reading): readonly Word[] {
  const topic: Word[] = [];
  for (const word of words.slice(index + 1, index + 8)) {
    if (
      word.opensClause ||
      topic.length === 4 ||
      /^(?:has|have|was|is|that|which|with|and|to)$/.test(word.word)
    )
      break;
    if (!lexicon.functions.has(word.word) && !GENERAL.has(word.word)) topic.push(word);
  }
  return topic;
}

/** "Your plans for a new hall": only they can tell of them. */
function isTheirPlan(words: readonly Word[], index: number): boolean {
  const before = words.slice(Math.max(0, index - 3), index);
  return (
    /^(?:for|to|of|about)$/.test(words[index]?.word ?? '') &&
    /^(?:plans?|project|expansion|programme|program)$/.test(before.at(-1)?.word ?? '') &&
    before.some(({ word }) => word === 'your' || word === 'their')
  );
}

function isKnown(word: Word, isPlan: boolean, { sources }: Reading): boolean {
  return [...sources.named(word), ...sources.meant(word)].some(
    ({ source }) => !isPlan || source === 'mail' || source === 'notes',
  );
}
