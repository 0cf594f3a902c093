import { inflect } from '../../lint/inflect.ts';
import { fold } from '../../mail/words/fold.ts';
import { ABSTRACT_WORDS } from './abstract-words.ts';
import {
  CALL_WORDS,
  EXPERIENCE_WORDS,
  FEELINGS,
  FUNCTION_WORDS,
  GENERAL_WORDS,
  LETTER_WORDS,
  MEETING_WORDS,
  META_WORDS,
  REPORT_WORDS,
  SYNONYMS,
  WEAK_WORDS,
} from './common-words.ts';
import { DESCRIBING_WORDS } from './describing-words.ts';
import { EVENTS, EVENTS_OF_READERS, EVENTS_OF_WRITERS, HABITS } from './events.ts';
import { FIELDS } from './fields.ts';
import { MORE_IDIOMS } from './idioms.ts';
import { IDIOMS_OF_BODY } from './idioms-of-body.ts';
import { IDIOMS_OF_LETTERS } from './idioms-of-letters.ts';
import { IDIOMS_OF_LIFE } from './idioms-of-life.ts';
import { IDIOMS_OF_NATURE } from './idioms-of-nature.ts';
import { IDIOMS_OF_PLAY } from './idioms-of-play.ts';
import { type PhraseSet, readPhrases } from './phrase.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { type Claim, readClaims } from './read-claims.ts';
import { type Lemmas, readLemmas, stemOf } from './stem.ts';
import { GENERAL_WORDS_OF_WORK, SYNONYMS_OF_WORK } from './synonyms-of-work.ts';
import { IDIOMS } from './turns-of-phrase.ts';

/** Word lists in the form in which they are looked up. Built once for each assistant. */
export interface FactLexicon {
  readonly lemmas: Lemmas;
  /** Words that never need proof. */
  readonly functions: ReadonlySet<string>;
  /** Words of courtesy and thought, which need proof in claims only. */
  readonly letters: ReadonlySet<string>;
  /** Their stems, for words made of them: `thoughtfulness`, `unhurried`. */
  readonly letterStems: ReadonlySet<string>;
  readonly meetings: ReadonlySet<string>;
  readonly calls: ReadonlySet<string>;
  /** Words that prove nothing about the sentence around them. */
  readonly weak: ReadonlySet<string>;
  readonly meta: ReadonlySet<string>;
  /** Verbs with which "I" tells a feeling or a thought. */
  readonly experiences: ReadonlySet<string>;
  /** Verbs behind which news stand. */
  readonly reports: ReadonlySet<string>;
  /** Common verbs that tell what happened on some day, of the reader's side and of the writer. */
  readonly readersEvents: ReadonlySet<string>;
  readonly writersEvents: ReadonlySet<string>;
  /** Verbs that tell what the writer does these days. */
  readonly habits: ReadonlySet<string>;
  readonly claims: readonly Claim[];
  /** Turns of phrase whose words need no proof. */
  readonly idioms: PhraseSet;
  /** Stem → stems that may stand for it. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Stem → stems of the same field of work or life. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

const COURTESY = LETTER_WORDS + PLAIN_WORDS + FEELINGS + DESCRIBING_WORDS + ABSTRACT_WORDS;

const LISTED_IDIOMS = [
  IDIOMS_OF_BODY,
  IDIOMS_OF_NATURE,
  IDIOMS_OF_LIFE,
  IDIOMS_OF_PLAY,
  IDIOMS_OF_LETTERS,
].join();

/** Builds the tables out of the word lists. */
export function createFactLexicon(): FactLexicon {
  const lemmas = readLemmas();
  return {
    lemmas,
    functions: new Set(wordsIn(FUNCTION_WORDS)),
    letters: allForms(COURTESY),
    letterStems: new Set(wordsIn(COURTESY).map(word => stemOf(word, lemmas))),
    meetings: allForms(MEETING_WORDS),
    calls: allForms(CALL_WORDS),
    weak: allForms(WEAK_WORDS),
    meta: allForms(META_WORDS),
    experiences: allForms(EXPERIENCE_WORDS),
    reports: allForms(REPORT_WORDS),
    readersEvents: allForms(EVENTS + EVENTS_OF_READERS),
    writersEvents: allForms(EVENTS + EVENTS_OF_WRITERS),
    habits: allForms(HABITS),
    claims: readClaims(),
    idioms: readPhrases([...IDIOMS, ...MORE_IDIOMS, ...phrasesIn(LISTED_IDIOMS)], {}),
    synonyms: readSynonyms(lemmas),
    fields: readGroups(FIELDS, lemmas),
  };
}

function wordsIn(list: string): readonly string[] {
  return list
    .split(/\s+/)
    .filter(word => word !== '')
    .map(fold);
}

/** Patterns with commas between them. */
function phrasesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '');
}

/** Verbs, nouns, adjectives and their adverbs alike; forms that nobody writes match nothing. */
function allForms(list: string): ReadonlySet<string> {
  return new Set(wordsIn(list).flatMap(lemma => [...inflect(lemma), ...derived(lemma)]));
}

function derived(lemma: string): readonly string[] {
  if (lemma.endsWith('y'))
    return [`${lemma.slice(0, -1)}ily`, `${lemma.slice(0, -1)}ier`, `${lemma.slice(0, -1)}iest`];
  if (lemma.endsWith('le')) return [`${lemma.slice(0, -1)}y`];
  if (lemma.endsWith('e')) return [`${lemma}ly`, `${lemma}r`, `${lemma}st`];
  return [`${lemma}ly`, `${lemma}er`, `${lemma}est`];
}

function readSynonyms(lemmas: Lemmas): ReadonlyMap<string, readonly string[]> {
  const synonyms = readGroups(`${SYNONYMS}\n${SYNONYMS_OF_WORK}`, lemmas);
  for (const line of `${GENERAL_WORDS}|${GENERAL_WORDS_OF_WORK}`.split(/[|\n]/)) {
    const [general = '', ...particular] = wordsIn(line).map(word => stemOf(word, lemmas));
    synonyms.set(general, [...(synonyms.get(general) ?? []), ...particular]);
  }
  return synonyms;
}

/** Each stem of a group → the others. */
function readGroups(groups: string, lemmas: Lemmas): Map<string, readonly string[]> {
  const others = new Map<string, readonly string[]>();
  for (const group of groups.split(/[|\n]/)) {
    const stems = wordsIn(group).map(word => stemOf(word, lemmas));
    for (const stem of stems)
      others.set(stem, [...(others.get(stem) ?? []), ...stems.filter(each => each !== stem)]);
  }
  return others;
}

/** Whether a word belongs to the language of letters: a word of the list, in any form, or one made of it. */
export function isLetterWord(word: string, { letters, letterStems, lemmas }: FactLexicon): boolean {
  if (letters.has(word)) return true;
  if (word.length < 6) return false;
  if (isCompound(word, letters)) return true;
  const rest = /^(?:un|in|im|re|dis|mis|non|over|out)/.exec(word)?.[0].length ?? 0;
  if (rest > 0 && word.length - rest >= 4 && letters.has(word.slice(rest))) return true;
  return (
    /(?:ness|ful|fully|less|ment|ments|ly|ation|tion|able|ity|ed|ing)$/.test(word) &&
    letterStems.has(stemOf(word, lemmas))
  );
}

/** `guesswork`, `sidelines`: a letter word in front of one that only bends its meaning. */
function isCompound(word: string, letters: ReadonlySet<string>): boolean {
  const last = /(?:work|line|sight|time|way|word|mark|side)s?$/.exec(word)?.[0];
  return last !== undefined && word.length - last.length >= 4 && letters.has(word.slice(0, -last.length));
}
