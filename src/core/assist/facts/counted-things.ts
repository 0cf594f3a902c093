import type { FactLexicon } from './lexicon.ts';
import { unitBehind } from './number-sense.ts';
import type { Sources, SourceWord } from './sources.ts';
import type { Word } from './words.ts';

/** A number in front of a thing that is no measure: "six loading bays". */
export function countsThings(words: readonly Word[], index: number, { functions }: FactLexicon): boolean {
  const behind = words.slice(index + 1, index + 3);
  const thing = SIZES.has(behind[0]?.word ?? '') ? behind[1] : behind[0];
  return (
    thing !== undefined &&
    !thing.opensClause &&
    thing.value === null &&
    !functions.has(thing.word) &&
    unitBehind(words, index) === null
  );
}

/** Small words between a number and what is counted. */
const SIZES: ReadonlySet<string> = new Set(
  'long short big small good new old great more whole full other'.split(' '),
);

/** "6 years", "6 %": nothing else that there are six of. */
export function isMeasure({ index }: SourceWord, { words }: Sources): boolean {
  const unit = index < 0 ? null : unitBehind(words, index);
  return unit !== null && unit !== 'people';
}
