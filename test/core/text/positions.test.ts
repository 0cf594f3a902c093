import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../src/core/text/positions.ts';

const TEXT = 'one\ntwo\r\n\n😀 four';
const index = () => new LineIndex(TEXT);

describe('a place', () => {
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 1, 4],
    [4, 2, 1],
    [8, 2, 5],
    [9, 3, 1],
    [10, 4, 1],
    [12, 4, 3],
    [17, 4, 8],
  ])('of offset %i is line %i, column %i', (offset, line, column) => {
    expect(index().positionAt(offset)).toEqual({ line, column });
  });

  it('in a text of one line is its offset', () => {
    expect(new LineIndex('abc').positionAt(2)).toEqual({ line: 1, column: 3 });
    expect(new LineIndex('').positionAt(0)).toEqual({ line: 1, column: 1 });
  });
});

describe('the text of a line', () => {
  it.each([
    [1, 'one'],
    [2, 'two'],
    [3, ''],
    [4, '😀 four'],
    [5, ''],
  ])('%i is %j', (line, text) => {
    expect(index().lineText(line)).toBe(text);
  });

  it('keeps a carriage return inside it', () => {
    expect(new LineIndex('a\rb\r\n').lineText(1)).toBe('a\rb');
  });
});
