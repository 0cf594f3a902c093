import type { Lexicon } from '../text/lexicon.ts';
import { DENYING_PAIRS, IDLE_PAIRS, NOUN_NO_PAIRS } from './negating-pairs.ts';
import type { PatternReader } from './pattern.ts';

/** Classes of words that guards look for; each has one bit of a word's traits. */
const GUARD_CLASSES = [
  'NEGATION',
  'SUBJECT',
  'AUXILIARY',
  'HYPOTHESIS',
  'WILL',
  'REPORT',
  'OTHER_PERSON',
  'CLAUSE_BREAK',
  'CONTRAST',
  'CLAUSE_LINK',
  'FILLER',
] as const;

/** The bits of the classes. */
export const GUARD = Object.fromEntries(GUARD_CLASSES.map((name, bit) => [name, 1 << bit])) as Readonly<
  Record<(typeof GUARD_CLASSES)[number], number>
>;

/** The words that guards need in the vocabulary. */
export function guardWords(reader: PatternReader): readonly string[] {
  const pairs = [...DENYING_PAIRS, ...IDLE_PAIRS, ...NOUN_NO_PAIRS];
  return [
    ...GUARD_CLASSES.flatMap(name => [...reader.wordsOf(name)]),
    ...pairs.flatMap(pair => pair.split(' ')),
  ];
}

/** Word id → the bits of the classes it belongs to. */
export function guardBits(reader: PatternReader, { vocabulary }: Lexicon): Uint16Array {
  const bits = new Uint16Array(vocabulary.size);
  for (const name of GUARD_CLASSES) {
    for (const word of reader.wordsOf(name)) {
      const id = vocabulary.idOf(word);
      if (id > 0) bits[id] = (bits[id] ?? 0) | GUARD[name];
    }
  }
  return bits;
}
