import type { Range } from '../../text/range.ts';
import { fold, isDigit, isGenderMark, isInvisible, isSpace, isWordUnit } from './fold.ts';

/** A word, a number or one punctuation mark of a mail. */
export interface Token extends Range {
  /** Folded for comparison; a punctuation mark stands for itself. */
  readonly word: string;
  readonly isWord: boolean;
  /** Whether it is written and stands like a person's name; only where that was looked for. */
  readonly isName?: boolean;
}

/** Longer runs are no words: addresses, encoded data. They become one token that matches nothing. */
const LONGEST_WORD = 60;

/**
 * The tokens of `[start, end)`. English contractions are taken apart (`we've` → `we` `have`, `won't` → `will` `not`),
 * both parts with the range of the whole; names keep what belongs to them (`.NET`, `C++`, `R&D`, `T-Mobile`).
 */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let position = start;
  while (position < end) {
    const unit = text.charCodeAt(position);
    if (isSpace(unit) || isInvisible(unit) || unit === 0x5c || unit === 0x3e) {
      position++;
    } else if (isWordUnit(unit) || isDotWord(text, position, start, end)) {
      const stop = endOfWord(text, position, end);
      pushWord(tokens, text, position, stop);
      position = stop;
    } else {
      tokens.push({
        start: position,
        end: position + 1,
        word: plainMark(text.charAt(position)),
        isWord: false,
      });
      position++;
    }
  }
  return tokens;
}

/** `.NET`: a point that opens a word. */
function isDotWord(text: string, position: number, start: number, end: number): boolean {
  if (text.charCodeAt(position) !== 0x2e || position + 1 >= end) return false;
  if (position > start && !isSpace(text.charCodeAt(position - 1)) && text.charAt(position - 1) !== '(')
    return false;
  return isWordUnit(text.charCodeAt(position + 1));
}

function endOfWord(text: string, from: number, end: number): number {
  let position = from + 1;
  while (position < end) {
    const unit = text.charCodeAt(position);
    const visible = isInvisible(unit) ? skipInvisible(text, position, end) : position;
    if (isWordUnit(text.charCodeAt(visible)) && visible < end) {
      position = visible + 1;
    } else if (unit === 0x2b || unit === 0x23) {
      // C++, C#
      position++;
      if (position < end && isWordUnit(text.charCodeAt(position))) break;
    } else if (joins(unit, text, position, end)) {
      position += unit === 0x5c ? 2 : 1;
    } else {
      break;
    }
  }
  return position;
}

function skipInvisible(text: string, from: number, end: number): number {
  let position = from;
  while (position < end && isInvisible(text.charCodeAt(position))) position++;
  return position;
}

/** Whether a mark inside a word belongs to it. */
function joins(unit: number, text: string, position: number, end: number): boolean {
  const mark = unit === 0x5c ? text.charCodeAt(position + 1) : unit;
  const after = unit === 0x5c ? position + 2 : position + 1;
  if (after >= end || !isWordUnit(text.charCodeAt(after))) return false;
  if (isGenderMark(mark)) return isGenderEnding(text, after);
  if (mark === 0x2c) return isDigit(text.charCodeAt(position - 1)) && isDigit(text.charCodeAt(after));
  return (
    mark === 0x27 ||
    mark === 0x2019 ||
    mark === 0x2bc ||
    mark === 0x2d ||
    mark === 0x2010 ||
    mark === 0x2011 ||
    mark === 0x2e ||
    mark === 0x26 ||
    mark === 0x40
  );
}

/** `in`, `innen`, `r`, `n`, `e` or `er` behind a gender mark. */
function isGenderEnding(text: string, from: number): boolean {
  let end = from;
  while (end < text.length && end - from < 7 && isWordUnit(text.charCodeAt(end))) end++;
  return GENDER_ENDINGS.has(text.slice(from, end).toLowerCase());
}

const GENDER_ENDINGS: ReadonlySet<string> = new Set(['in', 'innen', 'r', 'n', 'e', 'er', 'frau']);

function pushWord(tokens: Token[], text: string, start: number, end: number): void {
  if (end - start > LONGEST_WORD) {
    tokens.push({ start, end, word: '', isWord: true });
    return;
  }
  const word = fold(text.slice(start, end));
  for (const part of expand(word)) tokens.push({ start, end, word: part, isWord: true });
}

/** The words that a contraction stands for; a possessive loses its ending. */
function expand(word: string): readonly string[] {
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe <= 0) return WITHOUT_APOSTROPHE.get(word) ?? [word];
  const whole = IRREGULAR.get(word);
  if (whole !== undefined) return whole;
  const head = word.slice(0, apostrophe);
  const tail = word.slice(apostrophe + 1);
  if (tail === 't' && head.endsWith('n')) return [head.slice(0, -1), 'not'];
  const ending = ENDINGS.get(tail);
  if (ending !== undefined) return [head, ending];
  if (tail === 's') return IS_NOT_POSSESSIVE.has(head) ? [head, 'is'] : [head];
  return ELISIONS.has(head) ? [head, tail] : [word];
}

/** Contractions as people type them in haste. */
const WITHOUT_APOSTROPHE: ReadonlyMap<string, readonly string[]> = new Map(
  'wont=will not,cant=can not,dont=do not,doesnt=does not,didnt=did not,isnt=is not,arent=are not,wasnt=was not,werent=were not,hasnt=has not,havent=have not,couldnt=could not,cannot=can not'
    .split(',')
    .map(pair => {
      const [form = '', words = ''] = pair.split('=');
      return [form, words.split(' ')] as const;
    }),
);

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ["let's", ['let', 'us']],
]);
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['ve', 'have'],
  ['re', 'are'],
  ['ll', 'will'],
  ['d', 'would'],
  ['m', 'am'],
]);
const IS_NOT_POSSESSIVE: ReadonlySet<string> = new Set('it that what there here he she who this'.split(' '));
/** French words that lose their vowel before another: `l'entreprise`, `n'avons`. */
const ELISIONS: ReadonlySet<string> = new Set('l d n s j m t c qu jusqu lorsqu puisqu'.split(' '));

/** One mark for all that look alike. */
function plainMark(mark: string): string {
  return QUOTES.has(mark) ? '"' : mark === '–' || mark === '—' || mark === '−' ? '-' : mark;
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '„', '‟', '«', '»', '〝', '〞']);
