import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../src/core/text/lexicon.ts';
import { fold, NUMBER_WORD, UNKNOWN, Vocabulary } from '../../../src/core/text/vocabulary.ts';

describe('a vocabulary', () => {
  it('gives each word an id of its own above 0, behind numbers and marks', () => {
    const vocabulary = new Vocabulary(['why', 'not', 'why']);
    const all = [NUMBER_WORD, ',', ';', ':', '.', '?', '!', '-', '(', ')', '"', 'why', 'not'];
    expect(all.map(word => vocabulary.idOf(word))).toEqual(all.map((_, index) => index + 1));
    expect(vocabulary.size).toBe(all.length + 1);
    expect(all.map((_, index) => vocabulary.wordOf(index + 1))).toEqual(all);
  });

  it('knows no other words', () => {
    const vocabulary = new Vocabulary(['why', 'not']);
    expect(['', 'wh', 'whys', 'hy', 'ton', '¿'].map(word => vocabulary.idOf(word))).toEqual(
      Array(6).fill(UNKNOWN),
    );
    expect([UNKNOWN, 999, -1].map(id => vocabulary.wordOf(id))).toEqual(['', '', '']);
  });

  it('reads words inside a text', () => {
    const vocabulary = new Vocabulary(['why', 'not']);
    expect(vocabulary.lookUp('Why NOT?', 4, 7)).toBe(vocabulary.idOf('not'));
    expect(vocabulary.lookUp('Why NOT?', 4, 8)).toBe(UNKNOWN);
    expect(vocabulary.lookUp('Why NOT?', 3, 7)).toBe(UNKNOWN);
  });

  it('takes other spellings for the word they stand for, whether it was there or not', () => {
    const vocabulary = new Vocabulary(
      ['please'],
      new Map([
        ['pls', 'please'],
        ['thx', 'thanks'],
      ]),
    );
    expect(vocabulary.idOf('pls')).toBe(vocabulary.idOf('please'));
    expect(vocabulary.idOf('thx')).toBe(vocabulary.idOf('thanks'));
    expect(vocabulary.wordOf(vocabulary.idOf('thx'))).toBe('thanks');
    expect(vocabulary.idOf('thanks')).toBeGreaterThan(UNKNOWN);
  });

  it('tells thousands of words apart', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `w${index.toString(36)}`);
    const vocabulary = new Vocabulary(words);
    expect(new Set(words.map(word => vocabulary.idOf(word))).size).toBe(words.length);
    expect(words.filter(word => vocabulary.wordOf(vocabulary.idOf(word)) !== word)).toEqual([]);
    expect(words.filter(word => vocabulary.idOf(`${word}x`) !== UNKNOWN).length).toBeLessThan(words.length);
    expect(vocabulary.idOf('wzzzz')).toBe(UNKNOWN);
  });
});

describe('words with one hash', () => {
  it.each([
    ['liquid', 'costarring'],
    ['declinate', 'macallums'],
    ['altarage', 'zinke'],
  ])('are told apart: %s and %s', (one, other) => {
    expect(new Vocabulary([one]).idOf(other)).toBe(UNKNOWN);
    const both = new Vocabulary([one, other]);
    expect(both.wordOf(both.idOf(one))).toBe(one);
    expect(both.wordOf(both.idOf(other))).toBe(other);
  });
});

describe('folding', () => {
  const folded = (text: string) =>
    [...text].map(letter => String.fromCharCode(fold(letter.charCodeAt(0)))).join('');

  it.each([
    ['AZaz', 'azaz'],
    ['@[`{09', '@[`{09'],
    ['ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝ', 'aaaaaaceeeeiiiinooooo' + 'ouuuuy'],
    ['àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ', 'aaaaaaceeeeiiiinooooo' + 'ouuuuyy'],
    ["’‘ʼ'", "''''"],
    ['žЖ你“', 'žЖ你“'],
    ['¿', '¿'],
  ])('of %s is %s', (text, expected) => expect(folded(text)).toBe(expected));
});

describe('a lexicon', () => {
  it('knows the marks', () => {
    const { vocabulary, marks } = createLexicon(['fox']);
    expect(Object.entries(marks).map(([name, id]) => `${name} ${vocabulary.wordOf(id)}`)).toEqual([
      'number #',
      'comma ,',
      'semicolon ;',
      'colon :',
      'stop .',
      'question ?',
      'exclamation !',
      'dash -',
      'open (',
      'close )',
      'quote "',
    ]);
  });

  it('knows the words that stand for several, and those they stand for', () => {
    const { vocabulary, split } = createLexicon(['fox']);
    const parts = (word: string) => split.get(vocabulary.idOf(word))?.map(id => vocabulary.wordOf(id));
    expect(parts("can't")).toEqual(['can', 'not']);
    expect(parts('dunno')).toEqual(['do', 'not', 'know']);
    expect(parts("needn't")).toEqual(['need', 'not']);
    expect(parts('neednt')).toEqual(['need', 'not']);
    expect(parts('fox')).toBeUndefined();
    expect(split.has(UNKNOWN)).toBe(false);
    expect([...split.values()].flat()).not.toContain(UNKNOWN);
  });
});
