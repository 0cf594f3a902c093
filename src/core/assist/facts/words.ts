import { fold, isInvisible, isWordUnit } from '../../mail/words/fold.ts';
import type { Range } from '../../text/range.ts';
import { isTensAndUnits, numberIn, sumIn } from './numbers.ts';
import { type Lemmas, stemOf } from './stem.ts';

/** A word or number as the fact lock compares it. UTF-16 offsets into its text. */
export interface Word extends Range {
  /** Folded: lower case, without accents; possessive ending and contracted verb taken off. */
  readonly word: string;
  readonly stem: string;
  /** Whether it is written with a capital, or with letters and digits mixed. */
  readonly isName: boolean;
  /** Whether it opens a sentence, a line or a quotation, where any word has a capital. */
  readonly isFirst: boolean;
  /** What it counts, or `null`. */
  readonly value: number | null;
  /** Whether a clause ends between the word before and this one. */
  readonly opensClause: boolean;
}

const LONGEST_WORD = 60;

/** The words of `[start, end)`. Hyphens part words; digits keep the points, commas and colons between them. */
export function readWords(text: string, { start, end }: Range, lemmas: Lemmas): readonly Word[] {
  const words: Word[] = [];
  let gap = start;
  let position = start;
  while (position < end) {
    if (!isWordUnit(text.charCodeAt(position))) {
      position++;
      continue;
    }
    const stop = endOfNumber(text, position, endOfWord(text, position, end), end);
    const between = text.slice(Math.max(gap, position - 8), position);
    if (stop - position <= LONGEST_WORD)
      words.push(toWord(text, position, stop, between, words.length === 0, lemmas));
    gap = stop;
    position = stop;
  }
  return words;
}

function toWord(
  text: string,
  start: number,
  end: number,
  between: string,
  first: boolean,
  lemmas: Lemmas,
): Word {
  const raw = text.slice(start, end);
  const word = bare(fold(raw));
  return {
    start,
    end,
    word,
    stem: stemOf(word, lemmas),
    isName:
      /\p{Lu}/u.test(raw) ||
      (/\p{L}/u.test(raw) && /^\d|\d$/.test(raw) && !/^\d+(?:st|nd|rd|th)$/i.test(raw)),
    isFirst: first || /[.!?:\n"“‘«(–—•]|\s-/.test(between),
    value: numberIn(word) ?? sumIn(raw.toLowerCase()),
    opensClause: first || /[.!?:;,\n"“”«»()–—]|\s-\s/.test(between),
  };
}

/** `brandt's` → `brandt`, `i've` → `i`, `don't` → `do`. */
function bare(word: string): string {
  const apostrophe = word.indexOf("'");
  if (apostrophe <= 0) return word;
  const head = word.slice(0, apostrophe);
  const tail = word.slice(apostrophe + 1);
  if (tail === 't') return SHORT_FOR.get(head) ?? withoutN(head);
  return tail.length <= 2 ? head : word.replaceAll("'", '');
}

/** Verbs that a contracted "not" changes. */
const SHORT_FOR: ReadonlyMap<string, string> = new Map([
  ['can', 'can'],
  ['won', 'will'],
  ['shan', 'shall'],
  ['ain', 'is'],
]);

function withoutN(head: string): string {
  return head.endsWith('n') ? head.slice(0, -1) : head;
}

function endOfWord(text: string, from: number, end: number): number {
  let position = from + 1;
  while (position < end) {
    const unit = text.charCodeAt(position);
    if (!isWordUnit(unit) && !isInvisible(unit) && !joins(text, position, end)) break;
    position++;
  }
  return position;
}

/** "Twenty-two" is one number; elsewhere a hyphen parts words. */
function endOfNumber(text: string, start: number, stop: number, end: number): number {
  if (text.charAt(stop) !== '-' || stop - start > LONGEST_TENS) return stop;
  const next = endOfWord(text, Math.min(stop + 1, end), end);
  return isTensAndUnits(text.slice(start, stop).toLowerCase(), text.slice(stop + 1, next).toLowerCase())
    ? next
    : stop;
}

/** `seventeen` is longer than any of the tens; UTF-16 units. */
const LONGEST_TENS = 9;

/** An apostrophe between letters; a point, comma or colon between digits; the signs of `C++` and `C#`. */
function joins(text: string, position: number, end: number): boolean {
  const mark = text.charAt(position);
  const before = text.charAt(position - 1);
  const after = position + 1 < end ? text.charAt(position + 1) : '';
  if (mark === '+' || mark === '#') return /[A-Z+]/.test(before);
  if (mark === "'" || mark === '’' || mark === 'ʼ') return /\p{L}/u.test(before) && /\p{L}/u.test(after);
  if (mark === '.' || mark === ',' || mark === ':') return /\d/.test(before) && /\d/.test(after);
  return false;
}
