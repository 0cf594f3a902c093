import type { Range } from '../../text/range.ts';
import { toOneLine } from './clean.ts';

/** One mailbox as a header line writes it. Ranges point to the name and the address in the readable text. */
export interface Mailbox {
  readonly name: string;
  readonly nameRange: Range | null;
  /** Lower case; empty where there is only a name. */
  readonly address: string;
  readonly addressRange: Range | null;
}

/**
 * Reads the first mailbox in `[range.start, range.end)`: `Priya Raman <priya@example.com>`, `"Raman, Priya" <…>`,
 * `[mailto:…]`, a bare address or a bare name.
 */
export function parseMailbox(text: string, range: Range): Mailbox | null {
  const end = Math.min(range.end, range.start + 400);
  const addressRange = findAddress(text, range.start, end);
  const nameRange = trimName(
    text,
    range.start,
    addressRange === null ? end : openerBefore(text, addressRange.start),
  );
  if (addressRange === null && nameRange === null) return null;
  return {
    name: nameRange === null ? '' : unreverse(toOneLine(text.slice(nameRange.start, nameRange.end))),
    nameRange,
    address: addressRange === null ? '' : text.slice(addressRange.start, addressRange.end).toLowerCase(),
    addressRange,
  };
}

/** The first `local@domain.tld` in `[from, to)`. */
export function findAddress(text: string, from: number, to: number): Range | null {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== 0x40) continue;
    let start = at;
    while (start > from && at - start < 64 && isAddressUnit(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < to && end - at < 255 && isDomainUnit(text.charCodeAt(end))) end++;
    while (end > at + 1 && !isAlphanumeric(text.charCodeAt(end - 1))) end--;
    if (start < at && text.slice(at + 1, end).includes('.')) return { start, end };
  }
  return null;
}

/** The position of the `<`, `(` or `[mailto:` in front of an address. */
function openerBefore(text: string, position: number): number {
  let start = position;
  if (text.slice(Math.max(0, start - 7), start).toLowerCase() === 'mailto:') start -= 7;
  const before = text.charAt(start - 1);
  return before === '<' || before === '(' || before === '[' ? start - 1 : start;
}

/** Without white space, quotes, `*` and commas at both ends. */
function trimName(text: string, from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && !isNameEdge(text.charAt(start))) start++;
  while (end > start && !isNameEdge(text.charAt(end - 1))) end--;
  return start === end ? null : { start, end };
}

function isNameEdge(character: string): boolean {
  return !/[\s"'*,;<>[\]_\u200b-\u200f\u202a-\u202e]/.test(character);
}

/** `Raman, Priya` → `Priya Raman`; a name with a company suffix stays. */
function unreverse(name: string): string {
  const parts = name.split(', ');
  const [last, first] = parts;
  if (parts.length !== 2 || last === undefined || first === undefined) return name;
  const isName = /^[\p{Lu}][\p{L}'’-]+$/u;
  return isName.test(last) && isName.test(first) && !SUFFIXES.has(first.toLowerCase())
    ? `${first} ${last}`
    : name;
}

const SUFFIXES: ReadonlySet<string> = new Set(
  'inc llc ltd gmbh llp plc corp phd md mba cpa jr sr msc ba'.split(' '),
);

function isAddressUnit(unit: number): boolean {
  return (
    isAlphanumeric(unit) ||
    (unit >= 0x21 && unit <= 0x2f && unit !== 0x22 && unit !== 0x28 && unit !== 0x29 && unit !== 0x2c) ||
    unit === 0x3d ||
    unit === 0x5f ||
    unit === 0x7e
  );
}

function isDomainUnit(unit: number): boolean {
  return isAlphanumeric(unit) || unit === 0x2d || unit === 0x2e;
}

function isAlphanumeric(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit >= 0xc0
  );
}
