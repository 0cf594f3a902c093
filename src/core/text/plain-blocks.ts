import type { Range } from './range.ts';

/** Lines without a blank one between them. */
export interface Chunk extends Range {
  /** Whether Markdown sees a paragraph in it and nothing else, wherever it stands behind a blank line. */
  readonly isPlain: boolean;
  /** Whether something may open in it that blank lines do not end: a fence, a comment, a script. */
  readonly isOpen: boolean;
}

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
  let isPlain = text.charCodeAt(start) > 32;
  let isOpen = false;
  for (let line = start; ; ) {
    if (isPlain) isPlain = isPlainLine(text, line, end);
    if (!isPlain) isOpen ||= opens(text, line, end);
    line = end + 1;
    if (line >= text.length) break;
    const next = endOfLine(text, line);
    if (isBlank(text, line, next)) break;
    end = next;
  }
  return { start, end, isPlain, isOpen };
}

/** Nothing in it can be markup, nor can its beginning make it anything but a line of a paragraph. */
function isPlainLine(text: string, start: number, end: number): boolean {
  let position = start;
  while (text.charCodeAt(position) === 32) position++;
  const first = text.charCodeAt(position);
  if (isBlockMark(first) || (first >= 48 && first <= 57 && isNumbered(text, position + 1))) return false;
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
  while (text.charCodeAt(position) >= 48 && text.charCodeAt(position) <= 57) position++;
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
  if (unit >= 48 && unit <= 57) return true;
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
