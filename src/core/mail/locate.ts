import type { Range } from '../text/range.ts';

/**
 * Finds ranges of a mail's readable text in the raw text it was read from: an `.eml` with its headers and its line
 * breaks in other places, or text with remains of HTML. Only ASCII letters and digits are compared, so that quotation
 * marks, soft line breaks and the escapes of quoted-printable do not matter.
 * @returns one entry for each range; `null` where the raw text holds the words in another coding, such as base64
 */
export function locate(raw: string, readable: string, ranges: readonly Range[]): readonly (Range | null)[] {
  const inRaw = squeeze(raw, /^content-transfer-encoding:[ \t]{0,9}quoted-printable/im.test(raw));
  const inReadable = squeeze(readable, false);
  return ranges.map(range => locateOne(inRaw, inReadable, readable, range));
}

/** A text's ASCII letters and digits, in lower case, and where each of them stands. */
interface Squeezed {
  readonly text: string;
  readonly offsets: readonly number[];
}

function squeeze(text: string, isQuotedPrintable: boolean): Squeezed {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === EQUALS && isQuotedPrintable && isHex(text, index + 1) && isHex(text, index + 2)) index += 2;
    else if (isPlain(unit)) {
      kept.push(text.charAt(index).toLowerCase());
      offsets.push(index);
    }
  }
  return { text: kept.join(''), offsets };
}

const EQUALS = 0x3d;

function isPlain(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function isHex(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 70) || (unit >= 97 && unit <= 102);
}

/** Fewer letters than these stand in many places; they are looked for with what is around them only. */
const TELLING = 8;

/** Looks with the lines before and behind, then with the line alone, then without it. */
function locateOne(raw: Squeezed, readable: Squeezed, text: string, range: Range): Range | null {
  const from = firstAt(readable.offsets, range.start);
  const to = firstAt(readable.offsets, range.end);
  if (to <= from) return null;
  const line = linesAround(text, range);
  const contexts = [linesAround(text, { start: line.start - 1, end: line.end + 1 }), line];
  if (to - from >= TELLING) contexts.push(range);
  for (const context of contexts) {
    const start = firstAt(readable.offsets, context.start);
    const found = raw.text.indexOf(readable.text.slice(start, firstAt(readable.offsets, context.end)));
    const first = raw.offsets[found + from - start];
    const last = raw.offsets[found + to - 1 - start];
    if (found >= 0 && first !== undefined && last !== undefined) return { start: first, end: last + 1 };
  }
  return null;
}

/** The whole lines that hold a range. */
function linesAround(text: string, { start, end }: Range): Range {
  const behind = text.indexOf('\n', end);
  return {
    start: start <= 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1,
    end: behind < 0 ? text.length : behind,
  };
}

/** Index of the first offset that is not before `position`. */
function firstAt(offsets: readonly number[], position: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
