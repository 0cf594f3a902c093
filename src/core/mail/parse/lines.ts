import type { Range } from '../../text/range.ts';
import { isSpace } from '../words/fold.ts';

/** A line's content: without quote marks, line end and white space at both ends. */
export interface Line extends Range {
  /** How many `>` stand before it. */
  readonly depth: number;
}

/** The lines of the first `limit` UTF-16 units of a text; blank ones are empty ranges. */
export function splitLines(text: string, limit: number): Line[] {
  const lines: Line[] = [];
  const length = Math.min(text.length, limit);
  let start = 0;
  while (start < length) {
    let end = start;
    while (end < length && !isLineEnd(text.charCodeAt(end))) end++;
    lines.push(toLine(text, start, end));
    start = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}

/** Whether a line holds nothing but quote marks and white space. */
export function isBlank(line: Line): boolean {
  return line.start === line.end;
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

function toLine(text: string, from: number, to: number): Line {
  let start = from;
  let depth = 0;
  for (; start < to; start++) {
    const unit = text.charCodeAt(start);
    if (unit === 0x3e) depth++;
    else if (!isSpace(unit) && unit !== 0x200b && unit !== 0xfeff) break;
  }
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end, depth };
}

const NO_LINE: Line = { start: 0, end: 0, depth: 0 };

/** The line at an index; an empty one where there is none. */
export function lineAt(lines: readonly Line[], index: number): Line {
  return lines[index] ?? NO_LINE;
}
