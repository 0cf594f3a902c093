import { readMailboxes } from './addresses.ts';
import type { OutgoingLetter } from './outgoing.ts';

/**
 * Longest address that every system hands on; UTF-16 units. Windows takes 2,081 characters from a program
 * (Electron, shell.openExternal), and mail programs cut what is longer.
 */
export const LONGEST_URL = 2_000;

/** Whose Outlook on the Web: outlook.com, or Microsoft 365 of an employer or school. */
export type OutlookAccount = 'personal' | 'work';

/** `mailto:` with recipients, subject, body and thread. RFC 6068: percent-encoded UTF-8, CRLF line breaks. */
export function toMailto(letter: OutgoingLetter): string {
  const to = readMailboxes(letter.to).map(({ address }) => encode(address).replace('%40', '@'));
  const fields = toQuery([
    ['subject', letter.subject],
    ['in-reply-to', letter.inReplyTo ?? ''],
    ['body', letter.text],
  ]);
  return `mailto:${to.join(',')}${fields === '' ? '' : `?${fields}`}`;
}

/** A new message in Gmail. It starts a thread of its own: Gmail takes no In-Reply-To. */
export function toGmailUrl(letter: OutgoingLetter): string {
  const fields = toQuery([
    ['to', recipients(letter)],
    ['su', letter.subject],
    ['body', letter.text],
  ]);
  return `https://mail.google.com/mail/?view=cm&fs=1&tf=1${fields === '' ? '' : `&${fields}`}`;
}

/** A new message in Outlook on the Web. It starts a thread of its own. */
export function toOutlookUrl(letter: OutgoingLetter, account: OutlookAccount): string {
  const host = account === 'work' ? 'outlook.office.com/mail' : 'outlook.live.com/mail/0';
  const fields = toQuery([
    ['to', recipients(letter)],
    ['subject', letter.subject],
    ['body', letter.text],
  ]);
  return `https://${host}/deeplink/compose?${fields}`;
}

/** The letter without its words, for an address that has no room for them: they are pasted. */
export function withoutText(letter: OutgoingLetter): OutgoingLetter {
  return { ...letter, text: '' };
}

function recipients(letter: OutgoingLetter): string {
  return readMailboxes(letter.to)
    .map(({ address }) => address)
    .join(',');
}

/** Fields that say nothing are left out. A space is `%20`: several mail programs show a plus sign as such. */
function toQuery(fields: readonly (readonly [string, string])[]): string {
  return fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encode(value.trimEnd().replaceAll('\n', '\r\n'))}`)
    .join('&');
}

/** `encodeURIComponent`, and the marks that shells and Markdown would act on. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
