import { UsageError } from './io.ts';

/** A text file as it was read; `bom` says whether it started with a byte order mark, which `text` leaves out. */
export interface TextFile {
  readonly text: string;
  readonly bom: boolean;
}

/** Decodes UTF-8 (or UTF-16 with its mark). Throws when the bytes are no text. */
export function decodeText(path: string, bytes: Uint8Array): TextFile {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.slice(0, 8_000).includes('\0')) throw new TypeError('NUL');
    return { text, bom: utf16 || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) };
  } catch {
    throw new UsageError(`${path}: this is no text in UTF-8. Save it as UTF-8 text, or pass a text file.`);
  }
}
