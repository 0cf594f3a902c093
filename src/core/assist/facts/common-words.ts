/** Words that say nothing about the world by themselves: pronouns, auxiliaries, prepositions, degree, order, politeness. */
export const FUNCTION_WORDS = `
a an the this that these those such same other others another each every either neither both all any some no none few several many much more most
less least enough own very too so as than then there here where when while why how what which who whom whose whatever whichever whoever whenever wherever
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves they them their
theirs themselves one ones someone somebody something anyone anybody anything everyone everybody everything nobody nothing somewhere anywhere nowhere everywhere
am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought need needs cannot let lets
not nor or and but if unless although though because since until till before after during for from to of in on at by with without within into onto over
under above below about around across along through throughout toward towards upon off out up down again against between among amongst beyond behind beside besides
near next past despite per via like unlike except than rather instead else even ever never always often sometimes seldom usually rarely once still yet already soon
now today just only also too perhaps maybe quite almost nearly really truly simply certainly surely indeed of course however therefore thus hence moreover
meanwhile otherwise anyway forward back away together apart aside ahead afterwards later earlier first firstly last lastly finally especially particularly mainly mostly
fully completely entirely wholly totally highly deeply greatly sincerely genuinely honestly frankly openly warmly kindly gladly happily gratefully respectfully
carefully clearly plainly quickly promptly recently lately currently directly personally exactly precisely roughly slightly somewhat pretty far long well better best
yes no okay ok oh please dear hi hello hey sir madam mr mrs ms mx ps re s d ll ve t m o'clock etc vs ie eg
whether whereas whereby ago upon amid among notwithstanding regardless including included regarding concerning considering given else thereof herewith
alongside beneath underneath atop aboard amidst albeit lest minus versus awhile anew afresh henceforth hereafter thereafter thereby thereto therein someplace sooner doubly beforehand
`;

/**
 * What letters after a decision are made of. A word is here only when a sentence of such words tells of courtesy,
 * feeling or thought, not of a fact. Lemmas: all their forms count.
 */
export const LETTER_WORDS = `
thank appreciate value respect accept understand acknowledge recognise recognize realise realize know think believe feel hope wish want like love enjoy
admire treasure cherish remember forget recall reflect consider imagine see hear listen look read write reply answer respond say tell ask speak talk
share mention explain describe show give take get receive make go come leave stay keep hold carry bring put help support encourage inspire
impress touch move strike stick resonate surprise delight please honour honor humble mean matter learn grow improve develop strengthen work try practise
practice build choose decide select pick hire offer apply join start begin open close end continue follow find meet greet welcome invite
connect reconnect contact reach cross inform update notify announce send pass forward return wait expect anticipate prepare plan intend mind trouble worry
bother disappoint regret apologise apologize excuse forgive trust rely congratulate celebrate succeed thrive flourish prosper excel fill fit suit match deserve require
allow enable spare spend devote dedicate invest cost happen occur arise turn change shape influence affect lead guide settle smile prove
seem appear sound become remain stand sit rest treat handle deal approach weigh judge compare discuss exchange engage explore discover notice observe pay miss
pursue search await aim strive aspire dream wonder ponder rethink revisit repeat set run call use add feel offer suggest recommend
agree advise propose note point refer express convey extend add gain benefit manage face lose save solve resolve stop avoid prevent refuse decline
let act play live rise fall hang lie catch draw earn owe lend borrow watch wander bear suppose assume guess doubt dare tend belong depend
smooth ease comfort reassure cheer lift warm brighten sustain last linger lodge echo return inform clarify illustrate highlight reveal
thanks gratitude appreciation respect regard wish luck success joy happiness pleasure delight honour honor privilege kindness warmth
generosity honesty candour candor openness transparency clarity care thought thoughtfulness consideration attention effort patience courtesy grace professionalism
enthusiasm passion interest curiosity dedication support encouragement help advice feedback pointer suggestion remark comment word line note message
mail email e-mail letter reply answer response update news information decision choice outcome result conclusion verdict process
role position job post opening vacancy opportunity chance place spot fit match candidate applicant person people team colleague company organisation organization
employer everyone human reader writer sender stranger
future day moment while time road path way journey step stage beginning start end chapter door search hunt application question point
subject detail example idea insight view perspective impression picture sense feeling reason background strength area aspect thing matter part side kind
sort type level quality standard approach angle light field career goal hope dream experience knowledge understanding lesson growth development improvement learning challenge
contribution world life heart mind eye hand head home story memory surprise gift compliment credit debt doubt fault mistake ground mark sign trace
focus need demand reach touch contact connection relationship bond goodwill spirit mood tone voice manner attitude character nature courage confidence humility
humour humor fun laughter ease comfort relief pride admiration inspiration motivation ambition determination
pressure hurry rush trouble worry inconvenience obligation expectation rule policy reservation hesitation
refusal culture grudge profession fact truth case circumstance situation condition context difference variety range set list piece bit lot deal number amount deal plenty couple pair
beginning middle end top bottom rest whole round turn
hour minute second day
good great nice kind warm fair clear open honest thoughtful considerate generous gracious courteous polite friendly pleasant lovely wonderful excellent fine happy glad
pleased delighted grateful thankful thrilled excited honoured honored humbled proud sorry sad disappointed hopeful curious interested keen eager enthusiastic ready willing able free welcome
impressive inspiring interesting fascinating enjoyable memorable meaningful valuable helpful useful insightful instructive encouraging motivating refreshing energising
energizing positive constructive professional personal individual human genuine sincere true real direct quick prompt swift fast slow long short brief small little big large
huge tiny high low deep wide narrow close near new old young fresh early late recent current present past future possible impossible likely unlikely sure
certain uncertain definite easy hard difficult tough simple complex plain careful careless patient gentle calm quiet strong weak strict tight right wrong correct
best better worse worst perfect ideal suitable appropriate relevant important special particular specific general common rare unusual usual normal natural ordinary
different similar equal single main major minor key central final further extra additional next several various whole full empty complete busy smooth
successful unsuccessful fortunate lucky unlucky worthwhile worth worthy bright dark light heavy rich poor pure bold brave humble wise clever smart sharp
convenient inconvenient comfortable uncomfortable aware unaware mutual shared common respectful appreciative supportive attentive understanding welcoming engaging lively candid frank transparent
vivid concrete tangible practical realistic thorough rigorous rewarding stimulating challenging searching lasting continued continuing ongoing upcoming coming following previous
bound bounded afraid alone alive awake alike absolute sheer utter mere very okay alright amazing fantastic terrific superb splendid marvellous brilliant outstanding exceptional
extraordinary remarkable delightful charming touching moving kindly goodly dearly wholehearted heartfelt wholeheartedly cordial faithful faithfully truly yours cheers greetings regards
welcome congratulations bravo apology apologies excuse pardon favour favor opinion
explanation straight safe proper favourite favorite organised organized odd silly ignore sensible peace peaceful restful steady relaxed cheerful modest evident assure
bless blessing decent hurt obliged promise broad original proof tribute glimpse handful distance depth belief convince convinced confident optimism satisfaction friendship
frankness gentleness goodness sadness sympathy hesitate adore elegant fond fondness heartening mild neat magic magical reassuring sweet tremendous understandable truthful
vague unexpected promising purpose direction habit hint tip request behalf deliver arrange arrangement invitation intention preference formal informal serious
seriousness laugh shake remove visible hindsight remind deliberate deliberation member centre center host trick schedule teach let reassurance enjoyment wisdom
joyful wonderfully mindful meaning essence significance privilege importance value effortless pace rhythm balance sincerity fairness trustworthy integrity
reflection contemplation realisation realization recognition acknowledgement acknowledgment acceptance encouragingly cheeky playful lightness lightly grown wellbeing instant
instance glance stretch strive comparison contrast alternative option occasion event eventuality possibility probability assumption impact effect affect influence
recommendation consequence advantage sake shame blame surprise astonish amaze amuse charm enchant captivate fascinate intrigue engage absorb energise energize refresh rejuvenate
nurture foster cultivate enrich deepen widen broaden sharpen refine polish shift translate stir awaken spark ignite fuel kindle rekindle
eagerly keenly avidly fervently joyfully cheerfully politely nobly bravely boldly courageously truthfully candidly earnestly seriously steadily readily repeatedly
reassured undaunted undeterred unchanged unwavering steadfast upbeat buoyant grounded rooted committed invested attuned
stay-on spend attend attendance participate participation involve involvement effortlessly
passing parting closing opening farewell goodbye adieu doubtless evidently arguably clearly admittedly understandably
ask-for thankfulness permission faith rejection profile achieve operate disposal correspondence dialogue encounter acquaintance
space timing outlook prospect horizon avenue direction
technical nearby tired room confirm
unknown advance prefer problem order record name form front week sentence topic finish check count break drop gap direction attempt burden capable
capacity cause collaborate collaboration combine concentrate concern conduct confess confide confuse consult contain content corner create crucial daily damage danger debate decisive
define delay demonstrate diverse divide dull edge effective efficient element emotion emotional emphasis ensure enter entrust environment equip essential establish esteem exact
exceed exist explicit expose extent fail fade false familiar famous fashion fate fear flow fortune frame fundamental funny gather gaze goodbye grip
halt harm harmony hasten heal hidden hospitable hospitality imagination immediate impulse incline increase indicate infectious inner innocent inquire inside outside insist intelligence
intelligent intense intent invaluable justify lack layer lean length liberty limit logic loose loud loyal maintain majority mass mature measure method midst
minimum maximum mirror mix modern momentum motion negative nerve noble noise norm notion nuance objective obstacle odds opposite origin overall overcome pain
parallel partial passage pattern period permanent persevere persist phrase pity plus popular portion portray possess potential power powerful praise precious precise predict
presence preserve prime principle prior proceed profound progress provide pull push quest radiate random rapid rate reaction reality reduce relate relation relevance
renew replace represent resilience resist resource restore restrict retain reward risk rough routine satisfy scale scene scope secret secure seed seek self
sensitive sentiment separate sequence severe shine sight signal silence silent skill slip solid solution soul source speed split spontaneous spread stable statement
status steep stimulate straightforward strange structure struggle style substance subtle sudden sufficient sum surface surround survive symbol tackle tale talent target taste
temper tempo tendency term texture theme threshold throw tie timeless tireless total tradition trait trend trigger triumph twist unique unite universal urge
urgent utmost valid vary vast venture version victory virtue vital volume vulnerable wake waste wave weakness wealth weight wild witness yield zeal
zest adapt adjust assist attract blend boost breathe capture characterise characterize contribute cope depart differ dig digest disagree display distinguish embody embrace
emerge emphasise emphasize empower endure enhance evolve examine excite exemplify identify illuminate impart infuse instil instill integrate interpret manifest motivate navigate nudge
nod nourish orient persuade pinpoint pose process prompt question raise reaffirm reciprocate reconcile redirect reframe reinforce relax render reserve savour savor sense
shed simplify soak steer stress stumble switch tailor test transform transmit uncover underline underscore unfold uplift validate walk weave widen ability absence
abundance account action activity addition air arrival aspiration atmosphere attraction authenticity awareness boundary breadth calibre caliber camaraderie clue combination communication compass complexity
concept confusion consistency cooperation core craft craftsmanship creativity diligence diversity drive duty empathy engagement evidence excellence excitement exercise existence exploration expression fascination
feature flair flexibility foresight framework fulfilment fulfillment gesture guidance helpfulness identity immersion individuality ingenuity instinct intensity interaction introduction lens loyalty mastery mentality
mindset mixture morale motive mystery narrative perception perseverance playfulness poise precision preparation proportion pursuit reminder responsibility rigour rigor self sensitivity series simplicity
society stability stuff synergy tact teamwork tension thread transition treatment unity usefulness wit wording recruiter recruitment employ hunt seeker active actual adaptable
adequate admirable agreeable ambitious ample approachable articulate authentic balanced bare basic beautiful beloved beneficial bittersweet brisk caring casual cohesive collaborative collegial colourful
colorful compassionate compelling competent considerable consistent contagious cool cosy cozy creative credible dedicated detailed determined diligent disciplined distinct dynamic earnest eloquent empathetic
enlightening enriching everyday evocative exciting exemplary expressive faint favourable favorable fierce flexible focused formative forthcoming fruitful fulfilling grand harmonious hearty illuminating imaginative
immense impactful impeccable inclusive incredible indelible informative ingenious inherent innovative inquisitive intellectual intentional intimate intriguing intuitive inviting just laudable lighthearted magnificent masterful
meticulous motivated mundane nimble notable noteworthy nuanced optimistic outgoing painless palpable passionate perceptive persistent pleasing poetic poignant polished priceless productive proactive quirky
radiant rational reasonable receptive refined reflective reliable resilient resolute resourceful responsible responsive restless robust satisfying savvy seamless serene shrewd significant skilful skillful
skilled sleek spirited stellar striking stunning sunny surprising systematic tactful talented tasteful tender timely typical ultimate unassuming uncommon unforgettable unparalleled unpretentious
upfront valued varied vibrant vivacious wholesome witty wondrous zealous calmness readiness eagerness happiness sadness closeness togetherness newness tune note tone notice stay
thankfulness thousand million hundred forever always whole wholly midway halfway someday sometime anyplace firsthand secondhand everyday nonetheless regardless insofar inasmuch quietness nowadays
recent recency ear lend beautify turnout footing foothold footstep footsteps pathway doorstep catch brush dust glow spark flame shade shadow colour color
queue step stepwise stride leap jump bounce rebound ordinary extraordinary plainness oneself themself ourself somewhat someway appointee newcomer joiner successor predecessor counterpart
peer folk folks crowd circle audience public worldwide lifelong longtime overnight upbeat downbeat offbeat keepsake token takeaway nugget pearl gem jewel treasure
table wall shout whisper murmur hum echo baseline
naturally equally similarly likewise strongly firmly briefly freely easily simply absolutely definitely obviously apparently probably possibly hopefully
luckily fortunately unfortunately sadly gently softly quietly calmly patiently closely constantly continually immediately eventually ultimately initially originally generally
normally typically regularly frequently occasionally rarely hardly barely scarcely merely purely solely extremely incredibly remarkably exceptionally tremendously immensely enormously
utterly thoroughly properly perfectly beautifully wonderfully nicely smoothly successfully meantime nonetheless nevertheless whatsoever altogether somehow anymore forever
whilst amid anybody onward onwards heartily cordially graciously generously thoughtfully considerately professionally attentively
`;

/** Words for having met or spoken: free where the stage says that they have, facts where it does not. */
export const MEETING_WORDS =
  'meet interview conversation talk discussion speak chat interviewer visit visitor';

/** What people say they are or were when news moves them, as lemmas: "I was gutted". Other feelings are among LETTER_WORDS. */
export const FEELINGS = `
elated overjoyed tickled chuffed gutted crestfallen bittersweet daunted flustered enamoured enamored smitten enthralled riveted hooked awestruck wowed bowled floored
speechless giddy jubilant blissful heartbroken disheartened deflated dejected downhearted demoralised demoralized disillusioned despondent unfazed rattled consoled contented content serene
flattered gladdened heartened apologetic regretful rueful wistful pensive reflective devoted attuned accustomed acquainted tempted
`;

/** At a screen there was a call. */
export const CALL_WORDS = 'call phone telephone';

/** Words that are true of every application, so they prove nothing about a sentence. */
export const WEAK_WORDS = `role position team company job work time people interview conversation application decision post person candidate thing way day
talk meet speak question answer feedback message mail email letter call opportunity someone process make let good great well help kind
give take get come go see know think feel find keep look want hope wish thank like`;

/** Verbs of what a writer feels, perceives and thinks; with all others "I" tells a deed. Lemmas. */
export const EXPERIENCE_WORDS = `enjoy like love appreciate understand see hear think feel hope wish remember recall thank accept respect admire notice look read
find will would could can leave come forget keep take smile value treasure realise realize wonder consider imagine want spend learn talk speak meet sit stand laugh`;

/** Verbs that report what was said, done or given: what stands behind them is news, not a picture. Lemmas. */
export const REPORT_WORDS = `tell say mention explain promise offer suggest confirm assure advise ask describe recommend announce bring give send pay buy sell
win`;

/** Words about the telling itself. */
export const META_WORDS = `question good great nice kind role position post job application reason outcome result news decision choice answer background so why how what kindly openly honestly clearly plainly directly personally quickly
frankly everything anything it this that yourself me us thanks feedback matter truth detail way`;

/** Groups of words that stand for each other when they are looked for in the files; lemmas. */
export const SYNONYMS = `
cv resume curriculum|loaf loaves|office premises site|exam test|shelf shelves|leaf leaves|asleep sleep nap doze|master msc ma mba|bachelor bsc ba|doctorate phd doctoral|scent smell fragrance|document paperwork file|boots wellies shoes footwear|phone telephone call ring|demo demonstration demonstrate|kid child pupil student|shop store|retail shop store|mistrust distrust sceptic sceptical skeptic skeptical doubt
nearby near close|number figure numeral|eat dinner meal lunch food|sketch drawing draw|slide presentation|present presentation talk|programming programmer code coding
postdoc postdoctoral|proposal draft application|fellowship proposal|beginning began begin start|remark word comment|staff colleague team|ward hospital
enrol enroll sign register|crew lads team staff|manuscript novel book text|rain rainfall|van car vehicle drive|repair mend fix|picture photo photograph painting|paint painting painted painter mural|relative family parent|boss manager|manager management lead|garage motors workshop
volunteer volunteering|christmas december|headquarters hq|freeze frozen froze|withdraw withdrawn withdrew|apprentice apprenticeship|season seasonal|child children
representative rep|organisation charity|read aloud|aloud out|hire recruit appoint|appointment appoint|officer post|house housing|parliament parliamentary
include inclusion|join joining|visit tour|teach teacher lesson teaching|school class pupil|nurse nursing|cook chef kitchen|design designer|engineer engineering
research researcher|science scientist scientific|analyse analyze analysis analyst analytics|data dataset|museum gallery exhibition|library librarian|garden gardener
grow growing growth|new recently|story tale anecdote|fun funny joke laugh laughter|angry anger|tired tiredness fatigue|wellbeing welfare care
successful selected chosen|finalist final|reach touch|close shut|talent pool|website site page|opening vacancy|criterion criteria|mark score|shift trial|evening night|figure fig|removed kill|remove kill|invite invitation|taught teach|free available availability|half halve|footballer football|loan borrow lend|exam examination|advert advertisement|photo photographer photography|flat apartment|holiday vacation|cinema film movie|wage salary pay payroll|reject rejection|budget finance financial|grateful gratitude|deliver delivery|analyse analysis|weld welder welding`;

/** A general word in front of the particular ones that prove it: a niece is family, but family is no niece. */
export const GENERAL_WORDS = `son boy|daughter girl|boy son|girl daughter|substitute cover|money save saving budget|family boy girl niece nephew aunt uncle sister brother mother father mum dad son daughter wife husband cousin grandmother grandfather child baby|relative niece nephew aunt uncle sister brother mother father son daughter cousin
|dog greyhound terrier labrador spaniel puppy poodle collie|cat kitten|pet dog cat kitten puppy rabbit hamster parrot|animal dog cat horse cow sheep bird rabbit puppy kitten greyhound|horse pony mare foal|bird parrot owl swan hen
|flower peony rose tulip lily daisy orchid bouquet|plant tree flower shrub rose herb|tree oak birch apple pine|vegetable carrot leek tomato potato|fruit apple pear plum berry|vehicle bus car van lorry truck tram train|machine lathe printer press engine
|sport football tennis hockey rugby cricket swimming|ballgame football tennis|drink coffee tea juice wine beer|food bread cake soup meal pastry lunch dinner|cake tart sponge muffin|instrument violin cello piano guitar flute|music song concert choir orchestra accordion guitar violin cello piano flute drum radio band
|test exam assessment quiz|task exercise assignment challenge brief|exercise task assignment challenge|assignment task exercise challenge|building museum school hospital depot office library|premises shop office depot workshop|workplace office shop depot studio|weather rain snow wind sun storm|meal lunch dinner breakfast|language french spanish german italian english dutch swedish danish norwegian finnish polish czech portuguese greek turkish arabic hindi urdu chinese mandarin japanese korean russian ukrainian welsh irish gaelic latin|software app program excel|tool hammer spanner saw drill|document report paper form plan|qualification certificate degree diploma licence|certificate diploma|document certificate|season spring summer autumn winter
|weekday monday tuesday wednesday thursday friday|month january february april june july august september october november december|childcare nursery|clinician doctor nurse surgeon|doctor surgeon physician|child pupil baby toddler|student pupil apprentice|colleague chef nurse instructor|boss director head|clothes shirt coat uniform|furniture chair table desk cupboard|artwork painting sculpture drawing|material wood metal steel clay|metal steel iron copper|wood oak pine walnut`;
