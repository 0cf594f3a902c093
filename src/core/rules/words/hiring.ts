import type { Phrases, WordClasses } from '../../lint/pattern.ts';

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
  /** What may stand before a word for a person and make it the one who was preferred. */
  CHOSEN: 'successful chosen shortlisted selected preferred winning appointed favoured favored hired',
  /** Anybody, said in one word. */
  SOMEBODY:
    '~person ~one ~guy ~man ~woman ~lad lass ~girl ~boy ~bloke ~chap ~fellow fella ~gentleman gentlemen ~lady ~kid ~individual ~youngster somebody someone anybody anyone people folk',
  /** Titles behind "your new". */
  POSTHOLDER:
    '~hire ~hiree ~starter ~recruit ~joiner ~appointee ~postholder ~incumbent ~employee ~colleague ~manager ~director ~lead ~leader ~head ~officer ~engineer ~developer ~designer ~editor ~driver ~clerk ~graduate ~chef ~cook ~teacher ~nurse ~registrar ~apprentice ~analyst ~assistant ~curator ~supervisor ~administrator ~coordinator ~consultant ~accountant ~buyer ~agent ~trainee ~intern ~junior ~boss ~partner ~star',
  PICK: '~hire ~choose ~pick ~select ~appoint ~recruit ~prefer ~employ ~favour ~favor',
} as const satisfies WordClasses;

/** Ways to name what hiring is about. */
export const HIRING_PHRASES = {
  /** Has chosen, in any tense. */
  PICKED: ['PICK', '~go|~settle|~opt with|for|on', '~take on'],
  /** The person who was preferred, or the others who applied, named as such (not "she" or "they"). */
  RIVAL: [
    'the|your|that|whichever other? CHOSEN|internal|external|eventual|other|new|first|top CANDIDATE|SOMEBODY|POSTHOLDER|choice|pick',
    'the|your new _ POSTHOLDER|CANDIDATE',
    'your pick|choice|appointee|hire|selection|winner',
    'the|that? SOMEBODY|CANDIDATE|POSTHOLDER|whoever|whomever who|whom|that? you|they ..1 @PICKED',
    'the|that SOMEBODY|CANDIDATE|POSTHOLDER who|whom|that? you ..1 took|kept|retained|announced|found|cast|brought|signed',
    'the SOMEBODY|CANDIDATE|POSTHOLDER appointed|selected|chosen|hired|preferred',
    'the|that? SOMEBODY|CANDIDATE|POSTHOLDER|whoever who|that? ..2 got|gets|beat|won|wins|landed|CHOSEN',
    'the winner|winners|appointee|newcomer|hiree|others',
  ],
} as const satisfies Phrases;
