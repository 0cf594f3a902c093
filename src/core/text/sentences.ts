import type { Block } from './block.ts';
import type { Range } from './range.ts';

/** UTF-16 units from which on a sentence is cut at the next space: nobody writes them, and rules look around in a sentence. */
export const LONGEST_SENTENCE = 2000;

/**
 * Cuts a block of prose into sentences. Knows abbreviations, initials, ellipses, hard-wrapped lines, lines that
 * were ended on purpose (a greeting, a sign-off, a list without stops) and sentences that start in lower case.
 * Ranges are trimmed; a sentence includes its final punctuation and closing quotes.
 * @param from where to begin: at the block's start or behind one of its sentences, before its first hole
 */
export function splitSentences(text: string, block: Block, from = block.start): readonly Range[] {
  const sentences: Range[] = [];
  const lines: Lines = {};
  let start = from;
  let position = from;
  let hole = 0;
  while (position < block.end) {
    const next = block.holes[hole];
    if (next !== undefined && position >= next.start) {
      position = Math.max(position, next.end);
      hole++;
      continue;
    }
    // Few units can end a sentence, so most are passed over at little cost.
    const here = position;
    const until = Math.min(next?.start ?? block.end, block.end, start + LONGEST_SENTENCE);
    while (position < until && !mayEnd(text.charCodeAt(position))) position++;
    if (position > here) continue;
    const isTooLong = position - start >= LONGEST_SENTENCE && isSpace(text.charCodeAt(position));
    const end = isTooLong ? position + 1 : endOfSentence(text, position, block, lines);
    if (end > position) {
      push(text, sentences, start, end);
      start = end;
      position = end;
    } else {
      position++;
    }
  }
  push(text, sentences, start, block.end);
  return sentences;
}

function mayEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x2e || unit === 0x3f || unit === 0x21 || unit === 0x2026;
}

/** Where the sentence ends if the unit at `position` ends one, otherwise `position`. */
function endOfSentence(text: string, position: number, block: Block, lines: Lines): number {
  const unit = text.charCodeAt(position);
  if (unit === 0x0a) return isDeliberateBreak(text, position, block, lines) ? position + 1 : position;
  if (unit !== 0x2e && unit !== 0x3f && unit !== 0x21 && unit !== 0x2026) return position;
  // A run of marks ends a sentence as a whole or not at all.
  if (isBehindMark(text, position, block.start)) return position;
  let end = endOfMarks(text, position, block.end);
  const strong = includesStrong(text, position, end);
  const dots = end - position > 1 || unit === 0x2026;
  while (end < block.end && isCloser(text.charCodeAt(end))) end++;
  if (end >= block.end) return end;
  if (!isSpace(text.charCodeAt(end))) return position;
  const next = firstWordUnit(text, end, block.end);
  const lower = isLowerCase(text, next);
  if (strong) return lower && isInsideQuote(text, end) ? position : end;
  if (dots) return lower ? position : end;
  return isAbbreviation(text, position, block.start, lower) ? position : end;
}

/** An unbroken line of a hard-wrapped text is as wide as its first following word forces it to be; a shorter one was ended on purpose. */
function isDeliberateBreak(text: string, newline: number, block: Range, lines: Lines): boolean {
  lines.width ??= widthOf(text, block);
  const next = skipSpace(text, newline + 1, block.end);
  if (next >= block.end) return false;
  const lineStart = text.lastIndexOf('\n', newline - 1) + 1;
  const line = newline - Math.max(lineStart, block.start);
  let wordEnd = next;
  while (wordEnd < block.end && !isSpace(text.charCodeAt(wordEnd))) wordEnd++;
  const lower = isLowerCase(text, next);
  const last = text.charCodeAt(newline - 1);
  if (last === 0x2c || last === 0x3a)
    return line < 45 && !lower && line + (wordEnd - next) < Math.max(lines.width, 60);
  if (lower) return false;
  const fits = line + 1 + (wordEnd - next) <= Math.max(lines.width, 60);
  return fits && !(last >= 0x80 || last === 0x2d);
}

/**
 * Whether the line breaks of a block before an offset end the same sentences with another width of its widest line.
 * @param widths the two, in UTF-16 units
 */
export function breaksAlike(
  text: string,
  block: Range,
  offset: number,
  widths: readonly [number, number],
): boolean {
  let newline = text.indexOf('\n', block.start);
  while (newline >= 0 && newline < offset) {
    const [one, other] = widths.map(width => isDeliberateBreak(text, newline, block, { width }));
    if (one !== other) return false;
    newline = text.indexOf('\n', newline + 1);
  }
  return true;
}

/** The widest line of a block, in UTF-16 units, once it has been asked for. */
interface Lines {
  width?: number;
}

/** The widest line of a block, in UTF-16 units. */
export function widthOf(text: string, block: Range): number {
  let width = 0;
  let start = block.start;
  for (;;) {
    const newline = text.indexOf('\n', start);
    if (newline < 0 || newline >= block.end) return Math.max(width, block.end - start);
    width = Math.max(width, newline - start);
    start = newline + 1;
  }
}

const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof sr jr st rev fr br hon engr eng ing arch adv atty capt cpt cmdr lt sgt maj col gen adm insp supt gov sen rep pres messrs mme mlle vs approx dept est fig incl tel ext attn cf ca ref vol pp'.split(
    ' ',
  ),
);
/** May also end a sentence: only followed by a lower-case word they do not. */
const ABBREVIATIONS_BEFORE_LOWER = new Set(
  'etc inc ltd co corp llc plc no a.m p.m am pm u.s u.k e.u ph.d b.a m.a b.sc m.sc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);
const ALWAYS = new Set(['e.g', 'i.e', 'eg', 'ie']);

function isAbbreviation(text: string, stop: number, limit: number, beforeLower: boolean): boolean {
  let start = stop;
  while (start > limit && stop - start < 12 && isAbbreviationUnit(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, stop).toLowerCase();
  if (word.length === 1) return word !== 'i' || isInitial(text, start);
  if (ALWAYS.has(word) || ABBREVIATIONS.has(word)) return true;
  return beforeLower && ABBREVIATIONS_BEFORE_LOWER.has(word);
}

/** "I." ends a sentence ("neither am I.") unless it stands at the start of a name. */
function isInitial(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 2);
  return start < 2 || before === 0x2e || before === 0x2c;
}

function isAbbreviationUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 0x2e;
}

function push(text: string, sentences: Range[], from: number, to: number): void {
  const start = skipSpace(text, from, to);
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end) sentences.push({ start, end });
}

function includesStrong(text: string, from: number, to: number): boolean {
  for (let position = from; position < to; position++) {
    const unit = text.charCodeAt(position);
    if (unit === 0x3f || unit === 0x21) return true;
  }
  return false;
}

/** Whether the last unit before a place that is no space is a mark that may end a sentence. */
function isBehindMark(text: string, position: number, limit: number): boolean {
  let before = position - 1;
  while (before >= limit && isSpace(text.charCodeAt(before))) before--;
  return before >= limit && isFinal(text.charCodeAt(before));
}

/** Behind the run of marks that starts at a place; some write spaces between them ("? !", ". . ."). */
function endOfMarks(text: string, position: number, to: number): number {
  let end = position;
  for (let next = position; ; next = skipSpace(text, end, to)) {
    let behind = next;
    while (behind < to && isFinal(text.charCodeAt(behind))) behind++;
    // A name may begin with a stop (".NET").
    const isMark = behind > next && (next === position || behind === to || isSpace(text.charCodeAt(behind)));
    if (!isMark) return end;
    end = behind;
  }
}

function isFinal(unit: number): boolean {
  return unit === 0x2e || unit === 0x3f || unit === 0x21 || unit === 0x2026;
}

function isCloser(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0x29 ||
    unit === 0x5d ||
    unit === 0x201d ||
    unit === 0x2019 ||
    unit === 0xbb ||
    unit === 0x2a ||
    unit === 0x5f
  );
}

function isInsideQuote(text: string, end: number): boolean {
  return isCloser(text.charCodeAt(end - 1)) && text.charCodeAt(end - 1) !== 0x2a;
}

function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0x202f;
}

function skipSpace(text: string, from: number, to: number): number {
  let position = from;
  while (position < to && isSpace(text.charCodeAt(position))) position++;
  return position;
}

function firstWordUnit(text: string, from: number, to: number): number {
  let position = skipSpace(text, from, to);
  while (position < to && /["'(\u201c\u2018*_[]/.test(text.charAt(position))) position++;
  return position;
}

function isLowerCase(text: string, position: number): boolean {
  const unit = text.charAt(position);
  return unit !== unit.toUpperCase();
}
