/** What windows-1252 has at 0x80–0x9F; a space stands for the five bytes it leaves undefined. */
const HIGH_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Puts the quotes, dashes and the euro sign back that a decoder turned into control characters: bytes 0x80–0x9F of
 * text labelled windows-1252 or, against its label, iso-8859-1. Text never holds those controls on purpose.
 */
export function repairHighControls(text: string): string {
  let result = '';
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80 || unit > 0x9f) continue;
    result += text.slice(copied, index) + HIGH_CONTROLS.charAt(unit - 0x80).trim();
    copied = index + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** Decodes text of unknown encoding: byte order mark, else UTF-8 where it is valid, else windows-1252. */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodeUtf8(bytes) ?? repairHighControls(new TextDecoder('windows-1252').decode(bytes));
}

/** The text of valid UTF-8, without its byte order mark, or `null`. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
