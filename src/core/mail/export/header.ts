import type { Mailbox } from './addresses.ts';
import { toBase64 } from './encoding.ts';

/** Columns of a header line; RFC 5322, 2.1.1 says 78 and RFC 2047, 2 says 76. */
const LINE = 76;
/** Characters of one encoded word; RFC 2047, 2 allows 75, and the first one shares its line with the header's name. */
const ENCODED_WORD = 62;

/** `Name: value`, folded, ending in CRLF. The value is text of any script on one line; it can hold no second header. */
export function textHeader(name: string, value: string): string {
  return fold(name, toWords(value));
}

/** `Name: mailboxes`, folded, ending in CRLF. */
export function addressHeader(name: string, mailboxes: readonly Mailbox[]): string {
  const words = mailboxes.flatMap((mailbox, index) => {
    const comma = index < mailboxes.length - 1 ? ',' : '';
    if (mailbox.name === '') return [`${mailbox.address}${comma}`];
    return [...toPhrase(mailbox.name), `<${mailbox.address}>${comma}`];
  });
  return fold(name, words);
}

/** Joins words with spaces, and with line breaks where a line would be too long. */
function fold(name: string, words: readonly string[]): string {
  let header = `${name}:`;
  let column = header.length;
  for (const word of words) {
    const fits = column + 1 + word.length <= LINE || column === name.length + 1;
    header += fits ? ` ${word}` : `\r\n ${word}`;
    column = fits ? column + 1 + word.length : 1 + word.length;
  }
  return `${header}\r\n`;
}

/** A value as words that a single space may part: as it is where that is plain, else all of it encoded. */
function toWords(value: string): readonly string[] {
  return isPlain(value) ? value.split(' ') : toEncodedWords(value);
}

/** A display name: atoms, a quoted string or encoded words. */
function toPhrase(name: string): readonly string[] {
  if (/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*$/.test(name) && isPlain(name)) return name.split(' ');
  if (isPlain(name)) return `"${name.replace(/["\\]/g, '\\$&')}"`.split(' ');
  return toEncodedWords(name);
}

/** Printable ASCII that reads back as it is: single spaces, words that fit a line, nothing like an encoded word. */
function isPlain(value: string): boolean {
  return /^[ -~]*$/.test(value) && !value.includes('=?') && value.split(' ').every(isPlainWord);
}

function isPlainWord(word: string): boolean {
  return word !== '' && word.length <= ENCODED_WORD;
}

/** RFC 2047 words in UTF-8, each of whole characters. */
function toEncodedWords(value: string): readonly string[] {
  const words: string[] = [];
  let chunk: number[] = [];
  for (const character of value) {
    const bytes = new TextEncoder().encode(character);
    // Base64 makes four characters of three bytes; the frame takes twelve.
    if (Math.ceil((chunk.length + bytes.length) / 3) * 4 + 12 > ENCODED_WORD) {
      words.push(toEncodedWord(chunk));
      chunk = [];
    }
    chunk.push(...bytes);
  }
  if (chunk.length > 0) words.push(toEncodedWord(chunk));
  return words;
}

/** The shorter of the two encodings; RFC 2047, 5 (3) leaves a display name only these characters. */
function toEncodedWord(bytes: readonly number[]): string {
  const base64 = toBase64(bytes);
  const quoted = bytes.map(toQuoted).join('');
  return quoted.length <= base64.length ? `=?UTF-8?Q?${quoted}?=` : `=?UTF-8?B?${base64}?=`;
}

function toQuoted(byte: number): string {
  if (byte === 0x20) return '_';
  const character = String.fromCharCode(byte);
  return /[A-Za-z0-9!*+/-]/.test(character)
    ? character
    : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
