import type { Range } from './range.ts';

/** Lines without a blank one between them. */
export interface Chunk extends Range {
  /** What Markdown sees in it wherever it stands behind a blank line: one paragraph, simple blocks, or nobody knows. */
  readonly kind: 'paragraph' | 'simple' | 'other';
  /** Whether an indented chunk behind it would belong to its last list item. */
  readonly isList: boolean;
  /** Whether something may open in it that blank lines do not end: a fence, a comment, a script. */
  readonly isOpen: boolean;
}

/** What the lines so far leave open for the next one; {@link OTHER} where only a parser can tell. */
const OTHER = -1;
const NOTHING = 0;
const PARAGRAPH = 1;
const BULLET = 2;
const NUMBERED = 3;

/**
 * The next chunk at or behind a line's start, or `null` when only blank lines are left. Letters are plain almost
 * everywhere, and this look at them costs a fiftieth of what parsing them as Markdown does.
 */
export function nextChunk(text: string, from: number): Chunk | null {
  let start = from;
  let end = endOfLine(text, start);
  while (isBlank(text, start, end)) {
    if (end >= text.length) return null;
    start = end + 1;
    end = endOfLine(text, start);
  }
  let state = NOTHING;
  let isPlain = true;
  let isOpen = false;
  for (let line = start; ; ) {
    if (state !== OTHER) state = stateBehind(text, line, end, state);
    if (state === OTHER) isOpen ||= opens(text, line, end);
    isPlain &&= state === PARAGRAPH;
    line = end + 1;
    if (line >= text.length) break;
    const next = endOfLine(text, line);
    if (isBlank(text, line, next)) break;
    end = next;
  }
  const kind = state === OTHER ? 'other' : isPlain ? 'paragraph' : 'simple';
  return { start, end, kind, isList: state === BULLET || state === NUMBERED, isOpen };
}

/** A paragraph or heading, alone or in a list item. */
export interface Leaf extends Range {
  /** How many units of it are the marks of a heading. */
  readonly marks: number;
}

/** The leaves of a simple chunk. */
export function* leavesOf(text: string, chunk: Range): Iterable<Leaf> {
  let start = chunk.start;
  for (let line = chunk.start; line < chunk.end; ) {
    const end = endOfLine(text, line);
    const marks = headingMarks(text, line);
    const content = behindItemMark(text, line);
    if (marks > 0 || content > line) {
      if (start < line) yield { start, end: line - 1, marks: 0 };
      start = content;
    }
    if (marks > 0) {
      yield { start: line, end, marks };
      start = end + 1;
    }
    line = end + 1;
  }
  if (start < chunk.end) yield { start, end: chunk.end, marks: 0 };
}

/** What is open behind a line, of what was before it. */
function stateBehind(text: string, line: number, end: number, state: number): number {
  const marks = headingMarks(text, line);
  if (marks > 0) {
    const isHeading = marks <= 6 && isSimple(text, line + marks, end) && text.charCodeAt(line + marks) === 32;
    return isHeading && !holds(text, line + marks, end, 0x23) ? NOTHING : OTHER;
  }
  const content = behindItemMark(text, line);
  if (content > line) {
    if (!(text.charCodeAt(content) > 32) || !isSimple(text, content, end)) return OTHER;
    if (!isDigit(text.charCodeAt(line))) return BULLET;
    // Only a first item breaks into a paragraph.
    const isFirst = text.charCodeAt(line) === 0x31 && content === line + 3;
    return state === NOTHING || state === NUMBERED || isFirst ? NUMBERED : OTHER;
  }
  if (!isSimple(text, line, end)) return OTHER;
  if (state !== NOTHING) return state;
  return text.charCodeAt(line) > 32 ? PARAGRAPH : OTHER;
}

/** How many `#` a line begins with. */
function headingMarks(text: string, line: number): number {
  let position = line;
  while (text.charCodeAt(position) === 0x23) position++;
  return position - line;
}

/** Where a list item's text begins behind `- `, `12. ` or the like at the start of a line; the line's start when it is none. */
function behindItemMark(text: string, line: number): number {
  let position = line;
  while (isDigit(text.charCodeAt(position)) && position < line + 9) position++;
  const unit = text.charCodeAt(position);
  const isMark =
    position > line ? unit === 0x2e || unit === 0x29 : unit === 0x2d || unit === 0x2a || unit === 0x2b;
  return isMark && text.charCodeAt(position + 1) === 32 ? position + 2 : line;
}

function holds(text: string, from: number, to: number, unit: number): boolean {
  for (let position = from; position < to; position++) if (text.charCodeAt(position) === unit) return true;
  return false;
}

/** Nothing in a line can be markup, nor can its beginning make it anything but a line of a paragraph. */
function isSimple(text: string, start: number, end: number): boolean {
  let position = start;
  while (text.charCodeAt(position) === 32) position++;
  const first = text.charCodeAt(position);
  if (isBlockMark(first) || (isDigit(first) && isNumbered(text, position + 1))) return false;
  for (; position < end; position++) {
    const unit = text.charCodeAt(position);
    // [ ] < ` and the tab
    if (unit === 0x5b || unit === 0x5d || unit === 0x3c || unit === 0x60 || unit === 9) return false;
  }
  return true;
}

/** The first unit of headings, quotes, list items, rules, underlines and fences. */
function isBlockMark(unit: number): boolean {
  switch (unit) {
    case 0x23:
    case 0x2a:
    case 0x2b:
    case 0x2d:
    case 0x3d:
    case 0x3e:
    case 0x5f:
    case 0x7c:
    case 0x7e:
      return true;
    default:
      return false;
  }
}

/** Whether what follows a digit makes a list item of it: `1.`, `12)`. */
function isNumbered(text: string, from: number): boolean {
  let position = from;
  while (isDigit(text.charCodeAt(position))) position++;
  const unit = text.charCodeAt(position);
  return unit === 0x2e || unit === 0x29;
}

/** Whether a tag, a comment or a fence is the first thing in a line, alone or in a list item. */
function opens(text: string, start: number, end: number): boolean {
  let position = start;
  while (position < end && isItemMark(text.charCodeAt(position))) position++;
  const unit = text.charCodeAt(position);
  if (unit === 0x3c) return true;
  const isFence = unit === 0x60 || unit === 0x7e;
  return isFence && text.charCodeAt(position + 1) === unit && text.charCodeAt(position + 2) === unit;
}

/** What may stand before an item's text: space, `-`, `*`, `+`, `>`, digits, `.` and `)`. */
function isItemMark(unit: number): boolean {
  if (isDigit(unit)) return true;
  return (
    unit === 32 ||
    unit === 9 ||
    unit === 0x2d ||
    unit === 0x2a ||
    unit === 0x2b ||
    unit === 0x3e ||
    unit === 0x2e ||
    unit === 0x29
  );
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let position = start; position < end; position++) {
    const unit = text.charCodeAt(position);
    if (unit !== 32 && unit !== 9 && unit !== 13) return false;
  }
  return true;
}

function endOfLine(text: string, start: number): number {
  // A loop of its own: V8 takes `indexOf` out of loops that need it at times only, and then it costs quadratic time.
  let position = start;
  while (position < text.length && text.charCodeAt(position) !== 10) position++;
  return position;
}
