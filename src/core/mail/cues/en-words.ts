import type { Classes } from '../words/pattern.ts';

/** English word classes. A name holds words with one job in these sentences, not synonyms of one word. */
export const WORDS: Classes = {
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
    decided_on settled_on opted_for took_on taken_on taking_on gone_with go_with went_with going_with decided_upon
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
  candidate: `candidate candidates applicant applicants application applications individual individuals person people finalist finalists lady gentleman chap lad girl guy bloke woman man fella contender contenders
    professional professionals profile profiles colleague engineer engineers developer designer writer hire resumes talent fit employee folks folk one ones choice option persons applicant's`,
  honour: 'mr mrs ms miss dr prof professor young',
  // People by what they are rather than as applicants.
  human:
    'lady gentleman chap lad girl guy bloke woman man fella fellow youngster student graduate friend mum local',
  kin: 'nephew niece cousin son daughter brother sister boy friend mate neighbour neighbor trainee colleague insider student',
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
  did: 'finished shipped migrated overhauled worked led run managed built done shipped cut spent used handled held delivered launched taken taught sold designed written served grown scaled led completed gained brought spent overseen owned met dealt made produced recorded published coached raised directed edited installed fitted organised organized supported taught staffed',
  many: 'many numerous large larger high higher huge overwhelming unprecedented considerable significant hundreds thousands vast substantial lot lots number numbers volume volumes amount dozens countless',
  strong:
    'strong stronger competitive talented impressive outstanding exceptional excellent great qualified remarkable accomplished',
  candidates: 'candidates applicants applications responses people submissions pool resumes cvs files',
  schedule:
    'schedule scheduling book arrange arranging set_up setup set find organise organize coordinate plan fix',
  meetup: `interview interviews call chat conversation meeting phone_screen screen video_call onsite on-site assessment_centre assessment_center assessment_day next_round second_round final_round
    round trial_day discussion session screening talk`,
  weekday: 'monday tuesday wednesday thursday friday saturday sunday tomorrow',
  want: 'like love want delighted pleased happy excited keen thrilled wish glad hoping congratulations pleasure',
  look: 'look looking looks',
  test: 'judgement_test judgment_test reasoning_test work_sample written_task video_interview_questions assessment assessments test tests challenge assignment take-home questionnaire case_study exercise quiz task tasks codesignal hackerrank codility testgorilla hirevue_assessment',
  give: 'give provide offer share send discuss talk chat walk receive hear get have obtain arrange request',
};
