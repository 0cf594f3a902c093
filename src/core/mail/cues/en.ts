import type { LanguageCues } from './signs.ts';

/** English word classes. A name holds words with one job in these sentences, not synonyms of one word. */
const classes = {
  not: 'not never unable unwilling neither',
  be: 'is are was were be been being am',
  have: 'have has had having',
  proceed: `proceed proceeding progress progressing continue continuing pursue pursuing advance advancing moving_on move_on
    @goForward`,
  goForward: `move_forward moving_forward moved_forward move_ahead moving_ahead moved_ahead move_further moving_further
    go_forward going_forward go_further going_further go_ahead going_ahead gone_ahead step_forward press_ahead
    take_forward taking_forward`,
  choose: `choose chose chosen choosing select selected selecting hire hired hiring appoint appointed appointing pick picked
    offer offered offering pursue pursued pursuing prefer preferred prefers identify identified prioritise prioritize prioritising prioritizing favour favor engage engaged
    decided_on settled_on opted_for opt_for gone_with go_with went_with going_with decided_upon found advance advanced advancing shortlist shortlisted
    continue_with continuing_with continued_with proceed_with proceeding_with proceeded_with progress_with progressing_with progressed_with
    move_forward_with moving_forward_with moved_forward_with move_ahead_with moving_ahead_with moved_ahead_with move_on_with moving_on_with
    go_forward_with going_forward_with go_ahead_with going_ahead_with gone_ahead_with forward_with ahead_with
    interview consider considering focus_on focusing_on fill_by filled_by accepted_by awarded_to given_to offered_to extended_to giving_to extend extended bring_on placed fill filled`,
  candidate: `candidate candidates applicant applicants application applications individual individuals person people finalist finalists contender contenders
    professional professionals profile profiles colleague engineer engineers developer designer writer someone somebody hire résumés resumes talent fit employee`,
  selected: `selected chosen successful shortlisted short_listed picked accepted appointed considered among one_of found_suitable advanced invited included
    put_forward hired retained screened_in approved recommended the_successful preferred match moving progressing proceeding moved taken advancing what_we`,
  position: `position role job vacancy opening post opportunity requisition posting internship search vacancies positions spot spots seat seats headcount placement apprenticeship traineeship gig fellowship`,
  application: `application applications candidacy candidature resume cv profile submission file details materials interest documents you yours`,
  regret: 'regret sorry sad saddened disappointed afraid unfortunately regretfully regrettably sadly',
  tell: 'inform tell say advise share report announce let notify write confirm pass bring deliver convey',
  process:
    'process search selection recruitment recruiting hiring competition interviews interviewing campaign round',
  match:
    'match fit matches fits suit suits suited suitable align aligns aligned alignment meet meets satisfy correspond corresponds qualify qualified appropriate competitive what_we',
  meet: 'meet meeting met speak speaking spoke spoken talk talking talked chat chatting chatted connect connecting connected interview interviewing interviewed conversation conversations discussion discuss visit visiting visited sit_down',
  us: 'us me you our the_team our_team the_panel the_committee my',
  skill:
    'experience experiences experienced qualification qualifications skill skills skillset skillsets background backgrounds credentials expertise competence competencies knowledge track_record seniority seasoned qualified cv resume training education hands-on',
  more: 'more stronger greater deeper closer better closely_aligned broader additional direct relevant specific longer recent extensive further',
  many: 'many numerous large high huge overwhelming unprecedented considerable significant exceptional tremendous great strong competitive incredible record extraordinary remarkable hundreds thousands vast substantial fantastic lot lots number volume phenomenal enormous impressive outstanding several amount',
  candidates:
    'candidate candidates applicant applicants application applications response responses interest people submissions pool resumes cvs competition',
  schedule:
    'schedule scheduling book arrange arranging set_up setup set find organise organize coordinate plan',
  talk: 'call interview chat conversation meeting time slot screen discussion phone_call video_call session appointment',
  look: 'review reviewing reviewed assess assessing assessed consider considering considered evaluate evaluating evaluated examine read look looking go_through going_through gone_through process processing screen screening',
  later: 'future later other another further different new upcoming next again more similar suitable',
  give: 'give provide offer share send discuss talk chat walk receive hear get have obtain arrange request',
  feedback: 'feedback debrief insight insights pointers notes context detail details advice',
};

/** Sign, weight, shapes. Weight 3 decides alone, 2 needs no more than silence elsewhere, 1 only adds up. */
const table: LanguageCues['table'] = [
  [
    'rejection',
    3,
    `not ~3 @proceed
     not ~4 processing|process|consider|considering|forwarding|advancing|progressing ~2 your
     not ~2 take|taking|carry|carrying|bring|bringing|put|putting|push|pushing ~5 further|forward|ahead
     not ~3 taking|take|pursuing|pursue|progressing|progress|advancing|advance|considering|consider|processing ~2 your|you
     unable|unwilling ~1 to @proceed
     decline|declined|declining|reject|rejected|rejecting ~2 your|you application|candidacy|you|resume|profile|cv
     decided|chosen|elected|opted to decline|reject|pass|stop|close|end|conclude|withdraw ~6 application|candidacy|process|you|here|profile
     decided|decide|deciding against
     decision|choice ~2 against
     pass on ~1 your|you
     going|go|have|decided|need|had to stop here|there
     no longer @proceed|considering|consider|considered|under_consideration|in_consideration|moving|being_considered|in_contention|in_the_running|able_to_consider|able_to_offer
     not ~3 under|in|for ~2 consideration
     out of the running|out_of_consideration
     removed|withdrawn ~2 from consideration
     @choose ~3 other|another|different|alternative|alternate|stronger|internal|external|fellow ~4 @candidate
     @choose ~2 someone|somebody|others|one_of_the_other
     @choose ~4 candidate|candidates|applicant|applicants|individual|individuals|person|people|profiles ~2 who|whose|that|with|better|more_closely|closer
     @choose ~3 more|better|stronger|closer ~3 candidate|candidates|applicant|applicants
     offered|offering|offer|given|awarded|extended ~4 to ~1 another|someone|a_different|other|an_individual|a_candidate|an_applicant|the_successful
     @choose|have|with ~2 others ~1 who|whose|better|more
     decided|going|chosen|choosing|opted ~2 with another|someone|a_different|other|others
     move|moving|moved|go|going|gone|head|heading ~1 in|into|on|towards|with a|another? ~1 different ~1 direction|path|route
     in|into a|another different direction|path
     hire|hired|hiring|appoint|appointed|choose|chose|chosen|select|selected ~2 internally
     application|candidacy|candidature|profile|submission|cv|resume|portfolio|file|yours|it|you ~1 @be|@have|did ~2 not ~2 @be? ~3 @selected
     application|candidacy|candidature|you|yours @be ~3 not ~4 @selected
     you @have ~1 not ~2 @be? ~3 @selected
     you did not ~2 make|progress|advance|reach|get|pass|meet|qualify|move|score
     did not ~2 make ~3 shortlist|list|cut|grade|selection|round
     not ~2 @be? shortlisted|short-listed|selected|successful|chosen|retained|among|considered ~2 for|on|this|at|in|to|by|the|our|those|as
     @be ~2 unsuccessful
     has|have|was|were|been|is|are|deemed|as ~2 unsuccessful
     unsuccessful ~2 on|in|at|this|for|with|application
     not ~2 to select|shortlist|hire|appoint|interview|invite|choose|recommend|extend|offer|fill|continue|progress|include|accept|make_you|make_an
     not|unable ~4 offer|offering|extend|extending|offered ~4 position|role|job|place|opportunity|internship|interview|employment|offer|post|you|traineeship|apprenticeship
     not|unable ~3 to ~1 select|accommodate|place|hire|accept|consider|shortlist|accept ~2 you|your|candidate
     not ~2 inviting|invite|interviewing|interview|hiring|hire|shortlisting|selecting|offering|bringing|bring|calling ~1 you
     not ~1 scheduling|schedule an? interview
     @position ~9 @be|@have|been|was ~3 filled|taken ~1
     @position ~9 @be|@have ~2 withdrawn|cancelled|canceled|eliminated|discontinued|dissolved|scrapped|removed|closed|deactivated|cut
     @position ~8 no longer ~1 available|open|vacant|active|required|exists|needed|accepting|existing|hiring|recruiting|funded
     filled ~3 @position
     filling|fill ~3 @position internally|with
     cancel|cancelled|canceled|close|closed|closing|withdraw|withdrawn|eliminated ~1 this|the|our ~3 @position
     not ~2 filling|fill ~3 @position|it
     decided not to fill|hire|recruit|proceed
     not ~5 right|good|best|ideal|perfect|strong|close|great|closest|suitable|immediate|exact ~2 fit|match|candidate|person
     not ~2 @be? ~1 a|the|our fit|match
     not ~2 find ~3 match|fit|position|role
     not ~4 have ~5 position|opening|role|vacancy|opportunity|openings|opportunities|positions|job|roles|seat ~7 @match|for_you|right_now|at_this_time|at_the_moment
     not ~3 match|fit|meet|suit|align|correspond|satisfy|fulfil|fulfill ~6 requirements|needs|criteria|profile|role|position|looking|qualifications|expectations|want|vacancy
     not ~3 what ~3 looking
     withdraw|withdrawing|withdrawn|rescind|rescinding|rescinded|revoke|revoking|revoked|retract|retracting|retracted|cancel|cancelling ~4 offer
     offer ~6 @be ~2 withdrawn|rescinded|revoked|retracted|cancelled
     no longer ~3 offer|offering|extend|honor|honour
     candidacy|application|process|journey|candidature @have|@be|will ~2 concluded|ended|closed|end|conclude|come_to_an_end|over|here
     not ~3 successful candidate|applicant
     not ~1 the successful
     no|not successful
     it @be a no
     say|saying no to
     has gone|went|going|go to another|someone|a_different|an_internal|an_external
     chose|picked|selected|hired ~1 someone
     @choose an internal
     not ~1 among|part_of|one_of ~1 those|them|the|our ~3 selected|chosen|candidates|applicants|shortlisted|finalists|invited|shortlist
     not ~2 among|included ~1 them|those
     looked|look elsewhere|more_locally
     less closely matched|aligned
     more senior|junior than ~2 this|the|what
     overqualified
     unlikely to land`,
  ],
  [
    'rejection',
    2,
    `@have ~2 selected|appointed|hired|chosen|found|identified|recruited ~1 a|the|our ~2 candidate|person|applicant|individual|finalist
     completed|concluded|finished|finalised|finalized ~2 search
     selected|chosen|appointed|hired|chose|picked|recruited a|the|our ~2 candidate|person|applicant
     with|to|for|of|on|by|in a? different|another|other candidate|candidates|applicant|applicants
     only ~2 hire|choose|select|offer|accept|pick ~4 one
     bad news
     not ~3 better|good|happier|positive news|outcome
     not ~2 news ~3 hoped|hoping|wanted|expecting
     not ~2 outcome|result|answer|decision ~3 hoped|hoping|wanted|expecting
     not ~3 work|worked|working out ~2
     other|another|stronger|more ~2 candidates|candidate|applicants|applicant ~3 better|closer|more|stronger|closely|best
     other|another|remaining|rival candidates|candidate|applicants|applicant ~8 @match|needs|requirements
     had|have|has to choose|select|make ~4 among|between|from
     preferred candidate|applicant
     low|lower|further|further_down than ~4 candidates|applicants
     concern|concerns @be that
     more senior|junior than
     exceeds|exceed what
     so we|i can not proceed
     not fully|entirely|quite|completely|sufficiently convinced|persuaded|confident
     @position ~3 @be|@have ~1 closed
     disappointing|difficult|unwelcome|hard news|outcome|message|decision|email
     @regret|regrets|regretted ~3 that ~6 not
     not ~2 a fit|match`,
  ],
  [
    'rejection',
    1,
    `@regret ~5 to ~1 @tell
     with ~1 deep|sincere|real|great|much? regret
     unfortunately|regretfully|regrettably|sadly|regrettably
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
    `invite|inviting|invited|welcome|love|like|pleased|delighted|happy|thrilled ~3 you ~5 interview|interviews|assessment_centre|assessment_center|conversation|meeting|call|onsite|chat|next_round|second_round|phone_screen
     invite|inviting|invited ~2 to ~5 interview|interviews|call|conversation|chat|phone_screen|second_round|final_round
     invitation ~3 interview|assessment_centre|meeting|call
     @schedule ~5 @talk ~3 with|to|for|between|so|at|next|this|on|where|in|over|about
     @schedule ~4 interview|interviews|call|chat|conversation
     @schedule some|a|your time|slot
     @schedule you for|in
     you @have ~2 been shortlisted ~3 and|for_interview|to
     you ~2 invited|shortlisted ~2 to|for ~3 interview|attend|meet
     your|the|send|know|share|give|what|provide ~2 availability|availabilities
     let|tell me|us know ~4 available|availability|times|time_works|works_for|suits|free
     times|time|slot|slots|dates ~4 work|works|suit|suits|convenient|free|available ~2 for? you|your
     pick|choose|select|book|find|reserve a|your|the|any ~2 time|slot|date
     @have|having you in|over|back|come_in
     come|coming in for|to ~3 interview|meet
     interview|call|meeting ~3 @be ~1 confirmed|scheduled|booked|set|rescheduled|moved
     @be ~3 confirmed|scheduled ~3 for
     confirm|confirming|confirmation|remind|reminder ~5 interview|meeting|call
     look|looking forward to meeting|speaking|talking|chatting|seeing|welcoming|interviewing ~2 you
     reschedule|rescheduling ~4 call|interview|meeting|chat|conversation|our
     move|moving|moved|like ~3 to|into|onto the|our|a next|second|final|following|third ~2 round|stage|step|interview
     move|progress|advance|proceed|take ~1 you|your ~2 to|into|onto|forward ~2 the|our next|second|final|following
     can|could you do|make ~6 instead|monday|tuesday|wednesday|thursday|friday|today|tomorrow|morning|afternoon
     bring ~2 evidence|identification|id|proof
     meeting|zoom|teams|video|calendar|invite link|details ~3 below|sent|follow|shortly
     record your answers|responses`,
  ],
  [
    'invite',
    2,
    `move|moving|moved|proceed|proceeding|go ~1 forward|ahead ~2 with ~2 your|you
     next steps ~8 interview|call
     interview|phone|video|call ~2 invitation|request|confirmation|schedule|details|appointment
     interview for|on ~5 at
     interview ~2 will|would last|take|be`,
  ],
  [
    'assessment',
    3,
    `complete|completed|completing|take|taking|finish|submit|do|start|begin ~5 assessment|assessments|test|challenge|assignment|take-home|questionnaire|case_study|exercise|quiz|codesignal|hackerrank|codility|testgorilla
     invited|invite ~6 assessment|test|challenge|assignment|take-home|codesignal|hackerrank|codility|case_study|exercise
     prepared|attached|attach|enclosed|sending|sent ~4 assessment|test|challenge|assignment|take-home|case_study|exercise
     screening test
     assessment|test|challenge|assignment ~4 link|deadline|expires|below|due
     passing|passed our|the ~2 test|assessment|challenge`,
  ],
  [
    'offer',
    3,
    `pleased|delighted|happy|excited|thrilled|glad|like|love|pleasure ~6 offer|extend|offering|extending ~6 you|position|role|offer|job
     confirm|confirming|attached|attach|enclosed|find|review|sign ~5 offer|contract ~1 letter|of_employment|for
     offer you ~6 @position
     your offer|contract letter|is|of
     verbal offer for
     welcome to the|our team
     we would like to offer
     accept ~2 offer|this_offer
     confirm your acceptance`,
  ],
  [
    'received',
    3,
    `@have ~2 received|got ~2 your ~2 application|resume|cv|submission|details|documents
     received your
     application ~5 @be|@have ~3 received|submitted|sent|forwarded|registered|logged
     application submitted|received|sent|confirmation
     confirm|confirming|confirmation|acknowledge ~4 receipt|received|application
     successfully ~1 submitted|applied|received
     application|applications|it|resume|profile|cv ~3 will be ~3 reviewed|considered|assessed|evaluated|screened
     will ~4 review|reviewing|consider|assess|evaluate|look|screen|read|process|reviewed|considered|assessed ~5 application|resume|cv|qualifications|credentials|profile|skills|experience|background|it|details|submission
     @be ~2 reviewing|processing|currently_reviewing|evaluating|assessing|under_review|being_reviewed ~4
     looking|look forward to reviewing|reviewing_your
     if|should|when|once ~14 will|we'll|would ~3 contact|reach|get|be|call|email|let ~3 you|out|touch|back|know
     will ~2 contact|reach|get|call ~3 you ~3 if|should|when|within|over|soon|about|regarding|as_soon
     hear ~3 from|back ~3 within|soon|by|in|shortly
     will be in touch
     in touch ~2 soon|shortly
     @be ~1 under review|consideration
     taking your information
     keep|check ~4 progress|status of
     next steps ~3 soon|shortly|if
     applied on`,
  ],
  [
    'hold',
    3,
    `@position|process|hiring|recruitment|search|application ~6 on_hold|paused|on_pause|postponed|delayed|suspended|frozen
     still ~3 under|in consideration
     delay|delays|delayed ~4 in|our|with|due ~4 process|hiring|recruitment|timeline|decision
     still ~3 interviewing|deciding|reviewing|finalising|finalizing|working|active
     not ~3 made|reached ~2 decision
     need ~4 additional|further|more|some information|documents|details`,
  ],
  [
    'withdrawn',
    3,
    `your ~1 request to withdraw
     withdrawn|withdrew|withdraw your ~1 application|candidacy
     application @have been ~1 withdrawn ~1 from|at|as
     you ~2 withdrawn|withdrew
     your decision to withdraw
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
  [
    'elsewhere',
    3,
    `giveaway|raffle|sweepstake|sweepstakes|lottery|prize|contest|hackathon|tryout|tryouts|audition
     tenancy|tenant|landlord|rental|apartment|flat|lease|letting|lettings|rent
     manuscript|abstract|submission_id|reviewers|camera-ready|proceedings|referees|peer_review
     your|the paper|poster|talk|proposal|abstract|manuscript|article|story|poem|pitch|novel
     loan|mortgage|credit_card|overdraft|credit_score|insurance_claim|visa|passport|benefit_claim
     admission|admissions|undergraduate|degree_programme|school_place|entry_class
     grant|funding|scholarship ~2 application|proposal|committee|round
     our ~1 a|b|first|second team
     membership|waitlist|waiting_list|ballot
     adopt|adoption|foster
     your ~1 order|booking|reservation|ticket|tickets|subscription|claim`,
  ],
  [
    'job',
    1,
    `position|role|job|vacancy|vacancies|career|careers|candidate|candidates|candidacy|resume|cv|hiring|recruitment|recruiting|recruiter|employment|employer|interview|interviews|interviewing|opening|applicant|applicants|internship|talent|qualifications|workplace|salary|requisition|shortlist|faculty`,
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
     our|the|your|recent|brief|quick|last ~1 call|phone_call
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
     @choose ~3 interview panel
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
     between|narrow|narrowed ~3 you and ~2 other|another|one
     final onsite|on-site`,
  ],
  [
    'offerStage',
    3,
    `withdraw|withdrawing|withdrawn|rescind|rescinding|rescinded|revoke|revoking|revoked|retract|retracting|retracted|cancel|cancelling|canceling ~4 offer|offers
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
     @choose|from|hire|hired|appoint|appointed|fill|filled|filling|promote|promoted|promoting ~4 internally|from_within|from_our_own
     internally
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
     salary|compensation|pay|rate ~3 expectations|expectation|range|requirements|band|demands
     availability|notice_period|start_date
     background|reference|references|credit|drug|pre-employment ~1 check|checks|screening|test
     not meet|have|hold ~6 absolute|minimum|essential|mandatory|legal|basic ~2 requirements|requirement|qualifications|criteria
     licence|license|clearance|certification_required
     not|nor ~3 convinced|sure ~3 motivation
     know|knew|worked_with from|with|on a? previous|earlier|before
     deadline ~3 passed|closed|missed
     late application
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
     has|have|had|who|already ~3 already ~3 shipped|built|done|led|worked|managed|run|held|delivered|launched
     years of|in|with
     lack|lacks|lacking|lacked|missing ~5 @skill
     not ~4 @skill ~4 needed|required|looking|need|require|fit|match|role
     based on ~4 @skill
     @match ~8 @skill`,
  ],
  [
    'fit',
    2,
    `@more|best|closest|better|closer|good|right|perfect|ideal|strong|suitable|great|exact|immediate|tighter ~2 fit|match|suited|matched|matches|fits|meets|aligned|alignment|suit|suits|match_for
     fit|suit|suits|suited|match|matched|aligned|align ~2 better|more_closely|best|more|closer|closely
     closely|specifically|better|best|more ~2 match|matches|fit|fits|matched|aligned|align|meets|meet|suit|suits|suited|matching|aligns
     not ~4 fit|match|suitable|appropriate|suited
     right candidate|person
     culture|cultural|team fit
     fit|match for|with|between ~2
     our needs|requirements ~2`,
  ],
  [
    'volume',
    1,
    `@many ~5 @candidates
     @many ~3 ~2 qualified|talented|strong|excellent|impressive|well-qualified|high-caliber|high-calibre|outstanding ~2 @candidates
     received ~4 applications|applicants|resumes|cvs
     applications from ~2
     competition ~2 @be|remains ~3 fierce|strong|high|tough|intense|stiff|rude|keen
     competitive ~3 pool|field|process|market|round|search
     fierce|strong|tough|intense|stiff competition
     number|volume|amount|quantity ~1 of ~4 @candidates
     strong ~1 pool|field
     so many
     overwhelmed|overwhelming
     so many ~3`,
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
     feedback ~2 @be|can|will ~2 not|unable|impossible !hesitate
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
  conditions: new Set(
    'if should unless whether until once when in_case would_you provided before'.split(' '),
  ),
  negations: new Set('not no never unable without neither nor cannot'.split(' ')),
};
