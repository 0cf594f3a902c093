import { IRREGULAR_FORMS } from '../../lint/inflect.ts';
import { fold } from '../../mail/words/fold.ts';

/** Endings that only bend a word, longest first, and what remains behind them. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['isations', 'is'],
  ['izations', 'is'],
  ['isation', 'is'],
  ['ization', 'is'],
  ['fulness', ''],
  ['iveness', ''],
  ['ations', ''],
  ['ation', ''],
  ['ities', ''],
  ['ments', ''],
  ['ment', ''],
  ['ness', ''],
  ['ings', ''],
  ['ions', ''],
  ['ical', 'ic'],
  ['able', ''],
  ['ible', ''],
  ['ally', 'al'],
  ['ized', 'is'],
  ['ised', 'is'],
  ['izes', 'is'],
  ['ises', 'is'],
  ['ize', 'is'],
  ['ise', 'is'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ion', ''],
  ['ity', ''],
  ['ful', ''],
  ['ive', ''],
  ['ed', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
  ['e', ''],
];

/** The endings by their last letter. */
const BY_LAST: ReadonlyMap<string, typeof ENDINGS> = new Map(
  [...'sdegnytrlf'].map(last => [last, ENDINGS.filter(([ending]) => ending.endsWith(last))] as const),
);

/** What is left of a word must still tell it from others. */
const SHORTEST_STEM = 3;

/** Irregular form → lemma: `taught` → `teach`. */
export type Lemmas = ReadonlyMap<string, string>;

/** The irregular forms of English by what they are forms of. */
export function readLemmas(): Lemmas {
  const lemmas = new Map<string, string>();
  for (const [lemma, forms] of IRREGULAR_FORMS) for (const form of forms) lemmas.set(form, lemma);
  return lemmas;
}

/**
 * What all forms of a word have in common: `presenting`, `presented` and `presentations` are `present`. Crude on purpose:
 * it compares words, nobody reads it.
 */
export function stemOf(word: string, lemmas: Lemmas): string {
  const folded = fold(word);
  const plain = lemmas.get(folded) ?? folded;
  return undoubled(withoutEnding(withoutEnding(plain)));
}

function withoutEnding(word: string): string {
  for (const [ending, rest] of BY_LAST.get(word.charAt(word.length - 1)) ?? []) {
    const length = word.length - ending.length + rest.length;
    if (length >= SHORTEST_STEM && word.endsWith(ending) && (ending.endsWith('ss') || !word.endsWith('ss')))
      return word.slice(0, word.length - ending.length) + rest;
  }
  return word;
}

/** `planned` → `plan`, `happy` → `happi`. */
function undoubled(stem: string): string {
  const last = stem.charAt(stem.length - 1);
  if (last === 'y' && stem.length > SHORTEST_STEM) return `${stem.slice(0, -1)}i`;
  const isDouble = last === stem.charAt(stem.length - 2) && !'aeiouls'.includes(last);
  return isDouble && stem.length > SHORTEST_STEM ? stem.slice(0, -1) : stem;
}

/** Whether two words are of one family that no ending explains: `puppet`, `puppeteer`. */
export function isFamily(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && one.charAt(common) === other.charAt(common)) common++;
  return common >= 5 && common >= Math.max(one.length, other.length) * 0.65;
}
