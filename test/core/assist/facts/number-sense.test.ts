import { describe, expect, it } from 'vitest';
import {
  sameAmounts,
  sameSpan,
  unitBehind,
  unitNamed,
} from '../../../../src/core/assist/facts/number-sense.ts';
import { placeOf } from './reading.ts';

describe('amounts', () => {
  it.each([
    ['half', 'It took half an hour.', 'it took 30 minutes', true],
    ['half', 'It took half an hour.', 'it took 45 minutes', false],
    ['half', 'I am the best part of half an hour away.', 'a drive of 25 min', true],
    ['half', 'An hour and a half flew by.', 'a task of 90 min', true],
    ['half', 'An hour and a half flew by.', 'a task of 30 min', false],
    ['two', 'We spoke for two and a half hours.', '150 minutes', true],
    ['two', 'We spoke for two weeks.', '14 days', true],
    ['Seven', 'Seven hours went by.', 'one night, 11pm to 6', true],
    ['Eight', 'Eight hours went by.', 'one night, 11pm to 6', false],
    ['three', 'I may try again in about three months.', 'after 90 days', true],
    ['three', 'I may try again in about three months.', 'after 30 days', false],
    ['hundred', 'There were more than a hundred applications.', '120 applications', true],
    ['hundred', 'There were more than a hundred applications.', '120 chairs', false],
  ])('“%s” of “%s” is told by “%s”: %s', async (name, sentence, notes, expected) => {
    const { reading, sentence: read, index } = await placeOf(name, sentence, { notes });
    expect(sameAmounts(read.words, index, reading.sources).length > 0).toBe(expected);
  });

  it.each([
    ['decade', 'A decade is long.', 'kept hives for ten years', true],
    ['decade', 'A decade is long.', 'kept hives for two years', false],
    ['fortnight', 'A fortnight is long.', 'it took two weeks', true],
    ['bridge', 'A bridge is long.', 'ten years', false],
  ])('“%s” alone is told by “%s”', async (name, sentence, notes, expected) => {
    const { reading, word } = await placeOf(name, sentence, { notes });
    expect(sameSpan(word, reading.sources) !== undefined).toBe(expected);
  });
});

describe('units', () => {
  it('have many names', () => {
    expect(['yrs', 'mins', 'quid', 'staff', 'boxes', undefined].map(unitNamed)).toEqual([
      'year',
      'minute',
      'pound',
      'people',
      undefined,
      undefined,
    ]);
  });

  it('stand behind a number with one word between at most', async () => {
    const { sentence, index } = await placeOf('five', 'It took five long years of work.', {});
    expect(unitBehind(sentence.words, index)).toBe('year');
    expect(unitBehind(sentence.words, index - 2)).toBe(null);
  });
});
