/**
 * Groups of words that stand for each other, as those of SYNONYMS: of applications, tests, offices, trades and studies, short
 * forms of notes beside their full words, British beside American words, and nouns, verbs and adjectives of one family that no
 * ending explains. No group turns one fact into another. Lemmas.
 */
export const SYNONYMS_OF_WORK = `
task exercise assignment challenge homework|technical tech|coworker colleague teammate workmate|supervisor manager boss lead|client customer
firm company business employer organisation|lorry truck hgv|van truck|kid child pupil student class youngster|uni university college campus
freelance freelancer contractor contracting|interview interviewer panel|panel committee board interviewer|tester qa testing|internal promote inhouse
external outside outsider|shortlist longlist final|offer package|salary pay wage remuneration compensation|vacancy opening job posting advert listing ad advertisement
posting advert|hire recruit employ appoint recruiter|intern internship placement trainee|trainee apprentice learner|traineeship apprenticeship scheme programme
probation trial|redundancy redundant layoff laid|parttime pt|fulltime ft|temp temporary|perm permanent|contract contractor contractual|flexi flexible flexitime
commute travel|relocate relocation move|remote wfh|office hq premises base|shift rota hours roster|reference referee|cert certificate certification certified
qual qualification qualified|licence license|dissertation thesis|postgraduate postgrad|graduate graduation grad|undergraduate undergrad|student studies
course module class training|module unit|tutor tuition tutorial|lecture lecturer|prof professor|dr doctor|supervise supervisor|syllabus curriculum|essay paper
semester term|grade mark score result|year yr yrs|month mth|week wk wks|weekend wknd|minute min|hour hr hrs|second sec|year annual|tomorrow tmrw tmw|tonight tonite
manager mgr mgmt|management mgmt|department dept|director dir|assistant asst|executive exec|administrator admin administration administrative
coordinator coordinate coordination|secretary pa|government govt gov|council local authority|association assoc|insurance ins insurer insured|account acct acc
payment pmt|invoice inv billing|number num|approximately approx about|maximum max|minimum min|average avg|quantity qty|amount amt|temperature temp|information info
introduction intro|application app|apps application|developer dev development|development dev|operation ops operational operate operator
devops deployment infrastructure|engineer eng|specification spec|requirement req|feature feat|document doc|documentation docs|repository repo codebase
configuration config|environment env|production prod|database db dbs|infrastructure infra|architecture arch|authentication auth login|administration admin
project proj|programme scheme|presentation ppt slides deck pres|spreadsheet excel sheet|powerpoint slides deck|meeting mtg|appointment appt|question q qs query
message msg|text msg sms|video vid zoom|photo pic picture image|picture pic image|feedback fb|background bg|between btw|because bc cos|with w|without w/o|please pls
thanks thx ty tks|people ppl|someone smb|something sth smth|attention attn|experience exp|experienced seasoned|responsible resp responsibility|certificate cert
reference ref|maintenance maint maintain|equipment kit gear|laboratory lab|refrigerator fridge|veterinary vet|vegetable veg|statistics stats|mathematics maths
mathematician maths|economics econ economist|psychology psych psychologist|biology bio biologist biological|chemistry chem chemist|physics physicist
history historian historical|politics politician|geography geographer|philosophy philosopher|linguistics linguist|sociology sociologist|archaeology archaeologist
journalism journalist|architecture architect|law lawyer legal|medicine medical|pharmacy pharmacist|surgery surgeon surgical|dentistry dentist dental|midwifery midwife
physio physiotherapy physiotherapist|therapy therapist|nutrition nutritionist dietician|optics optician|radiography radiographer xray|music musician
art artist artistic|drama theatre acting|act actor actress|dance dancer|sculpture sculptor|poetry poet poem|edit editor editorial|publish publisher publication
translate translator translation|illustrate illustrator illustration|animate animator animation|bake baker bakery|brew brewer brewery|butcher butchery meat
catering caterer|waiter waitress server|bar bartender barman|barista coffee|florist flower floral|gardener garden horticulture|farm farmer agriculture agricultural
forestry forester forest|carpenter carpentry joiner joinery wood woodwork|plumber plumbing|electrician electric|mechanic garage|bricklayer brick
painter paint decorator decorate|roofer roof|locksmith lock|tailor sew|hairdresser hairdressing hair salon stylist|pilot flight fly aviation|sail sailor|tutor teach
care carer caregiver|childminder nanny childcare|nursery daycare preschool kindergarten|secondary highschool|caretaker janitor|warden ranger|guard security
police constable|firefighter fire brigade|soldier army military|account accountant accountancy|audit auditor|bank banker|bookkeeper bookkeeping ledger|invest investor
insure insurance|sell sale seller|buy buyer purchase procurement|market marketer|advertise advertisement ad|negotiate negotiation|retail retailer shop
wholesale wholesaler|administrate administrator administration|assist assistant assistance|consult consultant consultancy|counsel counsellor counselor counselling
deliver delivery courier|direct director|found founder founding|lead leader leadership|produce producer production|receive reception receptionist
strategy strategic strategist|supply supplier|technology technological tech technical|technician technical|train trainer|volunteer voluntary|maternity parental
sick ill|lift elevator|rubbish trash garbage waste|motorway highway|petrol gas fuel|pavement sidewalk|timetable schedule|autumn fall|football soccer|mum mom mother
dad father|gran grandma grandmother|grandad grandpa grandfather|tap faucet|torch flashlight|trousers pants|jumper sweater|biscuit cookie|sweets candy|chips fries
crisps chips|aubergine eggplant|courgette zucchini|nappy diaper|pram stroller|cot crib|plaster bandaid|chemist pharmacy drugstore|cooker stove hob|postman courier
parcel package|tyre tire|bonnet hood|boot trunk|bike bicycle cycle cyclist|motorbike motorcycle|tram streetcar tramway|underground tube subway metro
train railway rail|bus coach|plane aircraft aeroplane airplane|ship vessel boat|ferry boat|forklift truck reach|crane hoist|digger excavator|tractor trailer
budget spend cost|cut saving reduction reduce|freeze pause|merge merger|expand expansion|close closure|launch release|plan planner|schedule timetable plan
deadline due|agenda programme|report writeup summary|target goal objective kpi|metric measure kpi figure|revenue turnover income sales|profit earnings
percent percentage|survey poll questionnaire|workshop session|session meeting class|conference congress symposium|exhibition expo|event occasion function
exercise workout|walkthrough walk tour|tour visit round|trial tryout test|test quiz assessment|assess assessor|evaluate evaluation assessment|hypothetical scenario
scenario case situation|roleplay role play|pitch proposal presentation|portfolio work samples|sample example specimen|mockup prototype|bug defect fault error
fix repair solution|outage incident failure downtime|alert alarm|log record|backlog queue|ticket case request|pipeline build ci|deploy release rollout|standup meeting
retro retrospective|sprint iteration|library package|framework library|frontend ui interface|backend server|interface ui|usability ux user|user customer client
accessibility accessible|artificial ai|security cybersecurity|privacy gdpr|compliance comply regulatory regulation|cloud hosting|ward unit|clinic surgery practice
gp doctor physician|icu intensive|medication meds medicine drug|prescription prescribe|vaccine jab vaccinate|diagnosis diagnose diagnostic|symptom condition
handover handoff|wound dressing|dementia alzheimer|mental psychiatric|elderly older senior|autism autistic|dyslexia dyslexic|pupil student learner child
lesson class session|classroom class|homework assignment|marking grading|playground yard|assembly gathering|safeguarding protection|ofsted inspection inspector
inspect inspector|term semester|court tribunal|lawsuit case litigation|contract agreement|clause term|solicitor lawyer attorney|barrister lawyer|paralegal legal
conveyancing property|property estate house|tenant renter|rent rental lease|landlord owner|mortgage loan|debt debtor|vat tax|invoice bill
refund repayment reimburse reimbursement|stock inventory|warehouse depot store|pack packer packaging|dispatch despatch shipping|delivery shipment|driver courier
route round|supply chain logistics|import importer|export exporter|customs border|freight cargo|load cargo|order purchase|till checkout register|cashier till
menu dish|starter appetiser appetizer|pudding dessert|dough pastry|recipe dish|restaurant dining diner bistro|cafe coffee|pub bar inn|hotel guesthouse lodging
guest visitor|booking reservation|housekeeping cleaning|banquet function|seed seedling|hedge shrub|greenhouse glasshouse|mow mower|soil earth|harvest crop
herd cattle cow|flock sheep|stable horse|kennel dog|vet veterinary|animal wildlife|bird ornithology|tree arboriculture arborist|river stream|climate environmental
sustainability sustainable green|electronics electrical|sensor detector|robot robotics|automation automate automatic|lathe turning machining|machinist machine
weld seam|drawing blueprint plan|assembly assemble assembler|manufacture production|concrete cement|brick masonry|plaster plasterer|tile tiler|insulate insulation
drain drainage|wire cable|site construction building|survey surveyor|architect architecture architectural|refurbish renovation renovate restore
choir singer singing chorus|sing singer song|orchestra symphony ensemble|rehearse rehearsal|audition trial|concert performance gig|stage theatre|novel book fiction
author writer|edition issue|magazine journal|paper article journal|headline article|column columnist|newsroom news|museum collection|curate curator curation
archive archivist archival|catalogue catalog|conserve conservator restoration|painting canvas|visitor guest audience|heritage history historic|tourism tourist tour
charity nonprofit ngo fundraising|fundraise fundraiser|donor donate donation|grant funding|campaign campaigner|community local neighbourhood neighborhood
youth young teenager|refugee asylum|trustee board|member membership|swim swimmer|run runner|cycle cyclist|coach trainer|gym fitness|team squad side|match game
tournament competition|compete competition competitor|referee umpire|league division|goalkeeper goalie keeper|goal score|speak speech speaker|receive receipt
pronounce pronunciation|maintain maintenance|lose loss|die death dead|born birth|marry marriage|wide width|hot heat|young youth|poor poverty|hungry hunger|safe safety
fluent fluency|literate literacy|numerate numeracy|shy reserved|buy purchase|get obtain receive|ask enquire inquire enquiry inquiry|talk speak chat
rural countryside village|urban city town|town city|nearby local|abroad overseas foreign|international global worldwide|national nationwide|regional region
`;
