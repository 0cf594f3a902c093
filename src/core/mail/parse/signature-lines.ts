import { readClosing } from './closing.ts';
import { isBlank, type Line, lineAt } from './lines.ts';

/** Longer signatures are footers. */
const LONGEST_SIGNATURE = 12;

/** Where the prose ends and who signed. */
export interface ClosingPart {
  /** Index of the first line behind the prose. */
  readonly bodyEnd: number;
  readonly signature: readonly Line[];
}

/** Finds the signature among lines `[first, end)`: below a closing formula, else by its shape. */
export function findClosing(text: string, lines: readonly Line[], first: number, end: number): ClosingPart {
  for (let index = end - 1; index >= first; index--) {
    const line = lineAt(lines, index);
    if (isBlank(line)) continue;
    const delimited = text.slice(line.start, line.end) === '--';
    const closing = delimited ? null : readClosing(text, line);
    if (!delimited && closing === null) continue;
    const named = closing === null || closing.nameStart < 0 ? [] : [{ ...line, start: closing.nameStart }];
    const below = signatureFrom(text, lines, index + 1, end);
    // "All the best from Berlin" above a name.
    const isPlace = below.length > 0 && named.some(({ start }) => !/\s/.test(text.slice(start, line.end)));
    const signature = isPlace ? below : [...named, ...below];
    if (signature.length === 0) continue;
    const above = delimited ? findClosing(text, lines, first, index) : null;
    if (above !== null && above.signature.length > 0)
      return { bodyEnd: above.bodyEnd, signature: [...above.signature, ...signature] };
    return { bodyEnd: index, signature };
  }
  return closeWithout(text, lines, first, end);
}

/** The short lines from `index` on, up to the first that is a sentence. */
function signatureFrom(text: string, lines: readonly Line[], index: number, end: number): Line[] {
  const signature: Line[] = [];
  for (let at = index; at < end && signature.length < LONGEST_SIGNATURE; at++) {
    const line = lineAt(lines, at);
    if (isBlank(line) || text.slice(line.start, line.end) === '--') continue;
    if (isSentenceLike(text, line)) break;
    signature.push(line);
  }
  return signature;
}

/** A letter without closing formula: the short lines in its last one or two paragraphs. */
function closeWithout(text: string, lines: readonly Line[], first: number, end: number): ClosingPart {
  let start = end;
  let gaps = 0;
  for (let index = end - 1; index > first; index--) {
    const line = lineAt(lines, index);
    if (isBlank(line)) {
      if (start < end && !isBlank(lineAt(lines, index + 1)) && ++gaps === 2) break;
      continue;
    }
    if (end - index > LONGEST_SIGNATURE || !isNameLike(text, line)) break;
    start = index;
  }
  const signature = lines.slice(start, end).filter(line => !isBlank(line));
  if (signature.length === 0)
    return { bodyEnd: end, signature: nameBehindProse(text, lines.slice(Math.max(0, first - 1), end)) };
  let bodyEnd = start;
  while (bodyEnd > first && isBlank(lineAt(lines, bodyEnd - 1))) bodyEnd--;
  const above = lineAt(lines, bodyEnd - 1);
  const isParted = isBlank(lineAt(lines, bodyEnd - 2));
  if (bodyEnd > first && isFarewell(text, above, isParted)) return { bodyEnd: bodyEnd - 1, signature };
  // Lines that run on from a paragraph are its last line, not a name.
  if (bodyEnd === start && !isBlank(above) && !endsSentence(text, above))
    return { bodyEnd: end, signature: [] };
  return { bodyEnd: start, signature };
}

/** "… with your search! Bryony": a first name behind the last sentence, in a mail that is one paragraph. */
function nameBehindProse(text: string, lines: readonly Line[]): readonly Line[] {
  const last = lines.findLast(line => !isBlank(line));
  if (last === undefined) return [];
  const match =
    /(?:[.!?]|(?:[.!?] |\b(?:best|wishes|regards|luck|thanks|care|future))[\p{L}’']{0,12} ?[\p{L}’']{0,12},)\s{1,3}(\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?)$/u.exec(
      text.slice(Math.max(last.start, last.end - 60), last.end),
    );
  const signed = nameWithFirm(text, last);
  if (signed.length > 0) return signed;
  return match?.[1] === undefined ? [] : [{ ...last, start: last.end - match[1].length }];
}

/** "… job. Ola, Saltbox Bakery", "… maybe! Ines Castellan (Castellan Lab)": at most eight words behind the last sentence. */
function nameWithFirm(text: string, last: Line): readonly Line[] {
  const from = Math.max(last.start, last.end - 70);
  const tail = text.slice(from, last.end);
  const stop = Math.max(...['. ', '! ', '? ', '… '].map(mark => tail.lastIndexOf(mark)));
  const start = stop < 0 ? -1 : stop + 2;
  const name = start < 0 ? '' : tail.slice(start).trim();
  const isNamed =
    !FORMULA.test(name) &&
    /^\p{Lu}\p{Ll}{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})?(?:,| at| from| \(| -| –| \/) ?\p{Lu}/u.test(name) &&
    name.split(/\s+/).every(word => /^\(?\p{Lu}/u.test(word) || JOINTS.has(word));
  return isNamed ? [{ ...last, start: last.end - tail.slice(start).trimStart().length }] : [];
}

const FORMULA =
  /^(?:best|thanks|cheers|regards|kind|warm|warmly|many|yours|take|love|good|all|sincerely|bye|hope|sorry)\b/i;

const JOINTS: ReadonlySet<string> = new Set('at from of and & the de la van der - – /'.split(' '));

/** A closing formula of the writer's own: a few words in front of a comma, or fewer in a paragraph of their own. */
function isFarewell(text: string, line: Line, isParted: boolean): boolean {
  const content = text.slice(line.start, line.end);
  const words = content.split(/\s+/).length;
  if (content.length > 50) return false;
  return content.endsWith(',') ? words <= 7 : isParted && words <= 5 && /^\p{Lu}[\p{L} ’']+$/u.test(content);
}

/** A long line, or one of seven words or more that ends like a sentence. */
function isSentenceLike(text: string, line: Line): boolean {
  if (line.end - line.start > 120) return true;
  const words = text.slice(line.start, line.end).split(/\s+/).length;
  return (
    words >= 7 &&
    endsSentence(text, line) &&
    !/\b(?:m\.b\.H|Inc|Ltd|Co|S\.A|Corp)\.$/.test(text.slice(line.start, line.end))
  );
}

function endsSentence(text: string, line: Line): boolean {
  return /[.!?:)\]"”]$/.test(text.slice(Math.max(line.start, line.end - 1), line.end));
}

/** A short line that begins with a capital and does not end like a sentence. */
function isNameLike(text: string, line: Line): boolean {
  const content = text.slice(line.start, line.end);
  const words = content.split(/\s+/);
  if (content.length > 70 || words.length > 9 || /[!?:;,]$/.test(content)) return false;
  if (/^(?:[-•*–]|\d+[.)]|https?:)/.test(content)) return false;
  const capitals = words.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return content.endsWith('.')
    ? words.length <= 6 && capitals === words.length
    : capitals * 2 >= words.length && capitals > 0;
}
