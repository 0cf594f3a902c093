import type { ToneRule } from '../../lint/types.ts';

export const askingWhy: ToneRule = {
  id: 'asking-why',
  severity: 'warning',
  summary: 'Asks directly why the writer was not chosen, what was missing, or what the other person had.',
  why: 'A question about the reasons asks the reader to defend a decision that is closed. Many are not allowed to answer it, and it invites an argument.',
  message:
    'This asks for the reasons behind a closed decision, which few readers may answer. Ask for one thing to strengthen instead.',
  limits: 'A question about something other than the decision ("why I admire your work") is left alone.',
  patterns: [
    'why ..4 REJECT|HIRE|DECIDE',
    'why (i|my APPLICATION) BE not',
    'what ..2 (i|my APPLICATION) ..1 ~lack|~miss',
    'what ..4 CANDIDATE ..2 have|had|brought|offered that i ..2 not',
    'understand why ..3 not',
  ],
  unless: ['why ..3 ~admire'],
  suggest: situation => [
    ...(situation.has('feedback-ask')
      ? []
      : [
          'If there is one area you would suggest I strengthen for similar roles, I would be glad to hear it, and I understand if you cannot share it.',
        ]),
    'I appreciate that these decisions are not easy, and I thank you for letting me know.',
  ],
  flagged: ['Could you tell me «why you rejected» me?', 'I would love to know «what I lacked».'],
  clean: ['Your work on open data is why I admire the team.'],
};
