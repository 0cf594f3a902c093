import type { CueTable } from '../words/cues.ts';
import type { Sign } from './signs.ts';

/** How far an application had come, in English. */
export const STAGES: CueTable<Sign> = [
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
     people|folks|candidates|others apply|applied
     for|time|interest ~6 applying|apply|applied
     submit|submitting|submitted ~4 application|resume|cv|information|interest
     interest|interested ~2 in ~4 @position|working|joining|employment|opportunities|careers|career|us|our
     interest in
     name ~2 not ~3 list|among|there
     list|those|people|applicants|five|six|four ~1 to|we|who ~2 invite|interview|call|shortlist
     put you forward
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
     taking|took|answering my|our|the call
     nice|good|great|lovely ~1 talking|speaking|chatting ~4 phone|zoom|teams|video
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
     popping|popped|dropping|dropped|stopping|stopped ~1 in|by|round|over|along|out
     walking|walked|taking|took|talking us ~1 through
     you ~1 driving|travelling|traveling|coming|flying ~2 over|down|up|out|here|in
     you ~1 drove|travelled|traveled|came|flew ~2 over|down|up|out|here|in
     performed|presented|came_across|interviewed ~2 well|strongly|brilliantly
     in_front_of|before the? panel|board|committee
     clear|cleared|pass|passed ~2 technical|hr|panel|personal|managerial|group ~1 round|interview|discussion
     following|after|since the|our|your panel|board ~1 on|in
     we|i|panel|board saw|met|interviewed ~5 you
     having ~1 interviewed|met|seen ~1 everyone|everybody|all|you
     scored|did ~3 at|in interview
     bring|bringing|brought|show|showing|showed ~2 your ~2 portfolio|work|reel|samples
     doing|did|do|for|on|your|the ~1 trial|taster|tryout|audition|stage_shift
     attend|attending|attended ~3 interview|interviews|assessment|drive
     did ~2 good|great|strong|lovely|super|fine|cracking interview
     cooking|cook|cooked|working|worked|playing|played|teaching|taught|baking|baked|driving for|with us
     giving|gave up your ~2 day|morning|afternoon|evening|weekend|saturday|sunday
     pleasure|good|great|lovely|nice|delight|treat|fun|joy ~4 have|having|host|hosting you ~1 in|here|with|over|round
     interview|assessment and|& interview|assessment ~1 exercise|process|held|day
     interviewed ~1 well
     came|come|placed|ranked ~1 third|fourth|second of|on
     your ~3 interview|interviews
     enjoyed|pleasure|great|nice|appreciate|appreciated|glad|lovely|thank|thanks|opportunity|time|good|delight|happy|wonderful ~7 meet|meeting|met|getting_to_know_you|get_to_know_you|conversation|conversations|discussion|discussions|visit|visiting|presentation|spent
     getting|get to know you
     our|your|the|every|recent|last|these|those|all ~2 conversation|conversations|discussion|discussions|meeting|meetings|visit|chats|chat ~1
     meet|met|meeting with|you ~2 us|me|our|the_team|recently|in_person|last|on
     spend|spent|spending ~4 with us|you|our
     second|third|last|first|previous ~1 round|interview
     coming|came out|over|along|by|down|up
     great|good|lovely|nice|loved|enjoyed|pleasure ~2 have|having|host you ~1 in|here|with|over
     interview ~1 you attended|had|gave|did|came
     test|exercise|task|assignment|challenge you ~1 turned|sent|did|submitted|completed|delivered|prepared
     coding|design|technical|interview ~2 rounds|round
     coding|code|technical|take-home|take_home|home|case|practical ~1 challenge|exercise|assignment|task|test|study|interview|assessment|screen|conversation|round|discussion|presentation
     onsite|on-site|on_site ~1 interview|interviews|visit|with|last|day|was|and
     panel|hiring_manager ~1 interview|discussion|conversation
     came|come|coming in to|for ~3 meet|interview|see|talk|speak
     your ~3 exercise|task|lesson|trial|test_bench|whiteboarding
     your ~2 presentation|take-home|assignment|solution|teardown|portfolio_review|trial_day|case_study|task
     interviewers ~3
     interviewed|met|saw ~1 you
     you interviewed|presented|came_in
     you ~1 come_to_see|came_to_see|visited|spent ~3 us|with
     coming|come|came to ~1 see|meet|visit us|the
     thank|thanks ~2 for ~1 coming|visiting|joining_us
     panel|board|team|committee ~2 enjoyed|liked|loved
     panel|board|team|committee ~2 met|saw you
     walk|walking|walked|take|taking|talk|talking|led ~5 through your ~2 portfolio|work|presentation|solution|ideas
     trial ~1 shift|lesson|run
     pairing|whiteboard|design|technical|working|panel|trial session|interview|day
     assessment centre|center|day
     loved|enjoyed|liked ~3 session|interview|conversation|presentation|answers
     doing|did|completing ~2 take-home|assignment|exercise|task|case
     thank|thanks|appreciate|good|great|nice|pleasure ~5 talking|speaking|meeting|chatting ~1 with|to
     notes from the round|interview
     two|three|four|both|all ~1 interviews|conversations|rounds with|you
     in|during|at|from the ~2 interviews ~1 with|you
     interview ~1 on? @weekday`,
  ],
  [
    'final',
    3,
    `final|last ~1 round|rounds|stage|interview|interviews|stages|panel|presentation
     final two|three|four|five|few|group|pool|shortlist|list
     the other ~1 finalist|finalists
     one of ~2 finalists|two|three
     you @be|as a|our finalist|finalists
     finalist ~2 for|in
     runner-up|runner_up
     down to ~2 two|three|you
     last two|three
     between you two|both
     you and ~1 one|another|the_other|other|only_one ~2 other? ~1 person|candidate|applicant|finalist|left|remained|remaining
     left|remained|remaining at the end
     close|closest|very second|call_i|call_we
     between|narrow|narrowed ~3 you and ~2 other|another|one
     separate|split|choose|decide|between ~2 final|last two|three
     of the two|three finalists
     final onsite|on-site`,
  ],
  [
    'offerStage',
    3,
    `offer ~8 no|not longer? ~1 stands|stand|valid
     take|taking|pull|pulling|call|calling ~4 offer ~2 back|off|in
     sent|made|gave|given you ~2 an|our|the offer
     withdraw|withdrawing|withdrawn|rescind|rescinding|rescinded|revoke|revoking|revoked|retract|retracting|retracted|cancel|cancelling|canceling ~4 offer|offers
     offer ~6 @be ~2 withdrawn|rescinded|revoked|retracted|cancelled
     offer|offers ~2 we|you ~2 extended|made|received|sent|signed|accepted
     no longer ~3 offer|extend|honor|honour
     offer|contract negotiation|negotiations|terms
     your counteroffer|counter-offer|counter_offer
     offer letter
     about|ready|going|hoping|meaning|planning ~1 to ~4 offer|contract
     contract|offer ~2 ready|drafted|written|prepared|typed
     salary|figure|package|terms|amount|higher ~5 our|the offer
     terms ~3 offer
     contingent ~3 offer`,
  ],
];
