import { describe, expect, it } from 'vitest';
import { checkDeeds } from '../../../../src/core/assist/facts/check-deeds.ts';
import { checkKnown } from '../../../../src/core/assist/facts/check-known.ts';
import { checkOccasions } from '../../../../src/core/assist/facts/check-occasions.ts';
import { checkPlans } from '../../../../src/core/assist/facts/check-plans.ts';
import { checkPromises } from '../../../../src/core/assist/facts/check-promises.ts';
import { checkSpeech } from '../../../../src/core/assist/facts/check-speech.ts';
import { checkSubjects } from '../../../../src/core/assist/facts/check-subjects.ts';
import { marked, type Told } from './reading.ts';

type Row = readonly [sentence: string, told: Told, marks: readonly string[]];

const DEEDS: readonly Row[] = [
  ['You waited for me.', {}, ['You waited']],
  ['You waited for me.', { notes: 'she waited at the gate' }, []],
  ['You took the time to write.', {}, []],
  ['It was kind of you to phone me.', {}, ['you to phone']],
  ['I came to taste the soup once.', {}, ['I came to taste']],
  ['I came to taste the soup once.', { notes: 'i tasted the soup' }, []],
  ['I used to live near you.', {}, ['I used to live']],
  ['I teach on the side.', {}, ['I teach']],
  ['I am training for a race.', {}, ['I am training']],
  ['I would be glad if you waited for me.', {}, []],
  ['You never called me names.', {}, []],
  ['I walked away with a smile.', {}, []],
  ['After waiting in the rain I was glad to sit.', {}, ['waiting']],
  ['Playing the old organ was a joy.', { notes: 'tried the organ' }, []],
  ['Thank you for breaking it to me so gently.', {}, []],
  ['You broke the news gently.', {}, []],
  ['Thank you for breaking the window.', {}, ['you for breaking']],
];
const KNOWN: readonly Row[] = [
  ['I understand that you wanted somebody older.', {}, ['I understand that you wanted somebody older']],
  ['I understand that you wanted somebody older.', { mail: 'We chose somebody older.' }, []],
  ['I understand that you had to choose.', {}, []],
  ['I know that this is not always possible.', {}, []],
];
const OCCASIONS: readonly Row[] = [
  ['I enjoyed the group exercise.', {}, ['the group exercise']],
  ['I enjoyed the group exercise.', { notes: 'group exercise w/ four others' }, []],
  ['It stood the test of time.', {}, []],
  ['I enjoyed the exercise.', { notes: 'take home took me 8h' }, []],
  ['I enjoyed the selling exercise.', { notes: 'had to sell each other things' }, []],
  ['I enjoyed the baking exercise.', { notes: 'had to sell each other things' }, ['the baking exercise']],
];
const SPEECH: readonly Row[] = [
  ['You asked me to stay in touch.', {}, ['asked me to stay in touch']],
  ['You asked me to stay in touch.', { mail: 'Please stay in touch.' }, []],
  ['Your comment about my voice was kind.', {}, ['comment about my voice']],
  ['Your comment about my voice was kind.', { mail: 'Your voice carries well.' }, []],
  ['Thank you for telling me that I have a gift.', {}, ['telling me that I have a gift']],
  ['Thank you for telling me that I have a gift.', { mail: 'You have a gift.' }, []],
  ['Thank you for telling me that you had to choose.', {}, []],
  ['I liked your remark that I should not lose heart.', { mail: 'Please do not be discouraged.' }, []],
  [
    'I liked your remark that I should not lose heart.',
    { mail: 'We chose somebody else.' },
    ['remark that I should not lose heart'],
  ],
  [
    'I liked your remark that I should apply in June.',
    { mail: 'Please do not be discouraged.' },
    ['remark that I should apply in June'],
  ],
  ['You wrote that there may be a second post once the budget is settled.', {}, []],
  ['You asked whether a play with lots of masks would appeal to me.', {}, []],
  ['You told me that I might lead the choir.', {}, ['told me that I might lead the choir']],
  ['Like you said, bread does not care about time.', {}, ['said, bread does not care about time']],
];
const PLANS: readonly Row[] = [
  ['I am about to sign a lease.', {}, ['I am about to sign']],
  ['I am about to sign a lease.', { notes: 'signing the lease on monday' }, []],
  ['I’m going to repaint the boat.', {}, ['I’m going to repaint']],
  ['I’m going to think about it.', {}, []],
  ['I’ve already swapped the valves.', {}, ['I’ve already swapped']],
  ['I’ve already swapped the valves.', { notes: 'swapped valves since' }, []],
  ['I have since learned a lot.', {}, []],
  ['I will have to wait.', {}, []],
  ['I will have recovered by then.', {}, ['I will have recovered']],
  ['If I have already missed it, never mind.', {}, []],
];
const SUBJECTS: readonly Row[] = [
  ['I like the Geelong team.', { mail: 'The team of Ada met at our Geelong store.' }, []],
  ['Geelong teaches you.', { mail: 'Ada teaches at our Geelong store.' }, ['Geelong teaches']],
];
const PROMISES: readonly Row[] = [
  ['I will bring a cake.', {}, ['I will bring']],
  ['I will bring a cake.', { notes: 'bring a cake' }, []],
  ['I won’t give up.', {}, []],
  ['I will come better prepared.', {}, []],
  ['I will come to your office.', {}, ['I will come']],
  ['I’ll give the college a ring.', { notes: 'ask the college about it' }, []],
  ['I’ll give the college a ring.', {}, ['I’ll give']],
  ['I’ll give the college a cake.', { notes: 'ask the college about it' }, ['I’ll give']],
];

describe.each([
  { what: 'deeds', check: checkDeeds, rows: DEEDS },
  { what: 'what the writer knows', check: checkKnown, rows: KNOWN },
  { what: 'occasions', check: checkOccasions, rows: OCCASIONS },
  { what: 'speech', check: checkSpeech, rows: SPEECH },
  { what: 'who did it', check: checkSubjects, rows: SUBJECTS },
  { what: 'plans', check: checkPlans, rows: PLANS },
  { what: 'promises', check: checkPromises, rows: PROMISES },
])('the check of $what', ({ check, rows }) => {
  it.each(rows)('reads “%s” beside %o', async (sentence, told, marks) => {
    expect(await marked(check, sentence, told)).toEqual(marks);
  });
});
