/**
 * Words that only judge or describe: what they stand with may be a fact, they are none. They belong to the language of letters
 * as those of PLAIN_WORDS do; lemmas.
 */
export const DESCRIBING_WORDS = `
abundant accessible adept adrift adventurous affable aimless airy akin alluring amenable amicable amiss appalled apparent appetising appetizing ardent arduous
artful assertive astute attainable attractive auspicious austere avid awesome baffled baffling balmy banal bashful beaming bemused benevolent benign biased
blameless bland blank blatant bleak blunt blurry boisterous boundless bouncy breathtaking breezy brotherly bubbly businesslike catchy ceaseless charismatic
chilly chivalrous clueless coarse cogent comfy comic comical commanding compact compatible complacent complimentary composed comprehensible conceivable concerted
conciliatory concise conclusive congenial contrite contrived conversant convivial copious corny courageous crafty creaky creepy cruel crummy cuddly cumbersome cunning
dainty dapper dashing dazed deadpan deft delectable delirious demure deserved destined devoid dexterous dire disarming disastrous discerning discreet disgruntled disparate
distracted dizzy dogged doleful doomed downcast downright drastic dreamy dreary droll dubious durable earthy easygoing eccentric edgy eerie effusive elementary elevated
emphatic endearing engrossed ensuing enterprising entertaining enticing entire envious epic erratic especial euphoric evenhanded eventful everlasting exasperating excruciating
exhaustive exhilarated exhilarating expansive extravagant extreme fabulous facile fanciful fateful faultless fearless fearsome fellow feisty fervent fickle fiery finicky
fitting flabbergasted flaky flashy flawed fleeting flimsy foolproof forced forceful forgivable forlorn foregone fortuitous fraught freewheeling frenetic frightful fussy
gallant gargantuan ghastly glaring gloomy gorgeous grandiose gratifying greedy gregarious gritty groggy groundless grudging gruelling guarded guilty gutsy habitual hallowed
haphazard hapless harmless hasty haunting heady heartbreaking heartless heartwarming heated hectic hefty homely horrible horrified hypothetical idiosyncratic iffy ignorant
immaculate imminent immovable immune impulsive inaccessible incalculable incessant incidental incisive incomprehensible inconclusive incredulous incremental indefinable
indescribable indestructible indifferent indisputable indistinguishable indulgent industrious inept inexcusable inexhaustible inexplicable infallible influential ingrained
inimitable innate innocuous innumerable inordinate insane inseparable insistent inspirational instinctive insufferable insurmountable intangible intelligible interminable
intimidating intolerable intoxicating intrepid intrinsic introspective inventive invigorating invincible irate irrational irrefutable irreplaceable irresistible irreverent
irritating jaded jaunty jolly jovial judicious knowledgeable lacklustre lavish likeable limitless lofty lovable ludicrous lukewarm majestic manageable marginal mellow
mesmerising mesmerizing methodical mischievous miraculous monotonous monumental moody mouthwatering muddled murky nagging nifty noncommittal nonsensical nostalgic oblivious
obsessive opaque opportune optimal orderly outlandish outspoken overblown overdue palatable paltry paramount passable pathetic penetrating perennial perfunctory perplexed
persuasive pithy plausible plucky pompous posh pragmatic praiseworthy precarious precocious preposterous prickly prolific provocative prudent puny purposeful quizzical ragged
rambling rampant rapt rapturous rash raucous reckless resounding resplendent reticent reverent rickety rife riotous risky rocky rude rusty ruthless salient sane sarcastic scant
scarce scary scathing scrappy scrupulous selective selfless sentimental shaky shameless shiny shoddy showy sizeable sketchy slapdash sloppy smug snappy snug sociable sombre
soothing sparse sporadic staggering stark staunch stealthy stiff stirring strained strenuous stringent studious stuffy stupendous stylish subdued succinct suggestive sumptuous
superfluous susceptible sweeping sympathetic tacit tame tangential tantamount tasty taut tedious telling tempting tenacious tense tenuous terse thankless thorny threadbare tidy
tolerable tolerant topical touchy towering tragic trendy tricky trifling trite trusty tumultuous turbulent unassailable unattainable unbearable unbeatable unbelievable unbiased unbridled uncanny
uncharted uncomplicated uncompromising unconditional undeniable undue unearthly unequivocal uneven uneventful unforeseen unforgivable unfounded unhurried uninhibited unmissable
unobtrusive unquestionable unreal unrivalled unruly unspeakable unsung untidy untiring unwieldy upstanding urbane valiant versatile viable vile virtuous vocal
volatile voracious wacky wary wayward weighty whimsical winding winning wobbly wordy workmanlike worrisome wry yummy zany daunting dodgy gruff handsome
absentminded accidental adamant advantageous altruistic amateurish amped anchoring aplenty apprehensive archaic audacious
beguiling belated bespoke blossoming bothersome breakneck brimming broadminded bruised bruising brutal bubbling budding
burgeoning bursting capricious cathartic chastening chivalry classic clearheaded coincidental conditional conducive confidant coolheaded
cringeworthy cringey crushed crushing crystal cushy customised customized cynical demoralizing demystify dented destiny detrimental devilish
dismissive dispiriting disruptive ditto downplay drained draining drooping dumbfounded dumbstruck earthshattering ebbing egregious electrifying equitable exceedingly
eyecatching eyeopening eyewatering fainthearted fanatic farreaching farsighted fastidious flagging fledgling foggiest forwardlooking frazzled
fullyfledged galloping galore glamorous glimmering glittering glitzy glossy gnawing gobsmacked gratuitous groundbreaking gushing gutwrenching
hairraising halfhearted handpicked hardheaded harrowing headlong headstrong hearsay heartrending heartwrenching heavenly heavyhanded hooray
horrendous humblest hurray hyped hypnotic hysterical immeasurable immutable improvised inadvertent inconsequential inconsolable indicative indignant innermost
inviolable jawdropping jazzed jest kindhearted kindred knackered levelheaded likeminded longlasting longstanding longwinded
mainstay makeshift marvelous mega merciful mesmeric metaphorical miffed mindblowing mindless momentous moreish mounting nailbiting
narrowminded nascent nebulous nervewracking niggling nonchalant obvious offhand openhanded openhearted openminded ostensibly outermost
outrageous overly painstaking pared peeved perpetual pervasive phenomenal plush pointless powerless presumptuous pretentious prodigious prodigy
proficient prototypical proverbial providential pumped punishing quintessential recalibrate reeling reinvent relentless reminiscent remotest reportedly
roaring sagging scintillating scrumptious senseless serendipitous shellshocked shimmering shortsighted shred simplistic singlehanded singleminded
sizable slick slightest sluggish smashing smattering sneaking soaring sobering softhearted soulless soulmate soulsearching starstruck
stereotypical strongminded super supposedly swanky swish talkative tardy taxing thoughtprovoking thunderstruck tiresome topmost trailblazing ultra
unabashed unadulterated unalloyed unbowed undercurrent underhand underrated undervalued unencumbered unfathomable unfettered unfiltered
unflagging unflappable unflinching unfulfilled unimaginable unperturbed unrequited unscathed unscripted unshakable unshakeable unsolicited unstinting unstoppable
unswerving untapped unthinkable unvarnished uppermost upstart verbatim veritable watershed wearisome welldeserved wellearned wellintentioned wellmeaning
wellmeant wellrounded welltimed wideranging wordplay worthless
`;
