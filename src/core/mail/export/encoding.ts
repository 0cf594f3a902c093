/** Columns of a quoted-printable line with the `=` of a soft break; RFC 2045, 6.7 (5). */
const LINE = 76;

/** Base64 of bytes, without line breaks. */
export function toBase64(bytes: readonly number[]): string {
  return btoa(String.fromCharCode(...bytes));
}

/** A text with LF line ends as quoted-printable UTF-8 with CRLF line ends. RFC 2045, 6.7. */
export function toQuotedPrintable(text: string): string {
  return text.split('\n').map(encodeLine).join('\r\n');
}

function encodeLine(line: string): string {
  const bytes = new TextEncoder().encode(line);
  let encoded = '';
  let column = 0;
  bytes.forEach((byte, index) => {
    const unit = isLiteral(byte, bytes, index) ? String.fromCharCode(byte) : toHex(byte);
    const isLast = index === bytes.length - 1;
    if (column + unit.length > LINE - (isLast ? 0 : 1)) {
      encoded += '=\r\n';
      column = 0;
    }
    encoded += unit;
    column += unit.length;
  });
  return encoded;
}

/**
 * Printable ASCII but `=`; white space unless it ends the line. "From " and a lone dot at the start of a line are
 * encoded too, for mail stores and SMTP change them.
 */
function isLiteral(byte: number, bytes: Uint8Array, index: number): boolean {
  if (byte === 0x20 || byte === 0x09) return index < bytes.length - 1;
  if (index === 0 && (byte === 0x2e || (byte === 0x46 && bytes[1] === 0x72))) return false;
  return byte > 0x20 && byte < 0x7f && byte !== 0x3d;
}

function toHex(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
