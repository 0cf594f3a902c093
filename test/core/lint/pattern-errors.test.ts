import { describe, expect, it } from 'vitest';
import { PatternReader } from '../../../src/core/lint/pattern.ts';

const LOOP = '@LOOP';
const reader = new PatternReader(
  { FRUIT: 'apple pear', FOOD: 'FRUIT ~bake', SELF: 'SELF a' },
  { LOOP: [LOOP] },
);

describe('a pattern that cannot be read', () => {
  it.each([
    ['an unknown class', 'eat NOTHING', 'NOTHING'],
    ['an unknown phrase', 'eat @NOTHING', '@NOTHING'],
    ['an open bracket', '(eat FRUIT', 'unbalanced parentheses'],
    ['a bracket too many', 'eat FRUIT)', 'unbalanced parentheses'],
    ['no space behind a bracket', '(eat|bite)FRUIT', 'put a space behind'],
    ['two spaces', 'eat  FRUIT', 'two spaces'],
    ['nothing', '', 'two spaces'],
    ['an empty choice', 'eat||bite FRUIT', 'empty choice'],
    ['a capital letter', 'Eat FRUIT', '"Eat"'],
    ['a hyphen', 'well-known', '"well-known"'],
    ['an accent', 'résumé', '"résumé"'],
    ['a gap that is too long', 'eat ..12 FRUIT', '"..12"'],
    ['only optional words', 'eat? FRUIT?', 'without any word'],
    ['only a gap', '..3', 'without any word'],
    ['a phrase that names itself', 'eat @LOOP', 'nested too deeply'],
    ['too many rows', Array.from({ length: 10 }, () => '(a b|c d|e)').join(' '), 'split it'],
  ])('%s is an error that quotes it', (_, pattern, message) => {
    expect(() => reader.read(pattern)).toThrow(message);
  });
});

describe('wordsOf', () => {
  it('writes out the forms of a word and the members of other classes', () => {
    expect([...reader.wordsOf('FOOD')].sort()).toEqual(['apple', 'bake', 'baked', 'bakes', 'baking', 'pear']);
  });

  it('ends with a class that names itself', () => {
    expect([...reader.wordsOf('SELF')]).toEqual(['a']);
  });

  it('throws for a class that is none', () => {
    expect(() => reader.wordsOf('NOTHING')).toThrow('No word class is called NOTHING');
  });
});
