/**
 * Words of feeling, judgement, thought and manner that warm letters of today use beside those of LETTER_WORDS; they tell
 * no fact of the world by themselves. Lemmas, all their forms count.
 */
export const WARM_WORDS = `
hearten gladden beam grin chuckle giggle blush gush elated overjoyed tickled chuffed gutted crestfallen bittersweet jitters butterflies daunting daunted flustered fret
enamoured enamored smitten enthralled enthralling mesmerise mesmerize riveted riveting gripping hooked awestruck wowed wow bowled floored speechless goosebumps giddy jubilant blissful heartbreak
heartbroken heartache disheartened deflated dejected downhearted demoralised demoralized disillusioned despondent unfazed rattled soothe console contented contentment content solace serene bask
revel enthuse enthused enthusiast contagious exuberance elation euphoria bubbly lovable adorable heartwarming hearted natured minded humoured humored headed spirited rounded paced meaning rooted
stellar sterling exemplary superlative unbeatable unforgettable immaculate impeccable meticulous painstaking scrupulous snappy punchy pithy succinct concise cogent compelling persuasive eloquent articulate
poetic lyrical whimsical quirky hilarious comical gorgeous stunning breathtaking stylish tasteful classy sleek slick seamless fluid nimble agile savvy shrewd astute perceptive discerning incisive penetrating
nifty canny ingenious inventive imaginative resourceful enterprising industrious hardworking tenacious gritty dogged plucky feisty effervescent easygoing laid approachable personable affable amicable
amenable obliging accommodating unassuming gallant chivalrous magnanimous charitable benevolent compassionate empathetic empathic tender caring devoted staunch trusty dependable reliable punctual timely
speedy brisk overdue belated apologetic contrite regretful rueful wistful pensive introspective reflective contemplative attractive apparent obvious extreme entire healthy independent regular relative
soft cruel horrible brief unavoidable surprising tricky gruelling grueling taxing demanding exacting relentless sheer hefty sizeable sizable ample abundant plentiful scarce dear
mull ruminate glean deduce conjecture gauge grapple wrestle brood digest appraise visualise visualize envisage envision foresee conceive
relay articulate elaborate expound phrase reword rephrase paraphrase allude chime concur quip joke jest banter retell narrate
juggle muster hone tweak tidy whittle achieve achievement accomplish accomplishment attain fulfil fulfill merit warrant entitle pave forge
crossroads springboard lodestar benchmark yardstick touchstone bonus upside downside drawback setback hiccup hurdle blip detour bump blow boost tonic windfall standout flourish
candidness tactfulness cheer gusto panache aplomb finesse knack nous bandwidth headspace cheerfulness friendliness earnestness solicitude fervour fervor
desire apprehension amusement conscience accordance exception destiny disposal appearance occurrence difficulty assistance approval freedom tolerance restraint mercy respite
compromise error lapse custom sincereness truthfulness resolve resoluteness gratefulness easiness directness tenderness sharpness thoroughness promptness swiftness roundness
inspirational motivational aspirational transformative informative educational illuminating enlightening eye opening humbling grounding galvanise galvanize invigorate invigorating bracing energised
commiserate empathise empathize esteemed revered beloved cherished prized coveted sought fruitful productive profitable worthwhile beneficial advantageous conducive instrumental pivotal
inspiringly amicably affably tirelessly diligently meticulously painstakingly tactfully sensitively compassionately delicately discreetly diplomatically diplomatic discreet tactful judicious
wholesome nurturing collegial convivial homely cosy cozy snug buzzing bustling thriving flourishing knit knitted vibe ethos ambience ambiance aura
reapply retry apologise rejoin resurface reappear coincide await outshine outweigh sooner insofar suffice elated ponderous pleasantly disappointing heartfelt undimmed undiminished unreserved unreservedly
wholeheartedness unstinting untiring unfailing unfailingly unhurried unhesitating immeasurable immeasurably incalculable profusely infinitely eternally forevermore evermore
candidacy posting inbox expertise proficiency workload hectic timeline turnaround gist inkling serendipity serendipitous whirlwind rollercoaster heap ton load bunch dose teammate coworker workmate organiser organizer listener thinker
aback abide bid brainstorm onboard shortcoming blunder predicament undertaking endeavouring standalone hallmark mainstay backbone linchpin catalyst magnet gateway threshold vantage
admirable admirably applaud accolade kudos plaudit salute commendation tribute shoutout acclaim testimony testament
unease discomfiture awkwardness sheepish bashful shy shyness timidity reticent hesitancy nervy edgy fidgety calming comforting consoling cheering
spontaneous unscripted unforced unpretentious heartily lovingly painfully blissfully delightfully refreshingly disarmingly charmingly winningly strikingly notably markedly decidedly unmistakably undeniably
crave covet relish devour pore browse skim peruse scour delve plough plow plunge dabble tinker
hinge pivot revolve veer gravitate meander wend saunter amble
attuned acquainted accustomed adept versed fluid agreeable congenial likeable likable endeared
ordinariness everydayness humdrum mundane tedious dreary chilly cloudy gloomy sunny rosy
wobble wobbly shaky steadying sturdy robust rugged durable
sincerest warmest kindest fondest utmost deepest
undergo underpin undergird envelop enfold embrace entwine intertwine interweave
interpersonal intangible untold unspoken unsaid untapped unsung unseen unfair unjust undue unsettling unsettled unwanted unsolicited unprompted unasked
tenfold twofold manifold myriad umpteen innumerable numerous
repay reciprocate requite return dutiful dutifully conscientiously
goodwill gallantry magnanimity charity humanity humaneness decorum propriety etiquette
envy envious jealous begrudge grudge resentful sour rancour rancor spite malice
glum downcast sombre somber blue sulk mope pout sigh
complaint operate profile available availability trump beat craftsman craftsmen substitute ordeal tribulation upheaval turbulence bumpy rocky
lighthearted wholehearted halfhearted openhearted softhearted
afterthought forethought foretaste aftertaste afterglow limelight twilight daydream
`;

/**
 * Turns of phrase whose words, taken one by one, would tell a fact: "in a heartbeat", "a sentence or two". In the pattern
 * language of the rules, as far as words, choices and gaps go.
 */
export const IDIOMS: readonly string[] = [
  'a|an sentence|line|word|minute|moment|thought|pointer|point|tip|hint|thing|suggestion|question|comment|paragraph|note or two',
  'one or two',
  'in two minds',
  'second to none',
  'twice as',
  'think|thinking|thought twice',
  'once or twice',
  'ill will|feeling|feelings',
  'hard feelings',
  'in a heartbeat|flash|nutshell|jiffy|blink',
  'beyond|outside|within|under ..2 control',
  'for|of its|their|your|his|her age',
  'a model of',
  'role model|models',
  'give ..5 a pat|hug|wave|scratch|cuddle|stroke|kiss',
  'around|round|in|into|with your|my|their|both|our diary|diaries|calendar|calendars|agenda',
  'behind the wheel|scenes|curtain',
  'hit|hits|hitting the ground|road',
  'up to speed|date|scratch',
  'on the ball|fence|horizon|radar|spot|cards|lookout',
  'the door|doors',
  'silver lining',
  'fingers crossed',
  'keep|keeping ..2 fingers',
  'cross|crossing my|our fingers',
  'in good hands|company|stead|spirits',
  'a shot in the arm',
  'a shot',
  'food for thought',
  'grain|pinch of salt',
  'hand on heart',
  'heart and soul',
  'with bated breath',
  'off the record|ground|beaten',
  'down to earth',
  'the icing on the cake',
  'a piece of cake',
  'cup of tea',
  'a breath of fresh air',
  'music to my ears',
  'over the moon',
  'on cloud nine',
  'under the weather',
  'day|night and night|day',
  'night|day or day|night',
  'sleep on it',
  'lost for words',
  'at the drop of a hat',
  'from the bottom of',
  'close|closer|dear to my heart',
  'go|goes|went the extra mile',
  'the extra mile',
  'a long shot',
  'in the same boat',
  'on the same page|wavelength',
  'a feather in',
  'get|got|getting the ball rolling',
  'a weight off',
  'off my chest|mind',
  'at your|my|their|our service|disposal',
  'a spring in',
  'on my|your|our|their toes',
  '~crop up',
  'from the sidelines|wings|start',
  'crack of the whip',
  'the worst is over',
  'a clean slate|break|sheet',
  'put|putting ..2 aside',
  'down the line|road|track',
  'a tough|hard|bitter act|nut|pill|sell',
  'bitter pill',
  'by no|all means',
  'a means to',
  'the bar',
  'in safe hands',
  'word of mouth',
  'rule|rules of thumb',
  'turn|turned|turning the page|corner|tables',
  'leave|leaves|left no stone',
  'on top of the world',
  'worlds apart',
  'at first hand|sight|glance',
  'second nature|thought|thoughts|look|glance',
  'a second look|thought|glance|wind',
  'at heart',
  'by heart',
  'in stone',
  'the human touch',
  'the lion share',
  'out of the blue',
  'once in a blue moon',
  'the tip of',
  'drop|drops in the ocean',
  'water under the bridge',
  'a far cry',
  'cut and dried',
  'to the letter',
  'in black and white',
  'a class act',
  'in a class of',
  'in a league of',
  'on the money',
  'for what it is worth',
  'worth its|their weight in gold',
  'a heart of gold',
  'a gold mine|standard',
  'the gold standard',
  'the school of',
  'old school',
  'in the driving|driver seat',
  'on the road',
  'a home from home',
  'at home',
  'part of the furniture',
  'make|makes|made|making my|your|our day|week|month|year',
  'brightened|lifted my|our day|week|month|year|morning|afternoon|evening',
];
