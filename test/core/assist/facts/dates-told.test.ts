import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/core/assist/facts/calendar.ts';
import { isToldFromHere } from '../../../../src/core/assist/facts/dates-told.ts';
import { peopleListed } from '../../../../src/core/assist/facts/people-counted.ts';
import { sameTime } from '../../../../src/core/assist/facts/times-of-year.ts';
import { placeOf, readingOf } from './reading.ts';

describe('from the day of the mail, 11 November 2026,', () => {
  it.each([
    ['last', 'week', 'interview on 4 November', true],
    ['last', 'week', 'interview on 4 October', false],
    ['last', 'week', 'interview on 20 November', false],
    ['last', 'month', 'interview on 4 October', true],
    ['last', 'year', 'admitted in sept 2025', true],
    ['last', 'year', 'admitted in sept 2024', false],
    ['next', 'year', 'again in 2027', true],
    ['next', 'year', 'they hire again next september', true],
    ['next', 'year', 'they hire again next december', false],
    ['next', 'october', 'open in October 2027', true],
    ['next', 'october', 'open in October 2028', false],
    ['next', 'week', 'test on November 16', true],
    ['last', 'winter', 'interview on 4 November', false],
  ])('“%s %s” is “%s”: %s', async (pointer, span, notes, expected) => {
    const { sources } = await readingOf('It was good.', { notes });
    expect(isToldFromHere(pointer, span, sources)).toBe(expected);
  });

  it('a day is read out of a record alone', () => {
    expect(dayOf('"2026-11-20T10:00:00Z"')).toEqual({ year: 2026, month: 11, day: 20 });
    expect(dayOf('soon')).toBe(null);
  });
});

describe('people who are listed', () => {
  it.each([
    [3, 'Thank you for meeting Mr Odhiambo, Ms Wairimu and me.', true],
    [2, 'Thank you for meeting Mr Odhiambo, Ms Wairimu and me.', false],
    [2, 'Thank you for meeting Jo Weber and me.', true],
    [2, 'We had to choose between you and one more person.', true],
    [3, 'We had to choose between you and one more person.', false],
  ])('are %i in “%s”: %s', async (count, mail, expected) => {
    const { sources } = await readingOf('It was good.', { mail });
    expect(peopleListed(count, sources) !== undefined).toBe(expected);
  });
});

describe('a time of the year or the day', () => {
  it.each([
    ['spring', 'I work at the theatre until the spring.', 'theatre job until March', true],
    ['spring', 'I have been well since the spring.', 'theatre job until March', false],
    ['evening', 'Thursday evening was a joy.', 'came on Thursday', true],
    ['evening', 'Thursday evening was a joy.', 'came on Thursday, in the morning', false],
    ['evening', 'Friday evening was a joy.', 'came on Thursday', false],
  ])('“%s” of “%s” is told by “%s”: %s', async (name, sentence, notes, expected) => {
    const { reading, sentence: read, index, word } = await placeOf(name, sentence, { notes });
    expect(sameTime(word, index, read.words, reading) !== undefined).toBe(expected);
  });
});
