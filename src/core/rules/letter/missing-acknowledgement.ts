import type { LetterRule } from '../../lint/types.ts';
import { OCCASION_POLICY } from '../../text/stage-policy.ts';
import { insertAfter, insertFirst } from '../common/edits.ts';
import { has, isDraft, isLetter, isNote, openingOf, sentencesWith } from '../common/letter-shape.ts';

const SENTENCE = 'I understand your decision.';

export const missingAcknowledgement: LetterRule = {
  id: 'missing-acknowledgement',
  severity: 'information',
  summary: 'An answer to a rejection that does not show that the news has arrived.',
  why: 'A few words that accept the decision let your reader relax: nobody has to defend it, and the rest is read kindly.',
  limits:
    'Silent without front matter, for only a draft is known to answer a rejection. Any sign that the news has arrived is enough: thanks for the message, respect for the choice, good wishes to the person chosen.',
  check: letter => {
    const { draft } = letter;
    if (!OCCASION_POLICY[draft.record.occasion].acknowledges || has(letter, 'acknowledgement')) return [];
    if (!isDraft(draft) || isNote(draft) || !isLetter(letter)) return [];
    const thanks = sentencesWith(letter, 'thanks')[0];
    const edit = thanks === undefined ? insertFirst(draft, SENTENCE) : insertAfter(draft, thanks, SENTENCE);
    return [
      {
        range: openingOf(draft),
        message:
          'This letter does not say that you have their decision. Accept it in a few words, without arguing.',
        suggestions: [{ title: `Add: ${SENTENCE}`, edits: [edit] }],
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

Thank you for the tour of the lab. I enjoyed the talk about batteries.

Kind regards,
Sam
`,
    },
    {
      draft: `---
gracious: 1
---
«Dear Mr Weber,»

I am grateful for two lively afternoons with your team.

Kind regards,
Sam
`,
    },
  ],
  clean: [
    {
      draft: `---
gracious: 1
---
Hi Priya,

Thank you for letting me know. I enjoyed the talk about batteries.

Sam
`,
    },
    {
      draft: `---
gracious: 1
---
Hi Priya,

Thank you for the tour. I wish your new colleague a good start.

Sam
`,
    },
    {
      draft: `---
gracious: 1
occasion: interview
---
Hi Priya,

Thank you for the tour of the lab. I enjoyed the talk about batteries.

Sam
`,
    },
    { draft: 'Hi Priya,\n\nThank you for the tour of the lab. I enjoyed every minute of it.\n\nSam\n' },
    { draft: '---\ngracious: 1\nstatus: skipped\n---\n' },
  ],
};
