import type { LetterRule } from '../../lint/types.ts';
import { OCCASION_POLICY } from '../../text/stage-policy.ts';
import { insertAtTop } from '../common/edits.ts';
import { greetingOf, isDraft, isLetter, isNote, openingOf, signOffOf } from '../common/letter-shape.ts';
import { contactOf } from '../common/names.ts';

export const missingGreeting: LetterRule = {
  id: 'missing-greeting',
  severity: 'information',
  summary: 'A letter that starts without a greeting.',
  why: 'A name at the top makes it a letter to a person. Without it the first sentence sounds abrupt.',
  limits:
    'Without front matter only texts with a sign-off are looked at. A short first line counts as a greeting in any words.',
  check: letter => {
    const { draft } = letter;
    if (isNote(draft) || !OCCASION_POLICY[draft.record.occasion].letter || greetingOf(draft) !== null)
      return [];
    if ((!isDraft(draft) && signOffOf(draft) === null) || !isLetter(letter)) return [];
    const name = contactOf(draft.record)?.first;
    const greeting = name === undefined ? 'Hello,' : `Hello ${name},`;
    return [
      {
        range: openingOf(draft),
        message: 'This letter starts without a greeting. Greet the person who wrote to you by name.',
        suggestions: [{ title: `Begin with: ${greeting}`, edits: [insertAtTop(draft, greeting)] }],
      },
    ];
  },
  flagged: [
    {
      draft: `---
to: Priya Raman <priya@example.com>
---
«Thank you for letting me know about the role.» I wish you well.

Kind regards,
Sam
`,
    },
    {
      draft: `«Thank you for letting me know about the role.» I wish you well.

Kind regards,
Sam
`,
    },
  ],
  clean: [
    { draft: '---\ngracious: 1\n---\nHi Priya,\n\nThank you for letting me know. I wish you well.\n' },
    { draft: '---\ngracious: 1\n---\nHi Priya, thank you for letting me know. I wish you well.\n' },
    { draft: '---\ngracious: 1\n---\nKia ora Priya\n\nThank you for letting me know. I wish you well.\n' },
    { draft: '---\noccasion: note\n---\nThank you for your time. May we connect here?\n' },
    { draft: 'Thank you for letting me know. I wish you well. I hope we meet again.\n' },
    { draft: '---\ngracious: 1\n---\n' },
  ],
};
