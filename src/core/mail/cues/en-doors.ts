import type { CueTable } from '../words/cues.ts';
import type { Sign } from './signs.ts';

/** Feedback, staying in touch and automated senders, in English. */
export const DOORS: CueTable<Sign> = [
  [
    'feedback',
    3,
    `happy|glad|pleased|willing|able|love|like|delighted|welcome|available|open|pleasure ~6 @give ~5 feedback|debrief|insights|pointers|notes|context|advice_on|thoughts
     happy|glad|free|willing|available|here ~3 to ~1 talk|listen|discuss|chat|walk|jump_on|hop_on
     like|want|wish|welcome|interested|wishes|need|value|useful|helpful ~5 feedback|debrief|notes
     feedback ~8 contact|reach|reply|email|call|ask|let|available|request|request_it|say_the_word
     offer|offering ~3 feedback
     i|we can|could|will|would|may|might ~3 @give ~5 feedback|debrief|pointers|impressions|thoughts_on
     feedback ~3 if you
     contact|reach|reply|email|call|ask|write|hesitate ~10 feedback
     feedback is available
     if ~6 feedback
     further feedback|debrief
     a|useful|for|arrange|request debrief ~1
     @want ~6 hear|know|tell|send|share|learn|go ~4 how|what|why|notes|scores|pointers|comments|thoughts|feedback
     like|want|wish|care ~3 to? ~1 hear|know|talk|learn|see ~4 how|what|why|notes|scores|pointers|comments
     tell you ~5 what|how|why
     want me to send|share|tell|pass ~5
     go|walk|take through ~2 your|you|the|with ~3 scores|notes|you|answers|exercise|feedback
     give you ~3 pointers|notes|comments|tips
     share ~3 notes|scores|comments|pointers
     like|want|wish ~2 more|further|additional ~1 detail|details|information|background|context ~3 decision|outcome|reasons|interview|application
     additional feedback ~2 or
     notes|pointers|comments|detail ~4 help|useful|helpful ~5 reply|ask|let|tell|write|send|say|ring|call
     like|want|wish|need ~1 more|further detail|details|information|context ~4 reply|call|email|let|contact|reach|write|ask|set
     questions ~3 about|regarding|on ~3 decision|outcome|application ~6 contact|reach|call|reply|email|let
     come back to me|us ~4 discuss|talk
     welcome a call
     honest|frank|candid ~2 thoughts|words|impressions|view|opinion|take
     thoughts|impressions|view|take ~1 on how it|you|things|that ~2 went|did|came
     sit|sitting down with you
     pass|passing on|along ~4 notes|scores|comments|pointers|remarks|impressions
     discuss|talk|chat ~4 further|through ~4`,
  ],
  [
    'noFeedback',
    4,
    `not|unable !hesitate ~5 @give|respond ~8 feedback|comments|reasons|critique
     no|without ~2 ~1 feedback
     not|unable !hesitate ~3 feedback
     feedback|comments|comment ~5 @be|can|will ~2 not|unable|impossible !hesitate
     not|unable ~3 comment|comments on
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
     will|would|shall|may|might|can !like|not ~4 reach|contact|notify|inform|let|alert|tell|call|approach|consider ~5 if|when|should|another|other|about|for|of ~8
     will|would ~2 reach|contact|notify|inform|alert|approach ~3 when|if|should
     will|would|shall ~3 write|ring|call|email|phone|message|ping ~8 if|when|once|as_soon|on|next|soon
     on|onto ~1 my|our list|radar ~3 for|when|if
     reserve|merit list
     list of reserves
     lose|losing touch
     if|when|should|once ~10 will|would|shall|may ~2 contact|reach|call|write|email|notify|inform|be_in_touch|get_in_touch|let_you|consider
     introduce|connect|refer|recommend you ~2 to|with
     contacted|contact|write|wrote|called !to ~2 you ~3 about|when|in|for|regarding
     door ~3 open|opens
     stranger
     come say|and_say hi|hello again
     keep talking
     put|add|pencil ~1 your name down|forward
     put off ~1 applying
     drop|send|write ~1 you ~2 note|line|message|email ~4 when|if|once|as_soon
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
     do|always ~1 send|show ~1 me|us your ~3
     please ~1 send|show ~1 me|us your ~1 next|new|newer|latest|future|work
     let me|us see|know|hear ~2 what|your|how
     want|like|love|hope|hoping ~3 to ~1 come|get|go back to you ~5
     will|would|shall|may|might|to ~1 come|circle back to you
     please ~1 apply
     @want ~2 book|use you ~2 for ~3 freelance|work|shifts|bits
     book|use|have you for ~2 freelance|shifts|bits
     first|next|one ~1 person|people|name|call|phone_call ~2 i|we ~1 ring|call|contact|phone|write|think|make
     let us ~1 catch|talk|speak|chat|have
     paths ~2 cross|meet
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
