/**
 * Groups of words that stand for each other, as those of SYNONYMS: of applications, tests, offices, trades and studies, short
 * forms of notes beside their full words, British beside American words, and nouns, verbs and adjectives of one family that no
 * ending explains. No group turns one fact into another. Lemmas.
 */
export const SYNONYMS_OF_WORK = `
task exercise assignment challenge homework|technical tech|christmas xmas|friend mate pal|coworker colleague teammate workmate|supervisor manager boss lead|client customer
firm company business employer organisation|lorry truck hgv|van truck|kid child pupil student class youngster|uni university college campus
freelance freelancer contractor contracting|internal promote inhouse
external outside outsider|offer package|salary pay wage remuneration compensation|vacancy opening job posting advert listing ad advertisement
hire recruit appoint|intern internship placement|traineeship apprenticeship scheme programme
probation trial|redundancy redundant layoff laid|parttime pt|fulltime ft|temp temporary|perm permanent|flexi flexible flexitime|commute travel
relocate relocation move|remote wfh|office hq premises base|shift rota hours roster|cert certificate certification certified licence|qual qualification qualified
dissertation thesis|graduate graduation grad|student studies|course module class|module unit|tutor tuition tutorial|prof professor|dr doctor
syllabus curriculum|essay paper|semester term|grade mark score result|year yr yrs|month mth|week wk wks|weekend wknd|minute min|hour hr hrs|second sec|year annual
tomorrow tmrw tmw|tonight tonite|manager mgr mgmt|management mgmt|department dept|director dir|assistant asst|executive exec
administrator admin administration administrative|coordinator coordinate coordination|secretary pa|government govt gov|council local authority
insurance ins insurer insured|account acct acc|payment pmt|invoice inv billing|number num|approximately approx about|average avg|amount amt|information info
introduction intro|developer dev development|development dev|operation ops operational operate operator
devops deployment infrastructure|engineer eng|specification spec|requirement req|feature feat|document doc|documentation docs|repository repo codebase|environment env
production prod|database db dbs|infrastructure infra|architecture arch|authentication auth login|administration admin|project proj|programme scheme
presentation ppt slides deck pres|spreadsheet excel sheet|powerpoint slides deck|meeting mtg|appointment appt|question q qs query|message msg|text msg sms
video vid zoom|photo pic picture image|picture pic image|feedback fb|background bg|between btw|because bc cos|without w/o|please pls|thanks thx ty tks|people ppl
experience exp|experienced seasoned|responsible resp responsibility|certificate cert|maintenance maint maintain|equipment kit gear|laboratory lab|refrigerator fridge
statistics stats|mathematics maths|mathematician maths|economics econ economist|psychology psych psychologist|biology bio biologist biological|chemistry chem chemist
law lawyer legal|surgery surgeon surgical|physio physiotherapy physiotherapist|nutrition nutritionist dietician|music musician|art artist artistic
drama theatre acting|act actor actress|poetry poet poem|edit editor editorial|publish publisher publication|translate translator translation
illustrate illustrator illustration|animate animator animation|bake baker bakery|waiter waitress server|bar bartender barman|barista coffee|florist flower floral
gardener garden horticulture|farm farmer agriculture agricultural|carpenter carpentry joiner joinery wood woodwork|bricklayer brick
painter paint decorator decorate|tailor sew|hairdresser hairdressing hair salon stylist|pilot flight fly aviation|tutor teach|care carer caregiver
childminder nanny childcare|nursery daycare preschool kindergarten|secondary highschool|caretaker janitor|police constable|firefighter fire brigade
account accountant accountancy|bookkeeper bookkeeping ledger|sell sale seller|buy buyer purchase procurement|advertise advertisement ad|retail retailer shop
consult consultant consultancy|deliver delivery courier|found founder founding|lead leader leadership|supply supplier
technology technological tech technical|maternity parental|timetable schedule|autumn fall|football soccer|mum mom mother|dad father|chemist pharmacy drugstore
bike bicycle cycle cyclist|bus coach|ship vessel boat|forklift truck reach|budget spend cost|cut saving reduction reduce|freeze pause|close closure
launch release|schedule timetable plan|deadline due|agenda programme|report writeup summary|target goal objective kpi|metric measure kpi figure
survey poll questionnaire|workshop session|session meeting class|exhibition expo|event occasion function|exercise workout|walkthrough walk tour|tour visit round
test quiz assessment|evaluate evaluation assessment|hypothetical scenario|scenario case situation|roleplay role play|pitch proposal presentation
mockup prototype|bug defect fault error|fix repair solution|outage incident failure downtime|alert alarm|log record
backlog queue|ticket case request|pipeline build ci|deploy release rollout|standup meeting|retro retrospective|sprint iteration|library package|framework library
frontend ui interface|backend server|interface ui|usability ux user|user customer client|accessibility accessible|artificial ai|security cybersecurity|privacy gdpr
compliance comply regulatory regulation|cloud hosting|ward unit|clinic surgery practice|gp doctor physician|icu intensive|medication meds medicine drug
vaccine jab vaccinate|diagnosis diagnose diagnostic|handover handoff|mental psychiatric|elderly older senior|autism autistic|pupil student learner child
lesson class session|classroom class|homework assignment|marking grading|playground yard|assembly gathering|safeguarding protection|ofsted inspection inspector
term semester|contract agreement|solicitor lawyer attorney|paralegal legal|conveyancing property|property estate house|invoice bill|stock inventory
warehouse depot store|pack packer packaging|dispatch despatch shipping|delivery shipment|driver courier|route round|supply chain logistics|load cargo|order purchase
till checkout register|menu dish|dough pastry|recipe dish|restaurant dining diner bistro|cafe coffee|pub bar inn|guest visitor|booking reservation|harvest crop
vet veterinary|animal wildlife|climate environmental|sustainability sustainable green|electronics electrical|automation automate automatic|weld seam
drawing blueprint plan|manufacture production|concrete cement|site construction building|refurbish renovation renovate restore|audition trial|concert performance gig
stage theatre|author writer|paper article journal|museum collection|curate curator curation|archive archivist archival|conserve conservator restoration
painting canvas|visitor guest audience|heritage history historic|tourism tourist tour|charity nonprofit ngo fundraising|donor donate donation|grant funding
community local neighbourhood neighborhood|youth young teenager|refugee asylum|member membership|cycle cyclist|coach trainer|gym fitness|team squad side
match game|tournament competition|compete competition competitor|goal score|speak speech speaker|receive receipt|pronounce pronunciation|maintain maintenance
lose loss|hot heat|young youth|safe safety|shy reserved|buy purchase|get obtain receive|ask enquire inquire enquiry inquiry|talk speak chat|rural countryside village
urban city town|town city|nearby local|abroad overseas foreign|international global worldwide|regional region
`;

/** A general word in front of the particular ones that prove it, as those of GENERAL_WORDS. */
export const GENERAL_WORDS_OF_WORK = `
craft pottery joinery weaving carpentry baking sewing|profession lawyer nurse doctor architect accountant engineer
degree bachelor master ba bsc ma msc phd|qualification bsc msc ba ma nvq hnd exam|coursework essay dissertation thesis|subject maths physics english history chemistry biology geography french|science physics chemistry biology
tool excel jira figma git slack saw spade drill|tooling jira git docker terraform|equipment forklift oven lathe microscope machine crane|technology software database server code|language python java rust typescript javascript sql|programming python java rust typescript javascript sql
event concert festival wedding conference fair workshop seminar|venue theatre hall hotel stadium museum|ceremony wedding funeral graduation|performance concert play recital audition|performer actor singer dancer musician|artist painter sculptor illustrator|writer novelist poet journalist author|athlete runner swimmer footballer
scientist physicist chemist biologist|specialist physio surgeon consultant|academic professor lecturer postdoc researcher|publication journal magazine newspaper book paper|ingredient flour butter sugar yeast|insect bee|livestock cow sheep pig|parent mother father mum dad|grandparent grandmother grandfather gran|sibling brother sister
spouse husband wife|scheme apprenticeship traineeship internship|award prize medal|benefit pension insurance|assessment test exam quiz exercise task presentation|stage test task call interview|session workshop lesson class shift|staff crew cook nurse teacher chef driver|worker driver welder cleaner picker labourer
staff employee|instructor teacher trainer coach|healthcare nurse doctor hospital ward clinic patient|hospitality hotel restaurant bar kitchen|catering kitchen cook chef|education school teacher pupil university|construction builder scaffolding bricklayer|manufacturing factory assembly|transport bus train lorry tram|logistics warehouse depot lorry forklift|retail shop store supermarket
engineering engineer machine|finance bank accountant ledger budget|wheels lorry van bus car bike|motor car engine|childhood child school|abroad france spain germany italy poland|paperwork invoice form file|figures spreadsheet budget invoice accounts|spreadsheet excel|numbers spreadsheet budget accounts statistics|wildlife bird fox owl|greenery plant tree garden|drawing sketch blueprint
`;
