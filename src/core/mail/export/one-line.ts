/**
 * A text on one line: line breaks, control characters and bidi controls become single spaces, halves of surrogate
 * pairs become U+FFFD. Cut at `longest` UTF-16 units.
 */
export function toOneLine(text: string, longest: number): string {
  const line = toWellFormed(text).replace(UNSAFE, ' ').replace(/ {2,}/g, ' ').trim();
  return line.length <= longest
    ? line
    : toWellFormed(line.slice(0, longest))
        .replace(/\ufffd$/, '')
        .trimEnd();
}

/** A text without halves of surrogate pairs, which no encoding can carry; U+FFFD takes their place. */
function toWellFormed(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

/** A text without control characters other than tab and line feed, which mail programs refuse or show as boxes. */
export function withoutControls(text: string): string {
  return toWellFormed(text).replace(CONTROLS, '');
}

/** C0 and C1 controls, all white space but joiners, and what turns the direction of a line. */
const UNSAFE = /[\s\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const CONTROLS = /[^\P{Cc}\t\n]/gu;
