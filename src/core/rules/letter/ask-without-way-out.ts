import type { LetterRule } from '../../lint/types.ts';
import { insertAfter } from '../common/edits.ts';
import { contentOf, has, sentencesWith } from '../common/letter-shape.ts';

const WAY_OUT = 'I understand if you cannot share it.';

export const askWithoutWayOut: LetterRule = {
  id: 'ask-without-way-out',
  severity: 'information',
  summary: 'A wish for feedback that leaves the reader no easy way to say no.',
  why: 'Many readers may not give feedback. A wish that is easy to decline is the one that people like to grant.',
  limits:
    'Any condition counts as a way out (“if you have a moment”), anywhere in the letter, and so does an offer of theirs that is accepted. Other questions are left alone.',
  check: letter => {
    const ask = sentencesWith(letter, 'feedback-ask')[0];
    if (ask === undefined || has(letter, 'way-out')) return [];
    return [
      {
        range: contentOf(ask),
        message:
          'This wish leaves no easy way to say no. Add one, such as “I understand if you cannot share it”.',
        suggestions: [{ title: `Add: ${WAY_OUT}`, edits: [insertAfter(letter.draft, ask, WAY_OUT)] }],
      },
    ];
  },
  flagged: [
    { draft: 'Thank you for the interview. «I would be glad of one tip for my next interviews.»\n' },
    { draft: 'Hi Priya, «could you give me some advice on my portfolio?»\n' },
    { draft: 'Thank you! «I would love to hear one thing I could improve»\n' },
  ],
  clean: [
    { draft: 'I would be glad of one tip for my next interviews, if you have a moment.\n' },
    { draft: 'I would be glad of one tip for my next interviews. No hurry at all.\n' },
    { draft: 'Thank you for offering feedback. One tip for my next interviews would help me most.\n' },
    { draft: 'I would love to take you up on the call. One thing I could improve is all I hope for.\n' },
    { draft: 'Could you give me one tip? I know you may not be able to comment.\n' },
    { draft: 'Thank you for the feedback you gave me. Your tip on pricing will stay with me.\n' },
  ],
};
