import { findPhrase, type PhraseMatch } from './phrase.ts';
import type { Claim } from './read-claims.ts';
import type { Found, Mark, Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Claims that common words make: each needs words of its kind in the person's files. */
export function checkClaims(reading: Reading): Found {
  const { sources, lexicon } = reading;
  const own = sources.words.filter(({ source }) => source === 'notes' || source === 'draft');
  const mail = sources.words.filter(({ source }) => source === 'mail');
  const marks: Mark[] = [];
  for (const claim of lexicon.claims) {
    const isKnown = findPhrase(claim.own, own) !== null || findPhrase(claim.mail, mail) !== null;
    if (!isKnown || claim.sameWord) marks.push(...marksOf(claim, isKnown, reading));
  }
  return { marks, provenance: [] };
}

/** The first place of a claim in each sentence, unless it is known and told in the words of the files. */
function marksOf(claim: Claim, isKnown: boolean, reading: Reading): readonly Mark[] {
  return reading.sentences.flatMap(({ words: all, isFrame, isWish, openFrom }) => {
    // In front of a wish everything is told as it is.
    const words = isWish && !claim.inWishes ? all.filter(({ start }) => start < openFrom) : all;
    const match = isFrame ? null : findPhrase(claim.claims, words);
    const told = match === null ? [] : words.slice(match.from, match.to);
    const first = told[0];
    const last = told.at(-1);
    const isOther =
      match !== null &&
      (crossesClause(words, match) || (claim.maySuppose && words.slice(0, match.from).some(isSupposing)));
    if (
      first === undefined ||
      last === undefined ||
      isOther ||
      isDenied(first, last, reading) ||
      (isKnown && isToldAlike(told, reading))
    )
      return [];
    return [{ start: first.start, end: last.end }];
  });
}

/** "I haven't run many": what the writer lacks is no boast. */
function isDenied({ start }: Word, { end }: Word, { text }: Reading): boolean {
  return /\bi(?:['’]ve| have)? ?(?:\w{2,6}n['’]t|not|never)\b/i.test(text.slice(start, end));
}

/** "Off my feet, but I had": two clauses, no claim. */
function crossesClause(words: readonly Word[], { from, to }: PhraseMatch): boolean {
  return words
    .slice(from + 1, to)
    .some(({ opensClause, word }) => opensClause && /^(?:but|and|so|i|we|you|it)$/.test(word));
}

function isSupposing({ word }: Word): boolean {
  return /^(?:could|would|will|whether)$/.test(word);
}

function isToldAlike(told: readonly Word[], { sources, lexicon }: Reading): boolean {
  const telling = told.filter(({ word }) => !lexicon.functions.has(word));
  return telling.some(word => sources.meant(word).some(({ source }) => source !== 'front-matter'));
}
