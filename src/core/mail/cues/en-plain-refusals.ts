import type { CueTable } from '../words/cues.ts';
import type { Sign } from './signs.ts';

/** How people say no who write no form letters: small firms, texts, friends of the house. */
export const PLAIN_REFUSALS: CueTable<Sign> = [
  // Somebody was taken: by name, as kin, as what they are.
  [
    'rejection',
    3,
    `go|going|gone|went ~1 with|for @honour? .? ^name
     given|gave|give|offered|offering|giving|awarded|awarding ~6 @position ~1 to @honour? .? ^name
     given|gave|offered|offering|giving|awarded @honour? .? ^name ^name? the|a|this|our ~5 @position|contract
     we|i|they|panel|board|owner|boss|@have ~2 picked|chose|chosen|hired|appointed|hiring|appointing|choosing|recruited|signed_up @honour? .? ^name
     took_on|taken_on|taking_on|take_on|settled_on @honour? .? ^name
     asked|invited @honour? .? ^name ^name? to ~1 join|start|fill|take_the|take_on|take_it
     give|giving|gave|given @honour? .? ^name a|the go|chance|try|shot|nod
     ^name @be|has|got|will_be|gets ~2 getting|got|given|offered|chosen|appointed|taking|accepted|filling ~5 @position
     ^name got|gets|has|takes the|this ~1 @position
     ^name ^name? has|have ~1 accepted|said_yes
     @position ~4 @be|has_gone|has_been|went|goes ~2 given_to|to|gone_to|offered_to @honour? .? ^name
     @firm ~1 a|an|the|my|our ~3 @human|@kin
     confirmed|approved|ratified|endorsed|agreed|announced ~1 the appointment|hiring|selection|election of
     hire|appointment|selection|election of ^name|another|a|an ~3
     chosen|taken|took|chose|decided|gone|went ~2 different|another|other route|path|course|view|way|approach|direction|tack
     offered|given|gone|went it|this? elsewhere
     contract|contracts|terms ~3 signed|agreed with ~1 @other|@someone|@honour|^name
     shook|shaken hands with
     they|he|she got it
     give|given|gave|giving it|this|them to ~4 @human|@kin|@candidate|@someone
     plump|plumped|plumping for
     came|come|coming down in favour|favor
     took|taken|taking|take on|in? his|her|their|my|our|a|another|an ~2 @kin|@human
     said|says yes to ~1 the|another|someone|somebody|a
     it|@position|contract|part|work|offer|hours ~6 went|gone|goes|go|going ~1 to ~3 @kin|@human|@someone|@honour|^name
     went|gone to @honour? .? ^name|@kin
     @have ~1 got|found someone|somebody|our_person|our_candidate|our_man|our_woman|enough ~1 now|already|lined|!to
     found our ~1 person|candidate|man|woman|one|match|hire
     @someone @have|@be ~1 been? given|got|landed|secured|won|starting|joining
     @someone got|gets|won|landed it|the|this
     part|work|hours|shifts|contract|gig @have ~1 been? given|gone|awarded to ~1 @other|@someone|@honour|^name
     first|preferred|chosen|top|successful choice|candidate|applicant|pick|person ~1 @have ~1 said_yes|accepted|signed|agreed|confirmed|started
     they @have accepted
     we|i|they @have? ~1 filled ~3 @position|it
     ended|ending|finished up with|hiring|choosing|giving|taking|going|picking|appointing ~1
     it @be the other ~1 one|candidate|person|applicant|.
     other one|candidate|person|applicant|lad|girl ~1 got|gets|won it|the`,
  ],
  [
    'rejection',
    2,
    `^name ^name? @be|will ~1 joining|join|starting|start ~2 as|in_the
     ^name ^name? @have been appointed|chosen|selected|hired
     leaned|leant|leaning|lean towards|toward
     decided|settled on another|someone|somebody !date|day|time|approach|venue|place|course
     @someone|@human ~6 starts|start|starting|begins|joins ~1 monday|tuesday|wednesday|thursday|friday|next|on|in|tomorrow|this
     successful applicant|candidate|person starts|begins|joins|start
     released everyone|candidates|applicants`,
  ],
  // The reader did not get it.
  [
    'rejection',
    3,
    `you have|did not ~1 got|get|won|win|land|secured|secure ~3 job|it|role|position|place|post|part|this
     have|must|going|need to ~1 say no
     answer @be? a? no
     not ~3 be a yes
     wish ~3 i|we|it|the|this ~6 different|better|otherwise|yes|offer|happier|else
     lost|lose|losing out ~1 to|on
     you|your ~3 came|come|finished|were|placed|ranked ~2 third|fourth|fifth|sixth|second
     vote|decision|choice|result|verdict|count|it ~2 went|gone|going|fell ~2 against|the_other_way
     not ~2 go|going|gone|went your way
     passed|passing on your profile|cv|resume|application|candidacy !to
     not ~3 enough to ~1 hire|offer|employ|appoint|select|invite|shortlist|progress|go|take|put|get
     application|candidature|candidacy ~3 regretted
     name ~2 not ~3 appear|feature|figure
     you|your ~3 fell|fall|falls|came|scored|score|ranked ~2 below|short|under|outside
     call|calling it a day
     not ~1 feel|think|believe|see ~6 for|right|suit|suits you|us !to
     one|it @be? not to be !confused|used|shared|taken|missed|opened|returned|completed|submitted|brought|considered
     go|going|goes|gone|progress|proceed|progressed no further|farther
     we|i|they|and ~2 not ~1 need|require anyone|anybody|you !to|until
     be no offer
     offer ~1 not ~2 be ~1 coming|following|made|possible|forthcoming
     cancel|cancelling|canceling|cancelled|canceled your ~1 contract|start|offer|place
     @have ~1 shortlisted|picked|chosen|invited ~2 others
     you|have ~1 not ~1 passed|cleared|qualified|pass|clear|qualify
     failed|fail|failing to ~1 reach|meet|pass|clear|qualify|score
     not|unable ~4 support|approve|confirm|back|endorse ~1 your ~1 appointment|candidacy|hire
     not ~2 need|require|requiring|needing ~1 you|your|services !to|until
     services ~3 not ~2 required|needed
     drawing|draw|drew|drawn a line under
     close but no
     thanks but no
     not ~2 deemed|judged|found|considered|thought ~1 appointable|suitable|eligible|ready
     you ~2 not ~1 been? ranked|placed|listed
     not ~2 hearing|hear from us ~3 interview|again
     hate|hates|hated|loath|gutted to ~1 disappoint|say|tell|write|send
     scoring|placed|ranked|qualified candidate|applicant @have ~1 accepted`,
  ],
  [
    'rejection',
    2,
    `no|not ~4 second|further|next|another interview|round|trial
     only|not ~1 can? ~1 use|take|consider|employ|accept ~1 people|anyone|someone|somebody|drivers|staff ~1 with|without|who`,
  ],
  // There is nothing to be had.
  [
    'rejection',
    3,
    `we|i @be ~1 all? sorted
     stopped|stop|finished|done ~1 looking|searching|interviewing
     we @be ~1 now? full|fully_staffed|fully_booked|at_capacity|well_staffed|up_to_strength
     team|crew|staff|rota|roster @be ~1 complete|full
     go|gone|going|went|hire|hiring|hired|look|looking|search internal|internally|local|elsewhere|in-house
     all ~4 places|shifts|hours|seats|posts|spots|jobs ~3 @be|@have ~2 allocated|taken|gone|filled|covered|assigned|awarded|claimed|spoken_for
     @position ~4 @be|@have ~2 shelved|axed|binned|deleted|dropped|pulled|lost|redundant|spoken_for|allocated
     not ~2 replacing|replace ~3
     let|letting the|this|that|our @position go
     money|funding|budget|funds ~5 not ~3 come|through|there|approved|materialise|materialised|granted|stretch
     we|i ~1 have|got ~1 no|not ~4 place|places|space|hours|work|shifts|vacancy|vacancies ~1 for|going|at|this|now
     not ~1 have|got ~2 place|space|hours|work|shifts|vacancy|vacancies ~1 for|going|at|this|now
     there @be no|not ~2 hours|shifts|work|places|jobs|vacancies
     hours|availability|days|dates|salary|rate|location|distance|commute|travel|shifts ~8 not ~2 suit|fit|match|tally
     salary|rate|pay|package|wage|money|fee ~6 more_than_we|more_than_our|out_of_our|out_of_range|beyond_our|beyond_what|above_our|above_what|over_our
     hold|holding|put ~3 for good
     process|recruitment|search|competition|exercise|selection|campaign ~2 @be|@have ~1 been? cancelled|canceled|abandoned|annulled|scrapped|terminated|aborted|stopped
     can|could no longer ~2 @accept|afford|employ|fill|offer|keep
     not|unable ~2 to? employ|hire|recruit|engage|appoint|take_on ~3 @someone|anyone|anybody|you|for|any
     not ~1 taking|take ~1 anyone|anybody|people|staff|apprentices|students|trainees
     @position ~3 @have ~1 fallen|gone away`,
  ],
  // Weak alone against an invitation or an offer; enough where nothing else is said.
  [
    'rejection',
    2,
    `no ~2 post|vacancy|job|starters|starts|recruits
     appointment ~1 @have ~1 now? ~1 been? made|gone
     approved|confirmed another|an appointment
     can|will|could|shall not submit|put|send|forward|represent|propose you|your
     not|unable able? to submit|put|send|forward|represent|propose you|your
     client|they|employer|manager|boss ~2 only|rather ~2 look|see|want|wants|consider|interview|take|meet|accept|accepts|considering|seeing|sees|considers
     cover|do|manage|share|split|run|handle ~5 ourselves|myself|between_us|among_the|amongst_the|with_the_people
     no luck|joy this|on
     nothing doing
     no work here|at|for|just|now|right
     not ~2 one for us|me
     @be ~1 good|ok|okay|fine|alright for ~2 now|people|staff|today|moment|present
     enough ~1 on|people|staff|hands|drivers|cooks|workers
     have|got ~1 a? full crew|team|rota|house|complement|staff
     wrong time|moment ~2 for
     keeping|keep ~1 the|our|who|him|her|on ~3 @human|got|have|in_the_family|things_as_they|as_they_are
     in the family
     keep|leave things|it ~1 as they|it @be
     unlucky
     this time ~2 sorry
     not ~3 see ~2 working|work
     not ~2 think ~4 work
     not ~1 quite|yet there|ready
     @be not ready ~1 yet
     need|needed ~2 another|more ~3 year|years|time|practice
     would be bored|unhappy|wasted|lost|frustrated|happier|better_off
     we|i @be after a|an|someone|somebody
     and|but you @be|do|have not
     @someone|others ~2 had|has|have the|more|a|better|greater|stronger|longer|that
     someone|somebody|one ~6 came|stepped|put along|up|forward|their_hand
     one of our ~5 taking|staying|stepping|moving|filling
     our|the|my ~3 assistant|colleague|staff|woman|man|person|girl|lad|incumbent|postholder|predecessor ~6 come_back|coming_back|stay|staying|returning|return|stay_on
     person|chap|lady|candidate|one ~5 in_mind|on_the|after_you|before_you ~3 agreed|accepted|got|has|starts
     offer ~4 made|accepted ~6 accepted
     @position @have ~1 been accepted
     came|were ~2 so|very|really|terribly|painfully close
     you @be ~3 second !round|interview|stage|chat`,
  ],
];
