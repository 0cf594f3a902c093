import { describe, expect, it } from 'vitest';
import { addressHeader, textHeader } from '../../../../src/core/mail/export/header.ts';

const subject = (value: string) => textHeader('Subject', value);
const to = (...mailboxes: readonly (readonly [string, string])[]) =>
  addressHeader(
    'To',
    mailboxes.map(([name, address]) => ({ name, address })),
  );

describe('a header', () => {
  it.each([
    ['Thank you', 'Subject: Thank you\r\n'],
    ['a "b" <c> (d), e; f: g@h', 'Subject: a "b" <c> (d), e; f: g@h\r\n'],
    ['é', 'Subject: =?UTF-8?B?w6k=?=\r\n'],
    ['漢字', 'Subject: =?UTF-8?B?5ryi5a2X?=\r\n'],
    ['Zoë Ward of Bath', 'Subject: =?UTF-8?Q?Zo=C3=AB_Ward_of_Bath?=\r\n'],
    ['two  spaces', 'Subject: =?UTF-8?Q?two__spaces?=\r\n'],
    [
      'like =?UTF-8?Q?x?= so it says here',
      'Subject: =?UTF-8?Q?like_=3D=3FUTF-8=3FQ=3Fx=3F=3D_so_it_says_here?=\r\n',
    ],
    ['tab\there it is', 'Subject: =?UTF-8?Q?tab=09here_it_is?=\r\n'],
    ['_', 'Subject: _\r\n'],
    ['é and _!*+-/ and more', 'Subject: =?UTF-8?Q?=C3=A9_and_=5F!*+-/_and_more?=\r\n'],
  ])('holds the words %j', (value, header) => {
    expect(subject(value)).toBe(header);
  });

  it('takes as many columns as it may, and no more', () => {
    // "Subject: " and the words are 76 columns, then 77.
    const word = 'x'.repeat(30);
    expect(subject(`${word} ${word} ${'y'.repeat(5)}`)).toBe(`Subject: ${word} ${word} yyyyy\r\n`);
    expect(subject(`${word} ${word} ${'y'.repeat(6)}`)).toBe(`Subject: ${word} ${word}\r\n yyyyyy\r\n`);
    // The second line starts with the space that joins it to the first: 1 + 30 + 1 + 30 + 1 + 13 columns.
    const second = `${word} ${word} ${'z'.repeat(13)}`;
    expect(subject(`${word} ${word} yyyyyy ${second}`)).toContain('\r\n yyyyyy ');
    expect(subject(`${'y'.repeat(62)} ${second}`)).toBe(`Subject: ${'y'.repeat(62)}\r\n ${second}\r\n`);
    expect(subject(`${'y'.repeat(62)} ${second}z`)).toBe(
      `Subject: ${'y'.repeat(62)}\r\n ${word} ${word}\r\n ${'z'.repeat(14)}\r\n`,
    );
  });

  it('leaves a word of 62 letters as it is and encodes a longer one', () => {
    expect(subject('w'.repeat(62))).toBe(`Subject: ${'w'.repeat(62)}\r\n`);
    expect(subject('w'.repeat(63))).toBe(
      `Subject: =?UTF-8?Q?${'w'.repeat(36)}?=\r\n =?UTF-8?Q?${'w'.repeat(27)}?=\r\n`,
    );
  });

  it('parts no character between encoded words', () => {
    expect(subject('漢'.repeat(13))).toBe(
      'Subject: =?UTF-8?B?5ryi5ryi5ryi5ryi5ryi5ryi5ryi5ryi5ryi5ryi5ryi5ryi?=\r\n =?UTF-8?B?5ryi?=\r\n',
    );
  });
});

describe('a header of addresses', () => {
  it.each([
    [['', 'a@b.c'], 'To: a@b.c\r\n'],
    [['Priya Raman', 'a@b.c'], 'To: Priya Raman <a@b.c>\r\n'],
    [["O'Neil & Co", 'a@b.c'], "To: O'Neil & Co <a@b.c>\r\n"],
    [['Raman, Priya', 'a@b.c'], 'To: "Raman, Priya" <a@b.c>\r\n'],
    [['Dr. "P" \\ R', 'a@b.c'], 'To: "Dr. \\"P\\" \\\\ R" <a@b.c>\r\n'],
    [['Zoë', 'a@b.c'], 'To: =?UTF-8?Q?Zo=C3=AB?= <a@b.c>\r\n'],
    [['two  spaces', 'a@b.c'], 'To: =?UTF-8?Q?two__spaces?= <a@b.c>\r\n'],
  ] as const)('names %j', (mailbox, header) => {
    expect(to(mailbox)).toBe(header);
  });

  it('has commas between people and none behind the last', () => {
    expect(to(['Priya', 'a@b.c'], ['', 'd@e.f'], ['Jo', 'g@h.i'])).toBe(
      'To: Priya <a@b.c>, d@e.f, Jo <g@h.i>\r\n',
    );
  });

  it('puts an address that is too long for the first line there all the same', () => {
    const address = `${'a'.repeat(64)}@${'b'.repeat(60)}.example`;
    expect(to(['', address], ['', 'c@d.e'])).toBe(`To: ${address},\r\n c@d.e\r\n`);
  });
});
