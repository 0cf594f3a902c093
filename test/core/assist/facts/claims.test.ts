import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../../src/core/assist/facts/check-claims.ts';
import { CLAIMS_OF_CHOICE } from '../../../../src/core/assist/facts/claims-of-choice.ts';
import { CLAIMS_OF_OTHERS } from '../../../../src/core/assist/facts/claims-of-others.ts';
import { CLAIMS_OF_WRITER } from '../../../../src/core/assist/facts/claims-of-writer.ts';
import { marked } from './reading.ts';

/** What is claimed, and what in the mail or the notes shows it. */
const CLAIMED: readonly (readonly [
  sentence: string,
  told: { readonly mail?: string; readonly notes?: string },
])[] = [
  ['The job was mine.', { mail: 'For a day the job was yours.' }],
  ['Everyone liked my answers.', { mail: 'We were impressed by your answers.' }],
  ['I was a very close match.', { mail: 'It was a close decision.' }],
  ['It has been open for so long.', { mail: 'The post has been open since spring.' }],
  ['I was proud to win the prize.', { notes: 'won a prize for it' }],
  ['You chose a person from within your own team.', { mail: 'We appointed an internal candidate.' }],
  ['I thought about the thing you asked me to do.', { mail: 'You did the exercise with care.' }],
  ['A former colleague of yours said so.', { notes: 'a friend of mine worked there before' }],
  ['I did it with my friend.', { notes: 'did it with my mate' }],
  ['You picked a colleague from your own shop.', { mail: 'Gone with someone internal.' }],
  ['You decided to promote from within.', { mail: 'We chose an internal candidate.' }],
  ['I am about to sign with another company.', { notes: 'will join another company' }],
  ['I am going to set up a small agency of my own.', { notes: 'starting my own agency' }],
  ['I will have moved by then.', { notes: 'moving to the coast in may' }],
  ['She has been kind enough to send me the slides.', { notes: 'got the slides sent' }],
  ['I have accepted another position.', { notes: 'got another offer' }],
  ['I have another offer on the table.', { notes: 'got another offer' }],
  ['I was offered a post at another school.', { notes: 'got another offer' }],
  ['I drove it for years.', { notes: 'drove it for 2 yrs' }],
  ['You are known all over the world.', { mail: 'We are known all over the world.' }],
];

describe('claims in common words', () => {
  it.each(CLAIMED)('“%s” is marked where nothing tells it', async sentence => {
    expect(await marked(checkClaims, sentence, { mail: 'We chose somebody else.' })).not.toEqual([]);
  });

  it.each(['I haven’t led a team.', 'I have never led a team.', 'I have not run many of them.'])(
    '“%s” boasts of nothing',
    async sentence => {
      expect(await marked(checkClaims, sentence, {})).toEqual([]);
    },
  );

  it.each(CLAIMED)('“%s” passes where the files tell it', async (sentence, told) => {
    expect(await marked(checkClaims, sentence, told)).toEqual([]);
  });

  it('are not made of feelings', async () => {
    expect(await marked(checkClaims, 'I was moved to hear that. I was moved to tears.', {})).toEqual([]);
  });

  it('are no claims behind a wish, and are in front of one', async () => {
    const wish = 'I hope you find another position for me, and have accepted that.';
    expect(await marked(checkClaims, wish, {})).toEqual([]);
    expect(
      await marked(checkClaims, 'I have accepted another position, and I hope you are well.', {}),
    ).not.toEqual([]);
  });

  it('of all kinds have names of their own', () => {
    const ids = [...CLAIMS_OF_CHOICE, ...CLAIMS_OF_OTHERS, ...CLAIMS_OF_WRITER].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
