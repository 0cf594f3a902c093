import { describe, expect, it } from 'vitest';
import { checkContacts } from '../../../../src/core/assist/facts/check-contacts.ts';
import { plain } from '../../../../src/core/assist/facts/check-quotes.ts';
import { checkWords } from '../../../../src/core/assist/facts/check-words.ts';
import { marked, readingOf } from './reading.ts';

const NUMBERS: readonly (readonly [sentence: string, notes: string, marks: readonly string[]])[] = [
  ['You want to go from nine days to five.', 'close takes 9 days, want to get to 5', []],
  ['You want to come down to five days.', 'close takes 9 days, want to get to 5', []],
  ['You want to come down to four days.', 'close takes 9 days, want to get to 5', ['four']],
  ['You want to come down to five weeks.', 'close takes 9 days, want to get to 5', ['five']],
  ['It took me eight hours.', 'took me 8h', []],
  ['It took me nine hours.', 'took me 8h', ['nine']],
  ['It took me eight days.', 'took me 8h', ['eight']],
  ['We spoke for three-quarters of an hour.', 'call of 45min', []],
  ['We spoke for a quarter of an hour.', 'call of 45min', ['quarter']],
  ['We met at three in the afternoon.', 'met at 15:00', []],
  ['We met at half past three.', 'met at 3:30pm', []],
  ['We met at half past four.', 'met at 3:30pm', ['half', 'four']],
  ['We met at three in the morning.', 'met at 15:00', ['three']],
  ['There were half a dozen of us.', '6 of us', []],
  ['There were half a dozen of us.', '8 of us', ['half', 'dozen']],
  ['A hundred and twenty applications are a lot.', '120 applications', []],
  ['A hundred and thirty applications are a lot.', '120 applications', ['hundred', 'thirty']],
  ['You are two to three weeks behind.', '2-3 wks behind', []],
  ['The five of us had a good talk.', 'want to get from 9 days to 5', ['five']],
  ['The five of us had a good talk.', '5 of us', []],
  ['I am thirty-eight years old.', 'im 38', []],
  ['I am thirty-nine years old.', 'im 38', ['thirty-nine']],
  ['The twelve kilometres were a joy.', 'bike 12km', []],
  ['The thirteen kilometres were a joy.', 'bike 12km', ['thirteen']],
  ['I loved the P4s.', 'class P4', []],
  ['I loved the P5s.', 'class P4', ['P5s']],
  ['I loved Primary 4.', 'class P4', []],
  ['It is worth a second try.', 'nothing', []],
  ['I would like a second interview.', 'call of 45min', ['second']],
  ['My friend did half of it.', 'nothing', []],
  ['My friend did half of the wall.', 'nothing', ['half']],
  ['I look forward to the second quarter.', 'they hire again in Q2', []],
  ['I look forward to the third quarter.', 'they hire again in Q2', ['third', 'quarter']],
];

describe('numbers told in another form', () => {
  it.each(NUMBERS)('“%s” beside “%s” leaves %o unproven', async (sentence, notes, marks) => {
    const found = (await marked(checkWords, sentence, { notes })).flatMap(words => words.split(' '));
    const numbers = found.filter(word =>
      /\d|half|dozen|quarter|hundred|second|third|thir|nine|eight|five|four|three/.test(word),
    );
    expect(numbers).toEqual(marks);
  });
});

const REFERENCES: readonly (readonly [sentence: string, mail: string, marks: readonly string[]])[] = [
  ['Thank you for your answer (reference 418-26-2207).', 'Vacancy reference: 418-26-2207', []],
  ['Thank you for your answer on vacancy 418-26-2207.', 'Job ref. 418-26-2207', []],
  ['Thank you for your answer (reference 418-26-2208).', 'Vacancy reference: 418-26-2207', ['418-26-2208']],
  ['Please call me on 418-26-2207.', 'Vacancy reference: 418-26-2207', ['418-26-2207']],
  ['My reference is 0900 123 4567.', 'Call us on 0900 123 4567', ['0900 123 4567']],
  ['Thank you for your answer on JR-0045821.', 'Vacancy JR-0045821', []],
  ['I was there in 2019–2023.', '', []],
];

describe('references of a vacancy', () => {
  it.each(REFERENCES)('“%s” beside “%s” marks %o', async (sentence, mail, marks) => {
    const found = await marked(reading => checkContacts({ ...reading, everything: plain(mail) }), sentence, {
      mail,
    });
    expect(found).toEqual(marks);
  });

  it('prove nothing to a check of words that no file has', async () => {
    const reading = await readingOf('JR-0045822 was the number.', { mail: 'Vacancy JR-0045821' });
    expect(checkWords(reading).marks.length).toBeGreaterThan(0);
  });
});
