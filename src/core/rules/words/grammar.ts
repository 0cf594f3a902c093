import type { WordClasses } from '../../lint/pattern.ts';

/** Words of structure. The classes above `I` steer the engine: what it passes over and what its guards look for. */
export const GRAMMAR = {
  /** Passed over between any two terms of a pattern. */
  FILLER:
    'really truly honestly frankly actually simply just certainly clearly obviously quite very rather perhaps maybe indeed still also even definitely absolutely totally completely literally basically genuinely sincerely kindly please personally surely somehow again both now then too always ever already only however therefore though probably possibly necessarily merely respectfully humbly politely formally hereby specifically exactly precisely particularly especially apparently evidently plainly undoubtedly presumably admittedly understandably naturally unfortunately sadly regrettably eventually ultimately currently presently recently anyway instead essentially effectively normally usually generally fully entirely wholly thus',
  /** May open a sentence before `^`. */
  OPENER:
    'and but so yet or plus well anyway anyhow besides moreover furthermore otherwise nevertheless nonetheless because since as that okay ok oh ah yes no look listen see sorry thanks thus hence meanwhile finally lastly firstly first second secondly also then sir madam maam mate guys folks',
  NEGATION: "not never no nor neither without hardly scarcely barely nobody nothing none nowhere 'nt",
  HYPOTHESIS: 'if unless supposing lest',
  REPORT: '~say ~tell ~claim ~joke ~warn ~think ~believe ~ask ~insist',
  OTHER_PERSON:
    'friend friends brother sister mother mum mom father dad wife husband partner son daughter uncle aunt cousin grandmother grandfather gran nan neighbour neighbor flatmate roommate colleague colleagues boss landlord teacher coach kids some people others someone everyone he she they',
  CONTRAST: 'but yet although though however whereas nevertheless nonetheless',
  CLAUSE_BREAK: 'but yet although whereas while until till',
  /** Followed by a subject of its own, it starts a clause. */
  CLAUSE_LINK: 'and or so because since as when where plus after before',
  SUBJECT: 'i you we they he she it there',
  AUXILIARY:
    "am is are was were do does did has have had can could will would shall should must may might 's 'd",
  I: 'i',
  ME: 'me myself',
  MY: 'my mine our',
  YOU: 'you yourself yourselves ya',
  YOUR: 'your yours',
  BE: "am is are was were be been being 's",
  HAVE: "have has had having 's 'd",
  DO: 'do does did',
  WILL: "will would shall should could can may might must 'd",
  A: 'a an the this that these those any some my your our their his her its one',
  NUMBER:
    '# one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty hundred hundreds thousand thousands dozen dozens several many countless multiple couple',
  ORDINAL: 'first second third fourth fifth final last next',
  TIME: '~second ~minute ~hour ~day ~week ~weekend ~month ~year ~decade ~evening ~night ~morning',
  WH: 'what why how where which who whom when',
} as const satisfies WordClasses;
