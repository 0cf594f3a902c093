import { describe, expect, it } from 'vitest';
import { toBase64, toQuotedPrintable } from '../../../../src/core/mail/export/encoding.ts';
import { toOneLine, withoutControls } from '../../../../src/core/mail/export/one-line.ts';

describe('quoted-printable', () => {
  it.each([
    ['', ''],
    ['plain words', 'plain words'],
    ['a=b', 'a=3Db'],
    ['é', '=C3=A9'],
    ['~!', '~!'],
    ['\u007f', '=7F'],
    ['a b\tc', 'a b\tc'],
    ['ends in a space ', 'ends in a space=20'],
    ['ends in a tab\t', 'ends in a tab=09'],
    ['one\ntwo\n', 'one\r\ntwo\r\n'],
    ['.', '=2E'],
    ['a.', 'a.'],
    ['From me', '=46rom me'],
    ['For me', 'For me'],
    ['I am From Bath', 'I am From Bath'],
    ['one\n.two\nFrom', 'one\r\n=2Etwo\r\n=46rom'],
  ])('of %j is %j', (text, encoded) => {
    expect(toQuotedPrintable(text)).toBe(encoded);
  });

  it('breaks a line behind 75 columns, for the mark of the break takes one', () => {
    expect(toQuotedPrintable('x'.repeat(76))).toBe('x'.repeat(76));
    expect(toQuotedPrintable('x'.repeat(77))).toBe(`${'x'.repeat(75)}=\r\nxx`);
    expect(toQuotedPrintable('x'.repeat(152))).toBe(`${'x'.repeat(75)}=\r\n${'x'.repeat(75)}=\r\nxx`);
  });

  it('parts no encoded byte', () => {
    expect(toQuotedPrintable(`${'x'.repeat(73)}=`)).toBe(`${'x'.repeat(73)}=3D`);
    expect(toQuotedPrintable(`${'x'.repeat(74)}=`)).toBe(`${'x'.repeat(74)}=\r\n=3D`);
    expect(toQuotedPrintable(`${'x'.repeat(73)}=y`)).toBe(`${'x'.repeat(73)}=\r\n=3Dy`);
  });
});

describe('base64', () => {
  it.each([
    [[], ''],
    [[0], 'AA=='],
    [[255, 254, 253], '//79'],
  ])('of %j is %j', (bytes, encoded) => {
    expect(toBase64(bytes)).toBe(encoded);
  });
});

describe('one line', () => {
  it.each([
    ['  a \r\n b\t\tc  ', 'a b c'],
    ['a\u0000b\u0085c', 'a b c'],
    ['a\u202eb\u2066c\u200ed', 'a b c d'],
    ['a\ud800b', 'a\ufffdb'],
    ['\ufeffa\u2028b\u00a0c', 'a b c'],
    ['👩\u200d💻', '👩\u200d💻'],
  ])('of %j is %j', (text, line) => {
    expect(toOneLine(text, 99)).toBe(line);
  });

  it('is cut where it is too long, never inside a sign', () => {
    expect(toOneLine('abcdef', 6)).toBe('abcdef');
    expect(toOneLine('abcdefg', 6)).toBe('abcdef');
    expect(toOneLine('abcde fg', 6)).toBe('abcde');
    expect(toOneLine('abcde🎉', 6)).toBe('abcde');
    expect(toOneLine('abcd🎉e', 6)).toBe('abcd🎉');
  });
});

describe('text without controls', () => {
  it.each([
    ['a\tb\nc', 'a\tb\nc'],
    ['a\rb\u0007c\u009bd\u007fe', 'abcde'],
    ['a\udc00b', 'a\ufffdb'],
    ['\ufeffa\u202eb', '\ufeffa\u202eb'],
  ])('of %j is %j', (text, clean) => {
    expect(withoutControls(text)).toBe(clean);
  });
});
