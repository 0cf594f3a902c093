import type { CueTable } from '../words/cues.ts';
import type { Sign } from './signs.ts';

/** Reasons as people give them in plain words. Those of weight 4 tell a reason wherever they stand. */
export const PLAIN_REASONS: CueTable<Sign> = [
  [
    'experience',
    4,
    `met|found|saw|interviewed|seen ~1 someone|somebody|candidate|people|others|person ~1 who|with ~4 @did|has|had|experience
     he|she has|got|comes_with|brings|knows|had ~7 already|years|before|nvq|degree|ticket|inside_out|qualified
     comes|came|come with ~3 years|experience|decade
     need|needed|needs ~2 another|more ~3 year|years|time|practice|experience !to|off
     knows|knew our|the ~5 inside_out|well|already
     your ~8 @be ~3 thin|light|weak|shallow|patchy|shaky|limited|lacking|missing
     tests|answers|examples|evidence|detail|depth|results ~8 missing|not_there|lacking|thin|weak|absent
     your ~1 limited|lack|little ~1 exposure|experience|knowledge|of
     more|greater|further|enough depth|breadth
     @be ~1 already ~1 qualified|trained|certified|registered|chartered
     qualified|trained|certified already
     not ~2 at the ~1 level|standard
     your ~9 not ~2 at the level|standard
     worked|works|working at|in|for a ~1 bigger|larger|similar|comparable|busy|busier|smaller`,
  ],
  ['experience', 3, 'who ~2 worked|works|served ~2 at|in|for|with\nwho ~2 qualified|trained|certified'],
  [
    'otherReason',
    4,
    `you can|could|will not ~1 start|begin|join|work|cover|drive|stay|travel|commute
     you do|did not ~1 drive|speak|hold|have_a_car
     asked|asking|hoping for ~1 more than
     someone|somebody|people|person|anyone ~1 who ~1 can ~1 stay|start|work|do|cover|travel|drive|commute|begin|live
     living|resident ~1 on|in|near|locally
     right to work
     permit|visa ~4 runs|expires|ends`,
  ],
  [
    'closed',
    3,
    `@position @be? gone !to|well
     withdrew|withdrawn|pulled|cut|stopped|lost ~2 grant|funding|funds|money|subsidy
     teams|roles|departments|posts|branches ~3 merged|combined|joined|amalgamated
     merged|merging|combined|combining ~1 two|the|our|roles|teams|it|this
     not ~1 be? recruiting|hiring|replacing|recruit|replace !you
     recruitment|search|process|competition|campaign ~2 called_off|cancelled|canceled|abandoned|stopped|scrapped
     @position ~3 shelved|axed|pulled|binned|deleted|scrapped|dropped|frozen
     no ~1 money|budget|funding|funds|work|hours ~1 for
     taken|came|cut out of ~2 structure|budget|plan`,
  ],
  [
    'internal',
    3,
    `moved|moving|transferred|switched ~2 colleague|staff|member|someone|somebody ~1 across|over|from|in
     person|one|colleague|woman|man|lady|chap|temp|locum ~1 who ~3 covering|acting|standing_in|doing_the_job|doing_it
     our ~1 current|own|present ~1 apprentice|trainee|intern|temp|assistant|volunteer|staff|student|people|girls|lads|men|women
     one of our own`,
  ],
  [
    'volume',
    1,
    `there were|was ~4 applicants|applications|candidates|cvs
     had|got over|nearly|almost|around|more_than|about ~3 applications|applicants|cvs|resumes|candidates
     so many of you
     nearly|over|almost|around ~4 people|applications|applicants|cvs`,
  ],
  [
    'fit',
    4,
    `happier|better_off|more_at_home|thrive ~3 somewhere|elsewhere
     way|style|pace|culture|approach ~5 not ~3 suit|ours|yours|you`,
  ],
];
