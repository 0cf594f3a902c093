import { CLAIM_CLASSES } from './claims.ts';
import { CLAIMS_OF_CHOICE } from './claims-of-choice.ts';
import { CLAIMS_OF_OTHERS } from './claims-of-others.ts';
import { CLAIMS_OF_WRITER } from './claims-of-writer.ts';
import { type PhraseSet, readPhrases } from './phrase.ts';

/** A kind of claim, compiled. */
export interface Claim {
  readonly claims: PhraseSet;
  readonly own: PhraseSet;
  readonly mail: PhraseSet;
  readonly sameWord: boolean;
  readonly maySuppose: boolean;
  readonly inWishes: boolean;
}

/** Compiles the kinds of claims; done once for each assistant. */
export function readClaims(): readonly Claim[] {
  return [...CLAIMS_OF_WRITER, ...CLAIMS_OF_OTHERS, ...CLAIMS_OF_CHOICE].map(
    ({ claims, own, mail, sameWord, maySuppose, inWishes }) => ({
      sameWord: sameWord === true,
      maySuppose: maySuppose === true,
      inWishes: inWishes === true,
      claims: readPhrases(claims, CLAIM_CLASSES),
      own: readPhrases(own, CLAIM_CLASSES),
      mail: readPhrases(mail, CLAIM_CLASSES),
    }),
  );
}
