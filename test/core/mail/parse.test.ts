import { describe, expect, it } from 'vitest';
import { parseMailbox } from '../../../src/core/mail/parse/address.ts';
import { decodeBytes, repairHighControls } from '../../../src/core/mail/parse/charset.ts';
import { toOneLine } from '../../../src/core/mail/parse/clean.ts';
import { parseDate } from '../../../src/core/mail/parse/dates.ts';
import { hasHtml, htmlToText, protectAngles } from '../../../src/core/mail/parse/html.ts';
import { readRawBody } from '../../../src/core/mail/parse/raw-body.ts';
import { splitThread } from '../../../src/core/mail/parse/thread.ts';

describe('dates', () => {
  it.each([
    ['Tue, 03 Mar 2026 07:05:11 +0000', '2026-03-03T07:05:11Z'],
    ['Fri, 22 May 2026 16:40:00 +0200', '2026-05-22T16:40:00+02:00'],
    ['Wed, 4 Feb 2026 8:00 AM EST', '2026-02-04T08:00:00-05:00'],
    ['Tuesday, May 21, 2024 1:45 PM', '2024-05-21T13:45:00'],
    ['Thu, Mar 5, 2026, 9:31 AM (1 day ago)', '2026-03-05T09:31:00'],
    ['Wed, Apr 8, 2026 at 12:12 AM', '2026-04-08T00:12:00'],
    ['12.03.2026 10:14', '2026-03-12T10:14:00'],
    ['Donnerstag, 12. März 2026 10:14', '2026-03-12T10:14:00'],
    ['mardi 3 juin 2025 à 10:30', '2025-06-03T10:30:00'],
    ['mar. 3 juin 2025', '2025-06-03'],
    ['martes, 3 de junio de 2025', '2025-06-03'],
    ['dinsdag 3 maart 2026', '2026-03-03'],
    ['3 de março de 2026', '2026-03-03'],
    ['March 3rd, 2026', '2026-03-03'],
    ['2026-01-28 15:30', '2026-01-28T15:30:00'],
    ['2026-01-28', '2026-01-28'],
    ['28/01/2026', '2026-01-28'],
    ['1/28/2026', '2026-01-28'],
  ])('reads %s', (written, iso) => {
    expect(parseDate(written)).toBe(iso);
  });

  it.each(['', 'yesterday', '02/06/2025', '31 February 2026', '99.99.2026', 'May', 'Sat', '12:30'])(
    'leaves "%s" unknown',
    written => {
      expect(parseDate(written)).toBeNull();
    },
  );
});

describe('mailboxes', () => {
  it.each([
    ['Priya Raman <priya@example.com>', 'Priya Raman', 'priya@example.com'],
    ['"Raman, Priya" <Priya@Example.com>', 'Priya Raman', 'priya@example.com'],
    ['"Acme, Inc." <jobs@acme.example>', 'Acme, Inc.', 'jobs@acme.example'],
    ['priya@example.com', '', 'priya@example.com'],
    ['Priya Raman [mailto:priya@example.com]', 'Priya Raman', 'priya@example.com'],
    ['Priya Raman', 'Priya Raman', ''],
    ['*Priya Raman* (priya@mail.example.co.uk)', 'Priya Raman', 'priya@mail.example.co.uk'],
  ])('reads %s', (written, name, address) => {
    expect(parseMailbox(written, { start: 0, end: written.length })).toMatchObject({ name, address });
  });

  it('finds none in white space', () => {
    expect(parseMailbox('  , ', { start: 0, end: 4 })).toBeNull();
  });
});

describe('character sets', () => {
  it('puts back what decoders make of 0x80 to 0x9F', () => {
    expect(repairHighControls('We\u0092re \u0093sorry\u0094 \u0096 \u0080')).toBe('We’re “sorry” – €');
    expect(repairHighControls('plain')).toBe('plain');
  });

  it('decodes UTF-8, UTF-16 and windows-1252', () => {
    expect(decodeBytes(new TextEncoder().encode('\ufeffGrüße'))).toBe('Grüße');
    expect(decodeBytes(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toBe('A');
    expect(decodeBytes(new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65, 0x20, 0x96]))).toBe('Grüße –');
  });
});

describe('one line', () => {
  it('has no line breaks, controls, bidi marks, tags or lone surrogates', () => {
    expect(toOneLine(' a\r\nBcc: b\u202e\u0000\u200bc\u{e0041}\ud800 d\u0085e ')).toBe('a Bcc: b c d e');
  });

  it('is bounded, and never ends in half a character', () => {
    expect(toOneLine('x'.repeat(500))).toHaveLength(120);
    expect(toOneLine('👋'.repeat(100), 5)).toBe('👋👋');
  });
});

describe('HTML', () => {
  const toText = (html: string): Promise<string> => htmlToText(html, { keepLineEnds: false });

  it('keeps paragraphs, lines and lists apart, and entities as what they mean', async () => {
    expect(await toText('<p>Dear&nbsp;Ana,</p><p>one<br>two</p><ul><li>a &amp; b</li><li>c</li></ul>')).toBe(
      'Dear\u00a0Ana,\n\none\ntwo\n\n- a & b\n- c',
    );
  });

  it('leaves out what no reader sees', async () => {
    const html =
      '<title>t</title><style>p{}</style><div style="display: none">preview</div><p hidden>x</p><script>1</script><p>seen</p>';
    expect(await toText(html)).toBe('seen');
  });

  it('marks the mail that is answered', async () => {
    expect(await toText('<p>new</p><blockquote type="cite"><p>old</p></blockquote>')).toBe('new\n\n> old');
    expect(await toText('<blockquote>indented</blockquote>')).toBe('indented');
  });

  it('does not take an address for a tag', () => {
    expect(hasHtml('Priya <priya@example.com> 3 < 4')).toBe(false);
    expect(hasHtml('one<br>two')).toBe(true);
    expect(hasHtml('we&#39;ve')).toBe(true);
    expect(protectAngles('<b>Priya</b> <priya@example.com>')).toBe('<b>Priya</b> &lt;priya@example.com>');
  });

  it('reads hostile nesting as plain text', async () => {
    expect(await toText(`${'<div>'.repeat(50_000)}sorry`)).toBe('sorry');
  });
});

describe('broken MIME', () => {
  it('gives the text between boundaries that match nothing', () => {
    const raw = [
      'Subject: x',
      '',
      '------=_Part_1',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'We=E2=80=99re sor=',
      'ry.',
      '------=_Part_1',
      'Content-Transfer-Encoding: base64',
      '',
      'R29vZCBsdWNrIQ==',
      '------=_Part_1--',
    ].join('\r\n');
    expect(readRawBody(raw)).toBe('We’re sorry.\nGood luck!');
  });
});

describe('threads', () => {
  const origins = (text: string): readonly string[] =>
    splitThread(text, 10_000)
      .filter(message => message.lines.some(line => line.end > line.start))
      .map(message => {
        const body = message.lines.map(line => text.slice(line.start, line.end)).filter(line => line !== '');
        return `${message.origin}: ${body.join(' / ')}`;
      });

  it.each([
    [
      'Gmail',
      'new\n\nOn Tue, Mar 3, 2026 at 9:12 AM Priya <p@example.com> wrote:\n\n> old\n> text',
      ['top: new', 'reply: old / text'],
    ],
    [
      'Gmail, broken line',
      'new\n\nOn Tue, Mar 3, 2026 at 9:12 AM Priya Raman\n<p@example.com> wrote:\n> old',
      ['top: new', 'reply: old'],
    ],
    [
      'Apple, quote marks lost',
      'new\n\nOn 3 Mar 2026, at 09:12, Priya <p@example.com> wrote:\n\nold',
      ['top: new', 'reply: old'],
    ],
    [
      'German',
      'neu\n\nAm 3. März 2026 um 09:12 schrieb Priya Raman <p@example.com>:\n\n> alt',
      ['top: neu', 'reply: alt'],
    ],
    [
      'Outlook',
      'new\n\nFrom: P <p@example.com>\nSent: Tuesday\nTo: me\nSubject: x\n\nold',
      ['top: new', 'reply: old'],
    ],
    [
      'Outlook, rule',
      'new\n\n________________________________\nFrom: P\nSent: Tuesday\nSubject: x\n\nold',
      ['top: new', 'reply: old'],
    ],
    [
      'original message',
      'new\n\n-----Original Message-----\nFrom: P\nSubject: x\n\nold',
      ['top: new', 'reply: old'],
    ],
    [
      'forward',
      'fyi\n\n---------- Forwarded message ---------\nFrom: P <p@x.example>\nSubject: y\n\nbody',
      ['top: fyi', 'forwarded: body'],
    ],
    [
      'quoted forward',
      'fyi\n> Begin forwarded message:\n>\n> From: P <p@x.example>\n> Subject: y\n>\n> body',
      ['top: fyi', 'forwarded: body'],
    ],
    ['answer below', '> question\nanswer', ['top: answer', 'reply: question']],
    ['all quoted', '> one\n>\n> two', ['top: one / two']],
    [
      'no thread',
      'On Monday we met.\n\nFrom: here on it is easy.',
      ['top: On Monday we met. / From: here on it is easy.'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(origins(text)).toEqual(expected);
  });
});
