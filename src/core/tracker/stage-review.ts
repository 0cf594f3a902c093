import type { Stage } from '../text/record.ts';

/** What a rejection at one stage suggests looking at; an observation, never a verdict on the person. */
export interface StageReview {
  readonly area: string;
  /** One next step, as an order to oneself. */
  readonly next: string;
}

/** Stage of the rejection → the area that is worth a look and the next step. */
export const STAGE_REVIEWS: Readonly<Record<Stage, StageReview>> = {
  application: {
    area: 'targeting, keywords, how the role fits, the application itself',
    next: 'Compare the résumé with the posting',
  },
  screening: {
    area: 'salary range, location, availability, a clear target',
    next: 'Update the notes for phone screens',
  },
  interview: {
    area: 'examples and evidence for what the role needs',
    next: 'Strengthen the examples for what the role needs',
  },
  final: {
    area: 'stakeholder confidence, examples of leadership, trade-offs',
    next: 'Practise follow-up questions and short summaries',
  },
  offer: {
    area: 'pay, timing, checks, internal candidates, headcount',
    next: 'Note the decision and compare the risks of offers',
  },
  unknown: {
    area: 'how far the application had come',
    next: 'Note the stage at which it ended',
  },
};
