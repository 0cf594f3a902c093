import { describe, expect, it } from 'vitest';
import { createLinter } from '../../../src/core/index.ts';
import type { Linter } from '../../../src/core/lint/linter.ts';
import { sincereHalfOf } from '../../../src/core/lint/sincere-half.ts';

describe('a half of a sentence that may stay', () => {
  it.each([
    ['I accept your decision but why was I not chosen?', 'I accept your decision'],
    ['I fully respect the outcome, however I ask you to reconsider it.', 'I fully respect the outcome'],
    ['Thank you for your time, but I deserve a proper answer.', 'Thank you for your time'],
    ['Many thanks for getting back to me; now tell me why.', 'Many thanks for getting back to me'],
    ['I understand, though you have made a mistake.', 'I understand'],
    ['I am grateful for the interview, yet it led nowhere.', 'I am grateful for the interview'],
  ])('%s', (sentence, half) => {
    expect(sincereHalfOf(sentence)?.text).toBe(half);
  });

  it.each([
    ['Thank you for nothing, but I will tell everyone.'],
    ['Thank you for wasting my time, but I have moved on.'],
    ['I understand that you are liars, but I forgive you.'],
    ['I accept *your* decision, but why was I not chosen?'],
    ['I accept your decision and ask why.'],
    ['But I accept your decision.'],
    ['Your decision is final, but why?'],
    [`Thank you ${'so '.repeat(80)}much, but why?`],
  ])('is not there: %s', sentence => {
    expect(sincereHalfOf(sentence)).toBeNull();
  });
});

describe('suggestions for a sentence that begins well', () => {
  const linter: Linter = createLinter();
  const titlesOf = (sentence: string) =>
    linter
      .lint(`Dear Ann,\n\n${sentence}\n\nBest,\nTom\n`, { groups: ['tone'] })
      .map(({ suggestions }) => suggestions.map(({ title }) => title));

  it('keep its beginning, and say it once', () => {
    const [titles = []] = titlesOf('I accept your decision but why was I not chosen?');
    expect(titles.length).toBeGreaterThan(2);
    expect(titles.slice(0, -1).every(title => title.startsWith('Write: I accept your decision.'))).toBe(true);
    expect(titles.at(-2)).toBe('Write: I accept your decision.');
    expect(titles.join('\n').match(/accept/g)).toHaveLength(titles.length - 1);
    expect(titles.at(-1)).toBe('Remove the sentence');
  });

  it('are themselves clean', () => {
    for (const title of titlesOf('Thank you for your time, but I deserve a proper explanation.').flat()) {
      expect(titlesOf(title.replace('Write: ', ''))).toEqual([]);
    }
  });

  it('keep nothing of a beginning that is flagged too', () => {
    const titles = titlesOf('Thank you for nothing, but I will tell everyone about this.').flat();
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter(title => title.includes('Thank you for nothing'))).toEqual([]);
  });
});
