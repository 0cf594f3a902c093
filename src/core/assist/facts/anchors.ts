import type { LetterSentence } from './letter.ts';
import { isLetterWord } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { SourceWord } from './sources.ts';
import type { Word } from './words.ts';

/** So far apart do two words of one passage stand, in words. */
const LONGEST_PASSAGE = 14;
/** Of so many words from one passage a clause retells it, even as a deed: "I hold licences for forklifts and reach trucks". */
const ENOUGH_FOR_NEWS = 3;
/** A clause without stops is looked at so far on both sides, in words. */
const LONGEST_CLAUSE = 30;

const SMALL: ReadonlySet<string> = new Set(
  'have has had also once already since recently so really still then even not never just'.split(' '),
);
const LINKS: ReadonlySet<string> = new Set('that who how which when where while what because'.split(' '));
const WRITER: ReadonlySet<string> = new Set(['i', 'we']);
const ACTING: ReadonlySet<string> = new Set(['i', 'we', 'you', 'they']);
const OWN: ReadonlySet<string> = new Set(['my', 'our', 'own']);

/**
 * Whether a word is the only one of its clause that the files do not have, while the rest retells one passage of them: "with
 * Biscuit asleep on my bag" for "the cat lay on my bag".
 */
export function isAnchored(
  index: number,
  sentence: LetterSentence,
  isUnproven: (index: number) => boolean,
  reading: Reading,
): boolean {
  const { words } = sentence;
  const [from, to] = clauseAround(words, index);
  const others = indexes(from, to).filter(at => at !== index);
  if (others.some(isUnproven)) return false;
  if (isReportOrOwned(index, sentence, reading)) return false;
  const anchors = others.flatMap(at => {
    const word = words[at];
    return word === undefined ? [] : [anchorsOf(word, reading)];
  });
  if (isNews(index, sentence, reading)) return mostTogether(anchors) >= ENOUGH_FOR_NEWS;
  if (isEnjoyedDoing(words, index, reading) && anchors.some(places => places.length > 0)) return true;
  return standTogether(anchors);
}

/** "I enjoyed nerding out about retries": what was enjoyed about a thing of the files, in whatever words. */
function isEnjoyedDoing(words: readonly Word[], index: number, { lexicon }: Reading): boolean {
  return words[index]?.word.endsWith('ing') === true && lexicon.experiences.has(words[index - 1]?.word ?? '');
}

function indexes(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function clauseAround(words: readonly Word[], index: number): readonly [number, number] {
  let from = index;
  while (from > Math.max(0, index - LONGEST_CLAUSE) && words[from]?.opensClause === false) from--;
  let to = index + 1;
  while (to < Math.min(words.length, index + LONGEST_CLAUSE) && words[to]?.opensClause === false) to++;
  return [from, to];
}

/** A report, a thing or deed of the writer, or a word that makes another one special ("guest house"). */
export function isNews(index: number, sentence: LetterSentence, reading: Reading): boolean {
  const { words } = sentence;
  const [from, to] = clauseAround(words, index);
  if (isReportOrOwned(index, sentence, reading)) return true;
  const next = index + 1 < to ? words[index + 1] : undefined;
  if (next !== undefined && isSpecial(words[index], next, reading)) return true;
  return isDeed(words.slice(from, index), reading);
}

/** What somebody has told, and what is somebody's own. */
function isReportOrOwned(index: number, { words }: LetterSentence, { lexicon }: Reading): boolean {
  const before = words.slice(clauseAround(words, index)[0], index);
  return (
    before.some(({ word }, at) => lexicon.reports.has(word) && !WRITER.has(before[at - 1]?.word ?? '')) ||
    before.slice(-3).some(({ word }) => OWN.has(word)) ||
    /^(?:his|her)$/.test(before.at(-1)?.word ?? '')
  );
}

/** Of "guest house" the first word tells more than the house; not of "education side" or "flying out". */
function isSpecial(word: Word | undefined, next: Word, { lexicon }: Reading): boolean {
  if (lexicon.functions.has(next.word) || lexicon.weak.has(next.word) || next.value !== null) return false;
  return word?.word.endsWith('ing') !== true && !LIGHT.has(next.word) && !THIRD_PERSON.has(next.word);
}

/** Common verbs of a noun in front of them. */
const THIRD_PERSON: ReadonlySet<string> = new Set(
  'matters depends helps makes means needs takes gives shows stands comes goes works deserves became made had stood'.split(
    ' ',
  ),
);
const LIGHT: ReadonlySet<string> = new Set(
  'side area part level field world end mornings evenings'.split(' '),
);

/** "I hold", "I am a", "you are closing"; not "I enjoyed", "I am glad", "I liked how you". */
function isDeed(before: readonly Word[], { lexicon }: Reading): boolean {
  const place = before.findLastIndex(({ word }) => ACTING.has(word));
  const subject = before[place];
  if (subject === undefined) return false;
  const behind = before.slice(place + 1).filter(({ word }) => !SMALL.has(word));
  const [verb, next] = behind;
  if (verb === undefined) return WRITER.has(subject.word);
  const isBeing = verb.stem === 'be' || /^(?:am|is|are|was|were|been)$/.test(verb.word);
  if (isBeing && next?.word.endsWith('ing') === true) return !lexicon.experiences.has(next.word);
  if (!WRITER.has(subject.word)) return false;
  if (isBeing) return behind.some(({ word }) => /^(?:an?|the|in|on|at)$/.test(word));
  return !lexicon.experiences.has(verb.word) && !behind.some(({ word }) => LINKS.has(word));
}

/** Where the mail or the notes have a word of content. */
function anchorsOf(word: Word, { sources, lexicon }: Reading): readonly SourceWord[] {
  if (lexicon.functions.has(word.word) && word.value === null) return [];
  if (lexicon.weak.has(word.word)) return [];
  const places = word.value === null ? sources.withStem(word.stem) : sources.named(word);
  return places.filter(
    ({ source }) => source === 'notes' || source === 'mail' || !isLetterWord(word.word, lexicon),
  );
}

/** How many of the words at most have a place in one passage. */
function mostTogether(anchors: readonly (readonly SourceWord[])[]): number {
  const places = anchors.flatMap((each, anchor) =>
    each.map(({ source, index }) => ({ source, index, anchor })),
  );
  return Math.max(
    0,
    ...places.map(
      first =>
        new Set(
          places
            .filter(
              ({ source, index }) =>
                source === first.source && index >= first.index && index - first.index <= LONGEST_PASSAGE,
            )
            .map(({ anchor }) => anchor),
        ).size,
    ),
  );
}

/** Whether two of the words have a place in one passage. */
function standTogether(anchors: readonly (readonly SourceWord[])[]): boolean {
  const places = anchors
    .flatMap((each, anchor) => each.map(({ source, index }) => ({ source, index, anchor })))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => a.index - b.index);
  return places.some((place, at) => {
    const next = places[at + 1];
    return (
      next !== undefined &&
      next.anchor !== place.anchor &&
      next.source === place.source &&
      next.index - place.index <= LONGEST_PASSAGE
    );
  });
}
