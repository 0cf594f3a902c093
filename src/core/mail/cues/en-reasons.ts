import type { CueTable } from '../words/cues.ts';
import type { Sign } from './signs.ts';

/** Reasons that refusals give, in English. */
export const REASONS: CueTable<Sign> = [
  [
    'closed',
    3,
    `@position ~9 @be|@have|been ~3 filled|taken|withdrawn|cancelled|canceled|eliminated|discontinued|scrapped|removed|frozen
     @position ~9 @be|@have|been ~2 closed
     loss|lost|losing ~4 contract|client|funding|project|customer|grant|tender
     @position ~8 no longer ~1 available|open|vacant|active|required|exists|needed|accepting|funded
     closed|closing|close|cancelled|canceled|cancel|withdrawn|withdraw ~1 this|the|our ~3 @position
     cancelling|canceling|cancelled|canceled|scrapping|scrapped|dropping|dropped|shelving|shelved ~10 @position
     filled ~3 @position
     fill|filling|filled it|this|the internally
     put|placed|is|are on_hold|on_pause|on_ice
     hiring|recruitment|recruiting ~1 freeze|pause|stop
     stop|halt|freeze|hold|end ~3 hires|hiring|recruitment|recruiting
     @position ~8 not ~1 going|go|goes ahead
     hiring|recruitment|recruiting ~2 @have ~1 stopped|ended|paused|been_stopped
     site|office|plant|branch|store|department ~2 will|is|to|has ~2 close|closing|closed
     cut from ~3 budget
     pulled|pull|withdrew|cut|lost|frozen ~2 budget|funding|headcount
     stopped|ended|halted|abandoned ~2 search
     grant|funding|project|contract|money ~8 cut|lost|withdrawn|cancelled|ended|fell_through
     not to? fill ~2 @position
     no longer ~1 recruiting|hiring|filling
     not ~2 hiring|recruiting|hire|recruit ~2 a|an|for|anyone
     change|changes ~3 plans|strategy|priorities|direction
     budget|budgets|budgetary|headcount ~2 cut|cuts|cutback|cutbacks|constraints|reduction|reductions|freeze|changes|frozen|pressures|reasons
     restructure|restructuring|reorganisation|reorganization|re-organisation|downsizing|layoffs|redundancies
     changes ~3 business|hiring|staffing|organisational|organizational ~1 requirements|needs|priorities|plans|structure
     @position ~4 changed|redefined|re-scoped|rescoped|reprioritised|reprioritized|re-evaluated|put_on
     not ~3 fill|filling|hire|recruit|recruiting ~4 @position|at_all|anyone|right_now|this_time|moment
     accepted|accept ~1 an|the|our offer
     finalise|finalize|finalised|finalized|make|made our final selection
     completed|concluded ~4 process|search and selected|appointed|hired|chose
     accepted by
     stopped|ceased|froze|halted|ended ~1 all ~2 hiring|recruiting|recruitment
     only ~2 room|space|place ~1 for one
     filled|taken ~1 both|all|the|our ~4 @position|places
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
     already ~1 working|employed|on|in ~2 our|us|the_team
     from inside|within ~2 company|team|organisation|organization|firm|department|house
     to a colleague ~4
     promote|promoted|promoting ~4 employee|colleague|member|staff|within
     from|in|within|of my|our ~1 own ~1 department|group|lab|team|staff|ranks|company|firm|school|branch|office
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
     not meet|met|have|hold|held ~6 absolute|minimum|essential|mandatory|legal|basic ~2 requirements|requirement|qualifications|criteria
     @be ~1 a|an ~1 minimum|essential|mandatory|strict|legal|basic|hard ~1 requirement|criterion|condition
     licence|license|clearance|certification_required
     not|nor ~3 convinced|sure ~3 motivation
     know|knew|worked_with from|with|on a? previous|earlier|before
     deadline ~3 passed|closed|missed
     late application
     start|available|begin ~2 straight_away|immediately|right_away|sooner|at_once|next_week
     do ~2 weekends|weekend|nights|evenings|shifts
     @tongue ~3 level|c1|c2|b2|b1|fluency|speaker|native
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
     @skill ~6 @be ~1 greater|longer|deeper|closer|stronger|wider|broader|fuller
     people|candidates|applicants|someone|somebody|those|candidate|person ~1 with|having ~3 @skill
     need|needs|needed|want|wanted|looking_for|seeking|require|requires|required ~2 someone|somebody|a_person|a_candidate|people|folks ~1 who|with|whose|that
     people|folks|someone|somebody|those|candidates ~1 with ~1 hands-on|first-hand|practical
     not|never ~1 led|managed|run|built|owned|worked|done|held ~6 yet
     having ~1 @did|worked|held|looked_after
     who ~1 hold|holds|held|know|knows
     candidate|applicant|person|someone|somebody|candidates|people ~2 further_along|further_on
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
];
