/**
 * What can be read of a mail whose MIME structure is broken: the text behind the first blank line, without boundary
 * and part header lines, decoded where a part header says quoted-printable or base64.
 */
export function readRawBody(raw: string): string {
  const body = raw.slice(endOfHeader(raw));
  const kept: string[] = [];
  let encoding = encodingIn(raw.slice(0, raw.length - body.length));
  let encoded: string[] = [];
  let isPartHeader = false;
  const flush = (): void => {
    if (encoded.length > 0) kept.push(decode(encoded, encoding));
    encoded = [];
  };
  for (const line of body.split(/\r?\n/)) {
    if (/^--[\w'()+,./:=?-]{6,}$/.test(line)) {
      flush();
      encoding = '';
      isPartHeader = true;
    } else if (isPartHeader && /^(?:content-[a-z-]+|mime-version):/i.test(line)) {
      encoding = encodingIn(line) || encoding;
    } else if (isPartHeader && /^[ \t]/.test(line)) {
      encoding = encodingIn(line) || encoding;
    } else {
      isPartHeader = false;
      encoded.push(line);
    }
  }
  flush();
  return kept.join('\n').trim();
}

/** Offset behind the header's blank line; 0 where the text does not begin with header lines. */
function endOfHeader(raw: string): number {
  if (!/^[\w-]{1,60}:/.test(raw)) return 0;
  const unix = raw.indexOf('\n\n');
  const windows = raw.indexOf('\r\n\r\n');
  if (unix < 0 && windows < 0) return 0;
  return windows < 0 || (unix >= 0 && unix < windows) ? unix + 2 : windows + 4;
}

function encodingIn(header: string): string {
  return /content-transfer-encoding:\s?(quoted-printable|base64)/i.exec(header)?.[1]?.toLowerCase() ?? '';
}

function decode(lines: readonly string[], encoding: string): string {
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(lines.join('\n'));
  return encoding === 'base64' ? decodeBase64(lines) : lines.join('\n');
}

function decodeQuotedPrintable(text: string): string {
  const joined = text.replaceAll('=\n', '');
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let index = 0; index < joined.length; index++) {
    const hex = joined.charAt(index) === '=' ? joined.slice(index + 1, index + 3) : '';
    if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      index += 2;
    } else {
      const unit = joined.charCodeAt(index);
      if (unit < 0x80) bytes.push(unit);
      else for (const byte of encoder.encode(joined.charAt(index))) bytes.push(byte);
    }
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}

/** The text of a base64 part, or nothing where it is no text. */
function decodeBase64(lines: readonly string[]): string {
  try {
    const binary = atob(lines.join('').replaceAll(/[^A-Za-z0-9+/=]/g, ''));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(binary, unit => unit.charCodeAt(0)),
    );
    return text.includes('\0') ? '' : text;
  } catch {
    return '';
  }
}
