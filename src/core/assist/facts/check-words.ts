import type { Provenance } from '../types.ts';
import { isAnchored, isNews } from './anchors.ts';
import { isAsserted } from './assertion.ts';
import { isCalendarWord, spellOut } from './calendar.ts';
import { checkNumber } from './check-number.ts';
import { isPartOfTime } from './clock-times.ts';
import { sameCode } from './codes.ts';
import { isAboutMail, type LetterSentence } from './letter.ts';
import { isLetterWord } from './lexicon.ts';
import { isUnitOfNumber, sameSpan } from './number-sense.ts';
import { wordsOfPhrases } from './phrase.ts';
import type { Found, Mark, Reading } from './reading.ts';
import type { Sources, SourceWord } from './sources.ts';
import { sameTime } from './times-of-year.ts';
import type { Word } from './words.ts';

/** What a word needs: nothing, a number's proof, the same name, or a word of the same meaning. */
type Need = 'none' | 'number' | 'name' | 'meaning';

/** Forms of address, which any letter may use. */
const ADDRESSES: ReadonlySet<string> = new Set(
  'mr mrs ms mx dear hi hello hey sir madam good i ps re ok to whom it may concern all everyone team linkedin thanks aw ah oh wow hiya yay yeah yep yup nope hmm haha phew ouch cheers ta'.split(
    ' ',
  ),
);

/** Times of the year and the week: in a wish they tell no fact. */
const SEASONS: ReadonlySet<string> = new Set(
  'night spring summer autumn fall winter season week weekend evening afternoon morning year month holiday holidays months years weeks days'.split(
    ' ',
  ),
);

/** What is wished for by name. */
const FEASTS: ReadonlySet<string> = new Set(
  'christmas easter hanukkah ramadan eid diwali thanksgiving'.split(' '),
);

/** Every name, number and word of content must stand in the files, as it is or in another form. */
export function checkWords(reading: Reading): Found {
  const marks: Mark[] = [];
  const provenance: Provenance[] = [];
  for (const sentence of reading.sentences) {
    const idiomatic = wordsOfPhrases(reading.lexicon.idioms, sentence.words);
    sentence.words.forEach((word, index) => {
      if (idiomatic.has(word) && !isNameInside(word)) return;
      const need = needOf(word, index, sentence, reading);
      if (need === 'none') return;
      const proof = proofOf(word, index, sentence, need, reading);
      if (proof === undefined && need === 'meaning' && !isTold(index, sentence, reading)) return;
      if (proof === undefined) marks.push({ start: word.start, end: word.end });
      else if (proof !== null) provenance.push(reading.sources.provenance(word, proof));
    });
  }
  return { marks, provenance };
}

/** Whether a sentence tells a fact with a word that no file has, and not in retelling a passage of them. */
function isTold(index: number, sentence: LetterSentence, reading: Reading): boolean {
  const isUnproven = (at: number) => {
    const word = sentence.words[at];
    if (word === undefined) return false;
    const need = needOf(word, at, sentence, reading);
    return need !== 'none' && proofOf(word, at, sentence, need, reading) === undefined;
  };
  return isAsserted(index, sentence, reading) && !isAnchored(index, sentence, isUnproven, reading);
}

function isNameInside({ isName, isFirst }: Word): boolean {
  return isName && !isFirst;
}

/** The proof of a word; `null` when it needs none after all, `undefined` when there is none. */
function proofOf(
  word: Word,
  index: number,
  sentence: LetterSentence,
  need: Need,
  reading: Reading,
): SourceWord | null | undefined {
  const { sources } = reading;
  if (need === 'number') return checkNumber(word, index, sentence, reading);
  const named = sources.named(word).filter(each => each.index >= 0 || isAboutMail(sentence));
  if (need === 'name')
    return (
      nameProof(word, named, sources) ?? sources.ofReceiver(word) ?? sameCode(sentence.words, index, sources)
    );
  const meant =
    named[0] ??
    sources.meant(word)[0] ??
    sameSpan(word, sources) ??
    sameTime(word, index, sentence.words, reading);
  if (meant !== undefined || isNews(index, sentence, reading)) return meant;
  return sources.ofField(word)[0];
}

/** A name is proven by the same name, at worst in small letters; Christmas also by December. */
function nameProof(word: Word, named: readonly SourceWord[], sources: Sources): SourceWord | undefined {
  const asName = named.find(each => each.isName || each.source === 'front-matter') ?? named[0];
  if (asName !== undefined || !isCalendarWord(spellOut(word.word)))
    return asName ?? sources.withStem(word.stem)[0];
  return sources.meant(word)[0];
}

function needOf(word: Word, index: number, sentence: LetterSentence, reading: Reading): Need {
  const { lexicon } = reading;
  const name = word.isName && !word.isFirst;
  if (isModal(word, sentence.words[index + 1])) return 'none';
  if (word.value !== null) return 'number';
  if (isChoiceWithin(sentence.words, index)) return 'none';
  if (isUnitOfNumber(sentence.words, index) || isPartOfTime(sentence.words, index)) return 'none';
  if (ADDRESSES.has(word.word) || (sentence.isWish && FEASTS.has(word.word))) return 'none';
  if (isCalendarWord(spellOut(word.word)) && (word.isName || word.word !== 'may')) return 'name';
  if (lexicon.functions.has(word.word))
    return name && !sentence.isFrame && word.word.length > 2 ? 'name' : 'none';
  if (isCommon(word, reading)) return name && !sentence.isFrame ? 'name' : 'none';
  if (name) return 'name';
  if (isCompoundEnd(word, sentence.words[index - 1], reading)) return 'none';
  return isPictured(word, index, sentence) ? 'none' : 'meaning';
}

/** "Clear-cut", "well-kept": a bent word behind a hyphen and a word of letters describes. */
function isCompoundEnd(word: Word, before: Word | undefined, { text, lexicon }: Reading): boolean {
  if (before === undefined || word.isName || text.slice(before.end, word.start) !== '-') return false;
  const isKnown = lexicon.functions.has(before.word) || isLetterWord(before.word, lexicon);
  return (
    isKnown && before.value === null && /(?:ed|ing|en|kept|cut|felt|built|made|won|run)$/.test(word.word)
  );
}

/** "Promote from within": who was chosen is a claim of its own. */
function isChoiceWithin(words: readonly Word[], index: number): boolean {
  return (
    words[index]?.stem === 'promot' &&
    words.slice(index + 1, index + 3).some(({ word }) => /^(?:within|internally)$/.test(word))
  );
}

/** Seasons in wishes and pictures behind "like a" or "as if" tell no fact. */
function isPictured(word: Word, index: number, { words, isOpen }: LetterSentence): boolean {
  if (isOpen && SEASONS.has(word.word))
    return !(OWNED_TIMES.test(word.word) && words.some(each => PASSED.test(each.word)));
  if (/^(?:years|ages)$/.test(word.word) && /^(?:in|many)$/.test(words[index - 1]?.word ?? '')) return true;
  // "Last year" is a date.
  if (SEASONS.has(word.word) && /^(?:last|next)$/.test(words[index - 1]?.word ?? '')) return true;
  const before = words.slice(Math.max(0, index - 12), index);
  return before.some(
    (each, place) =>
      opensPicture(each, before[place + 1], before[place - 1]) && !hasClauseBehind(before, place),
  );
}

/** "I hope your holiday was good" knows of one. */
const OWNED_TIMES = /^holidays?$/;
const PASSED = /^(?:was|were|had|went)$/;

/** "Like a doctor", "as if", "than any leaflet", "less like part of". */
function opensPicture({ word }: Word, next: Word | undefined, before: Word | undefined): boolean {
  if (word === 'like')
    return (
      /^(?:feel|feels|felt|feeling|look|sound|seem)/.test(before?.word ?? '') ||
      /^(?:an?|being|part|the|something|any)$/.test(next?.word ?? '') ||
      next?.word.endsWith('ing') === true
    );
  if (word === 'as') return next?.word === 'if' || next?.word === 'though';
  return word === 'than' && /^(?:an?|any|from|many|most)$/.test(next?.word ?? '');
}

function hasClauseBehind(words: readonly Word[], place: number): boolean {
  return words.slice(place + 2).some(({ opensClause }) => opensClause);
}

/** "May I take you up on it": no month. */
function isModal(word: Word, next: Word | undefined): boolean {
  return (
    word.word === 'may' &&
    word.isFirst &&
    /^(?:i|we|you|the|your|this|it|all|they|he|she|there)$/.test(next?.word ?? '')
  );
}

/** Words of courtesy; words for having met only where the stage says that they have. */
function isCommon({ word }: Word, { lexicon, stage }: Reading): boolean {
  if (isLetterWord(word, lexicon)) return true;
  if (lexicon.meetings.has(word)) return stage !== 'application' && stage !== 'unknown';
  return lexicon.calls.has(word) && stage === 'screening';
}
