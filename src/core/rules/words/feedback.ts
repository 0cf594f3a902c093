import type { Phrases, WordClasses } from '../../lint/pattern.ts';

/** Feedback, reasons, and the giving of them. */
export const FEEDBACK = {
  FEEDBACK:
    'feedback ~comment ~note ~critique ~score ~mark ~evaluation ~assessment ~debrief ~breakdown ~report scorecard scoresheet ~remark',
  REASON:
    '~reason ~explanation ~justification rationale reasoning grounds ~basis ~answer ~clarification ~account ~motive',
  EXPLAIN: '~explain ~justify ~clarify ~elaborate ~disclose ~reveal ~state ~specify ~detail ~outline',
  TELL: '~tell ~inform ~show ~give ~send ~provide ~share ~let ~offer ~supply ~furnish',
  /** What is demanded: words that mean feedback or reasons wherever they stand in such a letter. */
  ACCOUNT:
    'feedback ~explanation ~reason ~justification rationale debrief debriefing breakdown rundown critique ~evaluation scoring scorecard scoresheet rubric comments remarks specifics particulars clarification grounds reasoning observations',
  /** Words that mean it only where they are asked for. */
  PAPERS:
    '~answer ~score marks notes report account assessment criteria details truth transcript view views statement ranking sheet sheets rankings information comment word response file record records verdicts opinion',
  /** Says that little of it will not do. */
  INTENSE:
    'full fuller detailed proper complete thorough comprehensive itemised itemized exhaustive written formal actual real concrete meaningful substantive adequate satisfactory explicit straight extensive reasoned better candid frank plain personal individual',
  /** Bare verbs with which it is demanded. */
  HAND_OVER:
    'send give provide tell show forward share supply furnish release disclose list set spell explain justify state specify clarify produce submit deliver resend chuck pass hand email return reveal outline',
  TELLING:
    '~tell ~explain ~justify ~give ~provide ~send ~share ~show ~clarify ~account ~say ~disclose ~answer ~supply ~furnish ~call ~ring ~phone ~write ~talk ~walk ~speak ~take ~comment ~reply ~respond ~contact ~sit ~let ~come ~spell ~forward ~release ~offer',
  TOLD: 'told given shown sent informed provided called answered offered',
  DAY: 'monday tuesday wednesday thursday friday saturday sunday tomorrow tonight noon midnight close end return next # the today eod cob week',
  APPLICANT:
    'i we candidate candidates applicant applicants finalist finalists interviewee interviewees person people anyone someone',
} as const satisfies WordClasses;

export const FEEDBACK_PHRASES = {
  /** Sooner than the reader may like. */
  DEADLINE: [
    'by|before|until ..1 DAY',
    'within ..1 NUMBER|the|a|this ..1 ~hour|~day|~week|~month|fortnight|working|business',
    'no later than',
    'at the|your ..1 earliest',
    'without ..1 delay',
    'immediately|asap|promptly|urgently|forthwith',
    'this|today week|afternoon|morning',
    'before|by the end|month|week',
    'by return',
  ],
  /** Something is said to be owed by good manners. */
  LEAST: [
    'the ..1 least you|i|we|anyone|someone|somebody|that|they|one',
    'bare|very|the minimum',
    'basic|common|professional|simple|ordinary|normal|usual|customary|standard courtesy|decency|manners|respect|practice|politeness',
    '~have the|some ..1 courtesy|decency|guts|respect',
    'courtesy|decency|fairness|manners alone|requires|demands|dictates|would|that',
    'not ..2 unreasonable|much',
    'too much to|trouble',
    'as|only a|of course|matter of courtesy|course',
  ],
  /** It is the right thing to do. */
  RIGHT_THING: [
    'it|that|this is|seems|feels|would ..3 fair|right|proper|natural|decent|polite|courteous|reasonable|customary|normal|usual|manners|remiss to|that|of|for',
    'is ..1 only fair|right|proper|natural|manners',
    'the decent|right|polite|natural|proper|courteous|fair thing|exchange',
  ],
} as const satisfies Phrases;
