import type { CueTable } from '../words/cues.ts';
import type { Sign } from './signs.ts';

/** Refusals in English. Weight 3 decides alone, 2 needs no more than silence elsewhere, 1 only adds up. */
export const REFUSALS: CueTable<Sign> = [
  // They go on without the reader.
  [
    'rejection',
    3,
    `not ~3 @proceed
     not ~6 move|moving|moved|go|going|gone|step ~2 @onward
     not ~3 take|taking your ~1 application ~8 @onward
     not ~4 take|taking|carry|carrying|bring|bringing|push|pushing|put|putting|move|moving ~4 @onward
     unable|unwilling ~2 @proceed
     unable|unwilling ~2 to ~1 move|go|take|bring|put ~4 @onward
     proceed|continue|go_on|move_on|carry_on ~2 without you
     no longer ~2 @proceed|considering|consider|considered|under_consideration|in_consideration|moving|being_considered|in_contention|in_the_running|able_to_consider|able_to_offer|a_candidate
     decided|chosen|elected|opted|decision|had|need to ~1 decline|reject|pass|discontinue|withdraw|close|end|conclude|stop|part
     decided|decide|deciding|decision|choice ~2 against
     have|going|decided|regretfully to ~1 pass|decline
     we will ~1 pass
     pass on ~1 @you
     going|go|have|decided|need|had|will|let to? ~1 stop|leave|end|part ~1 here|there|it|ways
     leave|leaving it|this|things here|there|at_that
     journey|process|road|story ~3 ends|end here|there|with
     stop|stopping here ~1 for|on|with
     application|candidacy|process|journey|road ~1 ends|stops|ended|stopped
     below|under ~2 mark|threshold|bar|cut-off|cutoff|minimum|level
     @be|take|taking a pass
     must|have|had|need ~2 decline|pass !from
     turn|turned|turning ~3 down
     as far as we can
     with the appointment|hiring|selection of @other
     closing|close|closed your ~1 application|file|candidacy|profile
     not include|including you`,
  ],
  // What would have been done, had the answer been yes, is not done.
  [
    'rejection',
    3,
    `not ~4 @accept ~3 @you
     not ~4 @accept ~4 the|an|any|this|our|further? @given
     not ~3 accept|accepting ~2 your application|candidacy
     not to ~2 @accept
     unable|unwilling ~2 to ~2 @accept ~4 @you
     unable|unwilling ~2 to ~2 @accept ~4 @given
     not|unable|unwilling ~4 offer|offering|extend|extending ~5 @given|one|anything
     not|unable|unwilling ~4 make|making ~2 an|any|the? ~1 offer
     not|unable|unwilling ~4 make|making|give|giving|grant ~2 you ~3 @given
     not|unable|unwilling ~3 ask|asking|bring|bringing|call|calling|have|having|take|taking ~1 you ~1 in|back|along|over|on|forward|further
     not ~3 asking|inviting|calling|having you ~1 to|for|in ~4 interview|meet|interviews
     no offer|interview|position ~3 extended|made|offered|available
     not ~4 process|processing|forward|forwarding ~1 your ~2 further|forward|onward|on
     regret ~3 not ~5 @you
     not ~1 scheduling|schedule an? interview
     not|unable ~4 @goOn ~3 @you`,
  ],
  // The reader, or their application, as the one it happened to.
  [
    'rejection',
    3,
    `application|candidacy|candidature|profile|submission|cv|resume|portfolio|file|yours|it|you|name ~2 not ~2 @be? ~3 @accepted
     not selected|shortlisted|progressed|retained
     @be not among|amongst ~1 the|those
     outcome|result|status|decision ~3 unsuccessful|rejected|declined|not_selected|closed|inactive
     status ~4 changed ~2 rejected|closed|declined|inactive|unsuccessful
     application|candidacy|profile|cv|you ~2 not ~1 make|made it|the
     application|candidacy|profile|cv ~3 not ~1 made it
     @have|@be not ~2 @be? ~3 shortlisted|selected|chosen|successful|appointed|recommended|retained
     yours|application did not ~1 make|reach
     you did not ~2 make|progress|advance|reach|get|pass|meet|qualify|move|score|succeed
     did not ~2 make ~3 shortlist|list|cut|grade|selection|round
     not ~3 on|part_of|in ~2 shortlist|short-list|long-list|longlist|list_of_candidates
     not ~4 reach|meet|meets|pass|clear|score|met ~5 threshold|cut-off|cutoff|minimum|criteria|criterion|bar|standard|requirements|requirement|mark|highly_enough|high_enough|needs|expectations
     not ~2 score ~3 enough|highly
     @refuse your|you ~1 application|candidacy|candidature|profile
     application|candidacy|candidature|profile|resume|cv|you|yours ~4 @refused
     @be|@have|deemed|as ~2 unsuccessful
     unsuccessful ~2 on|in|at|this|for|with|application
     not|no successful
     not ~3 successful|preferred|final|first|chosen|strongest candidate|applicant|choice|one
     not ~3 under|in|for|receive|receiving ~2 consideration
     out of ~1 running|consideration|contention
     removed|withdrawn|excluded|eliminated ~3 consideration|pool|process|list|shortlist
     candidacy|application|process|journey|candidature @have|@be|will ~2 concluded|ended|closed|end|conclude|come_to_an_end|over|here
     narrowly|just missed ~1 out
     you|have missed out
     close|very second
     second choice
     came|come|were second
     runner-up|runner_up|runners-up
     edged it|out|ahead
     rules|rule|ruled you out`,
  ],
  // Someone else.
  [
    'rejection',
    3,
    `@chosen ~5 @other ~4 @candidate
     @firm ~2 @someone
     picking|choosing|hiring|taking ~2 one_of_our|our_own|@someone
     have|has|we ~1 found ~1 someone|somebody
     @position ~2 went|gone|goes ~1 to
     @position ~8 has|had|have ~1 gone !well|smoothly|through|ahead|live|out
     give|giving|award|awarding ~5 @position to
     @position ~8 @be ~1 going to ~2 @someone|another|a|an
     go|going|gone|went|chose|decided|opted ~1 with|on|for a|an ~4 who|whose
     chosen|selected|winning|final|preferred candidate|applicant|person|pick|choice ~2 has|had|have|is|was|brings|brought
     person|candidate|applicant|one we ~1 selected|chose|hired|picked|appointed|took
     prioritising|prioritizing|prioritise|prioritize|focusing_on|focus_on|favouring|favoring|concentrating_on|advance_with|advancing_with candidates|applicants|people|profiles
     @chosen ~4 candidate|candidates|applicant|applicants|individual|individuals|person|people|profiles ~2 who|whose|that|with|better|more_closely|closer|from|having
     @chosen ~3 better|stronger|closer|higher ~4 @candidate
     @chosen ~2 more experienced|qualified|suitable|senior|advanced|closely|relevant ~4 @candidate
     @chosen an? internal
     decided|decide|deciding|opted|elected|choosing|prefer|preferred|plan|planning ~4 @chooses ~5 @other ~4 @candidate
     decided|decide|deciding|opted|elected|choosing|prefer|preferred ~4 @chooses ~2 @someone
     decided|decide|deciding|opted|elected|choosing ~4 @chooses ~4 candidates|applicants|individuals|people|profiles ~2 who|whose|that|with|better|more_closely|closer|from|having
     @other ~1 @candidate ~1 @have|@be ~3 chosen|selected|invited|shortlisted|appointed|hired|accepted|offered|preferred|stronger|successful|moved|progressed|taken|better|closer
     @someone ~1 @have|@be ~3 chosen|selected|invited|shortlisted|appointed|hired|accepted|offered|closer|better|stronger
     @someone accepted|got|took
     decided|going|chosen|choosing|opted|gone|went|proceeding|continuing|forward|ahead ~2 with ~3 @other|@someone|another
     choice|preference|decision|vote|voted|nod ~3 for|on|of|to|was|fell|went|goes ~2 @other|@someone|another|candidate|him|her|them
     @position|offer|contract ~5 to|by ~2 @other|@someone|another
     given|gave|offered|giving|offering ~2 @position ~1 to ~1 a|an|someone|the
     given|gave|offered|giving|offering it|this to
     offered|given|gave|offering the|this ~5 @position to ~2 candidate|applicant|person
     go|going|gone|went|move|moving|moved|decided|decide ~2 another|different ~1 direction|path|route|way
     another|different direction
     hire|hired|hiring|fill|filled|filling|promote|promoted|promoting|appoint|appointed|recruit|recruited|choose|chose|chosen ~6 internally|from_within|from_our_own`,
  ],
  // Nothing left to apply for.
  [
    'rejection',
    3,
    `@position ~9 @have ~1 been ~2 filled|taken
     @position ~2 been ~2 filled|taken
     @position @be? gone
     @have|is|are|there|currently|with ~2 no ~2 openings|opening|vacancies|vacancy|positions|position|jobs|roles ~1
     we are not ~1 hiring|recruiting
     programme|program|class|team|intake|scheme|crew|season ~4 @isNow ~2 full
     @position ~9 @isNow ~2 filled|taken
     @position ~9 @isNow|@have ~2 withdrawn|cancelled|canceled|eliminated|discontinued|dissolved|scrapped|removed|deactivated|cut|pulled|closed_without
     @position ~4 @have ~1 been? ~1 closed
     @position ~8 no longer ~1 available|open|vacant|active|required|exists|exist|needed|accepting|existing|hiring|recruiting|funded|going_ahead
     @have ~2 filled ~6 @position|places
     was|were|had ~1 about|going|ready|hoping|planning|meaning ~1 to ~6 offer ~6 when|but|before|until
     stopped|ceased|froze|halted|ended ~1 all ~2 hiring|recruiting|recruitment
     can|could not ~1 bring|take|have you ~1 in|on
     only ~2 room|space|place|budget|money ~1 for one
     @have ~1 now? filled it|this|that
     filling|filled ~3 @position internally|with
     cancel|cancelled|canceled|closed|closing|withdrawn|eliminated|pulled ~1 this|the|our ~3 @position
     decided|have to close this|the|our ~3 @position
     cancel|cancelling|canceling|cancelled|canceled|scrapping|scrapped|dropping|dropped|shelving|shelved|cutting ~10 @position
     @have ~1 now? ~1 appointed|hired|recruited ~1 to|for ~2 @position
     made an appointment ~2 to|for
     not ~2 filling|fill ~3 @position|it
     @position ~4 not ~1 be ~1 filled|filling
     stopped|ceased|stop|ended ~1 hiring|recruiting|recruitment|the_search
     no longer ~1 hiring|recruiting|looking_to_fill
     not ~2 hiring|recruiting ~4 @position|after_all|at_all`,
  ],
  // No match.
  [
    'rejection',
    3,
    `not ~5 right|good|best|ideal|perfect|strong|close|great|closest|suitable|immediate|exact|natural|obvious ~3 fit|match|candidate|profile
     not ~2 right one|person for
     not ~1 feel|think|believe|consider|see ~9 right|good|best|ideal|perfect|strong|close fit|match
     not ~2 @be? ~1 a|the|our fit|match
     not ~3 find ~4 match|fit|position|role|place|spot
     not ~4 have ~5 position|opening|role|vacancy|opportunity|openings|opportunities|positions|job|roles|seat|anything|something ~7 @match|for_you|right_now|at_this_time|at_the_moment|at_present
     no|nothing ~2 suitable|matching|appropriate|position|role|vacancy|opening ~4 for_you|matches|match|fits|suits|fit|suit|at_the_moment|at_present
     nothing for you
     not see ~3 place|fit|match|role|way
     no longer ~1 fits|fit|suits|suit|matches|match|meets|meet
     not ~3 what ~3 requires|require|requiring|seeking|seek
     not ~4 match|fit|suit|align|correspond|satisfy|fulfil|fulfill ~6 requirements|needs|criteria|profile|role|position|looking|qualifications|expectations|want|vacancy|post|team|job|need
     not ~3 what ~3 looking|need|want|after|needed
     not ~2 suited|suitable|appropriate|qualified|eligible ~1 for|to
     too senior|junior|experienced|qualified ~3 for|to
     overqualified
     less closely|well matched|aligned|suited
     more senior|junior than ~2 this|the|what
     unlikely to land`,
  ],
  // An offer is taken back; other plain words.
  [
    'rejection',
    3,
    `withdraw|withdrawing|withdrawn|rescind|rescinding|rescinded|revoke|revoking|revoked|retract|retracting|retracted|cancel|cancelling|take_back|taking_back|taken_back ~4 offer
     take|taking|pull|pulling|call|calling ~4 offer ~2 back|off
     offer ~8 @be ~2 withdrawn|rescinded|revoked|retracted|cancelled|off_the_table
     not|no_longer ~3 honor|honour ~3 offer
     no longer ~3 offer|offering|extend|honor|honour
     offer ~8 no|not longer? ~1 stands|stand|valid
     say|saying no to ~8 you|your
     saying no ~3 to ~1 the|your|you
     asked|invited|asking someone_else|somebody_else|another ~3 to
     it @be ~2 a no
     @be a no ~1
     it @be no from
     answer @be no
     it|that|this @be not you
     not ~3 in your favour|favor
     not go your way
     not ~5 work|worked|working out
     have|must|sorry|need to disappoint you
     looked|look elsewhere|more_locally`,
  ],
  [
    'rejection',
    2,
    `@have ~2 selected|appointed|hired|chosen|found|identified|recruited ~1 a|the|our ~2 candidate|person|applicant|individual|finalist
     completed|concluded|finished|finalised|finalized ~2 search
     selected|chosen|appointed|hired|chose|picked|recruited a|the|our ~2 candidate|person|applicant
     @have ~2 selected|chosen|appointed|hired|picked|recruited ~1 a|an|our|their ~4 engineer|developer|manager|assistant|analyst|designer|officer|teacher|nurse|consultant|director|specialist|coordinator|clerk|technician|chef|driver|editor|writer|lecturer|professor
     successful|preferred candidate|applicant has|had|was|have|is
     our|the preferred candidate|applicant
     was|were|had ~1 about|going|ready|hoping|planning|meaning ~1 to ~2 make|send|offer|extend ~4 offer|you|contract
     only|just ~2 hire|choose|select|offer|accept|pick|take|recommend ~4 one
     hire|choose|select|recommend|pick|take|appoint only ~2 one
     others|team|they|we|panel ~3 want|decided|prefer|wanted ~2 to? go with
     bad|difficult|unwelcome|tough|sad news
     better|happier news|outcome ~1
     not ~3 better|good|happier|positive news|outcome
     not ~2 news|outcome|result|answer|decision|reply|response|email ~3 hoped|hoping|wanted|expecting
     @other @candidate
     looking|hoping|searching|seeking|need|needed|require|required|want|wanted ~1 for? ~1 someone|somebody|a_person|a_candidate|people|candidates|an_applicant ~2 with|who|whose|from|based
     applicants|candidates ~5 further_along|more_closely|closely_aligned|closer|better
     better ~3 elsewhere
     reached our ~2 target|limit|number
     made|make a|our ~1 hire|selection|choice
     went|gone|going the other way
     you will|may|might ~1 be ~1 disappointed
     not ~2 joining|join us
     continue|keep|keeping|restart|restarting|resume|reopen|broaden|broadening ~1 our|the? search|looking|searching
     reposting|reposted|repost|readvertise|re-advertise|readvertising
     @position ~4 changed|redefined|rescoped|re-scoped
     lost ~2 budget|funding|headcount
     funding|budget ~5 not|fell|cut
     project|search|recruitment ~3 called_off|stopped|halted
     releasing ~2 candidates
     not ~2 make it work
     too long|far|high|low|late|expensive ~2 for
     not ~2 at|up_to the ~1 level|standard
     you ~1 not have|hold|possess !to
     not ~6 as we ~1 hoped|expected
     let you down
     it was not you
     pains me|us
     not ~3 news|answer|email|message|outcome|what ~2 you ~3 wanted|want|waiting|hoping|hoped|expecting|wished|hear
     hard|difficult|tough to hear|read|write|share|say
     not this time
     better luck
     discouraged
     decision ~3 gone|went ~2 other
     with|to|for|of|on|by|in ~1 a? different|another|other candidate|candidates|applicant|applicants
     others @be|who|whose
     forward_with|ahead_with|on_with|proceed_with|proceeding_with|continue_with|continuing_with candidates|applicants|people|those
     @have|@be to choose|select ~4 among|between|from
     low|lower|further|further_down than ~4 candidates|applicants
     concern|concerns @be that
     more senior|junior than
     exceeds|exceed|above what|our
     so we|i can not proceed
     not fully|entirely|quite|completely|sufficiently convinced|persuaded|confident
     not ~4 convinced
     disappointing|difficult|unwelcome|hard news|outcome|message|decision|email
     @regret|regrets|regretted ~3 that ~6 not
     lacked|lacks|lacking ~4 experience|skills|depth|background
     reserve list`,
  ],
  [
    'rejection',
    1,
    `@regret ~5 to ~1 @tell
     with ~1 deep|sincere|real|great|much? regret
     unfortunately|regretfully|regrettably|sadly
     @be ~2 disappointing|disheartening|discouraging
     understand ~6 disappointing|disappointment|disappointed|disheartening|frustrating
     disappointed|disappointment
     on this|that occasion
     difficult|hard|tough|easy decision|choice|call
     @position ~3 put|placed|been|currently ~2 on_hold|on_pause|on_ice
     hiring freeze
     indefinitely
     candidate|candidates|applicant|applicants ~3 selected|chosen|offered
     not ~2 reflection
     does not reflect
     at this time`,
  ],
];
