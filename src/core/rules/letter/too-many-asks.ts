import { removalOf } from '../../lint/suggestions.ts';
import type { LetterRule } from '../../lint/types.ts';
import { asksOf } from '../common/asks.ts';
import { contentOf } from '../common/letter-shape.ts';

export const tooManyAsks: LetterRule = {
  id: 'too-many-asks',
  severity: 'warning',
  summary: 'More than one question or request.',
  why: 'One small ask is answered; a list of them is put off. The first one stays, the others cost you the answer.',
  limits:
    'Offers to stay in touch, to connect or to be considered again are no asks, and neither are ways to say no.',
  check: function* (letter) {
    for (const sentence of asksOf(letter).slice(1)) {
      yield {
        range: contentOf(sentence),
        message: 'This is a second request. Keep the one that matters most to you, and leave the others out.',
        suggestions: [{ title: 'Remove the sentence', edits: [removalOf(letter.draft, sentence)] }],
      };
    }
  },
  flagged: [
    {
      draft:
        'Thank you for the talk. Could you share one area where I could improve? «Could you also send me the slides?»\n',
    },
    {
      draft:
        'I would be grateful for one tip on my presentation. «Would you have time for a call next week?» «May I ask how many people applied?»\n',
    },
    {
      draft:
        'Do you have any advice for me? «Are there other roles open?» «I would be grateful if you could forward my CV.»\n',
    },
  ],
  clean: [
    { draft: 'Is there any feedback you could give me? I would love to know how I can improve.\n' },
    { draft: 'Could you share one area where I could improve? If not, I understand.\n' },
    {
      draft:
        'I would welcome one suggestion for similar roles. Would it be all right if I sent you a LinkedIn invitation? Please keep me in mind for other openings.\n',
    },
    { draft: 'May I wish you a good start? I hope that we meet again.\n' },
  ],
};
