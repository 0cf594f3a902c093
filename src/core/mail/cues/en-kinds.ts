import type { CueTable } from '../words/cues.ts';
import type { Sign } from './signs.ts';

/** What else a mail to a candidate may be, in English. */
export const KINDS: CueTable<Sign> = [
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
     bring ~2 evidence|identification|id|proof|passport|references|portfolio
     @want ~2 to ~1 see you ~1 on|at|for|in
     panel will ~1 be|consist|include
     meeting|zoom|teams|video|calendar|invite link|details ~3 below|sent|follow|shortly
     would|could|can you ~1 still
     would|are you ~2 interested|open|willing|happy ~2 interviewing|interview|meeting
     are you still ~2 interested|available|free|looking|keen
     @want ~1 you to ~1 come|visit|meet|talk|teach|present|spend
     would|does|do|is|how|what ~9 @weekday ~9 work|suit|good|convenient|ok|okay
     expecting|expect|see you ~2 tomorrow|today|on|at|for
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
     @want ~2 you to ~1 edit|write|prepare|build|design|solve|record|complete|do|fill|translate|draft|plan|review|proofread
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
     pleased|delighted|happy|thrilled ~6 you @have been ~1 selected|successful|appointed|chosen for|as|in ~2 @position
     your offer|contract letter|is|of
     verbal offer for
     formal offer of
     @want ~1 you to ~1 join
     contract ~6 @be ~1 attached|enclosed
     @position @be yours
     you @have? said yes
     @want ~1 to have you on_the|on_board|aboard|with_us|join|.|!
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
     application|cv|resume|letter ~4 landed|reached|inbox
     give|allow us|me until|some|a
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
     withdrawn|closed|removed|deleted ~3 as you|per_your
     at your request
     you ~2 accepted|took|taken|found another|a_different|an|a_new offer|job|position|role
     sorry to ~2 see|hear ~2 you ~4 withdraw|withdrawn|withdrawing`,
  ],
  [
    'reversed',
    3,
    `he|she|they|candidate|person|applicant|choice|finalist|hire ~2 @have ~2 withdrawn|dropped_out|pulled_out|backed_out|turned_it_down|declined|changed_their|changed_her|changed_his|fallen_through
     another|second|new|different place|vacancy|position|opening|spot ~2 @have|@be ~2 come_up|opened|free|available|become`,
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
     tenancy|tenancies|tenant|tenants|landlord|landlady|apartment|rental|lease|roommate|flatmate|housemate|sublet
     letting|lettings !negotiator|manager|agent|consultant|administrator|assistant|coordinator|officer|team|position|role|job
     manuscript|camera-ready|proceedings|peer_review|mentor|mentee|tender|bidder|reviewers
     your|the paper|poster|abstract|manuscript|poem|pitch|novel|thesis
     loan|mortgage|credit_card|overdraft|credit_score|insurance_claim|benefit_claim
     our ~1 a|b|first|second team
     your child|son|daughter|pet|dog|cat|puppy|kitten
     your ~1 quote|quotation|bid|tender|invoice
     your ~1 booking|reservation|tickets|subscription|parcel|purchase|refund
     your ~1 order !picking|picker
     your ~1 ticket number|id|reference|has|is|was`,
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
];
