import type { LetterRule } from '../../lint/types.ts';
import { LONG_LETTER_WORDS, TOO_LONG_LETTER_WORDS, wordBandFor } from '../../text/stage-policy.ts';
import { isLetter, openingOf } from '../common/letter-shape.ts';

export const tooLong: LetterRule = {
  id: 'too-long',
  severity: 'information',
  summary: 'More words than fit this stage; over 200 words at any stage, and over 250 as a warning.',
  why: 'Your reader has a minute at most. What matters to you stands out in a short letter and drowns in a long one.',
  limits: 'Counts your own words with greeting and sign-off, without quotes and signatures.',
  check: letter => {
    const { words, stage, draft } = letter;
    const most = Math.min(
      wordBandFor(stage, draft.record.occasion)?.max ?? LONG_LETTER_WORDS,
      LONG_LETTER_WORDS,
    );
    if (words <= most || !isLetter(letter)) return [];
    const fits = words > LONG_LETTER_WORDS ? 'Over 200 words is long at any stage' : `Up to ${most} fit here`;
    return [
      {
        range: openingOf(draft),
        severity: words > TOO_LONG_LETTER_WORDS ? 'warning' : 'information',
        message: `This letter has ${words} words. ${fits}. Keep the thanks, one detail and one wish.`,
      },
    ];
  },
  flagged: [
    {
      draft: `---\nstage: application\n---\n«Hi Priya,»\n\n${'Thank you for the time you took. '.repeat(12)}\n\nSam Okoro\n`,
    },
    { draft: `«Hi Priya,»\n\n${'Thank you for the time you took. '.repeat(30)}\n\nSam Okoro\n` },
    {
      draft: `---\noccasion: note\n---\n«${'Thank you for the time you took.» '.repeat(1)}${'It was good. '.repeat(20)}\n`,
    },
  ],
  clean: [
    {
      draft: `---\nstage: final\n---\nHi Priya,\n\n${'Thank you for the time you took. '.repeat(12)}\n\nSam Okoro\n`,
    },
    { draft: `Hi Priya,\n\n${'Thank you for the time you took. '.repeat(25)}\n\nSam Okoro\n` },
    { draft: `Hi Priya,\n\nThank you.\n\n${'> We had many good applications this time.\n'.repeat(60)}` },
  ],
};
