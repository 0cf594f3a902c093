import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toOneLine } from '../../../src/core/mail/parse/clean.ts';
import { readMail } from '../../../src/core/mail/read.ts';
import { MailError } from '../../../src/core/mail/types.ts';
import { growthOf, LINEAR } from '../../growth.ts';
import { budget } from '../../properties/budget.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what can be read', () => {
  it.each([
    ['', 'There is no text here'],
    [' \n\t', 'There is no text here'],
    ['<p>&nbsp;</p>', 'HTML without any text'],
    [new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]), 'This is a PDF'],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'Outlook file'],
    [new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00]), 'Word, ZIP'],
    [new Uint8Array([0x41, 0x00, 0x01, 0x02]), 'data rather than text'],
    [new Uint8Array(26 * 1024 * 1024), 'larger than 25 MB'],
  ])('is told clearly (%#)', async (input, message) => {
    const error = await readMail(input).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MailError);
    expect(String(error)).toContain(message);
    // What to do instead, in a second sentence.
    expect(String(error)).toMatch(/\. ?\S.*\.$/);
  });

  it('takes pasted text as it is, so that evidence points into it', async () => {
    const text = 'Subject: Chef\r\n\r\nDear Ana,\r\nWe hired somebody else.\r\n';
    const mail = await readMail(text);
    expect(mail).toMatchObject({ text, isSource: true });
    expect(mail.evidence.kind?.text).toBe('hired somebody else');
  });

  it('knows a raw mail by its header, pasted or without its ending', async () => {
    const raw =
      'MIME-Version: 1.0\nFrom: Ann Bell <ab@x.example>\nSubject: =?utf-8?q?Caf=C3=A9?=\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nYou were not se=\nlected.';
    for (const input of [raw, bytesOf(raw)]) {
      const mail = await readMail(input);
      expect(mail).toMatchObject({ isSource: false, subject: 'Café' });
      expect(mail.facts).toMatchObject({
        kind: 'rejection',
        contact: 'Ann Bell',
        contactEmail: 'ab@x.example',
      });
    }
  });

  it('reads a mail with a picture of 2 MB', async () => {
    const picture = 'iVBORw0KGgo'.repeat(190_000).replaceAll(/(.{76})/g, '$1\r\n');
    const mail = await readMail(
      bytesOf(
        `MIME-Version: 1.0\r\nSubject: Baker\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Dear Ana,</p><p>we chose another candidate.</p>\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <p>\r\n\r\n${picture}\r\n--b--\r\n`,
      ),
      { fileName: 'x.eml' },
    );
    expect(mail.facts.kind).toBe('rejection');
    expect(mail.text.length).toBeLessThan(200);
  });

  it('reads the newest mail of a thread, and below it where that says nothing', async () => {
    const old =
      'On 3 Mar 2026, Ann Lee <ann@brunel.example> wrote:\n> Dear Tom,\n> We chose another candidate.\n> Ann Lee';
    expect(
      (await readMail(`We would like to invite you to an interview after all.\n\n${old}`)).facts.kind,
    ).toBe('invite');
    const answered = await readMail(`Dear Ann, thank you for letting me know. All the best, Tom\n\n${old}`);
    expect(answered.facts).toMatchObject({ kind: 'rejection', contact: 'Ann Lee' });
  });
});

describe('whatever is passed in', () => {
  const isPlain = (value: unknown): boolean =>
    typeof value !== 'string' || (value.length <= 254 && value === toOneLine(value, 254));

  it('throws nothing but a MailError, and yields facts of one plain line with evidence inside the text', async () => {
    const word = fc.constantFrom(
      'Dear',
      'Ana',
      'we',
      'have',
      'decided',
      'not',
      'to',
      'proceed',
      'with',
      'your',
      'application',
      'for',
      'the',
      'Chef',
      'position',
      'at',
      'Acme',
      'Ltd',
      ',',
      '.',
      '\n',
      '\n\n',
      '\r\n',
      '> ',
      'From: ',
      'Subject: ',
      'On 1 May 2026 X wrote:',
      '<p>',
      '</p>',
      '&amp;',
      '"',
      '(m/w/d)',
      '{{name}}',
      '\u202e',
      '\u0000',
      '👋',
      'R-1234',
      'Best regards,',
      '--',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), async words => {
        const text = words.join(' ');
        try {
          const mail = await readMail(text);
          for (const value of [...Object.values(mail.facts), mail.subject, mail.candidate, ...mail.people]) {
            expect(isPlain(value), JSON.stringify(value)).toBe(true);
          }
          for (const { start, end, text: words } of Object.values(mail.evidence)) {
            expect(mail.text.slice(start, end)).toBe(words);
            expect(end).toBeGreaterThan(start);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(MailError);
        }
      }),
      budget(300),
    );
  });

  it('throws nothing but a MailError for any bytes of an .eml', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes => {
        await readMail(bytes, { fileName: 'x.eml' }).catch((error: unknown) => {
          expect(error).toBeInstanceOf(MailError);
        });
      }),
      budget(100),
    );
  });
});

describe('5 MB', () => {
  const fill = (unit: string, size: number): string =>
    unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const growth = (head: string, unit: string): Promise<number> =>
    growthOf(size => readMail(`${head}${fill(unit, size)}`).catch(() => undefined));

  it.each([
    ['prose', 'Thank you. We have decided not to move forward with your application. '],
    ['one sentence', 'we have decided to not '],
    ['lines', 'Thank you for your interest in Acme Corp.\n'],
    ['quote marks', '> '],
    ['no spaces', 'a'],
    ['addresses', 'a@b.c '],
    ['angles', '<'],
    ['nested elements', '<div>'],
    ['elements', '<p>hello <b>you</b></p>'],
    ['entities', '&amp;'],
    ['header lines', 'Subject: x\n'],
    ['attributions', 'On 1 Jan 2026 x\n'],
    ['brackets', '('],
  ])(
    'of %s grows with the mail and no faster',
    async (_name, unit) => {
      expect(await growth('Hello\n\n', unit)).toBeLessThan(LINEAR);
    },
    60_000,
  );

  it.each([
    [
      'parts',
      'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n',
      '--x\nContent-Type: text/plain\n\nhi\n',
    ],
    [
      'multiparts',
      'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n',
      '--a\nContent-Type: multipart/mixed; boundary=bb\n\n',
    ],
    ['mails in mails', '', 'MIME-Version: 1.0\nContent-Type: message/rfc822\n\n'],
  ])(
    'of MIME %s grows with the mail and no faster',
    async (_name, head, unit) => {
      expect(await growth(head, unit)).toBeLessThan(LINEAR);
    },
    60_000,
  );
});
