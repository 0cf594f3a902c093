import type { LetterRule } from '../../lint/types.ts';
import { factRange, hasBody, isDraft, openingOf } from '../common/letter-shape.ts';
import { canBeAlike, likeness, wordsOfDraft, wordsOfText } from '../common/likeness.ts';

/** From this share of common words on, two letters are the same to a reader. */
const SAME = 0.85;

export const repeatedContact: LetterRule = {
  id: 'repeated-contact',
  severity: 'warning',
  summary: 'A second letter about one rejection, or nearly the words of a letter sent before.',
  why: 'One message is enough: a second one asks for attention that the first one earned. And people at one company compare what they receive.',
  limits:
    'Letters are compared by their words; 85 of 100 in common count as the same. Letters under twenty words are not compared, and thanks for feedback or a new opening are no second answer.',
  check: letter => {
    const { draft, earlier } = letter;
    if (!hasBody(draft)) return [];
    const { status, occasion } = draft.record;
    if (isDraft(draft) && occasion === 'rejection' && (status === 'sent' || status === 'answered')) {
      const done = status === 'sent' ? 'This letter is recorded as sent' : 'They have answered this letter';
      return [
        {
          range: factRange(draft, 'status'),
          severity: 'information',
          message: `${done}. One message to one rejection is enough; begin a draft of its own for a new occasion.`,
        },
      ];
    }
    if (earlier.length === 0) return [];
    const words = wordsOfDraft(draft);
    const same = earlier.find(
      ({ text }) => canBeAlike(words, text, SAME) && likeness(words, wordsOfText(text)) >= SAME,
    );
    if (same === undefined) return [];
    return [
      {
        range: openingOf(draft),
        message: `This is nearly word for word the letter “${same.title}”. Change the thanks and name a detail of this conversation.`,
      },
    ];
  },
  flagged: [
    { draft: '---\nstatus: «sent»\n---\nThank you for letting me know.\n' },
    { draft: '---\nstatus: «answered»\n---\nThank you for letting me know.\n' },
    {
      draft: `«Hi Mia,»

Thank you for the talk about pricing and for letting me know how it went. I understand your decision and wish you all a calm winter.

Sam
`,
      earlier: [
        {
          title: 'globex.reply.md',
          text: `---
company: Globex
status: sent
---
Hi Leah,

Thank you for the talk about hiring and for letting me know how it went. I understand your decision and wish you all a calm winter.

Sam

> We have decided to go with another candidate.
`,
        },
      ],
    },
  ],
  clean: [
    { draft: '---\nstatus: draft\n---\nThank you for letting me know.\n' },
    { draft: '---\nstatus: answered\noccasion: feedback\n---\nThank you for your advice.\n' },
    { draft: '---\nstatus: sent\n---\n' },
    {
      draft: 'Hi Mia,\n\nThank you for letting me know. I wish you well.\n',
      earlier: [
        { title: 'globex.reply.md', text: 'Hi Leah,\n\nThank you for letting me know. I wish you well.\n' },
      ],
    },
    {
      draft: `Hi Mia,

Thank you for the talk about pricing and for letting me know how it went. I understand your decision and wish you all a calm winter.

Sam
`,
      earlier: [
        {
          title: 'globex.reply.md',
          text: 'Dear Dr Chen,\n\nI am grateful for the tour of the clinic and for your clear answer. I hope the new ward opens in time, and I will look out for the next intake.\n\nSam\n',
        },
      ],
    },
  ],
};
