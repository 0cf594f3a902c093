import type { Sources, SourceWord } from './sources.ts';
import type { Word } from './words.ts';

/**
 * A code or short name in another form: `P4s` and "Primary 4" for `P4`, "the second quarter" for `Q2`, `POs` for `PO`.
 * @param index the code, or the number of the written-out form
 */
export function sameCode(words: readonly Word[], index: number, sources: Sources): SourceWord | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  if (word.value !== null) return ofNumber(words, index, sources);
  return (
    ofCode(word, sources) ?? (isOfNumber(words, index) ? ofNumber(words, index + 1, sources) : undefined)
  );
}

/** "Primary" in front of its number. */
function isOfNumber(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next !== undefined && next.value !== null && !next.opensClause && !ORDINAL.test(next.word);
}

const CODE = /^([a-z])(\d{1,3})s?$/;

function ofCode({ word }: Word, sources: Sources): SourceWord | undefined {
  const other = word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
  const sameName =
    word.length <= LONGEST_SHORT ? sources.spelled(other).find(({ isName }) => isName) : undefined;
  const code = CODE.exec(word);
  if (sameName !== undefined || code === null) return sameName;
  const [, letter = '', digits = ''] = code;
  return sources.ofValue(Number(digits)).find(({ index }) => isClass(sources.words, index, letter));
}

/** Longer names have a stem without the ending. */
const LONGEST_SHORT = 5;

/** "Primary 4", "second quarter": a word with this first letter that a number tells from others of its kind. */
function isClass(words: readonly Word[], index: number, letter: string): boolean {
  return classWord(words, index)?.word.startsWith(letter) === true;
}

/** The word that a number is the number of. */
function classWord(words: readonly Word[], index: number): Word | undefined {
  const number = words[index];
  if (number === undefined) return undefined;
  const near = ORDINAL.test(number.word) ? words[index + 1] : words[index - 1];
  return near !== undefined && (near.isName || CLASSES.has(near.word)) && near.word.length >= SHORTEST_CLASS
    ? near
    : undefined;
}

const ORDINAL = /^(?:first|second|third)$|th$|^\d+(?:st|nd|rd)$/;
const SHORTEST_CLASS = 4;
const CLASSES: ReadonlySet<string> = new Set(
  'year grade class form primary band level unit room block building wave phase step stage tier quarter platform floor hall gate line lane shift week version'.split(
    ' ',
  ),
);

function ofNumber(words: readonly Word[], index: number, sources: Sources): SourceWord | undefined {
  const at = words[index]?.word === 'quarter' ? index - 1 : index;
  const kind = classWord(words, at);
  const value = words[at]?.value;
  if (kind === undefined || typeof value !== 'number') return undefined;
  const code = `${kind.word.charAt(0)}${value}`;
  return sources.spelled(code)[0] ?? sources.spelled(`${code}s`)[0];
}
