import { describe, expect, it } from 'vitest';
import { readMailboxes } from '../../../../src/core/mail/export/addresses.ts';
import { toHtml } from '../../../../src/core/mail/export/html.ts';
import { toLinkedInNote } from '../../../../src/core/mail/export/linkedin-note.ts';
import { ExportError, isPrivateNote, readOutgoing } from '../../../../src/core/mail/export/outgoing.ts';
import { toPlainText } from '../../../../src/core/mail/export/plain-text.ts';
import { signerOf, toPrivateNote } from '../../../../src/core/mail/export/private-note.ts';

describe('plain text', () => {
  it('puts wrapped lines together and keeps the ends that mean something', () => {
    const draft = `Hi Priya,

Thank you for writing so soon, and for telling me plainly how it turned out.
I understand the decision, and I am glad that I had the chance to meet you.

12 Mill Lane
Bath

I wish you well.
Best regards,
Sam
`;
    expect(toPlainText(draft)).toBe(`Hi Priya,

Thank you for writing so soon, and for telling me plainly how it turned out. I understand the decision, and I am glad that I had the chance to meet you.

12 Mill Lane
Bath

I wish you well.
Best regards,
Sam
`);
  });

  it('reads no links behind 8,000 units of one paragraph, which would take long, and loses nothing', () => {
    const text = 'I wish you well. '.repeat(500);
    const link = '[our garden](https://garden.example/map)';
    expect(toPlainText(`${text}${link}\n`)).toBe(`${text}${link}\n`);
    expect(toPlainText(`${text}\n\n${link}\n`)).toBe(
      `${text.trim()}\n\nour garden (https://garden.example/map)\n`,
    );
  });

  it('joins a line that a quick fix made long with the one behind it', () => {
    const long = 'Thank you for letting me know, and for the time that you and everybody else took. '.repeat(
      2,
    );
    expect(toPlainText(`${long}I liked our\ntalk about cats.\n`)).toBe(
      `${long}I liked our talk about cats.\n`,
    );
    expect(toPlainText(`${long.trim()}\nBest regards,\nSam\n`)).toBe(`${long.trim()}\nBest regards,\nSam\n`);
  });

  it('keeps lines of quotes and hard breaks', () => {
    const line = 'We have decided to go with another candidate, and we wish you all the best';
    expect(toPlainText(`> ${line}\n> for your search.\n`)).toBe(`> ${line}\n> for your search.\n`);
    expect(toPlainText(`${line}  \nnext\n`)).toBe(`${line}\nnext\n`);
  });

  it.each([
    [
      'a comment that stands alone inside a paragraph',
      'One.\n<!-- gracious-disable-next-line x -->\nTwo.\n',
      'One.\nTwo.\n',
    ],
    ['a comment between paragraphs', 'One.\n\n<!-- x -->\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['a comment in a line', 'One<!-- x -->.\n', 'One.\n'],
    ['marks', '# Hello\n\n**One** _two_ `three` \\*four\\*\n', 'Hello\n\nOne two three *four*\n'],
    [
      'links',
      '[Me](https://me.example) and <mailto:a@b.example>\n',
      'Me (https://me.example) and mailto:a@b.example\n',
    ],
    ['control characters', 'One\u0007\u009b two\ttab\r\n', 'One two\ttab\n'],
  ])('leaves no trace of %s', (_, draft, text) => {
    expect(toPlainText(draft)).toBe(text);
  });
});

describe('HTML', () => {
  it('has paragraphs and the line breaks of the text', () => {
    expect(toHtml('Hi **Jo**,\n\nBest regards,\nSam\n')).toBe(
      '<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n<p>Hi <strong>Jo</strong>,</p>\n<p>Best regards,<br>\nSam</p>\n</body></html>\n',
    );
  });

  it('runs nothing and calls nobody', () => {
    const html = toHtml(
      '<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![pixel](https://track.example/p.png)\n\n<img src=x onerror=alert(1)>\n',
    );
    expect(html).not.toMatch(/<(?:script|img)|href="javascript/);
    expect(html).toContain('!<a href="https://track.example/p.png">pixel</a>');
  });
});

describe('what goes out', () => {
  it('is nothing of a private note', () => {
    const note = '---\ngracious-private: 1\n---\n\nI am so angry.\n';
    expect(isPrivateNote(note)).toBe(true);
    expect(() => readOutgoing(note)).toThrow(ExportError);
    expect(isPrivateNote('---\ngracious: 1\n---\ngracious-private: 1\n')).toBe(false);
  });

  it('is nothing of the note that is made of a letter', () => {
    const draft = '---\ngracious: 1\nto: Priya\n---\n\nI am so angry.\n';
    const note = toPrivateNote(draft, 'a: b.reply.md', '2026-11-20T12:00:00Z');
    expect(note).toBe(
      '---\ngracious-private: 1\nfrom: "a: b.reply.md"\ndate: 2026-11-20T12:00:00Z\n---\n\nI am so angry.\n',
    );
    expect(isPrivateNote(note)).toBe(true);
  });

  it.each([
    ['Hi,\n\nNo.\n\nBest regards,\nSam Łukasz-Carter\n', { name: 'Sam Łukasz-Carter' }],
    ['Hi,\n\nNo.\n\nBest regards,\nI will sue!\n', {}],
    ['Hi,\n\nNo.\n\nSam\n', {}],
    ['', {}],
  ])('is signed: %j', (draft, signer) => {
    expect(signerOf(draft)).toEqual(signer);
  });

  it('is nothing of a draft without a letter', () => {
    expect(() => readOutgoing('---\ngracious: 1\n---\n\n<!-- later -->\n')).toThrow('no letter');
  });

  it.each([
    ['<a@b>', '<a@b>'],
    ['a@b', '<a@b>'],
    ['<a@b>\r\nBcc: x@y', null],
    ['a b@c', null],
    ['<é@b>', null],
    ['=?UTF-8?Q?x?=@b', null],
    [`${'a'.repeat(900)}@b`, null],
    [`${'a'.repeat(898)}@b`, `<${'a'.repeat(898)}@b>`],
    [`${'a'.repeat(899)}@b`, null],
    ['  <a@b>  ', '<a@b>'],
    ['a', null],
    ['a<b@c', null],
    ['a>b@c', null],
    ['!~@[1.2]', '<!~@[1.2]>'],
  ])('answers the mail %j as %j', (written, id) => {
    const draft = `---\nin-reply-to: ${JSON.stringify(written)}\n---\nHi\n`;
    expect(readOutgoing(draft).inReplyTo).toBe(id);
  });
});

describe('recipients', () => {
  it.each([
    ['Priya Raman <priya@example.com>', [{ name: 'Priya Raman', address: 'priya@example.com' }]],
    [
      '"Raman, Priya" <p@x.example>, jo@x.example',
      [
        { name: 'Raman, Priya', address: 'p@x.example' },
        { name: '', address: 'jo@x.example' },
      ],
    ],
    ['Zoë <zoë@müller.example>', [{ name: 'Zoë', address: 'zoë@xn--mller-kva.example' }]],
    ['Priya Raman', []],
    ['<priya@example.com\r\nBcc: eve@example.com>', []],
    ['a b@example.com', [{ name: 'a', address: 'b@example.com' }]],
    ['', []],
    ['@example.com', []],
    ['a@@example.com', []],
    ['.a@example.com', []],
    ['a..b@example.com', []],
    ['a.b@example.com', [{ name: '', address: 'a.b@example.com' }]],
    ['a+b_c=d@example.com', [{ name: '', address: 'a+b_c=d@example.com' }]],
    ['a@example.com/path', []],
    ['a@example.com:80', []],
    ['a@-example.com', []],
    ['a@EXAMPLE.com', [{ name: '', address: 'a@example.com' }]],
    [
      `a@${'b'.repeat(60)}.${'c'.repeat(60)}.example`,
      [{ name: '', address: `a@${'b'.repeat(60)}.${'c'.repeat(60)}.example` }],
    ],
    [`${'a'.repeat(308)}@example.com`, [{ name: '', address: `${'a'.repeat(308)}@example.com` }]],
    [`${'a'.repeat(309)}@example.com`, []],
    [
      'Team: Jo <jo@x.example>, Al <al@x.example>;',
      [
        { name: 'Jo', address: 'jo@x.example' },
        { name: 'Al', address: 'al@x.example' },
      ],
    ],
  ])('of %j', (line, mailboxes) => {
    expect(readMailboxes(line)).toEqual(mailboxes);
  });
});

describe('a LinkedIn note', () => {
  it('has its paragraphs close together and says how much is too much', () => {
    const letter = readOutgoing('Hi Priya,\n\nThank you.\n\n\nSam\n');
    expect(toLinkedInNote(letter)).toEqual({ text: 'Hi Priya,\nThank you.\nSam', excess: 0 });
    expect(toLinkedInNote(readOutgoing(`${'x'.repeat(301)}\n`)).excess).toBe(1);
  });
});
