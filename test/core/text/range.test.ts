import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../src/core/text/positions.ts';
import { applyEdits, contains, overlaps } from '../../../src/core/text/range.ts';
import { budget } from '../../properties/budget.ts';

describe('ranges', () => {
  it.each([
    [{ start: 0, end: 2 }, { start: 1, end: 3 }, true],
    [{ start: 0, end: 2 }, { start: 2, end: 3 }, false],
    [{ start: 2, end: 3 }, { start: 0, end: 2 }, false],
    [{ start: 0, end: 9 }, { start: 4, end: 5 }, true],
    [{ start: 1, end: 1 }, { start: 1, end: 1 }, false],
  ])('%j and %j overlap: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  it.each([
    [{ start: 1, end: 4 }, { start: 1, end: 4 }, true],
    [{ start: 1, end: 4 }, { start: 2, end: 3 }, true],
    [{ start: 1, end: 4 }, { start: 0, end: 4 }, false],
    [{ start: 1, end: 4 }, { start: 1, end: 5 }, false],
  ])('%j holds all of %j: %s', (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });
});

describe('edits', () => {
  it('are applied by place, whatever their order', () => {
    const edits = [
      { start: 4, end: 5, text: 'E' },
      { start: 0, end: 1, text: 'A' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('AbcdEf');
  });

  it('that overlap leave out the one that starts later', () => {
    const edits = [
      { start: 2, end: 5, text: 'Y' },
      { start: 1, end: 3, text: 'X' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('aXdef');
  });

  it('that touch are both applied, and insertions at one place keep their order', () => {
    const edits = [
      { start: 1, end: 2, text: 'B' },
      { start: 2, end: 2, text: '1' },
      { start: 2, end: 2, text: '2' },
      { start: 2, end: 3, text: 'C' },
    ];
    expect(applyEdits('abcd', edits)).toBe('aB12Cd');
  });
});

describe('lines and columns', () => {
  const anyLines = fc
    .array(fc.constantFrom('a', 'bc', '', '\n', '\r\n', '\r', '🎉'), { maxLength: 12 })
    .map(all => all.join(''));

  it('are those that a person counts', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(30), (text, place) => {
        const offset = Math.min(place, text.length);
        const before = text.slice(0, offset).split('\n');
        expect(new LineIndex(text).positionAt(offset)).toEqual({
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
        });
      }),
      budget(500),
    );
  });

  it('have their text without the line break', () => {
    fc.assert(
      fc.property(anyLines, text => {
        const index = new LineIndex(text);
        const lines = text
          .split('\n')
          .map((line, at, all) => (at < all.length - 1 ? line.replace(/\r$/, '') : line));
        expect(lines.map((_, at) => index.lineText(at + 1))).toEqual(lines);
        expect(index.lineText(lines.length + 1)).toBe('');
      }),
      budget(500),
    );
  });
});
