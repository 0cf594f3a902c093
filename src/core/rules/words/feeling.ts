import type { Phrases, WordClasses } from '../../lint/pattern.ts';

/** Words for strong feelings, and for how strong they are. */
export const FEELING = {
  /** Raise a feeling above a mild mention. */
  STRONGLY:
    'so very really truly extremely absolutely utterly completely totally entirely wholly deeply terribly bitterly incredibly awfully thoroughly properly perfectly positively profoundly seriously super massively hugely immensely enormously intensely downright dreadfully horribly desperately severely greatly hopelessly unbelievably genuinely honestly frankly simply just still pretty too that this proper pure well real right fucking bloody damn most mighty dead all',
  /** Only ever said of strong feelings; no intensifier is needed. */
  ANGUISHED:
    'gutted devastated devestated devasted heartbroken heartbrocken brokenhearted furious livid fuming seething raging enraged incensed irate outraged infuriated distraught humiliated mortified inconsolable crestfallen desolate dejected despondent heartsick heartsore depressed betrayed distressed miserable worthless hopeless wounded resentful embittered disgusted sickened traumatised traumatized grieving aggrieved demoralised demoralized demotivated anguished despairing suicidal exasperated tearful weepy bereft appalled bummed OVERWROUGHT',
  OVERWROUGHT: 'overwrought inconsolate sobbing weeping crying numb heavyhearted',
  /** Said of things as well, so only of the writer or the writer's heart. */
  BROKEN:
    'broken shattered crushed wrecked destroyed devastated ruined dashed flattened torn beaten dead finished over gone tatters pieces bits low',
  SHATTERED: 'broken shattered crushed wrecked destroyed flattened floored',
  /** Anger and hurt: a reproach to the reader even without an intensifier. */
  ANGRY: 'angry upset hurt frustrated bitter disillusioned dismayed insulted offended hurting resentful',
  /** Pass when they are said once and mildly. */
  SOFT: 'sad saddened disappointed disheartened discouraged deflated unhappy ashamed embarrassed annoyed dispirited pained gloomy glum emotional',
  /** Low spirits in words that mean other things too. */
  SLUMPED: 'low down lost cross mad tired drained exhausted blue',
  /** What the writer feels like, behind a form of "feel" or "left me". */
  LOW: 'foolish stupid small worthless useless empty numb lost rubbish awful terrible horrible invisible unwanted used cheated robbed pathetic inadequate hollow beaten defeated low dreadful sick wretched rotten crap ashamed abandoned rejected unloved powerless helpless drained hopeless broken dead lifeless unworthy duped shattered crushed',
  DISTRESS:
    'despair anguish agony heartbreak heartache sorrow misery rage fury humiliation torment bitterness wretchedness devastation hopelessness emptiness grief',
  /** Of the writer ("my anger") these reproach; of a story they may be praise. */
  UPSET:
    'anger rage fury frustration pain hurt humiliation bitterness despair sorrow shame grief sadness anguish misery resentment distress exasperation heartbreak',
  HEAVY:
    'huge massive crushing terrible bitter enormous devastating heavy cruel bitterest deep profound immense severe dreadful crippling awful horrible brutal tremendous overwhelming utter total extreme intense sore deepest worst biggest hammer body',
  UNBEARABLE:
    'devastating heartbreaking crushing gutting shattering unbearable agony agonising agonizing demoralising demoralizing excruciating humiliating torture heartrending sickening disheartening infuriating maddening mortifying',
  CRY: '~cry ~sob ~weep ~bawl ~howl',
  TO_HURT:
    '~hurt ~wound ~pain ~upset ~sadden ~anger ~enrage ~infuriate ~sicken ~humiliate ~depress ~devastate ~sting ~haunt ~torment ~demoralise ~demoralize ~frustrate ~dishearten',
  TO_BREAK:
    '~break ~crush ~destroy ~shatter ~ruin ~dash ~wreck ~smash ~trample ~demolish ~rip tore ~flatten ~drain ~sap ~spoil ~obliterate ~dent knocked knocks ~kill gutted floored undid broke',
  SPIRIT:
    'heart hearts hope hopes dream dreams confidence spirit spirits faith morale esteem belief soul future motivation enthusiasm',
  SPAN: 'day week weekend month year evening night summer holiday christmas life',
  THE_REJECTION: 'it this rejection email mail letter decision outcome one result answer call losing',
  DULLED: 'pointless grey gray black dark meaningless hopeless bleak empty wrong heavy',
} as const satisfies WordClasses;

/** How the writer comes to say "I am …" or "I feel …", up to the feeling. */
export const FEELING_PHRASES: Phrases = {
  I_AM: [
    'i|am BE|feeling STRONGLY? STRONGLY? ,? STRONGLY?',
    'i BE|HAVE been|feeling|felt|left STRONGLY? STRONGLY? ,? STRONGLY?',
    'i have been feeling STRONGLY? STRONGLY?',
    'i BE left feeling STRONGLY? STRONGLY? ,? STRONGLY?',
    'i ~feel|~remain|~get STRONGLY? STRONGLY? ,? STRONGLY?',
    'i BE STRONGLY? _ and|, STRONGLY? STRONGLY?',
    'me ~feel|feeling STRONGLY? STRONGLY?',
    '~make|~leave|~get me STRONGLY? STRONGLY?',
    '^ feeling|~feel|been|~remain STRONGLY? STRONGLY?',
    'not ~help|but feeling|feel STRONGLY? STRONGLY?',
  ],
  /** "never felt so …" and other ways to say how much. */
  CANNOT_SAY: [
    'not|hardly|never ..2 ~tell|~know|~imagine|~understand|~express|~describe|~convey|~believe',
    'no idea|words',
    'words ..1 ~fail',
  ],
  /** "I am furious", "feeling worthless", "so sad". */
  OWN_FEELING: [
    '@I_AM ANGUISHED|ANGRY|SHATTERED',
    'i ~feel|feeling|BE ..4 and|, STRONGLY? STRONGLY? ANGUISHED|angry|upset|frustrated|SHATTERED',
    'i|am BE|~feel|feeling STRONGLY STRONGLY? ,? STRONGLY? SOFT|SLUMPED',
    'i BE tired|exhausted|drained|weary of|by|from !the|all',
    'i BE SOFT|shocked|stunned|confused and|, STRONGLY? SOFT|ANGUISHED|ANGRY',
    'i|me ~feel STRONGLY? STRONGLY? LOW !about|next|beside|in|with',
    'feeling|felt STRONGLY? STRONGLY? LOW|worthless|furious|miserable !about|next|beside|in|with',
    '~leave|~leaving me STRONGLY? STRONGLY? LOW|cold|reeling',
    '~feel|BE STRONGLY? STRONGLY? ,? STRONGLY? let down',
    '~feel ..1 like ..1 a|an|such ..2 failure|fool|idiot|loser|fraud|nobody|joke|bereavement|death|funeral|nightmare|betrayal|slap|punch|kick|knife',
    'my|our|the whole|entire family|house|household|home BE|has|have been? STRONGLY? ANGUISHED|angry|upset|sad',
    '^ STRONGLY? STRONGLY? ,? STRONGLY? ANGUISHED|shattered|crushed',
    '^ STRONGLY STRONGLY? ,? STRONGLY? SOFT|ANGRY|low !to|for|you',
    '^ SOFT|LOW|ANGRY|ANGUISHED , LOW|SOFT|ANGRY|ANGUISHED',
    'beyond ..1 SOFT|ANGRY|ANGUISHED',
    'SOFT|ANGRY|ANGUISHED BE too small|weak|mild',
    'to say ..2 i BE ..2 SOFT|ANGRY|ANGUISHED',
    'understatement ..4 SOFT|ANGRY|ANGUISHED',
  ],
  /** The same in sentences that need their negation: "I cannot say how hurt I am". */
  OWN_FEELING_DENIED: [
    'hard|difficult not to ..2 feel|be ..1 ANGRY|ANGUISHED|SOFT|LOW',
    '~feel like i ..3 enough',
    'have|having to go through this|it|all ..2 again',
    'not believe|bear ..3 through this again',
    'how STRONGLY? SOFT|ANGRY|ANGUISHED|LOW ,,4 i BE|~feel',
    '@CANNOT_SAY ,,4 SOFT|ANGRY|ANGUISHED|DISTRESS|worthless|empty|low|UNBEARABLE',
    '@CANNOT_SAY the ..1 DISTRESS|UPSET|disappointment',
    '~feel|felt|been|be so|this STRONGLY? LOW|SOFT|ANGRY|ANGUISHED !to',
    'not ..2 ~mind|lie|pretend|deny|hide ,,6 i BE ..3 ANGUISHED|ANGRY',
    'not ..2 ~pretend ..4 okay|ok|fine|alright',
    'SOFT|ANGRY|ANGUISHED ,,3 not|hardly|barely ~begin|~cover|~describe|even',
  ],
  /** The same behind an "if": "I would be lying if I said that I was not angry". */
  OWN_FEELING_SUPPOSED: [
    'lying|pretend|deny|hide ..2 i ..2 BE not ..1 ANGUISHED|ANGRY',
    'i sound STRONGLY? STRONGLY? ANGRY|SOFT|ANGUISHED',
  ],
  /** What the answer did to the writer. */
  IT_HURTS: [
    'THE_REJECTION ..2 hurts|stings|smarts|aches|burns !slightly|my|to',
    'THE_REJECTION ..1 hurt STRONGLY|more|badly|me|like',
    'it|this ..1 stung STRONGLY|badly|me',
    'THE_REJECTION|~feel BE|~feel|feels STRONGLY? STRONGLY? UNBEARABLE|painful',
    'how|what ..1 UNBEARABLE !the|this|your|was',
    'cut|cuts ..1 deep|deeply',
    'TO_BREAK STRONGLY? me !out|a|up|into',
    '~finish|~tear me off|up|apart',
    'hit|hits ..2 me|us ..1 hard|harder|like',
    'TO_HURT me',
    'TO_BREAK ..1 my|our|all|whatever|any|every ..2 SPIRIT|SPAN',
    'my|our|all SPIRIT ..6 BROKEN|shattered',
    'my|our ..1 SPAN BE ruined|wrecked|spoiled|spoilt',
    'my dream ,,6 gone|dead|over|finished',
    'what a ..1 HEAVY ..1 ~blow|disappointment|shock|news|end|day|week',
    'HEAVY ..1 ~blow|disappointment|sadness|letdown|DISTRESS',
    'the blow ..4 unbearable|hard|heavy|crushing|worse',
    'bitter pill',
    '~kick|~slap|~punch|~stab|~smack ..1 in the face|teeth|stomach|gut|guts|heart|back|chest',
    'like being|been ~punch|~slap|~kick|~stab',
    '~slam|~shut ..2 in my face',
    'hard|tough|difficult|impossible to take|bear|swallow|stomach|digest !notes|part|in|up|the',
    'wind|air|stuffing ..6 out of me|us|my',
    'life|fight|faith|hope|joy|drain|drained|sucked|knocked|taken|took ..6 out of me|us',
    'something|part in|of|inside me ..2 died|dies|broke|broken|grieving|snapped|gave|went|dying|~grieve',
  ],
  /** "Nothing has ever hurt this much". */
  IT_HURTS_DENIED: ['~hurt|stings|stung|aches STRONGLY|like|more|badly|terribly ..1 hell|than|much|badly'],
  /** Feelings as nouns. */
  DESPAIR: [
    'my|our|in|with|such|pure|sheer|utter|deep|deepest|into DISTRESS !counselling|counseling|support|work|and',
    'my|our STRONGLY? HEAVY? UPSET !management',
    'i ~feel ..3 UPSET|DISTRESS',
    'degree|lot|deal|sense|kind|sort|mixture|mix of ..1 UPSET|DISTRESS',
    '~feel as though|if ,,4 ~die|died|punched|slapped|slammed|ground|floor|world|rug',
    'i ..1 hate this|emails|it|my|rejection|rejections',
    'overcome ..1 with|by ..1 UPSET|DISTRESS|emotion|SOFT',
    'wave|surge|flood ..1 of UPSET|DISTRESS',
    'the shame|humiliation|agony|heartbreak|misery of',
    'disappointment BE ..2 overwhelming|crushing|unbearable|huge|immense|enormous|bitter',
    'my|our|a ,? STRONGLY? heavy ,? heavy? ..2 heart|soul|spirit',
    'my heart|soul|spirit ~feel|BE STRONGLY? heavy|tired|weary|sore',
    'everything ~feel|~seem|~go|BE ..1 DULLED',
  ],
  /** "I cannot take this any more". */
  DESPAIR_DENIED: [
    'anything other|but than? ANGUISHED|SHATTERED|fine',
    'not ~take|handle|stand|do this|it|any|much more|anymore|any|longer',
  ],
  /** Tears, sleep, stomach, hands. */
  GRIEVING_BODY: [
    'i ..3 CRY',
    'i ..6 sobbed|cried|wept|bawled|howled',
    '^ sobbed|cried|wept|bawled|howled|crying|sobbing|shaking !out|off|hands',
    'my|whole ..2 cried|crying|wept',
    'THE_REJECTION|you|message|news|word|words|that ..3 ~make me ..2 CRY|scream|sick',
    'crying|sobbing|weeping|bawling ..3 since|all|into|over|myself',
    'i ..3 in|close|near|fighting|burst|through|holding|floods|verge ..1 to|of|back|into? tears',
    'i ..3 in|near|fighting|through tears',
    '~make|~leave|~have|reduced me ..1 in|to tears',
    'i ~break|broke down',
    '^ ..1 in tears',
    'tears ..1 ~come|~run|~stream|~roll|~fall|~flow|~well',
    'my eyes ..2 red|swollen|wet|burning|sting',
    'sleepless',
    'a lump ,,3 throat',
    'knot|knots|pit|hole ..2 in|of my stomach|chest|heart',
    'my stomach|chest|gut ..3 knots|~drop|~turn|~churn|~tighten|~sink|tight',
    'my heart ..1 ~sink|~ache|~bleed|heavy|~drop',
    'blood ..1 ~boil',
    'hands ..3 ~shake|~tremble',
    'i ..2 shaking|trembling',
    'sick to my|ma|the',
    'sick about|over it|this|that|everything',
    'i ~feel ..1 sick',
    'sick ..2 of this|these|being|getting|hearing|rejections|rejection|it|trying',
  ],
  /** "I cannot sleep". */
  GRIEVING_BODY_DENIED: [
    'i ..3 not|hardly|barely|unable ..3 ~sleep|~eat|~breathe|function|concentrate !on|in|at|another|for',
    '~stop crying|shaking|sobbing|weeping|trembling',
  ],
  /** "I cannot face it". */
  NOT_COPING_DENIED: [
    'i ..2 not|hardly|barely ..2 bear|cope|coping|stomach|stand',
    'i ..2 not|hardly|barely ..2 face !to',
    'not|never|ever ..4 ~get|recover over|past|from it|this',
    'not know how ..4 face|cope|go|carry|bear|recover',
    'how ..1 much|many more of this|these|it ..1 i|can',
    'not|hard|hardly|barely|unable|struggle|struggling ..3 get ..1 out of bed',
    'not ..1 ~stop thinking about it|this|what',
    'barely|hardly|just holding|hanging on|together',
    'i am|BE ..1 not ..1 okay|ok|alright',
    'not know what to do with myself',
    'hard|difficult not ..1 ~take ..3 personally',
    'not ..1 over it|this',
  ],
  /** Being at the end of one's strength. */
  NOT_COPING: [
    'i ~keep rereading|replaying',
    'i ~keep reading it',
    'eating me alive|up',
    'dying|dead|broken inside',
    '~take|taking it|this|the ..1 ..1 badly|hard',
    'i BE|am fed up',
    '^ ..1 fed up',
    'end of my tether|rope',
    'wits end',
    'i ..6 ~go|~fall|in|left|going to|apart|pieces|bits pieces|bits|apart',
    'i|me ..2 in bits|pieces|shreds',
    'beside myself',
    'at ..1 breaking point',
    'i|we|am|starting|been|me ..2 losing|lost|lose ..3 hope|heart|faith !in',
    'rock bottom',
    'in a ..1 dark place',
    'holding|hold|keep|keeping it together',
    '~want|like|tempted|close|ready|about to? ~give up !my|a',
    'i ..2 could|~want ..2 scream|explode|punch|cry|vanish|disappear',
    '~throw|throwing ..2 my ..3 wall|window',
    'i dread ~tell|telling|~face|going|having',
    'i ..1 hate|resent|despise that|being|having|myself|feeling',
    'hopes ,,6 crush|crushed|dash|dashed|shattered|nothing',
    'dashed|shattered|crushed ..1 hopes|dreams',
    'how could you do|~say|~treat|let|just',
    'how dare',
    'worst ..1 news|feeling',
    'worst ..1 day|week|moment ..1 of|in my',
    '~feel like i ..2 been punched|hit|kicked|slapped|run|strung|led|used|robbed|cheated|played|stabbed|abandoned',
    'struggling|struggle to ..1 process|cope|digest|come|move|hold|function|stay|keep|breathe|accept',
    'still reeling',
    'what this|it|that ..2 ~do to me|us',
    'i ..2 let myself ..1 hope|believe|dream|imagine|get',
    'THE_REJECTION|news BE ..1 deeply|extremely|very|so|incredibly|really|hugely|terribly|bitterly disappointing|discouraging|upsetting|hurtful|saddening|frustrating',
    'with ..1 great|deep|much|profound|immense|real|deepest sadness|sorrow|dismay|disappointment|pain',
    'to my ..2 dismay|horror|sorrow',
    'low|lowest point|ebb',
    'in shock|disbelief|mourning|agony|despair|pain|limbo',
    'panic attack',
    'my ..1 anxiety|depression',
    'salt in|into ..2 wound|wounds',
    'gut punch|wrenching',
    '~want ..1 to scream|hide|vanish|disappear|die|crawl|curl|quit',
    'curled up in',
    'confidence|esteem|worth|morale ..3 ~take ..3 hit|knock|battering|beating|blow',
    'my ..1 world ..3 apart|collapsed|crashed|shattered|ended|crumbled|upside|down',
    'emotionally|mentally ..1 exhausted|drained|broken|shattered|spent|wrecked',
    'soul crushing|destroying|sapping|sucking',
    'been ..1 a ..1 nightmare|ordeal',
    'false hope|hopes',
    'i BE at a ..1 loss !for|to',
    'yet another rejection|no|knockback|refusal',
  ],
};
