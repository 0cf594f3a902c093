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
  ['Thank you for keeping my letter for two years.', '20 yrs in depots, saw 2 of the 4 bays', ['two']],
  ['After two decades in depots I am still learning.', '20 yrs in depots', []],
  ['After three decades in depots I am still learning.', '20 yrs in depots', ['three']],
  ['You showed me all six bays.', 'night shift for six years', ['six']],
  ['You showed me all six bays.', '6 bays', []],
  ['You showed me nine long shelves.', 'close takes 9 days, want to get to 5', ['nine']],
  ['The four of us had a good talk.', '2 of the 4 loading bays', ['four']],
  ['The four of us had a good talk.', 'the 4 welders and the boss', []],
  ['We met on 12 October.', 'got 12 right', ['12']],
  ['We met on 12 October.', 'talk on the 12th', []],
  ['We met on 12 October.', 'talk on 12/10', []],
  ['We met on the 29th.', 'talk on 29 oct', []],
  ['We met on the 28th.', 'talk on 29 oct', ['28th']],
  ['Five days after our talk your answer came.', 'talk on 6 nov', []],
  ['Six days after our talk your answer came.', 'talk on 6 nov', ['Six']],
  ['Two weeks after our talk your answer came.', 'talk on 28 oct', []],
  ['Sixty more bikes a day would be a lot.', '240 bikes a day, they want 300', []],
  ['Fifty more bikes a day would be a lot.', '240 bikes a day, they want 300', ['Fifty']],
  ['I have been a clerk for ten years.', 'clerk since 2016', []],
  ['I have been a clerk for fifteen years.', 'clerk since 2016', ['fifteen']],
  ['It was drawn more than two centuries ago.', 'log book of 1794', []],
  ['It was drawn more than three centuries ago.', 'log book of 1794', ['three']],
  ['I would gladly come for a third round.', 'two rounds', []],
  ['I came for a third round.', 'two rounds', ['third']],
  ['I will give it a hundred per cent.', 'nothing', []],
  ['I scored a hundred per cent.', 'nothing', ['hundred']],
  ['How many letters per second do you read?', 'nothing', []],
  ['More than two hundred letters are a lot.', '210 letters', []],
  ['More than three hundred letters are a lot.', '210 letters', ['three', 'hundred']],
  ['My thanks to all four members of the panel.', '4 on panel', []],
  ['My thanks to all five members of the panel.', '4 on panel', ['five']],
];

describe('numbers told in another form', () => {
  it.each(NUMBERS)('“%s” beside “%s” leaves %o unproven', async (sentence, notes, marks) => {
    const found = (await marked(checkWords, sentence, { notes })).flatMap(words => words.split(' '));
    const numbers = found.filter(word =>
      /\d|half|dozen|quarter|hundred|second|thir|teen|ty$|one|two|three|four|five|six|seven|eight|nine|ten$/i.test(
        word,
      ),
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
