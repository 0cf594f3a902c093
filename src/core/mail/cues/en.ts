import type { LanguageCues } from './signs.ts';

/** English word classes. A name holds words with one job in these sentences, not synonyms of one word. */
const classes = {
  be: 'is are was were be been being am',
  have: 'have has had having',
  onward: 'forward ahead further on onward onwards through',
  proceed: 'proceed proceeding progress progressing continue continuing pursue pursuing advance advancing',
  // What an employer does with an applicant, and would do had the answer been yes.
  accept: `select selecting choose choosing shortlist shortlisting hire hiring appoint appointing recommend recommending invite inviting
    consider considering retain retaining interview interviewing accommodate employ employing engage engaging
    recruit recruiting advance advancing progress progressing pursue pursuing sponsor sponsoring pick picking`,
  given: 'offer position role interview place opportunity employment consideration job post internship',
  goOn: 'proceed proceeding continue continuing progress progressing advance advancing',
  accepted: `selected chosen shortlisted successful hired appointed recommended invited offered considered accepted retained picked approved preferred
    advanced progressed pursued put_forward put_through taken_forward taken_further moved_forward moving_forward moving proceeding progressing advancing
    called among one_of part_of included screened_in found_suitable suitable matched recruited taken_on taken moved`,
  refuse:
    'decline declining declined reject rejecting rejected refuse refused discontinue discontinuing discontinued',
  refused:
    'declined rejected refused discontinued unsuccessful turned_down closed_out disqualified deselected',
  // Done deeds, and words that are only said of the one preferred.
  firm: `chosen chose selected hired appointed picked preferred prioritised prioritized favoured favored
    decided_on settled_on opted_for gone_with go_with went_with going_with decided_upon
    continue_with continuing_with continued_with proceed_with proceeding_with proceeded_with progress_with progressing_with progressed_with forward_with ahead_with on_with further_with
    accepted_by awarded_to given_to gave_to offered_to extended_to giving_to went_to goes_to`,
  chosen: `@firm offered pursue pursued pursuing identified found advanced shortlisted engaged placed progressed recruited promoted extended_an_offer invited moved taken filled filled_by filled_with`,
  chooses: `choose choosing select selecting hire hiring appoint appointing pick offer offering prefer prioritise prioritize prioritising prioritizing favour favor engage
    find advance advancing shortlist invite inviting interview interviewing consider considering focus_on focusing_on concentrate_on extend extending bring_on place fill filling move moving take taking
    recruit recruiting promote put_forward make making give giving`,
  number:
    '50 60 70 80 90 100 120 150 200 250 300 350 400 450 500 600 700 800 900 1000 1,000 2,000 3,000 5,000 thousand hundred dozens',
  tongue:
    'english german french spanish dutch portuguese italian polish swedish danish norwegian finnish czech hungarian turkish arabic mandarin chinese japanese korean russian ukrainian hindi',
  isNow: 'is are was were has_been have_been had_been has_now have_now',
  other:
    'outside other another different alternative alternate stronger internal external better_suited better_qualified more_qualified more_experienced more_suitable higher-scoring better-suited fellow rival remaining',
  candidate: `candidate candidates applicant applicants application applications individual individuals person people finalist finalists contender contenders
    professional professionals profile profiles colleague engineer engineers developer designer writer hire resumes talent fit employee folks folk one ones choice option persons applicant's`,
  someone: 'someone_else somebody_else another_person someone somebody others',
  position: `posts position role job vacancy opening post opportunity requisition posting internship search vacancies positions roles jobs spot spots seat seats headcount placement apprenticeship traineeship gig fellowship place openings`,
  you: 'you your yours',
  application:
    'application candidacy candidature resume cv profile submission file details materials interest documents you yours',
  regret:
    'regret sorry sad saddened disappointed afraid unfortunately regretfully regrettably sadly apologise apologize',
  tell: 'inform tell say advise share report announce let notify write confirm pass bring deliver convey',
  match:
    'match fit matches fits suit suits suited suitable align aligns aligned alignment meet meets satisfy correspond corresponds qualify qualified appropriate competitive what_we',
  skill:
    'experience experiences experienced qualification qualifications skill skills skillset skillsets background backgrounds credentials expertise competence competencies knowledge track_record seniority seasoned exposure training education cv resume',
  more: 'more stronger greater deeper closer better closely_aligned broader additional direct relevant specific longer recent extensive further',
  did: 'worked led run managed built done shipped cut spent used handled held delivered launched taken taught sold designed written served grown scaled led completed gained brought spent overseen owned met dealt',
  many: 'many numerous large larger high higher huge overwhelming unprecedented considerable significant hundreds thousands vast substantial lot lots number numbers volume volumes amount dozens countless',
  strong:
    'strong stronger competitive talented impressive outstanding exceptional excellent great qualified remarkable accomplished',
  candidates: 'candidates applicants applications responses people submissions pool resumes cvs files',
  schedule:
    'schedule scheduling book arrange arranging set_up setup set find organise organize coordinate plan fix',
  meetup: `interview interviews call chat conversation meeting phone_screen screen video_call onsite on-site assessment_centre assessment_center assessment_day next_round second_round final_round
    round trial_day discussion session screening talk`,
  want: 'like love want delighted pleased happy excited keen thrilled wish glad hoping congratulations pleasure',
  look: 'look looking looks',
  test: 'assessment assessments test tests challenge assignment take-home questionnaire case_study exercise quiz task tasks codesignal hackerrank codility testgorilla hirevue_assessment',
  give: 'give provide offer share send discuss talk chat walk receive hear get have obtain arrange request',
};

/** Sign, weight, shapes. Weight 3 decides alone, 2 needs no more than silence elsewhere, 1 only adds up. */
const table: LanguageCues['table'] = [
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
     @be|take|taking a pass
     must|have|had|need ~2 decline|pass !from
     turn|turned|turning ~3 down
     as far as we can
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
     outcome|result|status|decision ~3 unsuccessful|rejected|declined|not_selected|closed|inactive
     status ~4 changed ~2 rejected|closed|declined|inactive|unsuccessful
     application|candidacy|profile|cv|you ~2 not ~1 make|made it|the
     application|candidacy|profile|cv ~3 not ~1 made it
     @have|@be not ~2 @be? ~3 shortlisted|selected|chosen|successful|appointed|recommended|retained
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
     have|has|we ~1 found ~1 someone|somebody
     @position ~2 went|gone|goes ~1 to
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
     given|gave|offered|giving|offering it|this to ~1 a|an|one|someone|somebody|another|the
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
     @have ~2 filled ~3 @position
     filling|filled ~3 @position internally|with
     cancel|cancelled|canceled|closed|closing|withdrawn|eliminated|pulled ~1 this|the|our ~3 @position
     decided|have to close this|the|our ~3 @position
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
     say|saying no to ~8 you|your
     it @be ~2 a no
     @be a no ~1
     it @be no from
     answer @be no
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
     only|just ~2 hire|choose|select|offer|accept|pick|take ~4 one
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
  [
    'invite',
    3,
    `invite|inviting|invited|invites ~6 @meetup
     interview|call|meeting ~6 moves|move|starts|begins ~3 to|at|on
     you will ~1 meet|be_meeting|be_speaking ~3
     welcome|welcoming you ~3 for|to ~3 @meetup
     invitation !only ~4 @meetup
     @schedule ~5 @meetup
     @schedule some|a|your time|slot
     @schedule you for|in
     selected|shortlisted|chosen|through|progressed|advanced ~3 for|to ~4 @meetup
     you @be|@have ~2 shortlisted
     made|make it ~1 to|into|through ~3 round|stage|interview|next|final|shortlist
     through to ~3 round|stage|interview
     next|following step|stage|round ~2 @be|will|would ~5 @meetup
     free|available ~2 for ~3 @meetup
     good|best|convenient|suitable time to|for ~2 talk|speak|call|chat|meet|you
     are you free|available
     does|do|would ~3 work|suit ~1 for? you
     next|coming up is ~4 @meetup
     when|what_time|which_day could|can|would|are|will ~2 you ~3 talk|speak|meet|available|free|call|suit|works
     can|could|would you ~2 come|join|make|attend|do|meet|stop_by ~6 at|on|for|to|in|next|this|instead|tomorrow|monday|tuesday|wednesday|thursday|friday
     @meetup ~5 take|takes|taking place
     interview|call|meeting|appointment ~3 @be ~1 confirmed|scheduled|booked|set|rescheduled|moved|postponed
     @be ~3 confirmed|scheduled ~3 for
     confirm|confirming|confirmation|remind|reminder|details ~5 interview|meeting|call
     confirm ~3 attend|attendance|slot|time
     move|moved|moving|postpone|postponed|reschedule|rescheduling|rescheduled|shift|push|rearrange ~5 call|interview|meeting|chat|conversation|appointment
     we|you reschedule
     pick|choose|select|book|find|reserve a|your|the|any|one ~2 time|slot|date|appointment
     book ~3 in|on my|our|the calendar
     let|tell me|us know ~5 available|availability|times|time_works|works_for|suits|free|attend
     your|the|send|know|share|give|what|provide ~2 availability|availabilities
     times|time|slot|slots|dates|day ~4 work|works|suit|suits|convenient|free|available ~2 for? you|your
     @have|having you in|over|back|come_in
     come|coming ~2 in for|to ~3 interview|meet
     come|visit ~3 our office|offices|site|studio ~3 next|on|this|at
     @look forward to meeting|speaking|talking|chatting|seeing|welcoming|interviewing ~2 you
     @want ~1 to move|progress|take|advance|bring|put ~2 @you|you ~2 to|into|onto|through|forward
     move|progress|take|advance|bring ~1 you ~2 to|into|onto|through ~3 next|second|final|following|third
     move|moving|moved|like ~3 to|into|onto the|our|a next|second|final|following|third ~2 round|stage|step|interview
     @want|decided|excited ~3 move|moving|proceed|proceeding|go|going ~1 forward|ahead? ~1 with ~1 you|your
     @want ~2 continue|continuing the|our|this conversation|conversations|process
     bring ~2 evidence|identification|id|proof|passport
     meeting|zoom|teams|video|calendar|invite link|details ~3 below|sent|follow|shortly
     record your answers|responses`,
  ],
  [
    'invite',
    2,
    `meet you in_person|at|on|next
     @want ~2 to ~2 meet|speak|talk|chat|interview ~2 you|with_you|to_you
     move|moving|moved|proceed|proceeding|go ~1 forward|ahead ~2 with ~2 your|you
     next steps ~8 interview|call
     passed|cleared|completed ~1 the|our ~2 stage|round|screening|step
     interview|phone|video|call ~2 invitation|request|confirmation|schedule|details|appointment
     interview on ~5 at
     interview will|would ~1 last|take`,
  ],
  [
    'assessment',
    3,
    `complete|completed|completing|take|taking|finish|submit|do|doing|start|begin|solve|attempt !its|our|their ~6 @test
     invite|invited|inviting ~6 @test
     prepared|attached|attach|enclosed|sending|sent|send|receive|received ~5 @test
     screening|aptitude|skills|coding|technical|online|psychometric test|assessment ~3 link|attached|below|follows|yours|due|within|by
     test|assessment|challenge|assignment|questionnaire ~4 link|deadline|expires|below|due|attached|takes
     test|assessment|challenge|assignment link
     passing|passed our|the ~2 test|assessment|challenge`,
  ],
  [
    'offer',
    3,
    `@want|pleasure|congratulations|unanimous ~6 offer|extend|offering|extending ~6 you|position|role|offer|job
     make|making|extend|extending|made you ~4 offer
     confirm|confirming|attached|attach|enclosed|find|review|sign ~5 offer|contract ~1 letter|of_employment|for
     sign ~3 return ~4 contract|offer
     offer you ~6 @position
     your offer|contract letter|is|of
     verbal offer for
     formal offer of
     welcome to the|our team
     accept ~2 offer|this_offer
     confirm your acceptance`,
  ],
  [
    'received',
    3,
    `@have ~2 received|got ~2 your ~2 application|resume|cv|submission|details|documents
     @have|got your application
     received your
     application ~5 @be|@have ~3 received|submitted|sent|forwarded|registered|logged|arrived|delivered|passed_to
     application submitted|received|sent|confirmation
     confirm|confirming|confirmation|acknowledge ~4 receipt|received|application
     receipt of your
     successfully ~1 submitted|applied|received
     application|applications|it|resume|profile|cv ~3 will be ~3 reviewed|considered|assessed|evaluated|screened
     will|recruiters|team|going_to ~4 review|reviewing|consider|assess|evaluate|look|screen|read|process|go_through ~5 application|resume|cv|qualifications|credentials|profile|skills|experience|background|it|details|submission
     while ~3 review|look
     read|review|look every|each|all application|applications
     @be ~2 reviewing|processing|currently_reviewing|evaluating|assessing|under_review|being_reviewed|receiving_our_attention
     @look forward to reviewing|reviewing_your
     if|should|when|once ~14 will|would ~3 contact|reach|get|be_in|call|email|let ~3 you|out|touch|back|know
     will ~2 contact|reach|get|call|respond|reply ~3 you|to ~3 if|should|when|within|over|soon|about|regarding|as_soon
     hear ~3 from|back ~3 within|soon|by|in|shortly
     aim to ~2 respond|reply|get_back
     will be in touch
     in touch ~2 soon|shortly
     get|getting back to you ~2 within|by|soon|as|in|shortly
     let you know ~3 either_way|whether|as_soon|by|within|soon
     @be ~1 under review|consideration
     taking your information
     keep|check ~4 progress|status of
     next steps ~3 soon|shortly|if
     only shortlisted|selected candidates
     applied on`,
  ],
  [
    'thanks',
    3,
    `thank|thanks|appreciate|appreciated|grateful ~6 applying|application|applied
     thank|thanks ~5 submitting|sending|interest ~5 application|resume|cv|role|position`,
  ],
  [
    'hold',
    3,
    `paused|pausing|suspended|frozen ~1 hiring|recruitment|recruiting
     @position|process|hiring|recruitment|search|application ~6 on_hold|paused|on_pause|postponed|delayed|suspended|frozen
     still ~3 under|in consideration
     delay|delays|delayed ~4 in|our|with|due ~4 process|hiring|recruitment|timeline|decision
     still ~3 interviewing|deciding|reviewing|finalising|finalizing|working|active
     not ~3 made|reached ~2 decision
     need ~4 additional|further|more|some information|documents|details`,
  ],
  [
    'temporary',
    3,
    `temporarily|temporary
     resume|resumes|resuming ~4 in|when|once|after|next
     reactivated|reopened|reactivate|unfrozen|lifted
     while ~5 reviewed|finalise|finalize|finalised|finalized|approve|approved|settled`,
  ],
  [
    'pending',
    3,
    `still ~3 interviewing|deciding|reviewing|finalising|finalizing|working|active|talking|speaking|meeting|considering|evaluating|assessing|open|waiting
     still ~4 under|in|on ~2 consideration|running|list|contention|process
     not|no|nothing ~4 made|reached|taken|decided|decision ~2 decision|yet|either
     decision ~4 yet
     more|longer|bit|extra|few ~2 time|weeks|days ~2 to decide|before`,
  ],
  [
    'withdrawn',
    3,
    `your ~1 request to withdraw
     withdrawn|withdrew|withdraw your ~1 application|candidacy
     application @have been ~1 withdrawn ~1 from|at|as
     you have? withdrawn|withdrew
     your decision to withdraw
     hear|see|understand|know ~4 no longer interested
     as you asked|requested|wished
     you ~2 accepted|took|taken|found another|a_different|an|a_new offer|job|position|role
     sorry to ~2 see|hear ~2 you ~4 withdraw|withdrawn|withdrawing`,
  ],
  [
    'outreach',
    3,
    `came|come across your|you
     reaching|reach out ~2 because|to_see|about_a|about_an|regarding_a|regarding_an
     would you be ~1 interested|open
     open|interested ~1 to|in ~2 learning|hearing|exploring|new_opportunities
     exciting|great opportunity at|with|for
     rsvp
     hosting|host a|an|our ~4 event
     join|joining our ~3 talent ~1 community|network|pool
     registering your profile
     new message from
     new jobs|job ~2 for|alert|matching
     welcome to ~4 talent ~1 community|network`,
  ],
  // Weight 3: never about a job; 2: seldom.
  [
    'elsewhere',
    3,
    `giveaway|raffle|sweepstake|sweepstakes|lottery|hackathon|tryout|tryouts
     tenancy|tenancies|tenant|tenants|landlord|landlady|apartment|rental|lease|letting|lettings|roommate|flatmate|housemate|sublet
     manuscript|camera-ready|proceedings|referees|peer_review|reviewers
     your|the paper|poster|abstract|manuscript|poem|pitch|novel|thesis
     loan|mortgage|credit_card|overdraft|credit_score|insurance_claim|benefit_claim
     our ~1 a|b|first|second team
     your child|son|daughter|pet|dog|cat|puppy|kitten
     your ~1 quote|quotation|bid|tender|invoice
     your ~1 order|booking|reservation|ticket|tickets|subscription|parcel|purchase|refund`,
  ],
  [
    'elsewhere',
    2,
    `contest|prize|audition|casting
     flat|rent|viewing|bedroom|property|deposit
     papers|submissions|submission|conference|workshop|journal|publication|editors|programme_chairs|program_chairs|programme_committee|program_committee|presentation_at
     your|the talk|proposal|article|story|book|essay|film|artwork
     grant|funding|scholarship|bursary|stipend|award ~2 application|proposal|committee|round|scheme|jury
     scholarship|bursary
     admission|admissions|undergraduate|degree_programme|school_place|entry_class|our_school|course|semester
     membership|waitlist|waiting_list|ballot|accelerator|cohort|batch
     adoption|foster|shelter
     visa|passport|permit application
     players|squad|league|coach
     nomination|nominee|jury
     pull_request|merge_request`,
  ],
  [
    'job',
    1,
    `position|role|job|vacancy|vacancies|career|careers|candidate|candidates|candidacy|resume|cv|hiring|recruitment|recruiting|recruiter|employment|employer|interview|interviews|interviewing|opening|internship|talent|workplace|salary|requisition|post|hire|hired|work|team_lead|colleagues|employee|apprenticeship`,
  ],
  [
    'farewell',
    2,
    `wish|wishing|wishes ~7 success|luck|best|well|successful ~9 search|future|career|endeavors|endeavours|endeavor|endeavour|hunt|efforts|journey|steps|pursuit|pursuits|next|applications|ahead
     best|good|luck of? ~2 luck? ~2 in|with|for|finding ~5 search|future|career|endeavors|endeavours|job|hunt|steps
     good luck
     wish you ~3 best|success|well|luck
     all the best ~2 with|in|for|to
     success ~2 in|with your`,
  ],
  [
    'past',
    2,
    `after ~2 reviewing|review|considering|consideration|interviewing|meeting|careful|several|evaluating|assessing|discussing|debate|discussion|deliberation
     @have ~2 reviewed|considered|evaluated|assessed|discussed|decided
     discussed ~3 application|interview|candidacy
     reviewed your
     your ~2 interview @be
     thank you for ~4 interviewing|meeting|interview`,
  ],
  [
    'application',
    2,
    `your ~2 application|resume|cv|candidacy|submission|credentials|qualifications|materials|documents|profile|information|background|file
     application|applications ~2 for|to|as
     apply|applying|applied ~2 for|to|with|at|as
     for|time|interest ~6 applying|apply|applied
     submit|submitting|submitted ~4 application|resume|cv|information|interest
     interest|interested ~2 in ~4 @position|working|joining|employment|opportunities|careers|career|us|our
     interest in
     shortlist|shortlisted|shortlisting|short-listed
     for ~4 interview
     not ~2 scheduling|selected|invited|chosen ~5 interview
     the vacancy|search
     considering us|our
     consider ~2 you for`,
  ],
  [
    'screening',
    3,
    `phone|telephone|recruiter|initial|introductory|screening|preliminary|first|video|teams|zoom|skype screen|call|interview|conversation|chat|screening|round
     our|your|recent|brief|quick|last ~1 call|phone_call
     on|during|after|for the ~1 call
     talk|speak|chat|talking|speaking|chatting on the? phone
     time|joining|conversation ~5 call|phone|video_call
     speak|speaking|spoke|spoken|talk|talking|talked|chat|chatting|chatted|meet|meeting|met|conversation|discussion|time ~6 over|by|on|via the? phone|telephone|zoom|teams
     phone interviews
     speak|spoke|speaking|talk|talking|talked|chat|chatting|chatted ~2 with|to ~1 me|us ~2 on|by|over|about|last|this|recently|earlier|yesterday|today
     speak|speaking|talk|talking|chat|chatting with|to ~1 me|us
     phoned|telephoned`,
  ],
  [
    'interview',
    3,
    `thank|thanks|appreciate|appreciated|grateful|pleasure|enjoyed|time|opportunity|nice|great|lovely|good|effort|energy|thought ~9 interview|interviews|interviewing|interviewed
     your|the|that|recent|a|attending|attended|latest|each|this|an|in|from|at ~2 interview ~1 on|with|for|was|process|last|at|went|and|today|yesterday|performance
     after|following|since your|the|our|several|multiple|two|three|both|four ~2 interview|interviews|conversations|meetings|rounds|discussions|chats
     interview|interviewing|interviewed with|for ~1 us|our|the|me
     discussed the interview
     your ~3 interview|interviews
     enjoyed|pleasure|great|nice|appreciate|appreciated|glad|lovely|thank|thanks|opportunity|time|good|delight|happy|wonderful ~7 meet|meeting|met|getting_to_know_you|get_to_know_you|conversation|conversations|discussion|discussions|visit|visiting|presentation|spent
     getting|get to know you
     our|your|the|every|recent|last|these|those|all ~2 conversation|conversations|discussion|discussions|meeting|meetings|visit|chats|chat ~1
     meet|met|meeting with|you ~2 us|me|our|the_team|recently|in_person|last|on
     spend|spent|spending ~4 with us|you|our
     second|third|last|first|previous ~1 round|interview
     coding|code|technical|take-home|take_home|home|case|practical ~1 challenge|exercise|assignment|task|test|study|interview|assessment|screen|conversation|round|discussion|presentation
     onsite|on-site|on_site ~1 interview|interviews|visit|with|last|day|was|and
     panel|hiring_manager ~1 interview|discussion|conversation
     came|come|coming in to|for ~3 meet|interview|see|talk|speak
     your ~2 presentation|take-home|assignment|solution|teardown|portfolio_review|trial_day|case_study|task
     interviewers ~3
     interviewed|met|saw ~1 you
     you interviewed|presented|came_in
     you ~1 come_to_see|came_to_see|visited|spent ~3 us|with
     coming|come|came to ~1 see|meet|visit us|the
     thank|thanks ~2 for ~1 coming|visiting|joining_us
     panel|board|team|committee ~2 enjoyed|liked|loved|met|saw
     walk|walking|walked|take|taking|talk|talking|led ~5 through your ~2 portfolio|work|presentation|solution|ideas
     trial ~1 shift|lesson|run
     pairing|whiteboard|design|technical|working|panel|trial session|interview|day
     assessment centre|center|day
     loved|enjoyed|liked ~3 session|interview|conversation|presentation|answers
     doing|did|completing ~2 take-home|assignment|exercise|task|case
     thank|thanks|appreciate|good|great|nice|pleasure ~5 talking|speaking|meeting|chatting ~1 with|to
     notes from the round|interview`,
  ],
  [
    'final',
    3,
    `final|last ~1 round|rounds|stage|interview|interviews|stages|panel|presentation
     final two|three|four|five|few|group|pool|shortlist|list
     one of ~2 finalists|two|three
     you @be|as a|our finalist|finalists
     finalist ~2 for|in
     runner-up|runner_up
     down to ~2 two|three|you
     last two|three
     you and ~1 one|another|the_other|other|only_one ~2 other? ~1 person|candidate|applicant|finalist|left|remained|remaining
     left|remained|remaining at the end
     close|closest|very second|call_i|call_we
     between|narrow|narrowed ~3 you and ~2 other|another|one
     final onsite|on-site`,
  ],
  [
    'offerStage',
    3,
    `take|taking|pull|pulling|call|calling ~4 offer ~2 back|off|in
     sent|made|gave|given you ~2 an|our|the offer
     withdraw|withdrawing|withdrawn|rescind|rescinding|rescinded|revoke|revoking|revoked|retract|retracting|retracted|cancel|cancelling|canceling ~4 offer|offers
     offer ~6 @be ~2 withdrawn|rescinded|revoked|retracted|cancelled
     offer|offers ~2 we|you ~2 extended|made|received|sent|signed|accepted
     no longer ~3 offer|extend|honor|honour
     offer|contract negotiation|negotiations|terms
     your counteroffer|counter-offer|counter_offer
     offer letter
     terms ~3 offer
     contingent ~3 offer`,
  ],
  [
    'closed',
    3,
    `@position ~9 @be|@have|been ~3 filled|taken|withdrawn|cancelled|canceled|eliminated|discontinued|scrapped|closed|removed|frozen
     @position ~8 no longer ~1 available|open|vacant|active|required|exists|needed|accepting|funded
     closed|closing|close|cancelled|canceled|cancel|withdrawn|withdraw ~1 this|the|our ~3 @position
     filled ~3 @position
     fill|filling|filled it|this|the internally
     put|placed|is|are on_hold|on_pause
     hiring|recruitment|recruiting ~1 freeze|pause|stop
     hiring|recruitment|recruiting ~2 @have ~1 stopped|ended|paused|been_stopped
     site|office|plant|branch|store|department ~2 will|is|to|has ~2 close|closing|closed
     cut from ~3 budget
     grant|funding|project|contract|money ~8 cut|lost|withdrawn|cancelled|ended|fell_through
     not to? fill ~2 @position
     no longer ~1 recruiting|hiring|filling
     not ~2 hiring|recruiting|hire|recruit ~2 a|an|for|anyone
     change|changes ~3 plans|strategy|priorities|direction
     budget|budgets|budgetary|headcount ~2 cut|cuts|cutback|cutbacks|constraints|reduction|reductions|freeze|changes|frozen|pressures|reasons
     restructure|restructuring|reorganisation|reorganization|re-organisation|downsizing|layoffs|redundancies
     changes ~3 business|hiring|staffing|organisational|organizational ~1 requirements|needs|priorities|plans|structure
     @position ~4 changed|redefined|re-scoped|rescoped|reprioritised|reprioritized|re-evaluated|put_on
     not ~3 fill|filling|hire|hiring|recruit|recruiting ~4 @position|at_all|anyone|right_now|this_time|moment
     accepted|accept ~1 an|the|our offer
     finalise|finalize|finalised|finalized|make|made our final selection
     completed|concluded ~4 process|search and selected|appointed|hired|chose
     accepted by
     economic|market conditions|climate|situation
     business|strategic ~1 priorities ~2 changed|shifted
     @position @be ~1 taken|gone`,
  ],
  [
    'internal',
    3,
    `internal|in-house|existing ~2 candidate|candidates|applicant|applicants|hire|transfer|promotion|appointment|employee|colleague|move|team_member
     @chosen|from|hire|hired|appoint|appointed|fill|filled|filling|promote|promoted|promoting ~4 internally|from_within|from_our_own
     internally
     from inside|within ~2 company|team|organisation|organization|firm|department|house
     to a colleague ~4
     promote|promoted|promoting ~4 employee|colleague|member|staff|within
     current|existing employee|colleague|team_member|member
     own ~2 colleague|colleagues|staff|ranks|people|team|employee|employees
     someone|candidate|colleague|person ~3 within ~1 our|the ~1 company|team|organisation|organization|business|firm
     redeploy|redeployed|redeployment`,
  ],
  [
    'otherReason',
    4,
    `overqualified|over-qualified|over_qualified
     more senior|junior than ~3 this|the|what
     exceeds|exceed what|the
     eligibility|eligible
     work|working|right ~3 authorisation|authorization|permit|visa|sponsorship|rights
     sponsor|sponsorship|visa
     distance|relocation|relocate|location|commute
     live|lives|living|based|located ~4 near|nearby|within|in|locally|closer|around
     not ~2 pay|afford
     salary|compensation|pay|rate ~3 expectations|expectation|range|requirements|band|demands
     availability|notice_period|start_date
     background|reference|references|credit|drug|pre-employment ~1 check|checks|screening|test
     not meet|have|hold ~6 absolute|minimum|essential|mandatory|legal|basic ~2 requirements|requirement|qualifications|criteria
     licence|license|clearance|certification_required
     not|nor ~3 convinced|sure ~3 motivation
     know|knew|worked_with from|with|on a? previous|earlier|before
     deadline ~3 passed|closed|missed
     late application
     after|past|missed ~2 closing|deadline ~1
     allowed|permitted|entitled to work
     cover ~3 weekend|weekends|nights|evenings|shifts
     work|available ~3 at|on|during? weekends|weekend|nights|evenings|holidays|shifts
     done|work|be|based|present|come|working ~3 on_site|on-site|onsite|remotely|remote|in_person
     speak|speaks|speaking|fluent ~2 @tongue
     language ~2 requirement|requirements|skills
     speaking candidates`,
  ],
  [
    'experience',
    3,
    `@more ~4 @skill
     @skill ~8 @match|matched|align|aligns|aligned|alignment|closer|closely|better|stronger|meet|line|lines|lined|suit|fits|fit|matching|correspond|relevant|match_more|required
     @skill ~6 @more|better ~3 @match|align|aligns|aligned|suited|matched|line|lines
     level of ~2 @skill
     @more ~1 experienced|qualified|senior|seasoned|skilled
     who|someone|somebody|person|both|they|others|people|candidate|candidates|applicant|applicants|colleague ~4 has|have|had ~3 @did
     has|have|had|who|already ~3 already ~3 @did|hold|holds|know|knows|have|has
     who|with|have|has|had ~2 @did ~8 before|already|previously|years|longer
     with|have|has|had|bring|brings ~3 years|decade|decades ~2 of|in|at
     years of|in|with
     lack|lacks|lacking|lacked|missing ~5 @skill
     not ~4 @skill ~4 needed|required|looking|need|require|fit|match|role
     based on ~4 @skill
     @match ~8 @skill
     @more ~2 time ~2 with|in|on
     hands-on|practical|first-hand|prior|previous|proven ~3 experience|exposure|knowledge|record
     fuller|better|stronger|more examples|answers|evidence
     your ~2 experience|background|knowledge|record ~4 shorter|less|thinner|weaker|limited|short|narrower
     not ~3 strong|deep|broad|advanced|senior|experienced|developed ~1 enough
     need|needed|want|wanted|required|require ~1 more|deeper|stronger|longer|broader
     met|meet more|all|most ~2 criteria|requirements
     @skill ~4 not ~4 strong|enough|sufficient|yet
     closer|nearer ~4 to what
     work|background|portfolio|career ~3 @be ~1 nearer|closer`,
  ],
  [
    'fit',
    2,
    `@more|best|closest|better|closer|good|right|perfect|ideal|strong|suitable|great|exact|immediate|tighter ~2 fit|match|suited|matched|matches|fits|meets|aligned|alignment|suit|suits|match_for
     fit|suit|suits|suited|match|matched|aligned|align ~2 better|more_closely|best|more|closer|closely
     closely|specifically|better|best|more ~2 match|matches|fit|fits|matched|aligned|align|meets|meet|suit|suits|suited|matching|aligns
     not ~4 fit|match|suitable|appropriate|suited
     right candidate|person
     not ~2 correspond|fit|suit|match|align ~4 what|our|the|to|with
     fitted|suited|matched ~3 better|more_closely|best
     culture|cultural|team fit
     fit|match for|with|between ~2
     our needs|requirements ~2`,
  ],
  [
    'volume',
    1,
    `@many !thanks|thank ~6 @candidates
     overwhelming|high_level|great_deal|tremendous|huge|enormous|large ~2 of? interest|response
     hundred|hundreds|dozens|thousand|thousands|scores ~4 @candidates
     received|receive|receiving ~4 applications|applicants|resumes|cvs|submissions
     competition ~2 @be|remains|was|has ~3 fierce|strong|high|tough|intense|stiff|rude|keen
     @strong ~2 pool|field|group|set|round|shortlist
     so|very|too many ~3 @candidates|of_you|people
     fierce|strong|tough|intense|stiff competition
     number|volume|amount|quantity ~1 of ~4 @candidates
     overwhelmed|overwhelming
     response ~4 @be ~2 overwhelming|huge|great|enormous
     many ~2 @strong ~2 @candidates
     @number ~3 @candidates
     far|many more applications|applicants|candidates
     very many ~2 of
     standard ~3 of|was|is ~3 high|higher ~4 many|applications|number`,
  ],
  [
    'feedback',
    3,
    `happy|glad|pleased|willing|able|love|like|delighted|welcome|available|open|pleasure ~6 @give ~5 feedback|debrief|insights|pointers|notes|context|advice_on|thoughts
     happy|glad|free|willing|available|here ~3 to ~1 talk|listen|discuss|chat|walk|jump_on|hop_on
     like|want|wish|welcome|interested|wishes|need|value|useful|helpful ~5 feedback|debrief|notes
     feedback ~8 contact|reach|reply|email|call|ask|let|available|request|request_it|say_the_word
     offer|offering ~3 feedback
     contact|reach|reply|email|call|ask|write|hesitate ~10 feedback
     feedback is available
     if ~6 feedback
     further feedback|debrief
     a|useful|for|arrange|request debrief ~1
     @want ~6 hear|know|tell|send|share|learn|go ~4 how|what|why|notes|scores|pointers|comments|thoughts|feedback
     like|want|wish|care ~3 to? ~1 hear|know|talk|learn|see ~4 how|what|why|notes|scores|pointers|comments
     want me to send|share|tell|pass ~5
     go|walk|take through ~2 your|you|the|with ~3 scores|notes|you|answers|exercise|feedback
     give you ~3 pointers|notes|comments|tips
     share ~3 notes|scores|comments|pointers
     like|want|wish ~2 more|further|additional ~1 detail|details|information|background|context ~3 decision|outcome|reasons|interview|application
     additional feedback ~2 or
     questions ~3 about|regarding|on ~3 decision|outcome|application ~6 contact|reach|call|reply|email|let
     come back to me|us ~4 discuss|talk
     welcome a call
     discuss|talk|chat ~4 further|through ~4`,
  ],
  [
    'noFeedback',
    4,
    `not|unable !hesitate ~5 @give|respond ~8 feedback|comments|reasons|critique
     no|without ~2 ~1 feedback
     not|unable !hesitate ~3 feedback
     feedback|comments|comment ~5 @be|can|will ~2 not|unable|impossible !hesitate
     no individual|personal|detailed feedback|comments
     policy ~6 not ~6 feedback`,
  ],
  [
    'touch',
    3,
    `keep|keeping|kept|retain|retaining|retained|hold|holding|store|hang ~2 on? ~1 to? ~3 resume|cv|application|details|profile|information|file|data|candidate_file|materials|contact_details|name ~5
     on|in ~1 file|database|system|records|pool
     remain|stay|keep in touch|contact
     stay|staying|keep|keeping|remain|stayed ~1 connected|in_touch|in_contact|touch
     keep|keeping|have you|your ~4 in_mind|on_my_radar|on_our_radar|in_view|on_record|under_consideration
     keep|keeping|kept|keep_you ~2 informed|posted|updated
     will|shall|would|may|might|definitely|we ~2 reach|get|be|come|circle|follow ~2 out|in_touch|back ~5 if|when|should|as_soon|once
     will|would|shall|may|might|can ~4 reach|contact|notify|inform|let|alert|tell|call|approach|consider ~5 if|when|should|another|other|about|for|of ~8
     will|would ~2 reach|contact|notify|inform|alert|approach ~3 when|if|should
     will|would|shall ~3 write|ring|call|email|phone|message|ping ~8 if|when|once|as_soon|on|next|soon
     reserve|merit list
     list of reserves
     lose|losing touch
     if|when|should|once ~10 will|would|shall|may ~2 contact|reach|call|write|email|notify|inform|be_in_touch|get_in_touch|let_you|consider
     introduce|connect|refer|recommend you ~2 to|with
     contacted|contact|write|wrote|called ~2 you ~3 about|when|in|for|regarding
     door ~3 open|opens
     stranger
     hear|hearing from you ~3 again|future|soon|down_the_line|later
     reach|get|write|contact|call|message|ping ~2 out|touch|me|us ~4 future|again|anytime|any_time|later
     keep us|me posted
     added|add|adding ~2 you|your|name ~4 talent|network|community|list|pool|database
     considered|consider ~3 for ~2 other|future|similar|further
     remain|remains|stay ~2 active ~3
     held|kept|stored|saved ~2 on|in|for ~2 file|system|database|months|year|record|reference
     future reference
     notify|alert|email|contact ~2 you ~2 of|about|when|if ~3 openings|opportunities|roles|positions|jobs|vacancies|new|suitable
     hold|hang|holding|hanging ~1 on|onto to? ~3 cv|resume|details|application|papers|profile
     keep your papers|name|letter
     welcome|love|happy|glad|like|pleased|chance ~4 to? consider|considering|reaching|talk|conversation|hear|discuss|call|see ~4 you|again|other ~6 future|other|next|another|roles|again|down_the_line|later
     welcome ~3 contact from
     short|quick conversation|call|chat about ~2 other
     would|may|might|could ~3 connect ~4 future
     connect|connected|follow|connecting ~2 with|us on ~3 linkedin
     if ~4 already connected with us
     talent|candidate pool|community|network|pipeline
     permission to|we ~6 resume|cv|details|application
     future|other ~2 openings|opportunities|roles|positions ~6 reach|contact|touch
     order of merit|reserve_list|reserve
     future consideration
     will ~4 remain ~4 database|file|system
     re-open|reopen ~8 please let`,
  ],
  [
    'automated',
    3,
    `do not|never ~1 reply|respond ~3 to? this|directly
     not ~2 reply|respond to this ~2 email|message|mail
     automated|automatic|automatically|auto-generated|autogenerated|system-generated|auto-reply|autoreply ~3 email|message|reply|response|notification|mail|generated|sent|auto-reply
     auto-reply|autoreply|auto-emails|auto-email
     unmonitored|nonrepliable|non-repliable|undeliverable
     not monitored|monitor
     mailbox ~4 not ~2 monitored|checked
     noreply|no-reply ~1 address|email`,
  ],
];

/** English. */
export const ENGLISH: LanguageCues = {
  classes,
  table,
  conditions: new Set('if should unless whether until once when case provided'.split(' ')),
  negations: new Set('not no never unable without neither nor cannot'.split(' ')),
};
