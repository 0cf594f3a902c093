import { readMailboxes } from './addresses.ts';
import { toQuotedPrintable } from './encoding.ts';
import { addressHeader, textHeader } from './header.ts';
import { toHtml } from './html.ts';
import type { OutgoingLetter } from './outgoing.ts';

/** `=_` cannot occur in quoted-printable text, so this never occurs in a part. RFC 2045, 6.7. */
const BOUNDARY = '=_gracious-letter';

/**
 * The letter as a mail that is ready to be sent: text and HTML, UTF-8, CRLF line ends, ASCII but for an address that
 * is not. `X-Unsent: 1` makes Outlook and its kin open it for writing. There is no From: the mail program knows it.
 * @param date ISO 8601, for the Date header; left out when `null`
 */
export function toEml(letter: OutgoingLetter, date: string | null): string {
  const to = readMailboxes(letter.to);
  return [
    ...(date === null ? [] : [`Date: ${toMailDate(date)}\r\n`]),
    ...(to.length === 0 ? [] : [addressHeader('To', to)]),
    ...(letter.subject === '' ? [] : [textHeader('Subject', letter.subject)]),
    ...(letter.inReplyTo === null
      ? []
      : [idHeader('In-Reply-To', letter.inReplyTo), idHeader('References', letter.inReplyTo)]),
    'X-Unsent: 1\r\n',
    'MIME-Version: 1.0\r\n',
    `Content-Type: multipart/alternative;\r\n boundary="${BOUNDARY}"\r\n`,
    '\r\n',
    toPart('text/plain', letter.text),
    toPart('text/html', toHtml(letter.markdown)),
    `--${BOUNDARY}--\r\n`,
  ].join('');
}

function toPart(type: string, text: string): string {
  return [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    toQuotedPrintable(text),
    '',
  ].join('\r\n');
}

/** An id is one word: it stands on a line of its own when it is long. */
function idHeader(name: string, id: string): string {
  return `${name}:${name.length + id.length > 72 ? '\r\n' : ''} ${id}\r\n`;
}

/** "Sat, 21 Nov 2026 09:12:00 +0000", RFC 5322, 3.3. */
function toMailDate(iso: string): string {
  return new Date(iso).toUTCString().replace('GMT', '+0000');
}
