/** A kind of feedback: what it may mean and the one thing to do about it. */
export interface FeedbackMeaning {
  readonly id: string;
  /** How such feedback is usually worded. */
  readonly title: string;
  /** Lower-case pieces of words that give it away; a space stands for any white space. */
  readonly cues: readonly string[];
  readonly mayMean: string;
  /** One next action, as an order to oneself. */
  readonly next: string;
  /** Days in which the action is done. */
  readonly days: number;
}

/** What feedback may mean. The order is that of preference where several fit equally. */
export const FEEDBACK_MEANINGS: readonly FeedbackMeaning[] = [
  {
    id: 'role-changed',
    title: 'The role changed, was frozen, or went to somebody inside',
    cues: [
      'internal',
      'role changed',
      'position changed',
      'priorities',
      'frozen',
      'freeze',
      'on hold',
      'budget',
      'headcount',
      'restructur',
      'reorgani',
      'cancel',
      'no longer hiring',
      'not to fill',
      'closed the role',
      'withdrawn',
      'already worked with us',
    ],
    mayMean: 'It may have nothing to do with you.',
    next: 'Keep in touch with the recruiter and watch the company',
    days: 14,
  },
  {
    id: 'more-experience',
    title: 'Somebody with more experience',
    cues: [
      'more experience',
      'more experienced',
      'experience',
      'senior',
      'years',
      'track record',
      'scope',
      'depth',
      'stronger background',
      'more relevant',
      'closer match',
    ],
    mayMean: 'Your examples may not have shown their scope or depth.',
    next: 'Add numbers and signs of seniority to three examples',
    days: 7,
  },
  {
    id: 'stakeholders',
    title: 'Stronger stakeholder management, influence or leadership',
    cues: [
      'stakeholder',
      'influenc',
      'alignment',
      'leadership',
      'lead ',
      'leading',
      'conflict',
      'collaborat',
      'executive',
      'cross-functional',
      'senior management',
      'manage people',
    ],
    mayMean: 'Your stories may have skipped conflict, alignment and influence.',
    next: 'Prepare two examples of influence without authority',
    days: 7,
  },
  {
    id: 'interview-structure',
    title: 'Answers in the interview were hard to follow',
    cues: [
      'structur',
      'rambl',
      'concise',
      'to the point',
      'clarity',
      'clear answer',
      'clearer',
      'communicat',
      'detail in your answers',
      'long answers',
      'presentation',
      'explain',
      'specific examples',
      'more specific',
    ],
    mayMean: 'Your answers may have wandered.',
    next: 'Practise three answers in a fixed order: situation, action, result',
    days: 7,
  },
  {
    id: 'application-quality',
    title: 'The résumé or application did not convince',
    cues: [
      'résumé',
      'resume',
      ' cv',
      'cover letter',
      'application',
      'portfolio',
      'bullet',
      'keywords',
      'typo',
      'formatting',
      'work sample',
      'take-home',
    ],
    mayMean: 'The bullets may lack evidence.',
    next: 'Rewrite five bullets of the résumé with evidence',
    days: 7,
  },
  {
    id: 'fit',
    title: 'Not the right fit',
    cues: [
      'right fit',
      'good fit',
      'best fit',
      'a fit',
      'the fit',
      'not fit',
      'culture',
      'cultural',
      'match',
      'chemistry',
    ],
    mayMean: 'It cannot be understood by itself.',
    next: 'Look for a pattern before changing anything',
    days: 14,
  },
];

/** The meanings in the order in which they fit what was said, those that fit first; all of them, always. */
export function findMeanings(feedback: string): readonly FeedbackMeaning[] {
  const scores = new Map(FEEDBACK_MEANINGS.map(meaning => [meaning, scoreOf(feedback, meaning)]));
  return [...FEEDBACK_MEANINGS].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

/** Whether anything in the feedback speaks for a meaning. */
export function fitsMeaning(feedback: string, meaning: FeedbackMeaning): boolean {
  return scoreOf(feedback, meaning) > 0;
}

/** Letters of the cues that occur: a long cue says more than a short one. */
function scoreOf(feedback: string, { cues }: FeedbackMeaning): number {
  const text = ` ${feedback.toLowerCase().replace(/\s+/g, ' ')} `;
  return cues.reduce((score, cue) => (text.includes(cue) ? score + cue.trim().length : score), 0);
}
