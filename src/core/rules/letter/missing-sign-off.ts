import type { LetterRule } from '../../lint/types.ts';
import { OCCASION_POLICY } from '../../text/stage-policy.ts';
import { insertAtEnd } from '../common/edits.ts';
import { closingOf, isDraft, isLetter, isNote, signOffOf } from '../common/letter-shape.ts';

const SIGN_OFF = 'Kind regards';

export const missingSignOff: LetterRule = {
  id: 'missing-sign-off',
  severity: 'information',
  summary: 'A letter that stops without a sign-off.',
  why: 'A closing phrase and your name end the letter on a warm note, and your reader knows whose it is.',
  limits:
    'A short last line counts as a name, and a signature below `-- ` as a sign-off. Without front matter only texts of at least three sentences below a greeting on a line of its own are looked at.',
  check: letter => {
    const { draft } = letter;
    if (isNote(draft) || !OCCASION_POLICY[draft.record.occasion].letter || signOffOf(draft) !== null)
      return [];
    if (!isLetter(letter)) return [];
    const body = draft.sentences.filter(each => each.part === 'body').length;
    if (!isDraft(draft) && (draft.sentences[0]?.part !== 'greeting' || body < 3)) return [];
    return [
      {
        range: closingOf(draft),
        message:
          'This letter ends without a sign-off. Close with a phrase such as “Kind regards” and your name.',
        suggestions: [{ title: `End with: ${SIGN_OFF}`, edits: [insertAtEnd(draft, SIGN_OFF)] }],
      },
    ];
  },
  flagged: [
    { draft: '---\ngracious: 1\n---\nHi Priya,\n\nThank you for letting me know. «I wish you well.»\n' },
    {
      draft:
        'Hi Priya,\n\nThank you for letting me know. I understand the decision and wish you\nwell. «I hope we meet again.»\n',
    },
  ],
  clean: [
    { draft: '---\ngracious: 1\n---\nHi Priya,\n\nThank you for letting me know.\n\nAll the best,\nSam\n' },
    { draft: '---\ngracious: 1\n---\nHi Priya,\n\nThank you for letting me know.\n\nSam Okoro\n' },
    {
      draft:
        '---\ngracious: 1\n---\nHi Priya,\n\nThank you for letting me know.\n\n-- \nSam\n+44 20 7946 0000\n',
    },
    { draft: '---\noccasion: note\n---\nThank you for your time. May we connect here?\n' },
    { draft: 'Thank you for letting me know. I wish you well. I hope we meet again.\n' },
    { draft: '---\ngracious: 1\n---\n' },
  ],
};
