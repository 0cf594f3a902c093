/**
 * Words of one field of work or life, group by group: who writes of patients retells a file that speaks of a ward, and a
 * nap is what fell asleep. They prove common words only, never a name, a number or a claim. Lemmas and irregular forms.
 */
export const FIELDS = `
sleep asleep nap doze slumber bed|smell scent aroma fragrance perfume whiff odour odor vinegar|shoe boot footwear wellies trainers|bread loaf loaves sourdough dough bake baker bakery flour floury butter oven croissant pastry batch
coffee espresso cappuccino latte cup mug barista|tea cup mug kettle|school classroom education educational curriculum pupil teacher lesson attainer headteacher
university uni campus lecture lecturer seminar faculty student college|nursery toddler kindergarten preschool|ward patient hospital clinic nurse nursing bedside medical
medicine medication drug pharmacy pharmacist dispensary prescription|physiotherapy physiotherapist rehabilitation therapy treatment exercise|tooth teeth dental dentist
ship boat vessel sail harbour port row rowing rower maritime jetty|bus coach passenger route depot driver|train rail railway passenger station|flight airport cabin passenger
lorry truck haulage freight logistics warehouse|warehouse depot pallet forklift|software code coding programming programmer developer
system server cluster infrastructure software|outage incident downtime|database query schema data|data analysis analytics analyst analytical statistics|analysis analytical analyse
chart graph diagram|website web online|payment pay payout payroll|account accounting accountant bookkeeping bookkeeper ledger payroll|law legal lawyer solicitor court
newspaper paper article journalist journalism reporter editor press newsroom gazette|book novel author literature|library librarian shelf
translate translation translator interpreter|music musical musician song melody tune choir concert|sound audio recording|theatre stage actor rehearsal|camera photo footage photographer
painting artist canvas brush|drawing sketch draw illustration pencil|museum exhibition collection curator gallery exhibit artefact|archive manuscript logbook document
garden plant gardener soil greenhouse planting|flower florist bouquet bloom|wood timber carpentry carpenter joinery joiner|workshop bench shop|architecture architect architectural building
construction builder site|electric electrical electrician wiring cable|plumbing plumber pipe|machine machinery equipment|kitchen cook cookery chef dish menu recipe
restaurant dining waiter menu|hotel guest reception receptionist|cleaning cleaner housekeeping clean|shop store till counter retail|customer client clientele shopper shop
advertising campaign brand marketing|inbox mailbox mail email|animal creature|farm farmer harvest crop|sea ocean marine coast coastal shore beach tide|morning am dawn breakfast
night overnight nocturnal|weekday monday tuesday wednesday thursday friday|weekend saturday sunday|journey travel trip commute ride|map mapping|swim pool swimming
walk stroll tour round show|childhood kid child boyhood girlhood|boy lad man fellow|girl lass woman lady|elderly old pensioner resident|hospice palliative|trainee trainer instructor
course class module lesson|qualification certificate licence license diploma permit ticket certified|master msc ma mba|bachelor bsc ba|doctorate phd doctoral|examination exam
presentation slide deck|paperwork papers document file form|strategy method technique tactic|prototype mockup wireframe|player gameplay game|profession professional occupation vocation industry sector
safety safe aid hazard|injury injured accident|repair fix mend|error bug defect|clock minute hour stopwatch|hilarious funny joke laughter comic comedy|snack meal lunch dinner food eat
chair seat sit|corridor hall hallway|storey floor|thief steal stolen thieving|invent invention made|expand expansion double growth|forward pass relay|relocate relocation move
promote promotion|colleague coworker teammate|supervisor supervise|deputy assistant|volunteer voluntary|donate donation charity|research study scientific|laboratory lab|experiment trial
survey questionnaire poll|quantitative statistics statistical|interview interviewer interviewee panel|applicant candidate contender|shortlist shortlisted|vacancy opening|remote remotely distance
salary wage pay payroll|part time hours|timetable rota schedule shift|holiday vacation leave|deadline due|manual handbook guide|volume loud|apprentice trainee|graduate graduation diploma
puzzle crossword riddle|royal king queen crown prince|group class people crew|troubleshoot diagnose diagnosis debug|plate table dish|damp wet humid humidity moisture rain|idea concept proposal suggestion|offer proposal|stone rock|glass pane window|metal steel iron|cloth fabric textile linen|sew sewing tailor|hair hairdresser salon|engine motor
wheel tyre bicycle bike cycle|fish fishing|forest woodland tree|river stream canal|hill mountain|festival event concert|wedding bride marriage|funeral bereavement|church parish congregation
tender bid procurement|bridge span beam|drain drainage sewer flood|light lighting lamp luminaire|level storey|sprint backlog release|roadmap milestone|feature product release|ticket queue case
complaint complain upset angry|calm soothe quiet|refund return|novel fiction|poem poetry verse poet|subtitle caption dub|footnote reference annotation|thesis dissertation phd
microphone mic amplifier|stage show gig tour|gig concert show band|character creature figure|pixel texture sprite|animation animate animator|court judge tribunal|contract clause agreement
typing type dictation|minutes transcript transcription|diary appointment calendar|hedge prune shrub|lawn mow grass|greenhouse glasshouse|compost soil mulch|seedling sow seed|orchard apple fruit
till cash register|soup broth|terrace patio outdoor|family household home|foster adoption care|youth teenager adolescent young|refugee asylum migrant|neighbourhood district area quarter
mentor coach coaching|onboard onboarding induction|hr personnel human|hire hiring recruit recruitment|department division unit section|headquarters office|branch office site`;
