import { describe, expect, it } from 'vitest';
import { smallLinter, toneRule } from './small-rules.ts';

/** Whether "owe" is marked in a text. Compiled anew for each, so that nothing is decided before the test. */
const flags = (text: string, pattern = 'owe') =>
  smallLinter([toneRule('one', { patterns: [pattern] })]).lint(text, { groups: ['tone'] }).length > 0;

describe('a clause', () => {
  it.each([
    ['ends at a mark', 'They did not ask; you owe me.', true],
    ['ends at a colon', 'They did not ask: you owe me.', true],
    ['ends at a bracket', 'They did not (you owe me) ask.', true],
    ['ends at a dash', 'They did not - you owe me.', true],
    ['ends at a comma', 'They did not ask, you owe me.', true],
    ['goes on over commas around a filler', 'They do not, however, owe me.', false],
    ['ends at a comma with a filler on its far side', 'They do not, however you owe me.', true],
    ['ends at a comma behind a filler', 'They do not really, they owe me.', true],
    ['goes on over quotation marks', 'They do not "owe" me.', false],
    ['ends at a word that breaks it', 'They did not ask but owe me.', true],
    ['goes on over a pair that denies', 'I would do anything but owe you.', false],
    ['ends at "and" with a subject', 'They did not ask and you owe me.', true],
    ['goes on over "and" without a subject', 'They did not ask and owe me.', false],
    ['goes on over "not and" with a subject', 'They will not and you owe me.', false],
    ['ends behind a condition', 'If they do not ask me you will owe me.', true],
    ['ends behind no condition', 'When they do not ask me you will owe me.', false],
    ['needs the subject right before "will"', 'If they do not ask me will owe me.', false],
    ['needs a condition well before its subject', 'Not if you will owe me.', false],
    ['needs a condition right before no subject', 'Fox is there if you will owe me.', false],
    ['needs three words between a condition and its main clause', 'If it is you will owe me.', false],
    ['ends at a closing bracket', 'They did not (ask) owe me.', true],
  ])('%s: %s', (_, text, expected) => expect(flags(text)).toBe(expected));

  it('does not reach behind sixty words', () => {
    const words = (count: number) => 'fox '.repeat(count);
    expect(flags(`If they ${words(50)}owe me.`)).toBe(false);
    expect(flags(`If they ${words(70)}owe me.`)).toBe(true);
  });
});

describe('a negation', () => {
  it.each([
    ['up to eight words before', 'They do not a b c d e f g owe me.', false],
    ['nine words before does not count', 'They do not a b c d e f g h owe me.', true],
    ['in a quotation of others', 'To "not quite" they owe me.', true],
    ['in the same quotation', 'They say "do not owe me" often.', false],
    ['behind a closed quotation', 'A "fox" does not owe me.', false],
    ['before an open quotation', 'They do not say "owe me.', false],
    ['between a quotation and an open one', 'A "fox" does not say "owe me.', false],
    ['in the same open quotation', 'They say "do not owe me.', false],
    [
      'in a quotation behind an open one of another sentence',
      'A "fox is. To say "not so" they owe me.',
      true,
    ],
    ['of two words', 'They are far from owe me.', false],
    ['that denies nothing', 'There is no doubt they owe me.', true],
    ['that is a noun', 'Another no they owe me.', true],
    ['that asks, the subject behind', "Don't they owe me?", true],
    ['that asks, the subject before', 'Could they not owe me?', true],
    ['behind a subject alone', 'Really they not owe me.', false],
    ['before a subject alone', 'Fox not they owe me.', false],
  ])('%s: %s', (_, text, expected) => expect(flags(text)).toBe(expected));

  it('that the pattern takes is its own', () => {
    expect(flags('They do not owe me.', 'not owe')).toBe(true);
    expect(flags('They never do not owe me.', 'not owe')).toBe(true);
    expect(flags('They do not ever never owe me.', 'not ..2 owe')).toBe(false);
  });

  it('in a gap of the match counts', () => {
    expect(flags('You owe not me.', 'owe ..1 me')).toBe(false);
    expect(flags('You owe fox me.', 'owe ..1 me')).toBe(true);
    expect(flags('You owe me not.', 'owe ..1 me')).toBe(true);
  });
});

describe('what others say', () => {
  it.each([
    ['is theirs', 'My brother says you owe me.', false],
    ['is theirs with two words between', 'My brother a b says you owe me.', false],
    ['is not theirs with three words between', 'My brother a b c says you owe me.', true],
    ['needs another person', 'You said you owe me.', true],
    ['needs a word of saying', 'My brother knows you owe me.', true],
    ['ends with its clause', 'My brother says it; you owe me.', true],
    ['needs the person in the clause', 'My brother; says you owe me.', true],
    ['needs the person before', 'Says brother you owe me.', true],
  ])('%s: %s', (_, text, expected) => expect(flags(text)).toBe(expected));
});

describe('a condition', () => {
  it.each([
    ['before', 'If you owe me.', false],
    ['behind', 'You owe me if so.', true],
    ['in another clause', 'If so, you owe me.', true],
  ])('%s: %s', (_, text, expected) => expect(flags(text)).toBe(expected));
});

describe('words of a guard in the pattern itself', () => {
  it.each([
    ['a condition', 'If you owe me.', 'if you owe'],
    ['a report', 'My brother says owe me.', 'says owe'],
  ])('do not count: %s', (_, text, pattern) => expect(flags(text, pattern)).toBe(true));
});

describe('a quotation', () => {
  it.each([
    ['before and one behind the words', 'A "sign" you owe me "there".', true],
    ['around the words', 'A sign "you owe me" there.', false],
    ['before the words', 'A "sign" you owe me there.', true],
    ['behind the words', 'You owe me a "sign" there.', true],
    ['that does not end', 'A "sign you owe me there.', true],
    ['around the words behind another', 'A "sign" says "you owe me" there.', false],
    ['that ends in another sentence', 'A "sign you owe me. There" it is.', true],
    ['that opens in a greeting', 'Hi "Sam, you owe me" there.', true],
  ])('%s: %s', (_, text, expected) => expect(flags(text)).toBe(expected));

  it('is looked for near by', () => {
    const words = (count: number) => 'fox '.repeat(count);
    expect(flags(`A "${words(150)}owe ${words(150)}" b.`)).toBe(false);
    expect(flags(`A "${words(210)}owe fox" b.`)).toBe(true);
    expect(flags(`A "fox owe ${words(210)}" b.`)).toBe(true);
  });
});
