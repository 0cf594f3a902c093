/**
 * Plain words that describe, judge and picture without telling a fact of their own. They belong to the language of letters
 * as those of LETTER_WORDS do; lemmas, all their forms count.
 */
export const PLAIN_WORDS = `
unable dead black white red blue green gold grey gray brown cold hot bitter necessary average tall thin thick clean physical distant primary upper mad crazy wet dry flat minimal
critical dangerous gradual occasional substantial superior fixed initial prominent identical satisfactory constant continuous elaborate grim angry awful conventional dramatic mysterious
numerous respective automatic corresponding enormous desirable extensive increasing mental abstract delicate dirty moderate peculiar uneasy absent ambiguous frequent inadequate intermediate
mighty terrible vigorous afterward desperate furious accurate comparable doubtful guilty nervous respectable stupid weary widespread accordingly aloud bad badly chief complicated due finite frantic literal
logical naked painful preliminary primitive secondary slender sore spiritual startling stern supreme ancient asleep eternal frightened handsome heroic indirect moral ominous protective sophisticated
subjective violent youthful abrupt alternate awkward contrary dumb economical endless fake gigantic golden humorous idle incomplete inevitable massive neutral rigid rugged scared seemingly sturdy
undoubtedly upward absurd anonymous arbitrary backward childish civil classical collective comprehensive consequently crude customary distinctive farther formidable grotesque helpless hostile hungry
indefinite infinite lonely motionless overwhelming private theoretical virtual weird adjacent anxious detached dim divine dreadful excessive exclusive formerly imaginary impatient impersonal intricate
negligible outer pertinent reciprocal revolutionary ridiculous ripe sublime tangled tentative torn underlying unhappy unstable useless aggressive apt artificial breathless dense exhausted explosive foolish
frightening intact inward ironic ironical irrelevant lazy lengthy lesser multiple naive passive progressive prone proportional reluctant sacred sensational shallow sleepy sticky stout stubborn unpleasant upright
acute ashamed cheery clumsy coherent countless embarrassing energetic faraway fragile frozen glorious harsh immortal incapable integral invisible irregular jealous merry miserable notorious periodic predictable
prolonged relieved singular skeptical sceptical spectacular subsequent unified unnecessary unprecedented vain alleged appealing carefree cautious crisp exuberant feeble frail futile hopeless icy impending
impassioned inescapable joint joyous legitimate meaningless misleading noisy perilous plentiful pressing puzzled puzzling quaint recognisable recognizable reputable shabby simultaneous slim solemn superficial
suspicious triumphant trivial unbroken unfamiliar unnatural unpopular wicked worn chaotic childlike consecutive dignified eventual expectant exquisite famed figurative foremost fuzzy genial gleeful graceful idiotic
implicit imperfect indispensable inexperienced insufficient introductory juicy legendary lifelike lucid luminous luxurious mandatory momentary noticeable outright picturesque placid preferable pronounced resonant
restrained rhythmic rosy selfish slippery spellbound spotless stormy thoughtless timid tranquil troublesome ugly unanimous unexplored unimpressed unlimited unmistakable unofficial unorthodox unseen usable
acceptable accomplished affectionate amiable animated astonishing audible bizarre bored boring bustling colossal commendable conscientious conspicuous cryptic cute dazzling definitive delicious
descriptive devastating discouraged ecstatic elusive enigmatic enlightened ethereal exaggerated exotic festive flawless forthright fruitless frustrated frustrating grumpy handmade handy hesitant humane idyllic
impractical inappropriate indebted wonderstruck rewarding lighter warmer smaller
include determine admit swing declare estimate hate roll eliminate arrive argue introduce escape press derive bend conclude smell slide climb disappear sweep flash toss hide flee curse perceive scream approve
crawl drag sink accompany imply review assert cease kick swear pour quote thrust alter complain exhibit crack proclaim warn explode multiply react accord disclose resemble grasp snap accuse cite interrupt shut
bind contemplate decrease detect float neglect pack bet knock plunge reverse rub squeeze attribute dislike dismiss insert plead scan scratch beg bloom coincide correspond evaluate modify prevail bite commence
communicate contend creep discourage disturb isolate stagger straighten suspend tumble vanish wipe alert cling descend drift exaggerate forbid necessitate originate specify spin symbolise symbolize uphold
accommodate comprise freeze loom affirm assess boast minimise minimize resent scramble caution criticise criticize deem evoke exclaim obscure quarrel retreat scatter smash sway trim upset accelerate commend
comprehend dash defy diminish enlarge gleam postpone presume repel rip suspect amend boil buzz drip envy erupt lurch mingle muse wrap ache approximate compress dispel dodge dwell entail frighten grind grumble
hop omit overlook reckon recount speculate summon tempt tighten tilt tread weaken adhere applaud conceal culminate dwindle groan lurk pop probe ruin shorten skip startle summarise summarize verify whistle blur
boom chant click confine curl despise drown hug lessen melt overhear shrink swirl tug complicate discern disregard falter flatten flatter fumble hover incorporate intensify mourn reconsider rejoice roam tolerate
unify brace circulate contradict facilitate fuss glint marvel memorise memorize mumble overlap pronounce puzzle scare splash sprinkle stray unlock withstand annoy ascertain epitomise epitomize erase flip fret
nestle reiterate rival soften sting align amplify bolster bump consist consolidate encompass err evade fathom fortify harden hush infer meditate mislead propel reap rearrange recede recite recollect relish
scold seep shrug signify sprout surmise tease thicken topple transcend tremble undo unleash vow yearn abide acclaim ascribe astound attest bewilder budge cringe dazzle dissuade endear envelop fetch flicker
glide glisten heighten materialise materialize maximise maximize misunderstand mitigate nag pierce prolong quicken relent reminisce reopen reread retract revere sidestep stifle suffice sympathise
sympathize tingle underestimate wane abound accentuate acquaint befit beware confound crumble disentangle dishearten embark emulate enliven evaporate glean gratify immerse overwhelm permeate reassess rediscover
restate restrain rouse ruffle sift substantiate theorise understate unwind usher vibrate perform succeed
image concentration component illusion suffering anxiety darkness anger despair independence conviction consciousness efficiency dignity hatred glory implication interpretation mess personality
sensation haste surplus dimension effectiveness storm vacuum viewpoint amazement assurance mode suspicion chaos continuity terror brightness gloom mist panic prestige scar thrill anticipation excess
fury guilt hunger survival uncertainty accuracy affection agony chill contempt similarity astonishment bitterness capability commotion contradiction deficiency dilemma disappointment hunch immediacy margin misery
plight remainder specificity synthesis temptation willingness wrath boredom competence disapproval discretion distress fame irritation limitation melancholy obscurity perfection persistence recollection
resemblance stillness anguish breeze convenience defect dismay equilibrium exasperation flavour flavor frenzy hue incentive indifference intellect luxury popularity realm resentment restriction sensibility
standpoint stereotype stupidity surroundings symmetry turmoil appetite awe comprehension confirmation disagreement embarrassment evolution fantasy frustration grief hazard ignorance impatience inability
innocence intuition isolation loneliness paradigm prominence richness romance scent solidarity sorrow superiority uproar validity yearning annoyance approximation certainty cohesion decency desperation endurance
familiarity fatigue generalisation generalization grandeur gratification greatness misgiving novelty originality precedent prosperity purity sparkle splendour splendor suspense tactic torment vanity agenda
aptitude compassion composure consensus consolation demeanour demeanor disadvantage disbelief discomfort disguise displeasure elegance equality expanse facet feasibility fortitude glee gravity hostility
impetus likelihood modesty nostalgia nuisance objectivity peculiarity politeness prejudice prowess radiance rationale reliance remembrance reverie serenity severity smoothness softness
spontaneity tenderness thirst trepidation uneasiness uniqueness unwillingness urgency verge verve vigour vigor vogue woe state failure puzzle performance project system page
root fruit anchor canvas ingredient tapestry fabric beacon torch fuel toolbox toolkit pocket bookmark drawer seat spotlight hat shoulder foot feet arm skin bone breath tongue nose sleeve shoe
figure serve hit eat claim charge score movement item aid procedure argument behaviour behavior factor phase affair associate conscious contemporary creature description discovery division expand fool
generate height initiate joke legend miracle outline peak phenomenon pretend provision rescue revive ritual shell song spur stroke supply title transfer undertake universe vehicle victim wheel wing
basis anecdote angel adventure champion crime crisis disaster drama endeavor endeavour enemy evil fancy foundation giant hero hole imitation implement impose indication kingdom landscape legacy mud penalty
section shock steam tide trap weapon wound cure remedy medicine poison ladder brick cornerstone milestone stepping footprint harvest bloom blossom
definition conclusion quotation metaphor analogy parable motto slogan formula phrase adjective noun verb
date fact event occasion circumstance consequence coincidence
friend friendship buddy companion ally pal
colleague matter
`;
