import type { Phrases, WordClasses } from '../../lint/pattern.ts';

/** Questions about the reasons for a decision. */
export const REQUEST = {
  /** Those who decide. */
  DECIDER:
    'you they he she somebody someone anyone panel committee board team manager managers director recruiter recruiters company client clients owner owners partners school department governors interviewers interviewer selectors reviewers editor chef head management hr trustees council jury examiners assessors employer firm professors',
  /** What a refusal may be put down to. */
  OBSTACLE:
    '~problem ~issue ~obstacle dealbreaker breaker ~hesitation ~concern ~weakness ~snag ~objection ~cause ~factor ~downfall ~shortcoming ~reservation ~doubt ~worry ~drawback ~barrier ~deficiency ~flaw ~fault ~failing ~hurdle culprit decider clincher ~criticism ~mistake ~error ~flag blocker impediment sticking stumbling weak catch difference',
  /** Nouns for the reasons of a decision. */
  GROUNDS:
    '~reason ~explanation ~justification rationale reasoning grounds basis thinking logic ~cause ~factor ~consideration criteria motive motives shortcomings',
  /** Verbs of asking to be told. */
  LEARN: 'know learn hear understand discover find see ask enquire inquire get have establish determine knowing learning hearing understanding finding',
  /** Turned down, as it is said of the writer or the application. */
  TURNED_DOWN:
    'rejected refused declined dismissed excluded unsuccessful disqualified eliminated overlooked dropped denied cut failed sifted discarded unsuitable rejecting refusing declining eliminating dropping reject refuse decline drop exclude overlook dismiss deny',
  CHOSE:
    'chose choose choosing chosen picked pick picking selected select selecting preferred prefer preferring hired hire hiring appointed appoint opted opt decided decide deciding settled favoured favored favour favor',
  WANTING: 'missing lacking wrong absent inadequate insufficient wanting unsatisfactory deficient amiss unconvincing weak',
  /** What a showing is marked on. */
  CRITERION:
    '~requirement ~criterion criteria ~skill ~answer ~question ~part ~aspect ~section ~box ~bit ~competency ~qualification ~area ~mark ~score ~component ~element ~stage ~test ~exercise ~response ~comment',
  DEFICIT:
    'below short wrong weak weaker weakest lacking missing inadequate insufficient poor poorly badly low lowest outside negative unsuitable thin wanting failed',
  RIVAL_HINT:
    'other others another successful winning chosen selected preferred hired appointed else winner finalist finalists internal',
  /** The refusal as a thing. */
  REFUSAL:
    'DECISION ~rejection ~refusal ~selection elimination exclusion disqualification no being declining rejecting',
  ASKING: '~wonder curious ~ask ~know ~explain ~tell ~enquire ~inquire asking guessing understand see',
  /** "Why the change of heart?" */
  TURN: 'change sudden turnaround silence no refusal rejection reversal',
  /** Not the interrogative "which" when one of these follows. */
  NOT_ASKED_AFTER: 'BE HAVE DO WILL i you he she we they it made makes cost meant means came comes in',
} as const satisfies WordClasses;

export const REQUEST_PHRASES = {
  /** A wish to be told. */
  WISHING: [
    'would|will|should ..2 like|love|appreciate|welcome|help|be ..2 to|if|knowing|hearing|learning|understanding|finding|glad|grateful|interested|keen|curious|happy|obliged|pleased|thankful|good',
    'i ~hope|~wish|~try ..2 to',
    'interested|keen|curious|eager to|in|about',
    'not work|figure out',
  ],
  /** Asks to be told. */
  TELL_ME: [
    'let me|us know',
    'tell|told|telling|give|giving|send|advise|intimate|enlighten|share|sharing|disclose|reveal|clarify|provide|say|name|specify|outline ..1 me|us|with|on|of|the|what',
    'explain|explaining',
    'help me ..1 understand|see|learn|know|work',
    'shed|throw some|any|light',
  ],
  /** The writer failed at something. */
  I_FELL_SHORT: [
    'i ..1 ~lack|~miss|~fail|~lose|~fluff|~forget|~misjudge|~mishandle|~misread|~underperform',
    'i ~fall|~come|~slip|~go|~mess|~trip|~screw|~lag|~break ..1 short|down|up|wrong|behind|astray',
    'i ~do|~get|~say|~answer|~handle|~have ..3 wrong|badly|wrongly|incorrectly|poorly|amiss|differently|instead',
    'i ~let myself|you down',
    'i BE ..2 lacking|missing|weak|weaker|weakest|deficient|found|marked|beaten|outscored',
  ],
  /** Part of the writer's showing failed. */
  MINE_FELL_SHORT: [
    'my ..3 ~lack|~miss|~fail|~lose|~disappoint|lacked',
    'my ..6 ~fall|~come|~slip|~go|~let|~break ..1 short|down|up|wrong|behind|below',
    'my ..3 BE ..2 WANTING|weak|weaker|weakest|found|below|off|poor',
  ],
  /** Something did it. */
  SANK_ME: [
    '~hold|~keep ..3 back|from|out',
    '~let|~bring me|us|it|things|my ..1 down',
    '~rule|~knock|~put|~screen me|us ..1 out',
    '~count|~weigh|~tell|~work|~speak ..1 against',
    '~put !me|us ..4 off',
    '~tip it|the|things|balance|scales',
    '~swing it|the|things',
    '~make ..1 the difference',
    '~stop|~prevent ..1 you|me|my|them|us|the',
    '~cost|~sink|~undo|~scupper|~fail|~disqualify|~eliminate me|us|my',
    '~lose me|it the|my|out',
    '~separate|~distinguish ..3 me',
    '~set|~tell ..4 apart',
    '~lead|~contribute to ..3 my|this|the|you|being|rejection|outcome',
    '~go wrong',
    '~turn ..2 against|away',
    '~trip me up',
    '~miss the mark',
    '~play a|any ..1 part|role',
    '~decide it|against',
    '~do the damage|trick',
    '~fall|~come ..2 below|short',
    'not ..1 ~fit|~match|~land|~convince|~sit|~meet|~work|~appeal|~satisfy|~impress|~suit',
  ],
  /** Those who decided took someone else, or said no. */
  TOOK_ANOTHER: [
    'DECIDER ..3 CHOSE|TURNED_DOWN',
    'DECIDER ..3 ~go|~proceed|~move|~run|~plump ..1 with|for|ahead|elsewhere|another|forward',
    'DECIDER ..3 ~turn|~pass|~rule|~knock|~let ..1 me|my|us|on|over|down|out|back|go',
    'DECIDER ..3 ~say no',
    'DECIDER ..3 not ..2 ~hire|~take|~want|~pick|~choose|~select|~like|~consider|~invite|~offer|~move|~give|~go|~shortlist|~proceed',
    'DECIDER ..3 feel|felt|thought|think|believed|considered i ..3 not',
    'BE ,,1 somebody|someone|another|others|candidates|applicants ..6 chosen|picked|preferred|selected|hired|appointed',
    '(post|role|job|offer|position|place|it) ..1 ~go ..1 to|elsewhere',
  ],
  /** The writer was turned down. */
  WAS_TURNED_DOWN: [
    'i|my|me ..6 TURNED_DOWN',
    'i|my|me ..5 not',
    'BE|DO|HAVE not i|my',
    'i|my|me ..4 turned|passed|knocked|ruled|screened|left|let|sifted|weeded|voted ..1 down|over|out|back|off|away|go',
    'answer|outcome|result|it|decision BE ,,1 no|negative|not',
    'BE the ..1 answer|outcome no|negative',
    'it|things do|did not ..1 ~work|~happen',
  ],
} as const satisfies Phrases;
