import fc from 'fast-check';
import MailComposer from 'nodemailer/lib/mail-composer';
import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { readMailboxes } from '../../../../src/core/mail/export/addresses.ts';
import { toEml } from '../../../../src/core/mail/export/eml.ts';
import { toHtml } from '../../../../src/core/mail/export/html.ts';
import type { OutgoingLetter } from '../../../../src/core/mail/export/outgoing.ts';
import { budget, isFuzzing } from '../../../properties/budget.ts';
import { anyLetter, LETTER } from './fixture.ts';

const DATE = '2026-11-20T12:00:00.000Z';
const HEADERS = [
  'date',
  'to',
  'subject',
  'in-reply-to',
  'references',
  'x-unsent',
  'mime-version',
  'content-type',
];

/** The same letter as nodemailer writes it. */
async function compose(letter: OutgoingLetter): Promise<Email> {
  const composer = new MailComposer({
    to: readMailboxes(letter.to).map(each => ({ ...each })),
    subject: letter.subject,
    text: letter.text,
    html: toHtml(letter.markdown),
    date: DATE,
    textEncoding: 'quoted-printable',
    ...(letter.inReplyTo === null ? {} : { inReplyTo: letter.inReplyTo, references: letter.inReplyTo }),
  });
  return PostalMime.parse(await composer.compile().build());
}

/** postal-mime counts the line break in front of a boundary to the part; RFC 2046, 5.1.1 counts it to the boundary. */
function withoutBreak(part: string | undefined): string | undefined {
  return part?.replaceAll('\r\n', '\n').replace(/\n$/, '');
}

function wordsOf({ subject, text, html, to, inReplyTo, references, date }: Email) {
  return {
    subject: subject ?? '',
    text: text?.trimEnd(),
    html: html?.trimEnd(),
    to: to ?? [],
    inReplyTo,
    references,
    date,
  };
}

/** Lines that are too long or not ASCII, and blank ones inside the header. Addresses and ids may have a word of their own. */
function untidyLines(eml: string, letter: OutgoingLetter): readonly string[] {
  const lines = eml.split('\r\n');
  const isWord = (line: string) => /^ ?[^ ]+$|^(?:In-Reply-To|References): [^ ]+$/.test(line);
  const head = lines.indexOf('');
  const allowsAll = !/^[ -~]*$/.test(letter.to);
  return lines.filter((line, index) => {
    if (index < head && line.trim() === '') return true;
    if (/[\r\n]/.test(line) || (!allowsAll && !/^[\t -~]*$/.test(line))) return true;
    return line.length > 78 && !(isWord(line) && line.length < 998);
  });
}

describe('an .eml', () => {
  it('is a mail as people expect it', () => {
    expect(toEml(LETTER, DATE).split('\r\n').slice(0, 24)).toEqual([
      'Date: Fri, 20 Nov 2026 12:00:00 +0000',
      'To: Priya Raman <priya@example.com>',
      'Subject: =?UTF-8?Q?Thank_you_for_the_update_=E2=80=93_Data_An?=',
      ' =?UTF-8?Q?alyst?=',
      'In-Reply-To: <abc.1@example.com>',
      'References: <abc.1@example.com>',
      'X-Unsent: 1',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative;',
      ' boundary="=_gracious-letter"',
      '',
      '--=_gracious-letter',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Hi Priya,',
      '',
      'Thank you for letting me know. 50% of me is sad & the rest =3D fine.',
      '',
      'Best regards,',
      'Sam =C5=81ukasz',
      '',
      '--=_gracious-letter',
      'Content-Type: text/html; charset=utf-8',
    ]);
  });

  it('says nothing of what is not known', () => {
    const bare = { to: '', subject: '', markdown: 'Hi\n', text: 'Hi\n', inReplyTo: null };
    expect(toEml(bare, null).split('\r\n')).toEqual([
      'X-Unsent: 1',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative;',
      ' boundary="=_gracious-letter"',
      '',
      '--=_gracious-letter',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Hi',
      '',
      '--=_gracious-letter',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<!DOCTYPE html>',
      '<html><head><meta charset=3D"utf-8"></head><body>',
      '<p>Hi</p>',
      '</body></html>',
      '',
      '--=_gracious-letter--',
      '',
    ]);
  });

  it('puts a long id on a line of its own', () => {
    const withId = (length: number) =>
      toEml({ ...LETTER, inReplyTo: `<${'a'.repeat(length - 4)}@b>` }, null).split('\r\n');
    // "In-Reply-To" has eleven letters.
    expect(withId(61)).toContain(`In-Reply-To: <${'a'.repeat(57)}@b>`);
    expect(withId(62)).toEqual(expect.arrayContaining(['In-Reply-To:', ` <${'a'.repeat(58)}@b>`]));
  });

  it(
    'reads back as the letter, adds no header, has short ASCII lines, and agrees with nodemailer',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyLetter, async letter => {
          const eml = toEml(letter, DATE);
          expect(untidyLines(eml, letter)).toEqual([]);
          const mail = await PostalMime.parse(eml);
          expect(mail.headers.map(({ key }) => key).filter(key => !HEADERS.includes(key))).toEqual([]);
          expect(new Set(mail.headers.map(({ key }) => key)).size).toBe(mail.headers.length);
          expect(mail.subject ?? '').toBe(letter.subject);
          expect(withoutBreak(mail.text)).toBe(letter.text);
          expect(withoutBreak(mail.html)).toBe(toHtml(letter.markdown));
          expect((mail.to ?? []).map(({ name, address }) => ({ name, address }))).toEqual(
            readMailboxes(letter.to),
          );
          expect(mail.inReplyTo ?? null).toBe(letter.inReplyTo);
          expect(mail.attachments).toEqual([]);
          // nodemailer lets a text that looks like an encoded word be read as one.
          if (`${letter.to}${letter.subject}`.includes('=?')) return;
          const oracle = wordsOf(await compose(letter));
          // It writes domains outside ASCII in small letters or in Punycode, which names the same domain.
          const isPlain = /^[ -~]*$/.test(letter.to);
          expect(wordsOf(mail)).toEqual(isPlain ? oracle : { ...oracle, to: mail.to ?? [] });
        }),
        budget(10_000),
      );
    },
    isFuzzing ? 0 : 180_000,
  );
});
