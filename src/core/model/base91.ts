/** The alphabet of basE91 (Henke 2006) without the quotation mark, which is escaped in some strings, and with `-` in its place. */
const ALPHABET =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+,./:;<=>?@[]^_`{|}~-';
const BASE = ALPHABET.length;

/** Up to this value of 13 bits the pair of letters has room for one bit more: 91 squared is 8281, of which 8192 are taken. */
const ROOM = BASE * BASE - 2 ** 13 - 1;

/** Bytes as text of 91 kinds of ASCII letters, a seventh shorter than base64. */
export function encodeBase91(bytes: Uint8Array): string {
  let text = '';
  let value = 0;
  let bits = 0;
  for (const byte of bytes) {
    value |= byte << bits;
    bits += 8;
    if (bits < 14) continue;
    const taken = (value & 0x1fff) > ROOM ? 13 : 14;
    const pair = value & (2 ** taken - 1);
    value >>= taken;
    bits -= taken;
    text += letterAt(pair % BASE) + letterAt(Math.floor(pair / BASE));
  }
  if (bits === 0) return text;
  const last = letterAt(value % BASE);
  return text + last + (bits > 7 || value >= BASE ? letterAt(Math.floor(value / BASE)) : '');
}

/** The bytes of what {@link encodeBase91} wrote. The core has no runtime of its own to ask for this. */
export function decodeBase91(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < BASE; value++) values[ALPHABET.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.ceil((text.length * 7) / 8));
  let next = 0;
  let value = 0;
  let bits = 0;
  for (let index = 0; index + 1 < text.length; index += 2) {
    const pair = (values[text.charCodeAt(index)] ?? 0) + BASE * (values[text.charCodeAt(index + 1)] ?? 0);
    value |= pair << bits;
    bits += (pair & 0x1fff) > ROOM ? 13 : 14;
    for (; bits > 7; bits -= 8, value >>= 8) bytes[next++] = value;
  }
  if (text.length % 2 === 1)
    bytes[next++] = value | ((values[text.charCodeAt(text.length - 1)] ?? 0) << bits);
  return bytes.subarray(0, next);
}

function letterAt(value: number): string {
  return ALPHABET.charAt(value);
}
