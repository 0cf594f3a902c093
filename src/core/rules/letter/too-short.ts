import type { LetterRule } from '../../lint/types.ts';
import { wordBandFor } from '../../text/stage-policy.ts';
import { isLetter, openingOf } from '../common/letter-shape.ts';

export const tooShort: LetterRule = {
  id: 'too-short',
  severity: 'information',
  summary: 'Fewer words than people expect at this stage.',
  why: 'After hours of conversations a line or two can seem curt. One detail you remember makes the difference.',
  limits: 'Silent where the stage is not known. Counts your own words with greeting and sign-off.',
  check: letter => {
    const { words, stage, draft } = letter;
    const least = wordBandFor(stage, draft.record.occasion)?.min ?? 0;
    if (words >= least || !isLetter(letter)) return [];
    return [
      {
        range: openingOf(draft),
        message: `This letter has ${words} words; from ${least} on it reads as more than a formality. Add one detail you remember, or good wishes.`,
      },
    ];
  },
  flagged: [
    { draft: '---\nstage: interview\n---\n«Hi Priya,»\n\nThank you for letting me know.\n\nSam Okoro\n' },
    { draft: '---\nstage: application\n---\n«Thank you for letting me know.»\n' },
  ],
  clean: [
    { draft: '---\ngracious: 1\n---\nHi Priya,\n\nThank you for letting me know.\n\nSam Okoro\n' },
    {
      draft: `---\nstage: interview\n---\nHi Priya,\n\n${'Thank you for the time you took. '.repeat(12)}\n\nSam Okoro\n`,
    },
    { draft: '---\nstage: interview\nstatus: skipped\n---\n' },
  ],
};
