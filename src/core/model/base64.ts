const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text without line breaks. The core has no runtime of its own to ask for this. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < ALPHABET.length; value++) values[ALPHABET.charCodeAt(value)] = value;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length >> 2) * 3 - padding);
  let next = 0;
  for (let index = 0; index < text.length; index += 4) {
    const group =
      ((values[text.charCodeAt(index)] ?? 0) << 18) |
      ((values[text.charCodeAt(index + 1)] ?? 0) << 12) |
      ((values[text.charCodeAt(index + 2)] ?? 0) << 6) |
      (values[text.charCodeAt(index + 3)] ?? 0);
    bytes[next++] = group >> 16;
    bytes[next++] = group >> 8;
    bytes[next++] = group;
  }
  return bytes;
}
