import { removalOf } from '../../lint/suggestions.ts';
import type { LetterRule } from '../../lint/types.ts';
import { STAGE_POLICY } from '../../text/stage-policy.ts';
import { contentOf, sentencesWith } from '../common/letter-shape.ts';

export const feedbackTooEarly: LetterRule = {
  id: 'feedback-too-early',
  severity: 'information',
  summary:
    'A wish for feedback at a stage where nobody can give it: after an application, a screen or an offer.',
  why: 'Feedback needs somebody who has seen you at work. Asked too early it puts the reader in a spot and seldom brings more than a form letter.',
  limits: 'Only where the stage is known and the letter answers a rejection.',
  check: letter => {
    const { draft, stage } = letter;
    const instead = STAGE_POLICY[stage].insteadOfFeedback;
    if (STAGE_POLICY[stage].feedbackAskFits || instead === null) return [];
    if (draft.record.occasion !== 'rejection') return [];
    return sentencesWith(letter, 'feedback-ask').map(sentence => ({
      range: contentOf(sentence),
      message: `A wish for feedback seldom fits this stage. ${instead}`,
      suggestions: [{ title: 'Remove the sentence', edits: [removalOf(draft, sentence)] }],
    }));
  },
  flagged: [
    {
      draft:
        '---\nstage: application\n---\nThank you. «If you have a moment, I would be glad of one tip for my résumé.»\n',
    },
    { draft: '---\nstage: screening\n---\nThank you. «Could you share any feedback from our call?»\n' },
    { draft: '---\nstage: offer\n---\nThank you. «I would welcome one suggestion, if you can share it.»\n' },
  ],
  clean: [
    {
      draft: '---\nstage: interview\n---\nThank you. Could you share one suggestion, if you have a moment?\n',
    },
    { draft: 'Thank you. Could you share one suggestion, if you have a moment?\n' },
    {
      draft:
        '---\nstage: screening\n---\nThank you. If another role fits me better, I would be glad to hear of it.\n',
    },
    {
      draft:
        '---\nstage: application\noccasion: feedback\n---\nThank you for the advice. Could you share one example of it?\n',
    },
  ],
};
