import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../src/core/text/lexicon.ts';
import { type Hole, Tokenizer } from '../../../src/core/text/tokens.ts';

const lexicon = createLexicon(['why', 'not', 'a', "'s", "'d", 'o', "o'clock", 'rock', "rock'n'roll", 'p']);

/** Each token as what it covers and, if a rule knows it, what it is. */
function tokens(text: string, holes: readonly Hole[] = [], from = 0, to = text.length): string {
  const tokenizer = new Tokenizer(text, lexicon);
  tokenizer.add({ start: from, end: to }, holes);
  const { count, starts, ends, words } = tokenizer.finish();
  return Array.from({ length: count }, (_, index) => {
    const written = text.slice(starts[index], ends[index]);
    const word = lexicon.vocabulary.wordOf(words[index] ?? 0);
    return word === written ? written : `${written}=${word}`;
  }).join(' ');
}

describe('words', () => {
  it.each([
    ['zZ aA', 'zZ= aA='],
    ['a`a{a@a[a', 'a a a a a'],
    ['a/a:a', 'a a : a'],
    ['ªÀ×à÷ÿ', 'À=a à=a ÿ='],
    ['a\u2000a', 'a a'],
    ['ΑΩ Жя', 'ΑΩ= Жя='],
    ['Ⰰ\u2dff', 'Ⰰ\u2dff='],
    ['a\u2e00a\u303fa', 'a a a'],
    ['あ漢\ud7ff', 'あ漢\ud7ff='],
    ['a\ud83d\ude00a', 'a a'],
    ['a\u2bffa', 'a a'],
  ])('of %s are %s', (text, expected) => expect(tokens(text)).toBe(expected));

  it('are looked up to forty letters', () => {
    const word = 'w'.repeat(40);
    const long = createLexicon([word, `${word}w`]);
    const ids = (text: string) => {
      const tokenizer = new Tokenizer(text, long);
      tokenizer.add({ start: 0, end: text.length }, []);
      return [...tokenizer.finish().words.subarray(0, tokenizer.count)].map(id => id > 0);
    };
    expect(ids(`${word} ${word}w`)).toEqual([true, false]);
  });
});

describe('apostrophes', () => {
  it.each([
    ["why's", "why's=why why's='s"],
    ['why’s', "why’s=why why’s='s"],
    ['why‘s', "why‘s=why why‘s='s"],
    ['whyʼs', "whyʼs=why whyʼs='s"],
    ["why'xy", "why'xy=why why'xy="],
    ["why'xyz", "why'xyz="],
    ["'why'", 'why'],
    ["why'", 'why'],
    ["why''s", 'why s='],
    ["o'clock", "o'clock"],
    ["rock'n'roll", "rock'n'roll"],
    ["rock'n'a", "rock'n'a= rock'n'a="],
    ["fox's", "fox's= fox's='s"],
  ])('in %s: %s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('numbers', () => {
  it.each([
    ['0 9', '0=# 9=#'],
    ['1.5 1,5', '1.5=# 1,5=#'],
    ['1.a', '1=# . a'],
    ['1. a', '1=# . a'],
    ['1.', '1=# .'],
    ['1,', '1=# ,'],
    ["5's", "5's=#"],
    ['2nd', '2nd=#'],
    ['a1.5', 'a1= . 5=#'],
    ['1:5', '1=# : 5=#'],
    ['1.5.2026', '1.5.2026=#'],
    ['1./', '1=# .'],
    ['1.:', '1=# . :'],
  ])('in %s: %s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('marks', () => {
  it.each([
    ['a,b;c:d', 'a , b= ; c= : d='],
    ['a.', 'a .'],
    ['a..', 'a .'],
    ['a....', 'a .'],
    ['a.. .', 'a . .'],
    ['a…', 'a …=.'],
    ['a…a', 'a a'],
    ['a….', 'a .'],
    ['a.…', 'a . …=.'],
    ['a?!', 'a ? !'],
    ['(a)', '( a )'],
    ['"“”„«»', '" “=" ”=" „=" «=" »="'],
    ['a–a—a', 'a –=- a —=- a'],
    ['a - a', 'a - a'],
    ['a -\na', 'a - a'],
    ['a -', 'a -'],
    ['a -a', 'a a'],
    ['a- a', 'a a'],
    ['a--a', 'a - a'],
    ['a---a', 'a - - a'],
    ['a\n- a', 'a a'],
    ['a -\ta', 'a a'],
    ['a / & % a', 'a a'],
  ])('in %j: %s', (text, expected) => expect(tokens(text)).toBe(expected));
});

describe('a range', () => {
  it.each([
    [0, 3, 'why'],
    [1, 7, 'hy= not'],
    [0, 5, 'why n='],
    [4, 4, ''],
  ])('[%i, %i) of "why not" has the tokens "%s"', (from, to, expected) => {
    expect(tokens('why not', [], from, to)).toBe(expected);
  });

  it('ends numbers, apostrophes and runs of stops', () => {
    expect(tokens('1.5', [], 0, 2)).toBe('1=# .');
    expect(tokens("why's", [], 0, 4)).toBe('why');
    expect(tokens('a..', [], 0, 2)).toBe('a .');
    expect(tokens('a -a', [], 0, 3)).toBe('a -');
  });
});

describe('holes', () => {
  const hole = (start: number, end: number, opaque = true): Hole => ({ start, end, opaque });

  it.each([
    [[hole(4, 7)], 'why not= a'],
    [[hole(4, 7, false)], 'why a'],
    [[hole(5, 6)], 'why n= o= t= a'],
    [[hole(0, 3), hole(8, 9)], 'why= not a='],
    [[hole(0, 3, false), hole(3, 7, false)], 'a'],
    [[hole(4, 7), hole(4, 7, false)], 'why not= a'],
    [[hole(9, 12)], 'why not a'],
    [[hole(8, 12)], 'why not a='],
  ] as const)('%j leave "%s"', (holes, expected) => {
    expect(tokens('why not a', holes)).toBe(expected);
  });

  it('that end at the start of the range are behind it', () => {
    expect(tokens('why not a', [hole(0, 4)], 4)).toBe('not a');
    expect(tokens('why not a', [hole(0, 4), hole(4, 7, false)], 4)).toBe('a');
    expect(tokens('why not a', [hole(0, 1), hole(1, 2), hole(2, 3), hole(8, 9)], 4)).toBe('not a=');
  });
});

describe('a tokenizer', () => {
  it('collects range after range, whatever room there was', () => {
    const text = 'a '.repeat(300);
    const tokenizer = new Tokenizer(text, lexicon);
    tokenizer.add({ start: 0, end: 200 }, []);
    expect(tokenizer.count).toBe(100);
    tokenizer.add({ start: 200, end: text.length }, []);
    const { count, starts, ends, words } = tokenizer.finish();
    expect(count).toBe(300);
    const all = Array.from({ length: 300 }, (_, index) => index);
    expect([...starts.subarray(0, 300)]).toEqual(all.map(index => 2 * index));
    expect([...ends.subarray(0, 300)]).toEqual(all.map(index => 2 * index + 1));
    expect(new Set([...words.subarray(0, 300)])).toEqual(new Set([lexicon.vocabulary.idOf('a')]));
  });
});
