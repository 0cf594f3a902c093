import { describe, expect, it } from 'vitest';
import { PatternReader } from '../../../src/core/lint/pattern.ts';

const reader = new PatternReader({ FRUIT: 'apple pear' }, { LOSS: ['lost', 'left behind', 'mislaid'] });

/** Each row as the sorted words of its terms. */
const rowsOf = (pattern: string) =>
  reader
    .read(pattern)
    .map(row => row.map(term => (term.kind === 'words' ? [...term.words].sort().join('|') : term.kind)));

describe('PatternReader', () => {
  it('makes one row of alternatives that are single words', () => {
    expect(rowsOf('i (ate|FRUIT|~bake) it')).toEqual([['i', 'apple|ate|bake|baked|bakes|baking|pear', 'it']]);
  });

  it('keeps alternatives of several words and the end of the sentence as rows of their own', () => {
    expect(rowsOf('(i|all of us|$) ran')).toEqual([
      ['i', 'ran'],
      ['all', 'of', 'us', 'ran'],
      ['end', 'ran'],
    ]);
  });

  it('joins the single words of a phrase', () => {
    expect(rowsOf('@LOSS')).toEqual([['lost|mislaid'], ['left', 'behind']]);
  });

  it('quotes a pattern that it cannot read', () => {
    expect(() => reader.read('no SUCHCLASS')).toThrow('SUCHCLASS');
    expect(() => reader.read('(a|b')).toThrow('unbalanced');
  });
});
