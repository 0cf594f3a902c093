import { MailError } from '../types.ts';

/** How files begin that people take for mails, and what to do with them instead. */
const MAGIC: readonly (readonly [start: string, advice: string])[] = [
  ['%PDF', 'This is a PDF. Open it, select the text of the letter, copy it, and read that.'],
  [
    '\u00d0\u00cf\u0011\u00e0',
    'This is an Outlook file (.msg or an old Word file). Save the mail as .eml or as text, or copy its words.',
  ],
  [
    'PK\u0003\u0004',
    'This is a Word, ZIP or similar file. Open it, select the text of the letter, copy it, and read that.',
  ],
  ['\u0089PNG', 'This is a picture. Gracious reads text only: type or copy the words of the mail.'],
  ['\u00ff\u00d8\u00ff', 'This is a picture. Gracious reads text only: type or copy the words of the mail.'],
  ['GIF8', 'This is a picture. Gracious reads text only: type or copy the words of the mail.'],
  ['{\\rtf', 'This is a rich-text file. Open it, select the text of the letter, copy it, and read that.'],
];

/** Throws a `MailError` for bytes that are no text. UTF-16 text with a byte order mark passes. */
export function refuseBinary(bytes: Uint8Array): void {
  for (const [start, advice] of MAGIC) {
    if (startsWith(bytes, start)) throw new MailError(advice);
  }
  const hasByteOrderMark =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!hasByteOrderMark && isBinary(bytes)) {
    throw new MailError(
      'This file holds data rather than text. Save the mail as .eml or plain text, or copy its words and read those.',
    );
  }
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let index = 0; index < start.length; index++) {
    if (bytes[index] !== start.charCodeAt(index)) return false;
  }
  return true;
}

/** A zero byte, or more than one control byte in ten, among the first 4,096. */
function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 4096);
  let controls = 0;
  for (let index = 0; index < end; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls * 10 > end;
}
