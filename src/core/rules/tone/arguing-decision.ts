import type { ToneRule } from '../../lint/types.ts';
import { rotate } from '../rotate.ts';

export const arguingDecision: ToneRule = {
  id: 'arguing-decision',
  severity: 'warning',
  summary:
    'Contests the decision: calls it wrong, unfair, a mistake or incomprehensible, or argues with its reasons.',
  why: 'The decision is closed, and the reader often did not make it alone. An argument cannot reopen it, and it is what stays in mind from the letter.',
  message:
    'This contests a decision that is closed, so the reader can only defend it. A line that accepts it keeps the door open for the next one.',
  limits:
    "Accepting the decision, the writer's own mistakes and a slip in the mail (a date, a name) are left alone. An argument told as a story, or in an image, is not seen.",
  patterns: [
    { pattern: '@VERDICT_DENIED', despite: ['negated'] },
    '@VERDICT_IS_WRONG',
    '@ASSESSOR_ERRED',
    '@DISAGREEMENT',
    '@SHOULD_BE_ME',
    '@NOT_ON_MERIT',
  ],
  unless: [
    'i|we|my|mine ..2 MISTAKE|wrong',
    'VERDICT i ..1 ~make|gave|had|put',
    '~let|~allow|~help ..4 ~make ..4 MISTAKE',
    'MISTAKE in|on|with ..3 letter|email|mail|address|date|name|spelling|phone|time|expenses|part|my',
  ],
  suggest: situation => {
    const accept = rotate(situation, [
      'I respect your decision, and I appreciate that you let me know.',
      'I understand that choices like this one are not easy, and I accept the outcome.',
      'You know what the position needs, and I respect the choice you made.',
    ]);
    const wish = `I wish ${situation.company} well with this appointment.`;
    return situation.has('acknowledgement') && !situation.has('wishes')
      ? [wish, ...accept]
      : [...accept, wish];
  },
  flagged: [
    'I have to say that this «outcome is baffling».',
    'Forgive me, but your «reasoning does not convince».',
    'It «makes no sense» to me.',
    'In my eyes «you made a serious mistake».',
    'I feel that the «panel has misjudged my» teaching.',
    '«I beg to differ».',
    "«I can't accept this decision».",
    "«I don't see how anyone» could score it that way.",
    '«I should have been given» the post.',
    'It seems you «turned away the right person».',
    '«You say that I lack depth, yet» nobody asked me one deep question.',
    'Frankly, «it was unfair».',
    '«turning me down is a mistake»',
    '«i disagree with your» view',
    'The whole thing was «settled before I» walked in.',
    '«By any fair standard the job was mine».',
    '«I remain unconvinced that» the best person won.',
  ],
  clean: [
    'I understand the decision and accept it.',
    'It was a fair decision, kindly put.',
    'Your choice makes perfect sense to me.',
    'I made a mistake in the second exercise.',
    'There is a small mistake in the date of your letter.',
    "I can't argue with such a clear answer.",
    'It would be unfair to take up more of your time.',
    'I took the wrong train and still arrived early, thanks to your directions.',
    'You were right to choose somebody who knows the region.',
    'I liked what you said about letting people make their own first mistakes.',
    "I don't think that the outcome was unfair.",
    'I disagreed with my brother about the best route to your office.',
    'I have no quarrel with the result.',
    'We agreed to differ about the best coffee in town.',
    'If I had read the advert with more care, I would have seen that you needed a nurse.',
  ],
};
