/**
 * Plain words that describe, judge and picture without telling a fact of their own. They belong to the language of letters
 * as those of LETTER_WORDS do; lemmas, all their forms count.
 */
export const PLAIN_WORDS = `
unable dive zoom delve plunge rush drift stumble race hop glide sketch outline jot scribble proposal black white red blue green grey gray brown bitter necessary average tall thin thick clean distant primary upper mad crazy minimal critical
dangerous gradual occasional substantial superior fixed initial prominent identical satisfactory constant continuous elaborate grim angry awful conventional
dramatic mysterious numerous respective automatic corresponding enormous desirable extensive increasing abstract delicate dirty moderate peculiar uneasy
absent ambiguous frequent inadequate intermediate mighty terrible vigorous afterward desperate furious accurate comparable doubtful nervous respectable stupid
weary widespread accordingly aloud bad badly chief complicated due finite frantic literal logical naked painful preliminary primitive secondary slender sore
spiritual startling stern supreme ancient eternal frightened handsome heroic indirect moral ominous protective sophisticated subjective violent youthful
abrupt alternate awkward contrary dumb economical endless fake gigantic golden humorous idle incomplete inevitable massive neutral rigid rugged scared
seemingly sturdy undoubtedly upward absurd anonymous arbitrary backward childish civil classical collective comprehensive consequently crude customary
distinctive farther formidable grotesque helpless hostile hungry indefinite infinite lonely motionless overwhelming private theoretical virtual weird adjacent
anxious detached dim divine dreadful excessive exclusive formerly imaginary impatient impersonal intricate negligible outer pertinent reciprocal revolutionary
ridiculous ripe sublime tangled tentative torn underlying unhappy unstable useless aggressive apt artificial breathless dense exhausted explosive foolish
frightening intact inward ironic ironical irrelevant lazy lengthy lesser multiple naive passive progressive prone proportional reluctant sacred sensational
shallow sleepy sticky stout stubborn unpleasant upright acute ashamed cheery clumsy coherent countless embarrassing energetic faraway fragile frozen glorious
harsh immortal incapable integral invisible irregular jealous merry miserable notorious periodic predictable prolonged relieved singular skeptical sceptical
spectacular subsequent unified unnecessary unprecedented vain alleged appealing carefree cautious crisp exuberant feeble frail futile hopeless icy impending
impassioned inescapable joint joyous legitimate meaningless misleading noisy perilous plentiful pressing puzzled puzzling quaint recognisable recognizable
reputable shabby simultaneous slim solemn superficial suspicious triumphant trivial unbroken unfamiliar unnatural unpopular worn chaotic childlike consecutive
dignified eventual expectant exquisite famed figurative foremost fuzzy genial gleeful graceful idiotic implicit imperfect indispensable inexperienced
insufficient introductory juicy legendary lifelike lucid luminous luxurious mandatory momentary noticeable outright picturesque placid preferable pronounced
resonant restrained rhythmic rosy selfish slippery spellbound spotless stormy thoughtless timid tranquil troublesome ugly unanimous unexplored unimpressed
unlimited unmistakable unofficial unorthodox unseen usable acceptable accomplished affectionate amiable animated astonishing audible bizarre bored boring
bustling colossal commendable conscientious conspicuous cryptic cute dazzling definitive delicious descriptive devastating discouraged ecstatic elusive
enigmatic enlightened ethereal exaggerated exotic festive flawless forthright fruitless frustrated frustrating grumpy handmade handy hesitant humane idyllic
impractical inappropriate indebted wonderstruck rewarding lighter warmer smaller include determine admit swing declare estimate hate roll eliminate arrive
argue introduce escape press derive bend conclude smell slide climb disappear sweep flash toss hide flee curse perceive scream approve crawl drag sink
accompany imply review assert cease pour quote thrust alter complain exhibit crack proclaim warn explode multiply react accord disclose resemble grasp snap
accuse cite interrupt shut bind contemplate decrease detect float neglect pack bet knock plunge reverse rub squeeze attribute dislike dismiss insert plead
scan scratch beg coincide correspond evaluate modify prevail commence communicate contend creep discourage disturb isolate stagger straighten suspend tumble
vanish alert cling descend drift exaggerate forbid necessitate originate specify spin symbolise symbolize uphold accommodate comprise freeze loom affirm
assess boast minimise minimize resent scramble caution criticise criticize deem evoke exclaim obscure quarrel retreat scatter sway trim upset accelerate
commend comprehend dash defy diminish enlarge gleam postpone presume rip suspect amend boil buzz envy lurch mingle muse wrap ache approximate compress dispel
dodge dwell entail frighten grumble hop omit overlook reckon recount speculate summon tempt tighten tilt weaken adhere applaud conceal culminate dwindle groan
lurk pop probe ruin shorten skip startle summarise summarize verify whistle blur boom chant click confine curl despise hug lessen melt overhear shrink swirl
tug complicate discern disregard falter flatten flatter fumble hover incorporate intensify mourn reconsider rejoice roam tolerate unify brace circulate
contradict facilitate fuss glint marvel memorise memorize mumble overlap pronounce puzzle scare splash sprinkle stray unlock withstand annoy ascertain
epitomise epitomize erase flip fret nestle reiterate soften sting align amplify bolster bump consist consolidate encompass err evade fathom fortify hush
infer meditate mislead propel rearrange recede recite recollect relish shrug signify surmise tease thicken topple transcend tremble undo unleash vow yearn
abide acclaim ascribe astound attest bewilder budge cringe dazzle dissuade endear envelop fetch flicker glide glisten heighten materialise materialize
maximise maximize misunderstand mitigate nag prolong quicken relent reminisce reopen reread retract revere sidestep stifle suffice sympathise sympathize
tingle underestimate wane abound accentuate acquaint befit beware confound crumble disentangle dishearten embark emulate enliven evaporate glean gratify
immerse overwhelm permeate reassess rediscover restate restrain rouse ruffle sift substantiate theorise understate unwind usher vibrate perform succeed image
concentration component illusion suffering anxiety darkness anger despair independence conviction consciousness efficiency dignity hatred glory implication
interpretation mess personality sensation haste surplus dimension effectiveness vacuum viewpoint amazement assurance mode suspicion chaos continuity prestige
thrill anticipation excess survival uncertainty accuracy affection agony contempt similarity astonishment bitterness capability commotion contradiction
deficiency dilemma disappointment hunch immediacy margin misery remainder specificity synthesis temptation willingness boredom competence disapproval
discretion distress fame irritation limitation melancholy obscurity perfection persistence recollection resemblance convenience defect dismay equilibrium
exasperation flavour flavor hue incentive indifference intellect popularity realm resentment restriction sensibility standpoint stereotype stupidity
surroundings symmetry turmoil appetite awe comprehension confirmation disagreement embarrassment evolution fantasy frustration grief ignorance impatience
inability innocence intuition isolation loneliness paradigm prominence richness romance solidarity sorrow superiority uproar validity yearning annoyance
approximation certainty cohesion decency desperation endurance familiarity fatigue generalisation generalization gratification greatness misgiving novelty
originality precedent prosperity purity sparkle suspense tactic vanity agenda aptitude compassion composure consensus consolation demeanour demeanor
disadvantage disbelief discomfort disguise displeasure elegance equality expanse facet feasibility fortitude glee gravity hostility impetus likelihood modesty
nostalgia nuisance objectivity peculiarity politeness prejudice prowess radiance rationale reliance remembrance reverie serenity severity smoothness softness
spontaneity tenderness trepidation uneasiness uniqueness unwillingness urgency verge verve vigour vigor state failure puzzle performance page spotlight serve
claim movement item aid procedure argument behaviour behavior factor phase affair associate conscious contemporary creature description discovery expand fool
generate height initiate joke legend miracle outline peak phenomenon pretend provision rescue revive ritual spur title transfer undertake basis anecdote angel
adventure crisis disaster drama endeavor endeavour evil fancy foundation giant hero imitation implement impose indication penalty section shock tide
definition conclusion analogy motto slogan formula phrase date fact event occasion circumstance consequence coincidence friend friendship buddy companion ally
pal colleague matter
`;
