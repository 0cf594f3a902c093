import type { Phrases, WordClasses } from '../../lint/pattern.ts';

/** Questions about the reasons for a decision. */
export const ASKING_WORDS = {
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
  LEARN:
    'know learn hear understand discover find see ask enquire inquire get have establish determine knowing learning hearing understanding finding',
  /** Turned down, as it is said of the writer or the application. */
  TURNED_DOWN:
    'rejected refused declined dismissed excluded unsuccessful disqualified eliminated overlooked dropped denied cut failed sifted discarded unsuitable rejecting refusing declining eliminating dropping reject refuse decline drop exclude overlook dismiss deny',
  CHOSE:
    'chose choose choosing chosen picked pick picking selected select selecting preferred prefer preferring hired hire hiring appointed appoint opted opt decided decide deciding settled favoured favored favour favor',
  WANTING:
    'missing lacking wrong absent inadequate insufficient wanting unsatisfactory deficient amiss unconvincing weak',
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

/** Ways to ask for the reasons. */
export const ASKING_PHRASES = {
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
  /** "Why was I not chosen?" */
  WHY_NOT_ME: [
    'why ..5 @WAS_TURNED_DOWN',
    'why , ..7 , ..4 @WAS_TURNED_DOWN',
    'why ..4 @TOOK_ANOTHER',
    'why , ..7 , ..4 @TOOK_ANOTHER',
    'why ..6 decided|chose|opted against|not',
    'why ..6 BE preferred|chosen|picked|selected|hired|appointed',
    'why ..2 (it|things) not ..1 ~work|~happen',
    'why|how not? me $',
    'why me and not',
    'why the TURN',
    '^ ..2 why $',
    'ASKING ..2 why ($|,|?)',
    'question BE ..1 why',
    'how come ,,3 i|my|me|they',
    'how BE it that ,,4 i|my|they',
    'for|on what|which GROUNDS',
  ],
  /** "May I know the reason?" */
  REASON_ASKED: [
    'may|can|could|might i ..2 LEARN|trouble|bother ..5 GROUNDS',
    '@WISHING ..3 (know|learn|hear|understand|ask|enquire|inquire|knowing|hearing|learning|understanding) ..5 GROUNDS|concerns',
    'could|can|would|might|please|kindly|perhaps you? ..5 @TELL_ME ..4 GROUNDS',
    ',^ reason|reasons ..1 for|behind ..3 REFUSAL',
    ',^ any ..2 reason|idea ..2 why|what|you|i|which',
  ],
  /** "The reason for my rejection." */
  REASON_NAMED: [
    'what ,,4 BE|were ..3 GROUNDS|OBSTACLE',
    'what ..4 OBSTACLE|reason BE',
    'GROUNDS ..1 for|behind|of|on ..2 REFUSAL',
    'GROUNDS ..1 for|behind ..1 (being|having been) ..1 TURNED_DOWN|skipped|passed|turned',
    'GROUNDS ..1 for|behind ..2 not ..1 (selecting|choosing|hiring|moving|proceeding|taking|shortlisting|getting|being|inviting|considering|offering|going|making|picking|passing)',
    'GROUNDS ..1 for|behind non selection',
    'reason|reasons ..2 (i|my APPLICATION) BE|DO|HAVE ..1 not|TURNED_DOWN|turned|passed',
    'reason|reasons ..2 (you|they|the _) ..2 not|CHOSE|TURNED_DOWN|said|went|turned|passed',
    '(is|was) there ..2 reason|reasons ..3 i|my|you|they',
  ],
  /** "What did I do wrong, where did I fall short, what did the other have?" */
  FAULT_ASKED: [
    'which of my|the CRITERION',
    'which !my ..1 CRITERION ..6 DEFICIT|me|my',
    '^ which !NOT_ASKED_AFTER ..6 DEFICIT',
    'what|where|whereabouts|whether|how ..6 @I_FELL_SHORT',
    'which !NOT_ASKED_AFTER ..5 @I_FELL_SHORT',
    'what|where|whereabouts|how|whether ..6 @MINE_FELL_SHORT',
    'which !NOT_ASKED_AFTER ..5 @MINE_FELL_SHORT',
    'what ,,6 @SANK_ME',
    'which !NOT_ASKED_AFTER ..6 @SANK_ME',
    ',^ was|is my|it|something|anything|there ..6 @SANK_ME',
    'whether my|it|something|anything ..6 @SANK_ME',
    '~wonder|curious|ask|asking|say|tell|know ..2 if|whether my|it|something|anything|there ..6 @SANK_ME',
    'do you think that? my|it|something|anything ..6 @SANK_ME',
    '(could|can|might|may) it be that ..6 @SANK_ME',
    'right|correct in ~think ,,6 @SANK_ME',
    '^ anything ..3 that|which @SANK_ME',
    ',^ did ,,9 ~play a|any ..1 part|role',
    'do|does|did the fact ,,8 @SANK_ME',
    '(point out|name|identify|list) ..5 (that|which) @SANK_ME',
    'where it|things ~go wrong',
    'what ..2 (i did not|did not i|did i not|i do not|do not i|i have not|have not i|have i not|i was not|i could not|could not i) ..3 show|have|do|say|know|offer|bring|give|mention|meet|tick',
    'which !NOT_ASKED_AFTER ..3 (i did not|did not i|did i not|i do not|do not i|i have not|have not i|have i not)',
    'what ,,2 BE|was|were ..2 WANTING',
    'what BE it ,,6 that|about',
    'ASKING ,,3 what it BE ,,6 i|that|about|you',
    'what ~make|~lead|~cause|~persuade|~convince|~drive ..2 DECIDER ..4 CHOSE|~go|~say|~change|~pass|~turn|TURNED_DOWN',
    'what ~make ..2 RIVAL_HINT|candidate|applicant|person ..2 better|stronger|preferable',
    'what ..4 RIVAL_HINT ..3 have|had|has|do|did|bring|brought|offer|offered|got|show|possess|possessed ..6 that|which|i|than|me|my',
    'what ..3 has|had|have ..1 that ,,3 i ..1 not|~lack|~miss',
    'what ..1 would|could|should|might have|it ..3 have|taken|made|needed|different',
    'what ..2 should|could|ought ..1 i|have ..2 have|done|said',
    'what would i have ..1 (needed|had to)',
    'what|anything|something|more|else|where|how ..2 i could|should|might have ..1 done|said|answered|improved|shown',
    'how ..1 i ~compare|~rank|~measure|~stack',
    'where ..1 i ~rank|~place',
    'what ..1 more|else could|should i have',
    'what ..1 do|did not? ..2 DECIDER ..1 not? ..1 like|want|object|find|dislike|make|see|think',
    'what ..3 DECIDER ..1 (did not|do not|does not) ..1 like|want',
    'what ..3 DECIDER ~find ..2 WANTING',
    'what about me|my',
    '^ what happened|changed|altered',
    ', so? what happened|changed (between|?|in)',
    'ASKING what ($|?|those|that|they)',
    'what|which was it ($|,|?)',
    'what point do|did DECIDER',
    'what ..1 BE|lies|lay behind',
    'what did i do ..1 to|that',
    'what|which ..2 DECIDER ~mean by',
    'how ..2 DECISION ..1 was|were|got ..1 made|reached|taken|arrived',
    'what ..4 gap|difference ..2 between',
    'light ..2 why|how|what',
    'story|reasoning|thinking behind ..1 my',
    'insight|insights|idea|clarity|detail|explanation|information into|about|on|as|of ..1 (why|what made|how come)',
    'ASKING ..2 what happened|changed',
    'in what|which way|respect|sense ..3 (i|my|not|$|?)',
    'how close BE|do|did it|i|we',
    'how close it|i was|came|were',
    'how ..3 DECIDER ..1 arrived|came|reached|arrive|come|reach|make|made ..3 DECISION',
    'where ..4 RIVAL_HINT ..2 ~outscore|~beat|~outperform|~outshine',
  ],
  /** "Was it my age?" */
  FAULT_GUESSED: [
    ',^ was|were it ..1 my|me|something|someone|somebody|that|down|due|the|how',
    ',^ BE it ..1 because ..4 i|my|me|mine',
    ',^ BE it ..1 my|me|something|someone|somebody|down|due',
    'whether it was|were ..1 because|my|something|someone|somebody|that|down|due',
    'whether it is ..1 because|my|something|someone|somebody|down|due',
    'ASKING ..2 if|whether it BE ..1 because|my|me|something|someone|somebody|that|down|due|the',
    'ASKING ..2 if|whether my ..4 was|were|had|did|counted|played|noticed|put',
    ',^ was|were my ..5 too|not|enough|off|up|DEFICIT|OBSTACLE|GROUNDS|CRITERION',
    ',^ is my ..4 too|not|DEFICIT|OBSTACLE',
    ',^ was|is|were the|your RIVAL_HINT ..3 better|more|stronger|cheaper|younger|older|less|local|internal',
    ',^ did you ~choose|~go|~want|~pick|~prefer ..2 someone|somebody|another',
    ',^ did you ~find (someone|somebody) (else|better|cheaper|more|with)',
    ',^ do|did (not you|you not|not they|they not) ~like|~want|~enjoy|~trust|~rate',
    ',^ BE not i',
    ',^ was i ..2 in the running',
    'was i ever|even ..2 considered|running',
    ',^ do|did something|anything ..4 ~worry|~put|~concern|~bother|~trouble you|the|them',
    'whether ..6 BE ..1 the|my ..1 OBSTACLE|reason',
    'whether|thinking my ..4 BE ..2 OBSTACLE|too|WANTING',
    ',^ would|could ..5 have changed|helped|tipped',
    'BE ..4 the problem|obstacle|issue|concern|reason ..1 ?',
    ',^ BE i ..1 too|not|overqualified|underqualified|unsuitable|lacking|seen',
    'right|correct in ~think ..1 it|my',
    ',^ do|does|did i ~come across|over',
    ',^ do|does|did i ..1 ~talk|~fail|~mess|~misread|~seem|~sound|~offend|~upset|~blow|~lack',
    ',^ do|does|did i ..1 (lose|miss) ..1 (it|you|out|marks|points|something)',
    ',^ did i not ~show|~have|~meet|~do|~fit|~impress|~qualify|~make|~say|~give',
    ',^ do|does|did not i ~have|~show|~do|~say|~give',
    ',^ do|does|did i ~say|~do|~get|~make|~answer ..3 wrong|something|anything|mistake',
    ',^ have|had i ..1 misread|misunderstood|missed|offended|upset|failed',
    ',^ (was|were) there ..3 WANTING|OBSTACLE|reason|reasons|gap',
    ',^ (was|were) there ..2 (something|anything) ..2 (about|in|with) ..1 my|me|how',
    ',^ (is|are) there ..2 (something|anything) ..1 (wrong|missing|lacking) ..1 (with|in|from) ..1 my|me',
    ',^ BE there ..6 (@SANK_ME)',
    ',^ BE you|they ..2 (looking|hoping|wanting) ..1 (someone|somebody|more|better|another|different)',
    ',^ BE you|they ..2 (worried|concerned|put off|afraid|after)',
    '(had|has|have) ..1 (anything|something) to do with ..2 (my|me|it)',
    'decision|outcome|it to do with my|me',
    'think|wonder|suppose it ~come down to',
    ',^ could it be ..1 that|my|because',
    ',^ do|does|did ..3 my ,,6 @SANK_ME',
    ',^ do|does|did ..1 my|the ..5 negative|badly|wrong|poorly|part|flat|DEFICIT',
    ',^ do|does|did|has|have ..1 someone|somebody|anyone|anybody|references|client|panel|parents ..5 ~say|~flag|~object|~complain|~raise|~feel|~think|~mention',
    '^ not ..2 chosen|selected|shortlisted|fit|match|picked|suitable because',
  ],
} as const satisfies Phrases;
