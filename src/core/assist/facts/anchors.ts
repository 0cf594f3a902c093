import type { LetterSentence } from './letter.ts';
import { isLetterWord } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { SourceWord } from './sources.ts';
import type { Word } from './words.ts';

/** So far apart do two words of one passage stand, in words. */
const LONGEST_PASSAGE = 14;
/** A clause without stops is looked at so far on both sides, in words. */
const LONGEST_CLAUSE = 30;

/** Verbs of what the writer feels, perceives and thinks; with all others "I" tells a deed. */
const EXPERIENCE: ReadonlySet<string> = new Set(
  'enjoy like love appreciat understand see hear think feel hope wish rememb recall thank accept respect admir notic look read find be will would could can leave come forget keep take do smil'.split(
    ' ',
  ),
);
/** Verbs that report what was said, done or given: what stands behind them is news, not a picture. */
const REPORTING: ReadonlySet<string> = new Set(
  'tell say mention explain promis offer suggest confirm assur advis ask describ recommend announc bring give send pay buy sell win'.split(
    ' ',
  ),
);
const SMALL: ReadonlySet<string> = new Set(
  'have has had also once already since recently so really still then even not never just'.split(' '),
);
const LINKS: ReadonlySet<string> = new Set('that who how which when where while what because'.split(' '));
const WRITER: ReadonlySet<string> = new Set(['i', 'we']);
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
  if (isNews(words.slice(from, to), index - from, reading)) return false;
  return standTogether(
    others.flatMap(at => {
      const word = words[at];
      return word === undefined ? [] : [anchorsOf(word, reading)];
    }),
  );
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
function isNews(clause: readonly Word[], index: number, reading: Reading): boolean {
  const before = clause.slice(0, index);
  if (before.some(({ stem }) => REPORTING.has(stem))) return true;
  if (before.slice(-3).some(({ word }) => OWN.has(word))) return true;
  const next = clause[index + 1];
  if (
    next !== undefined &&
    !reading.lexicon.functions.has(next.word) &&
    !/ing$/.test(clause[index]?.word ?? '')
  )
    return true;
  return isDeedOfWriter(before);
}

function isDeedOfWriter(before: readonly Word[]): boolean {
  const subject = before.findLastIndex(({ word }) => WRITER.has(word));
  if (subject < 0) return false;
  const behind = before.slice(subject + 1).filter(({ word }) => !SMALL.has(word));
  const verb = behind[0];
  if (verb === undefined) return true;
  return !EXPERIENCE.has(verb.stem) && !behind.some(({ word }) => LINKS.has(word));
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
