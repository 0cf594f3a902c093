import type { Row } from '../../lint/pattern.ts';
import { CLAIM_CLASSES, CLAIM_KINDS } from './claims.ts';
import { findPhrase, readPhrases } from './phrase.ts';
import type { Found, Mark, Reading } from './reading.ts';
import type { SourceWord } from './sources.ts';

/** A kind of claim, compiled. */
export interface Claim {
  readonly claims: readonly Row[];
  readonly own: readonly Row[];
  readonly mail: readonly Row[];
}

/** Compiles the kinds of claims; done once for each assistant. */
export function readClaims(): readonly Claim[] {
  return CLAIM_KINDS.map(({ claims, own, mail }) => ({
    claims: readPhrases(claims, CLAIM_CLASSES),
    own: readPhrases(own, CLAIM_CLASSES),
    mail: readPhrases(mail, CLAIM_CLASSES),
  }));
}

/** Claims that common words make: each needs words of its kind in the person's files. */
export function checkClaims({ sentences, sources, lexicon }: Reading): Found {
  const own = sources.words.filter(({ source }) => source === 'notes' || source === 'draft');
  const mail = sources.words.filter(({ source }) => source === 'mail');
  const unproven = lexicon.claims.filter(claim => !isProven(claim, own, mail));
  const marks: Mark[] = [];
  for (const { words, isFrame, isWish } of sentences) {
    if (isFrame) continue;
    for (const { claims } of unproven) {
      const match = findPhrase(claims, words);
      const first = words[match?.from ?? 0];
      const last = words[(match?.to ?? 1) - 1];
      if (match === null || first === undefined || last === undefined || isWish) continue;
      marks.push({ start: first.start, end: last.end });
    }
  }
  return { marks, provenance: [] };
}

function isProven(claim: Claim, own: readonly SourceWord[], mail: readonly SourceWord[]): boolean {
  return findPhrase(claim.own, own) !== null || findPhrase(claim.mail, mail) !== null;
}
