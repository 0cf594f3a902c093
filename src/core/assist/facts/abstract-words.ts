/**
 * Feelings, thoughts, qualities and states, and what they do: nothing that anybody could have seen on a certain day. They belong
 * to the language of letters as those of PLAIN_WORDS do; lemmas.
 */
export const ABSTRACT_WORDS = `
amusement apprehension angst ambivalence chagrin consternation craving desire disdain elation exhilaration exultation friendliness fright fury gaiety heartache
heartbreak hesitancy hilarity horror indignation infatuation ire jealousy jubilation levity mirth pang panic penchant pessimism qualm remorse solace torment whim
exuberance expectancy attachment ego afterthought backbone bandwagon bias credence craze conjecture enigma epitome exception fad fallacy foretaste forethought
foreground gumption hindrance inkling justification kaleidoscope keystone knack linchpin lore mainstream misconception parameter paragon persona pitfall
preconception preoccupation presumption pretext prophecy reminiscence retrospect roadblock stimulus template thorn vogue accountability agility
allure altruism aplomb appearance arrogance asset audacity brevity brilliance brunt bravery charisma comradeship complexion credential credibility decorum drawback finesse
flaw folly foible forbearance forte frailty gamut gimmick glamour grandeur greed hallmark halo heroism humbleness idiosyncrasy impropriety inadequacy intimacy intricacy
justice legitimacy loveliness lustre luxury magnitude majesty mannerism merit mettle moderation monotony nicety nonchalance oddity overkill panache pathos permanence plethora
plausibility privacy profusion proximity prudence punctuality quirk reliability sameness scarcity semblance shortcoming shortfall silliness splendour splendor stamina stance
stature stillness suitability tapestry temperament tenacity tint tolerance uniformity valour viability visibility wavelength willpower adversity ambience anonymity aura
bliss boon bummer clutter coherence confidentiality constraint disarray discord dissonance doldrums ecstasy eminence fervour freedom frenzy friction gloom
guilt hardship hiccup hotbed immaturity impasse insecurity jeopardy jitters jumble kink lethargy limbo limelight misfortune muddle necessity niche nightmare
notoriety oblivion obsession pandemonium peril plight poignancy predicament quandary rapture reprieve respite setback shambles solitude standstill strife tangle
thirst trance tranquillity truce tumult turbulence upheaval vulnerability woe unison conscience scruples
abate accomplish acquiesce adorn advocate allay alleviate allude amass appease arouse augment avow babble bask beckon befall begrudge belie belittle bemuse beset bewitch
bide blurt bode busy chide coax coexist commiserate compensate compromise concede conceive concur condemn condone conjure connote console constitute constrain construe contrive converge
converse correlate covet daunt daydream decipher deduce defer demean denote depict deplore deride derail deter detest detract devise digress dilute disconcert disparage dispute
disrupt distil distort distract dither divulge dominate dote dread dub dwarf elicit elucidate emanate embarrass embellish endanger engender engross engulf enlighten ensue entangle enthral entice
entreat entwine envisage equate erode escalate etch exacerbate exalt exasperate exhilarate expound extol faze feign fizzle flaunt flounder flout fluster forgo foresee
galvanise galvanize gauge gloat grieve hamper hanker hearten herald hinder hone horrify idealise impede imperil incur induce inhibit intimidate invigorate invoke irk irritate
jeopardise lament languish laud lengthen liken loathe loiter loosen lure madden magnify mellow moan mollify mope mortify mull muster obsess offset opt orchestrate outshine outweigh
overshadow partake perpetuate perplex pester placate pore precede profess proliferate provoke quell quench quibble quip ramble rankle rave rebuff recur regain relive remedy
retort reverberate revel revolutionise revolutionize rile sadden scoff scour seethe shatter shun simmer slacken smother soothe sour span spellbind squander stammer stem stoke streamline stun
stutter subdue surpass sweeten swell tantalise taunt teem terrify throb toughen transpire twinkle undergo underlie unearth unravel unsettle vacillate venerate vent vex vindicate visualise visualize
vouch wade waffle warp warrant whet wilt wither worsen wrangle fluff flub botch bungle
grin chuckle giggle smirk sigh gasp beam glee sadder bigger hotter wetter thinner gladder
wet dry hot raw loud
ace adrenaline affability afterglow aftermath aftertaste agonise agonize allrounder amiability approachability assistance avalanche
backdrop backfire backlash backstory banter barometer beacon bedrock benevolence blip blossom blunder blush
bookmark bottleneck breakthrough buildup butterflies bystander catchup chatter chills chip
chitchat clinch comeback confidante cornerstone crave crumb declutter dependability detour devotee devour doer
eclipse enthuse enthusiast evermore extrovert fan fiasco fixer flashback flinch flop flutter flutters followup forthwith
frontrunner geek genius gogetter goosebumps gossip grafter grapple gripe
guidepost guru gush handpick happenstance headstart heaps hitch hitherto hurdle hurrah hustle
idealist impromptu introvert itch jumpstart karma kickstart kindliness knockback kudos landmark latecomer
launchpad letdown likeability litmus loads lowlight maestro magnanimity maverick mechanism meetup milestone minefield
misfire mixup morsel multitude myriad nerd newbie newfound niggle notch novice oddball onlooker oodles oomph optimist
outdo outstrip overanalyse overanalyze overdo overshoot payback payoff peeve perfectionist persuasion pessimist pigeonhole
pizazz pizzazz pluck premise prod profuse props providence punchline pushback readability realist recharge redo regroup rejig relatability repartee
reset revitalise revitalize rewind rhapsodise ripen rollercoaster romp rookie rumor rumour sacrosanct selfstarter sendoff serendipity
shakeup shelve shivers shoutout sidetrack signpost sliver smack smidgen snag soar sociability springboard sprout
spunk squirm stalwart stickler subtext sulks swoon terseness textbook theory tightrope timeliness tinge tiptoe
torchbearer touche touchstone turnaround tussle umpteen umpteenth unbeaten unbidden underdog underprepare unmet
upskill vantage vision wellthought wellwisher wellwritten whirlwind whoa whoop wince
wishlist wizard wobble wobbles woohoo wow wrapup wrestle writeup yardstick
critique paragraph ordeal riddle clincher ajar balm whisker footing accolade kudos reproach rebuke critic tutelage
`;
