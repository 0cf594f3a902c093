import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMailboxes } from '../../../../src/core/mail/export/addresses.ts';
import {
  LONGEST_URL,
  toGmailUrl,
  toMailto,
  toOutlookUrl,
  withoutText,
} from '../../../../src/core/mail/export/compose-urls.ts';
import type { OutgoingLetter } from '../../../../src/core/mail/export/outgoing.ts';
import { budget } from '../../../properties/budget.ts';
import { anyLetter, LETTER } from './fixture.ts';

/** What a program that follows RFC 3986 reads out of a query; a plus sign is a plus sign. */
function fieldsOf(url: string): ReadonlyMap<string, string> {
  const query = url.split('?', 2)[1] ?? '';
  const pairs = query.split('&').filter(pair => pair !== '');
  const fields = pairs.map(pair => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals), decodeURIComponent(pair.slice(equals + 1))] as const;
  });
  expect(new Set(fields.map(([name]) => name)).size).toBe(fields.length);
  return new Map(fields);
}

const bodyOf = ({ text }: OutgoingLetter) => text.trimEnd().replaceAll('\n', '\r\n');
const recipientsOf = ({ to }: OutgoingLetter) => readMailboxes(to).map(({ address }) => address);

/** Each address with the names it has for the parts of a letter, and what else it may say. */
const ADDRESSES = [
  { host: '', toUrl: toMailto, to: null, subject: 'subject', more: ['in-reply-to'] },
  { host: 'mail.google.com', toUrl: toGmailUrl, to: 'to', subject: 'su', more: ['view', 'fs', 'tf'] },
  { host: 'outlook.live.com', toUrl: toPersonalOutlook, to: 'to', subject: 'subject', more: [] },
  { host: 'outlook.office.com', toUrl: toWorkOutlook, to: 'to', subject: 'subject', more: [] },
] as const;

function toPersonalOutlook(letter: OutgoingLetter): string {
  return toOutlookUrl(letter, 'personal');
}

function toWorkOutlook(letter: OutgoingLetter): string {
  return toOutlookUrl(letter, 'work');
}

describe('an address to open', () => {
  it('is for mailto what RFC 6068 asks for', () => {
    expect(toMailto(LETTER)).toBe(
      'mailto:priya@example.com?subject=Thank%20you%20for%20the%20update%20%E2%80%93%20Data%20Analyst' +
        '&in-reply-to=%3Cabc.1%40example.com%3E&body=Hi%20Priya%2C%0D%0A%0D%0AThank%20you%20for%20letting%20me%20know.' +
        '%2050%25%20of%20me%20is%20sad%20%26%20the%20rest%20%3D%20fine.%0D%0A%0D%0ABest%20regards%2C%0D%0ASam%20%C5%81ukasz',
    );
    expect(toMailto(LETTER).length).toBeLessThan(LONGEST_URL);
  });

  it('reads back as the letter and says nothing else, whatever the letter is', () => {
    fc.assert(
      fc.property(anyLetter, letter => {
        const recipients = recipientsOf(letter).join(',');
        for (const { host, toUrl, to, subject, more } of ADDRESSES) {
          const url = toUrl(letter);
          expect(url).toMatch(/^[a-z]+:[\w./~%@,-]*(?:\?[\w.~%&=-]*)?$/);
          expect(new URL(url).host).toBe(host);
          const fields = fieldsOf(url);
          const known: readonly (string | null)[] = [to, subject, 'body', ...more];
          expect([...fields.keys()].filter(name => !known.includes(name))).toEqual([]);
          expect((to === null ? pathOf(url) : fields.get(to)) ?? '').toBe(recipients);
          expect(fields.get(subject) ?? '').toBe(letter.subject);
          expect(fields.get('body')).toBe(bodyOf(letter));
          expect(fields.get('in-reply-to') ?? null).toBe(to === null ? letter.inReplyTo : null);
        }
      }),
      budget(10_000),
    );
  });

  it('has no mark behind which nothing stands', () => {
    const empty: OutgoingLetter = { to: '', subject: '', markdown: '', text: '', inReplyTo: null };
    expect(toMailto(empty)).toBe('mailto:');
    expect(toGmailUrl(empty)).toBe('https://mail.google.com/mail/?view=cm&fs=1&tf=1');
  });

  it('escapes what shells and Markdown act on, in capitals as RFC 3986 asks', () => {
    expect(toMailto({ ...LETTER, subject: `*!'()` })).toContain('?subject=%2A%21%27%28%29&');
  });

  it('can leave the words out', () => {
    for (const { toUrl } of ADDRESSES) expect(fieldsOf(toUrl(withoutText(LETTER))).has('body')).toBe(false);
  });
});

/** The recipients of a mailto address. */
function pathOf(url: string): string {
  const path = url.slice('mailto:'.length).split('?', 1)[0] ?? '';
  return path.split(',').map(decodeURIComponent).join(',');
}
