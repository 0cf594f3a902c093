import type { LetterRule } from '../../lint/types.ts';
import { contentOf, isAfterDecision, sentencesWith } from '../common/letter-shape.ts';

export const interestInLostJob: LetterRule = {
  id: 'interest-in-lost-job',
  severity: 'information',
  summary: 'Interest in the job that is gone, rather than in the company.',
  why: 'The job has been given away, so this reads as a plea. Interest in the people and their work keeps the door open.',
  limits:
    'Past interest (“I was excited about the role”) and interest in other or future roles are left alone.',
  check: letter => {
    const { draft } = letter;
    if (!isAfterDecision(draft)) return [];
    const company = draft.record.company;
    const text = `I will follow ${company === undefined ? 'the work of your team' : `the work at ${company}`} with interest.`;
    return sentencesWith(letter, 'interest-in-lost-job').map(sentence => ({
      range: contentOf(sentence),
      message: 'This holds on to the job that is gone. Name something about the company or its work instead.',
      suggestions: [{ title: `Write: ${text}`, edits: [{ ...contentOf(sentence), text }] }],
    }));
  },
  flagged: [
    { draft: 'Thank you for letting me know. «I am still very interested in the position.»\n' },
    {
      draft:
        '---\ncompany: Example Corp\n---\nThank you. «My interest in this role remains as strong as ever.»\n',
    },
    { draft: 'Thank you. «I remain available for the Data Analyst job.»\n' },
    { draft: 'Thank you. «I would still love to have the job one day.»\n' },
  ],
  clean: [
    { draft: 'I am still very interested in the work of your team.\n' },
    { draft: 'I am interested in other roles, should one open.\n' },
    { draft: 'I was excited about the role, and I enjoyed meeting you.\n' },
    { draft: 'I am no longer interested in the role.\n' },
    { draft: '---\noccasion: opening\n---\nI am very interested in the position you posted on Monday.\n' },
  ],
};
