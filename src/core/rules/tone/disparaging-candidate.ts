import type { ToneRule } from '../../lint/types.ts';
import { rotate } from '../rotate.ts';

export const disparagingCandidate: ToneRule = {
  id: 'disparaging-candidate',
  severity: 'warning',
  summary: 'Questions or belittles the person who was chosen, or the other candidates.',
  why: 'The reader chose that person and will work with them. A remark against them is heard as one against the reader, and it may well be passed on.',
  message:
    'This speaks against the person who was chosen, and the reader chose them. A kind word for them, or none, leaves you the better remembered.',
  limits:
    'Wishing the person well and praising them are left alone. A barb made of kind words alone is not seen, nor is one that needs the sentence before it.',
  patterns: [
    { pattern: '@RIVAL_DENIED', despite: ['negated', 'reported'] },
    { pattern: '@RIVAL_BELITTLED', despite: ['reported', 'hypothetical'] },
    { pattern: '@RIVAL_DOUBTED', despite: ['reported', 'hypothetical'] },
  ],
  unless: [
    'i BE ..3 less|least|weakest|novice|beginner|junior|graduate|student|newcomer|trainee',
    'i BE ..1 SOMEONE',
    'by ..1 SOMEONE',
    'that|which|than i ..3 DENIAL',
    'and i DO|HAVE not $',
    'hope|hopes|hoping|wish ,,9 not|never|no',
    '^ may ,,9 not|never|no',
    'could not ..1 have|ask|wish|want',
    '~consider|~interview|~invite|~meet|~help|~welcome ..2 SOMEONE',
    'gifts|talents ..1 i',
  ],
  suggest: situation => {
    const wish = rotate(situation, [
      'I wish the person you have chosen every success.',
      'Please pass on my good wishes to your new colleague.',
    ]);
    const glad = 'I am glad that you have found somebody for the position.';
    return situation.has('wishes') ? [glad, ...wish] : [...wish, glad];
  },
  flagged: [
    '«The person you hired has never» run a night shift.',
    'I know her, and «I would not trust her» with a budget.',
    '«I doubt the new manager» can do it.',
    '«Does he even have a licence»?',
    'It seems that «you went with a rookie».',
    'I hear it went to «somebody with half my training».',
    "The «boss's nephew», I take it.",
    '«Are you sure she» has the degree?',
    '«Let us see how the new hire» does in winter.',
    'You found «someone cheaper», then.',
    '«he only got it because» of his father',
    '«None of the other applicants had» a portfolio.',
    '«They may talk well, but they cannot» weld.',
    'Perhaps «you settled for» second best.',
    '«Your new director is clueless».',
  ],
  clean: [
    'I wish the person you chose a happy start.',
    'The candidate you hired sounds ideal.',
    'I have no doubt that the new manager will do well.',
    'Congratulations to whoever got the job.',
    'I was the least experienced person in the group.',
    'I hope that the new colleague never has to wait for the bus as I did.',
    'The other candidates could not have been kinder.',
    'You needed somebody with more years on the ward.',
    'Thank you for interviewing someone with no experience.',
    'My nephew works at your front desk and says hello.',
    'She is a good friend, and I am glad that she was chosen.',
    'Your new chef is better than I will ever be.',
    'I am someone who never forgets a kindness.',
    'The graduates on your team could answer every question I had.',
  ],
};
