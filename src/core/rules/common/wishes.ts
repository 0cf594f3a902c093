import type { Situation } from '../../lint/types.ts';
import { STAGE_POLICY } from '../../text/stage-policy.ts';
import { rotate } from '../rotate.ts';

/** One narrow wish for feedback with a way out; none where the stage forbids it or the letter has one. */
export function feedbackWishes(situation: Situation): readonly string[] {
  if (!STAGE_POLICY[situation.stage].feedbackAskFits || situation.has('feedback-ask')) return [];
  return rotate(situation, [
    'If there is one area you would suggest I strengthen for similar roles, I would be glad to hear it, and I understand if you cannot share it.',
    'Should one suggestion for my next application come to mind, it would be very welcome, and no answer is needed if not.',
    'If you are free to name one thing that I could work on, I would value it, with no obligation at all.',
  ]);
}

/** Interest in what may come, instead of the job that is gone; none where the letter says it. */
export function futureWishes(situation: Situation): readonly string[] {
  if (situation.has('keep-in-touch')) return [];
  const { company } = situation;
  return rotate(situation, [
    `If another opening with ${company} looks like a match, I would be glad to be considered.`,
    'Please keep me in mind for future openings.',
    `I would be happy to hear from ${company} again if a similar role comes up.`,
  ]);
}

/** Accepts the decision and adds nothing to it; fits anywhere. */
export function acceptances(situation: Situation): readonly string[] {
  return rotate(situation, [
    'I respect the decision, and I appreciate the care that goes into one.',
    'I understand that these decisions are not easy, and I appreciate the clear answer.',
    `I accept the decision and wish ${situation.company} well.`,
  ]);
}
