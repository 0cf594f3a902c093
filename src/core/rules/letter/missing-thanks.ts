import type { LetterRule } from '../../lint/types.ts';
import { insertFirst } from '../common/edits.ts';
import { has, isLetter, isNote, openingOf } from '../common/letter-shape.ts';

/** Letters of these occasions may do without thanks. */
const WITHOUT_THANKS: readonly string[] = ['opening', 'waiting', 'note'];

export const missingThanks: LetterRule = {
  id: 'missing-thanks',
  severity: 'warning',
  summary: 'A letter that thanks for nothing.',
  why: 'Somebody read, listened and wrote to you. Thanks at the start set the tone for everything that follows.',
  limits:
    'Looks only at letters: drafts with front matter, or texts with a greeting, a sign-off or at least three sentences to somebody. A single sentence is left alone, and so are texts that are not in English.',
  check: letter => {
    const { draft } = letter;
    if (has(letter, 'thanks') || isNote(draft) || WITHOUT_THANKS.includes(draft.record.occasion)) return [];
    if (!isLetter(letter)) return [];
    const sentence =
      letter.stage === 'interview' || letter.stage === 'final'
        ? 'Thank you for letting me know, and for the time you and your colleagues gave me.'
        : 'Thank you for letting me know, and for your time.';
    return [
      {
        range: openingOf(draft),
        message:
          'This letter thanks for nothing yet. Thank them for the news and their time in the first sentence.',
        suggestions: [{ title: `Begin with: ${sentence}`, edits: [insertFirst(draft, sentence)] }],
      },
    ];
  },
  flagged: [
    {
      draft: `---
gracious: 1
stage: interview
---
«Hi Priya,»

I understand your decision. I hope the new analyst settles in well.

Kind regards,
Sam
`,
    },
    {
      draft: `«Dear Ms Raman,»

I understand your decision. I wish you and the team a good year.

Sam Okoro
`,
    },
    {
      draft: `«I got your message about the role.» I understand your decision. I hope you find the right person.
`,
    },
  ],
  clean: [
    {
      draft: `Hi Priya,

It was kind of you to call. I understand your decision.

Sam
`,
    },
    { draft: 'I understand your decision.\n' },
    { draft: 'Hi Leah, cheers for letting me know so fast. Hope the new chef settles in well.\n' },
    {
      draft: `Liebe Frau Weber,

ich habe Ihre Nachricht erhalten und verstehe die Entscheidung. Ich hoffe, wir sehen uns wieder.

Sam
`,
    },
    {
      draft: `---
gracious: 1
occasion: waiting
---
Hi Priya,

I hope you are well. May I ask where things stand with the analyst role?

Kind regards,
Sam
`,
    },
    { draft: '---\ngracious: 1\nstatus: skipped\n---\n' },
  ],
};
