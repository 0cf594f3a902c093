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
import { anyLetter, LETTER, RUNS } from './fixture.ts';

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

describe('mailto', () => {
  it('is what RFC 6068 asks for', () => {
    expect(toMailto(LETTER)).toBe(
      'mailto:priya@example.com?subject=Thank%20you%20for%20the%20update%20%E2%80%93%20Data%20Analyst' +
        '&in-reply-to=%3Cabc.1%40example.com%3E&body=Hi%20Priya%2C%0D%0A%0D%0AThank%20you%20for%20letting%20me%20know.' +
        '%2050%25%20of%20me%20is%20sad%20%26%20the%20rest%20%3D%20fine.%0D%0A%0D%0ABest%20regards%2C%0D%0ASam%20%C5%81ukasz',
    );
    expect(toMailto(LETTER).length).toBeLessThan(LONGEST_URL);
  });

  it('reads back as the letter', () => {
    fc.assert(
      fc.property(anyLetter, letter => {
        const url = toMailto(letter);
        expect(url).toMatch(/^mailto:[\w.~%@,-]*(?:\?[\w.~%&=-]*)?$/);
        expect(new URL(url).protocol).toBe('mailto:');
        const path = url.slice('mailto:'.length).split('?', 1)[0] ?? '';
        const to = path === '' ? [] : path.split(',').map(decodeURIComponent);
        expect(to).toEqual(recipientsOf(letter));
        const fields = fieldsOf(url);
        expect([...fields.keys()].filter(name => !['subject', 'body', 'in-reply-to'].includes(name))).toEqual(
          [],
        );
        expect(fields.get('subject') ?? '').toBe(letter.subject);
        expect(fields.get('body')).toBe(bodyOf(letter));
        expect(fields.get('in-reply-to') ?? null).toBe(letter.inReplyTo);
      }),
      RUNS,
    );
  }, 120_000);
});

describe.each([
  ['Gmail', toGmailUrl, 'mail.google.com', { to: 'to', subject: 'su', more: ['view', 'fs', 'tf'] }],
  [
    'Outlook, personal',
    (letter: OutgoingLetter) => toOutlookUrl(letter, 'personal'),
    'outlook.live.com',
    { to: 'to', subject: 'subject', more: [] },
  ],
  [
    'Outlook, work',
    (letter: OutgoingLetter) => toOutlookUrl(letter, 'work'),
    'outlook.office.com',
    { to: 'to', subject: 'subject', more: [] },
  ],
] as const)('%s', (_, toUrl, host, names) => {
  it('reads back as the letter', () => {
    fc.assert(
      fc.property(anyLetter, letter => {
        const url = new URL(toUrl(letter));
        expect(url.host).toBe(host);
        const known: readonly string[] = [names.to, names.subject, 'body', ...names.more];
        expect([...url.searchParams.keys()].filter(name => !known.includes(name))).toEqual([]);
        const fields = fieldsOf(url.href);
        expect(fields.get(names.to) ?? '').toBe(recipientsOf(letter).join(','));
        expect(fields.get(names.subject) ?? '').toBe(letter.subject);
        expect(fields.get('body')).toBe(bodyOf(letter));
      }),
      RUNS,
    );
  }, 120_000);

  it('can leave the words out', () => {
    expect(fieldsOf(toUrl(withoutText(LETTER))).has('body')).toBe(false);
  });
});
