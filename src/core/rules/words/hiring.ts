import type { WordClasses } from '../../lint/pattern.ts';

/** People, things and events of hiring. */
export const HIRING = {
  DECISION:
    '~decision ~outcome ~verdict ~rejection ~choice ~result ~conclusion ~judgement ~judgment ~ruling ~call refusal',
  DECIDE: '~decide ~choose ~pick ~select ~opt ~conclude ~judge',
  REJECT: '~reject ~refuse ~decline ~dismiss ~discard ~exclude ~overlook ~eliminate ~bypass ~spurn',
  HIRE: '~hire ~choose ~pick ~select ~appoint ~recruit ~prefer ~employ',
  CANDIDATE: '~candidate ~applicant ~finalist ~contender ~hire ~hiree ~appointee ~winner',
  OTHER: 'other others another else someone somebody successful chosen selected preferred winning internal',
  JOB: '~job ~role ~position ~post ~vacancy ~opening ~opportunity ~place ~spot ~seat ~slot',
  COMPANY:
    '~company ~organisation ~organization ~firm ~business ~employer ~team ~department ~hospital ~school ~office ~university ~agency ~charity',
  INTERVIEW:
    '~interview ~assessment ~test ~assignment ~exercise ~presentation ~task ~trial ~screening ~call ~conversation ~meeting ~round ~stage ~panel',
  PROCESS:
    '~process ~recruitment ~procedure ~selection ~hiring ~recruiting ~interviewing ~application ~experience',
  INTERVIEWER:
    '~interviewer ~recruiter ~panel ~panellist ~panelist ~manager ~director ~hr ~team ~committee ~board ~colleague',
  APPLICATION: '~application ~cv ~resume ~profile ~file ~candidacy ~candidature ~portfolio',
} as const satisfies WordClasses;
