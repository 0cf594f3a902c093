import { describe, expect, it } from 'vitest';
import { findQuotedMail } from '../../../src/core/text/quoted-mail.ts';

/** The lines that are skipped, and the writer's own part. */
function read(text: string, start = 0, end = text.length) {
  const { skipped, end: ownEnd } = findQuotedMail(text, { start, end });
  return {
    skipped: skipped.map(range => text.slice(range.start, range.end)),
    own: text.slice(start, ownEnd),
  };
}

const OWN = 'Thank you.\n';

describe('quotes', () => {
  it('are skipped with their line ends', () => {
    expect(read('> a\nMine.\n  > b\n\t>c\nMine.\n>')).toEqual({
      skipped: ['> a\n', '  > b\n', '\t>c\n', '>'],
      own: '> a\nMine.\n  > b\n\t>c\nMine.\n>',
    });
  });

  it('are looked for in the body alone', () => {
    expect(read('> a\n> b\n> c\n', 4, 8)).toEqual({ skipped: ['> b\n'], own: '> b\n' });
    expect(read('> a\n> b\n> c\n', 4, 6)).toEqual({ skipped: ['> '], own: '> ' });
  });

  it('are no lines with a mark further on', () => {
    expect(read('a > b\n').skipped).toEqual([]);
  });
});

describe('attributions', () => {
  it.each([
    ['with a date', 'On 3 May 2026, Priya wrote:\n> a\n'],
    ['with an address', 'On Friday Priya <p@example.com> wrote:\n> a\n'],
    ['on two lines', 'On 3 May 2026, Priya\n<p@example.com> wrote:\n> a\n'],
    ['on three lines', 'On 3 May 2026,\nPriya\n<p@example.com> wrote:\n> a\n'],
    ['with blank lines before the quote', 'On 3 May 2026, Priya wrote:\n\n \n> a\n'],
    ['with a space behind', 'On 3 May 2026, Priya wrote: \r\n> a\n'],
    ['behind spaces', '  On 3 May 2026, Priya wrote:\n> a\n'],
  ])('%s are skipped where a quote follows', (_, mail) => {
    const { skipped, own } = read(`${OWN}${mail}Mine.\n`);
    expect(
      skipped
        .join('')
        .replace(/\n\s*\n/g, '\n')
        .trim(),
    ).toBe(mail.replace(/\n\s*\n/g, '\n').trim());
    expect(own).toBe(`${OWN}${mail}Mine.\n`);
  });

  it.each([
    ['words', 'On 3 May 2026, Priya wrote:\nDear Sam,\n'],
    ['nothing', 'On 3 May 2026, Priya wrote:'],
    ['blank lines', 'On 3 May 2026, Priya wrote:\n\n'],
  ])('end the own part where %s follow', (_, mail) => {
    expect(read(OWN + mail)).toEqual({ skipped: [], own: OWN });
  });

  it.each([
    ['without a date or an address', 'On Friday Priya wrote:\n> a\n'],
    ['without "wrote"', 'On 3 May 2026, Priya said:\n> a\n'],
    ['on four lines', 'On 3 May 2026,\nPriya\nRaman\n<p@example.com> wrote:\n> a\n'],
    ['with a blank line in it', 'On 3 May 2026, Priya\n\nand Jo wrote:\n> a\n'],
    ['of another word', 'Once in May 2026, Priya wrote:\n> a\n'],
    ['with words behind', 'On 3 May 2026, Priya wrote: yes\n> a\n'],
    ['with a longer word', 'On 3 May 2026, Priya rewrote:\n> a\n'],
    ['with a date too far on', `On ${'a'.repeat(210)} 3 wrote:\n> a\n`],
  ])('are none %s', (_, mail) => {
    const { skipped, own } = read(`${OWN}${mail}`);
    expect([skipped, own]).toEqual([['> a\n'], OWN + mail]);
  });
});

describe('the own part ends', () => {
  it.each([
    ['at a signature mark', '-- \nSam\n'],
    ['at one without its space', '--\nSam\n'],
    ['at one with a carriage return', '-- \r\nSam\n'],
    ['at an original message', '-----Original Message-----\nFrom: Priya\n'],
    ['at a forwarded message', '---------- Forwarded message ---------\nFrom: Priya\n'],
    ['at one with two marks', '--Original message--\n'],
    ['at headers', 'From: Priya\nSent: Friday\nTo: Sam\n'],
    ['at headers in bold', '*From:* Priya\n*Sent:* Friday\n*Subject:* Hello\n'],
    ['at a line of marks above headers', '________________\nFrom: Priya\nDate: Friday\nCc: Sam\n'],
    ['at five marks above headers', '*****\n  From: Priya\nDate: Friday\nCc: Sam\n'],
    ['at headers within eight lines', 'From: a\nb\nc\nd\ne\nf\nTo: g\nSubject: h\n'],
  ])('%s', (_, mail) => {
    expect(read(OWN + mail)).toEqual({ skipped: [], own: OWN });
    expect(read(`> a\n${mail}`).skipped).toEqual(['> a\n']);
  });

  it.each([
    ['a rule', '---\nMine.\n'],
    ['a list', '- a\n- b\n'],
    ['a signature mark with words', '-- Sam\nMine.\n'],
    ['one dash', '- \nMine.\n'],
    ['"From:" alone', 'From: me to you.\nMine.\n'],
    ['one header more', 'From: me\nTo: you\nMine.\n'],
    ['headers too far on', 'From: a\nb\nc\nd\ne\nf\ng\nTo: h\nSubject: i\n'],
    ['a message of another kind', '-----Original work-----\nMine.\n'],
    ['one dash around a message', '-Original Message-\nMine.\n'],
    ['four marks above headers', '____\nMine: x\n'],
    ['headers of another name', 'From: a\nTold: b\nSubjects: c\n'],
    ['headers inside a line', 'See From: a\nTo: b\nCc: c\n'],
    ['"Fromage:"', 'Fromage: a\nTo: b\nCc: c\n'],
  ])('not at %s', (_, lines) => {
    expect(read(OWN + lines)).toEqual({ skipped: [], own: OWN + lines });
  });

  it('within the body', () => {
    const text = 'From: a\nTo: b\nCc: c\n';
    expect(read(text, 0, 12).own).toBe(text.slice(0, 12));
    expect(read('--\n', 0, 1).own).toBe('-');
  });
});
