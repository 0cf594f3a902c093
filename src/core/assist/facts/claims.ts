import type { PatternText, WordClasses } from '../../lint/pattern.ts';

/** A kind of claim that can be made with common words alone. */
export interface ClaimKind {
  readonly id: string;
  /** How an answer makes it. */
  readonly claims: readonly PatternText[];
  /** What in the notes or the draft shows that it is true. */
  readonly own: readonly PatternText[];
  /** What in the mail shows it. */
  readonly mail: readonly PatternText[];
  /** Whether the files must have the very word that makes the claim. */
  readonly sameWord?: true;
  /** Whether it claims nothing behind "could", "would" or "whether". */
  readonly maySuppose?: true;
  /** Whether a wish takes it as true, too: "I hope your back is better". */
  readonly inWishes?: true;
}

/** Word classes of the claims. */
export const CLAIM_CLASSES: WordClasses = {
  ELSE: 'another new other different elsewhere second',
  POST: '~offer ~role ~job ~position ~place ~contract ~post',
  EMPLOYER: '~company ~employer ~organisation ~organization ~team ~firm',
  GOT: '~accept ~receive ~find ~get ~take ~start ~begin ~join ~sign ~choose ~land',
  DEED: 'led built developed taught managed handled created founded run ran supervised coordinated designed launched headed oversaw organised organized delivered achieved headed grown grew raised solved worked',
  STATE: 'head lead manager expert specialist professional leader teacher member owner',
  PRAISE: 'liked loved praised preferred admired impressed adored favoured favored',
  HIGH: 'best strong stronger strongest favourite favorite great top perfect ideal close first second last promising good',
  NEAR: '~come ~get',
  SPAN: 'years months weeks decades hours',
  LONG: 'many several few long countless',
};

/** Everything that common words can claim about the writer, the readers or what passed between them. */
export const CLAIM_KINDS: readonly ClaimKind[] = [
  {
    id: 'another offer',
    claims: [
      'i|we ..3 GOT ..4 ELSE ..2 POST',
      'i|we ..3 GOT ..2 POST ..2 ELSE',
      'i|we ..3 ~start|~begin|~work elsewhere',
      'ELSE EMPLOYER ..3 me|us',
      'i ..2 ~have ..1 POST ..2 elsewhere',
      'my new|present|current POST|EMPLOYER',
    ],
    own: ['GOT ..4 ELSE ..2 POST', 'elsewhere', 'GOT ..3 offer', 'my ELSE|present|current ..1 POST|EMPLOYER'],
    mail: [],
  },
  {
    id: 'an offer turned down',
    claims: [
      'i ..3 ~turn|~decline|~refuse|~reject|~pass ..3 offer|offers|job|jobs|role|roles',
      'i ..2 ~turn down ..2 offer|offers|job|jobs',
    ],
    own: ['~turn|~decline|~refuse|~reject ..4 offer|offers|job|jobs|role|roles'],
    mail: ['you ..3 ~turn|~decline|~refuse|~reject'],
  },
  {
    id: 'an earlier employer',
    claims: [
      'my last|former|previous|old|first|earlier ..1 EMPLOYER|POST|~boss|~manager|~colleague|~career',
      'my employer|employers|company|firm|business|boss',
      'i ~leave ..3 EMPLOYER|POST',
    ],
    own: [
      'last|former|previous|old|first|earlier ..2 EMPLOYER|POST|~boss|~manager|~colleague|~career',
      'my ..1 employer|employers|company|firm|business|boss',
      '~leave ..3 EMPLOYER|POST',
    ],
    mail: ['your last|former|previous|current|present ..2 EMPLOYER|POST'],
  },
  {
    id: 'who belongs to the writer',
    sameWord: true,
    claims: ['my ..1 ~partner|~companion|~buddy|~pal|~friend|~mentor|~teacher'],
    own: ['my ..2 ~partner|~companion|~buddy|~pal|~friend|~mentor|~teacher'],
    mail: ['your ..2 ~partner|~companion|~buddy|~pal|~friend|~mentor|~teacher'],
  },
  {
    id: 'the body',
    inWishes: true,
    claims: [
      '~lose my|your ..1 voice|hearing|sight',
      'my|your ..1 ~back|~arm|~leg|~foot|~shoulder|~skin|~tooth|~bone|~nose|feet ..2 is|was|has|had|were|are|sore|bad|broken',
    ],
    own: ['~lose', 'my ..1 ~back|~arm|~leg|~foot|~shoulder|~skin|~tooth|~bone|~nose|feet'],
    mail: ['~lose', 'your ..1 ~back|~arm|~leg|~foot|~shoulder|~skin|~tooth|~bone|~nose|feet'],
  },
  {
    id: 'when the writer is free',
    claims: ['i ..4 available', 'my ..1 availability'],
    own: ['available|availability|free'],
    mail: [],
  },
  {
    id: 'senses and shifts',
    claims: ['my ..1 hearing|sight|eyesight|vision|shift|shifts ..2 is|was|has|had|were|ended'],
    own: ['hearing|sight|eyesight|vision|shift|shifts'],
    mail: ['your hearing|sight|eyesight|vision|shift|shifts'],
  },
  {
    id: 'people of a trade',
    sameWord: true,
    maySuppose: true,
    claims: [
      'the|your|a|my|our ..1 ~cleaner|~teacher|~trainer|~builder|~player|~runner|~driver|~keeper|~carrier|~caller|~dealer|~buyer',
    ],
    own: [
      '~cleaner|~teacher|~trainer|~builder|~player|~runner|~driver|~keeper|~carrier|~caller|~dealer|~buyer',
    ],
    mail: [
      '~cleaner|~teacher|~trainer|~builder|~player|~runner|~driver|~keeper|~carrier|~caller|~dealer|~buyer',
    ],
  },
  {
    id: 'the rooms',
    sameWord: true,
    claims: ['the|your ..1 lift|lifts|table|wall|walls|seat|seats|drawer|light|lights was|were|is|are|had'],
    own: ['lift|table|wall|walls|seat|seats|drawer|light|lights'],
    mail: ['lift|table|wall|walls|seat|seats|drawer|light|lights'],
  },
  {
    id: 'what broke down',
    sameWord: true,
    claims: [
      'the power|heating|water|line|system ..1 ~go|~fail|~break|~cut',
      'there ..1 was|were ..1 a|an ..1 strike|storm|fire',
    ],
    own: ['power|heating|water|line|system|strike|storm|fire'],
    mail: ['power|heating|water|line|system|strike|storm|fire'],
  },
  {
    id: 'the weather',
    claims: ['it ..1 ~rain|~snow|~pour|~storm|~freeze', 'the sun ..1 ~shine|~be|~come'],
    own: ['~rain|~snow|~pour|~storm|~freeze|sun|weather'],
    mail: ['~rain|~snow|~pour|~storm|~freeze|sun|weather'],
  },
  {
    id: 'a post given up',
    sameWord: true,
    claims: ['~give|~hand ..1 notice', 'i ..2 resign|resigned|quit|retire|retired'],
    own: ['notice', 'resign|resigned|quit|retire|retired'],
    mail: [],
  },
  {
    id: 'hearsay',
    claims: [
      'i was|am told',
      'i have|had been told',
      'than anyone|anybody|everyone !i',
      'i ~know the person|one ..1 you',
    ],
    own: ['told', 'anyone|anybody|everyone', '~know the person|one'],
    mail: [],
  },
  {
    id: 'what the reader thought of the writer',
    sameWord: true,
    claims: [
      'you|they|everyone ..1 ~agree with me',
      'you|they|everyone ..1 ~dislike|~doubt|~mock my',
      '~make fun of my|me',
      'i ..1 recorded|filmed|copied|taped',
    ],
    own: ['~agree', '~dislike|~doubt|~mock', 'fun', 'recorded|filmed|copied|taped'],
    mail: ['~agree', '~dislike|~doubt|~mock', 'fun', 'recorded|filmed|copied|taped'],
  },
  {
    id: 'success and failure',
    sameWord: true,
    claims: [
      'i ..2 ~fail|~pass my|the|an|a',
      'i ..2 ~earn !your|the|this|it|some',
      'i ..2 ~save my|our|the|them',
      'i ..1 ~get|~be lost !for',
    ],
    own: ['~fail|~pass', '~earn', '~save', 'lost'],
    mail: ['you ..4 ~fail|~pass', '~earn', '~save', 'lost'],
  },
  {
    id: 'fame',
    claims: ['all|known|famous over|around|in the world|country', '~know all over', 'world famous'],
    own: ['world|country|famous'],
    mail: ['world|country|famous'],
  },
  {
    id: 'illness',
    sameWord: true,
    claims: [
      'i ..2 ~have|~suffer|~get|~catch a|an ..1 stroke|cold|shock|break|fall|crash',
      'over|with your|my cold',
    ],
    own: ['stroke|cold|shock|break|fall|crash'],
    mail: ['stroke|cold|shock|break|fall|crash'],
  },
  {
    id: 'out of work or money',
    claims: ['between jobs|roles|posts|positions', 'i ..2 out of work', 'in debt', 'my ..1 debt|debts'],
    own: ['between', 'out of work', 'debt|debts'],
    mail: [],
  },
  {
    id: 'what was held against the writer',
    claims: ['i|we am|was|were ..1 too ..2 for you|your|the'],
    own: ['too'],
    mail: ['too|overqualified'],
  },
  {
    id: 'the post as good as given',
    claims: ['the POST ..2 was|is|be|were ..1 mine', 'you|they ..1 ~call me'],
    own: ['mine', '~call me'],
    mail: ['yours', '~call you'],
  },
  {
    id: 'less pay',
    claims: ['pay cut|rise|raise|gap', '~work for nothing|free'],
    own: ['pay|salary', '~work for nothing|free'],
    mail: ['pay|salary'],
  },
  {
    id: 'a counted crowd',
    claims: [
      'a dozen|score',
      'scores of',
      'dozens|hundreds|thousands|millions',
      'only|just two|three|some|few of us|them',
    ],
    own: ['dozen|dozens|twelve|hundreds|thousands|millions', 'of us|them'],
    mail: ['dozen|dozens|twelve|hundreds|thousands|millions', 'of you|us|them'],
  },
  {
    id: 'own deeds',
    sameWord: true,
    claims: [
      'i have|had|once|also|already|myself|previously ..1 DEED !on|hard|with',
      'i DEED !on|hard|with|from',
      'i ..4 in charge|command|control of',
      'i ..3 responsible|accountable for',
      'i ~teach|~lead|~build|~manage !to|on|from|away',
    ],
    own: [
      'i ..2 DEED',
      'DEED',
      '~teach|~lead|~build|~manage',
      'charge|command|control|responsible|accountable',
    ],
    mail: ['you ..3 DEED', 'your ..4 ~lead|~build|~teach|~manage|~work'],
  },
  {
    id: 'what the writer is',
    claims: [
      'as a|an ..1 STATE',
      'i am|was a|an|the ..2 STATE',
      '~be made|named|elected|appointed ..1 a|an|the ..2 STATE',
      'i ~live|~belong',
    ],
    own: ['STATE', '~live|~belong'],
    mail: ['you|your ..3 STATE'],
  },
  {
    id: 'their praise',
    claims: [
      'my ..2 was|were ..1 HIGH',
      'you|they|everyone|everybody|team|panel|all ..2 PRAISE ..1 my',
      'my answers|work|questions|words ..2 PRAISE',
    ],
    own: ['PRAISE ..3 me|my', 'close', 'HIGH ..2 ~match|~fit|~candidate|~choice'],
    mail: [
      'PRAISE|impressed|~enjoy|~appreciate ..6 you|your',
      'you|your ..4 good|great|nice|lovely !luck|wishes|fortune|success|deal',
      'you|your ..6 ~impress|excellent|outstanding|strong|lively|close|best|unanimous|praise|highly',
      'close ..4 ~decision|~choice|~call|~one',
      'it was close',
    ],
  },
  {
    id: 'that they liked the writer',
    sameWord: true,
    claims: ['you|they|everyone|everybody|team|panel|all ..2 PRAISE ..1 me'],
    own: ['PRAISE ..1 me'],
    mail: ['PRAISE ..1 you'],
  },
  {
    id: 'how close it was',
    claims: [
      'i ..1 was|am|had|be|being ..1 a|an|the|your|their|one ..2 HIGH ..1 ~match|~fit|~candidate|~choice|~applicant|~person|~one|~favourite|~favorite',
      'i was|am your|their|the ..1 favourite|favorite|winner|best|first|top|second',
      'i NEAR ..1 close',
      'i was|had ..1 close',
    ],
    own: ['close', 'HIGH ..2 ~match|~fit|~candidate|~choice', '~come|~be|~finish second|third|first'],
    mail: [
      'close ..4 ~decision|~choice|~call|~one',
      'it was ..1 close',
      'you ..3 second|third|close|finalist',
      'two|three|four|final|last ..2 ~candidate|~finalist|~applicant',
    ],
  },
  {
    id: 'how long it took',
    sameWord: true,
    maySuppose: true,
    claims: [
      'long ago',
      'for|over|after LONG? SPAN',
      'in LONG SPAN',
      'several|few|countless SPAN',
      'all|both|these ..2 SPAN',
    ],
    own: ['long ago', 'SPAN|~year|~month|~week|~hour'],
    mail: ['SPAN|~year|~month|~week|~hour'],
  },
  {
    id: 'how often they met',
    sameWord: true,
    claims: [
      'LONG ..1 ~conversation|~interview|~talk|~meeting|~call|~visit',
      '~meet|~speak|~talk|~interview ..1 several|many times',
    ],
    own: ['~conversation|~interview|~talk|~meeting|~call|~visit'],
    mail: [
      'conversations|interviews|talks|meetings|calls|visits',
      'two|three|four|several ~conversation|~interview|~talk|~meeting|~call',
    ],
  },
  {
    id: 'what they knew of each other before',
    claims: [
      'applied ..4 before|earlier|previously|once|twice',
      '~friend|~colleague|~neighbour|~acquaintance|~customer|~client|~reader|~supplier|~partner of mine|yours|ours',
      'in common',
      'my ..1 ~friend|~colleague|~boss|~manager',
      '~friend|~colleague|~boss|~manager ..2 in|at|from your',
      '~know|~meet each other from',
      '~know|~remember you from|since',
    ],
    own: ['before|earlier|previously|friend|colleague of mine', 'in common'],
    mail: [
      'you ..2 applied ..4 before|earlier|previously|once|twice',
      'your previous|earlier|last|first application',
    ],
  },
  {
    id: 'what the company stands for',
    sameWord: true,
    claims: [
      'your|their ..1 commitment|dedication|devotion|focus|emphasis|leadership|excellence|innovation|reputation to|on|in|for',
      'your|their ..2 success|excellence|reputation|innovation|creativity',
    ],
    own: [
      'commitment|dedication|devotion|focus|emphasis|leadership|excellence|innovation|reputation|success',
    ],
    mail: [
      'our ..2 commitment|dedication|devotion|focus|emphasis|leadership|excellence|innovation|reputation|success',
    ],
  },
  {
    id: 'what kind of company it is',
    claims: [
      'a|an|the|your ..2 start up|ups|upper',
      'small|big|large|huge|little|young|new|old|tiny ~company|~firm|~organisation|~organization|~employer',
    ],
    own: ['start up|ups', '~company|~firm|~organisation'],
    mail: ['start up|ups', 'we ..4 ~company|~firm|~organisation'],
  },
  {
    id: 'where they met',
    sameWord: true,
    claims: [
      'at|from|to|of the|a|your ..2 fair|fairs|show|event|events|exhibition|party|open day',
      'career|careers|job|jobs fair|fairs',
    ],
    own: ['fair|fairs|show|event|events|exhibition|party|open'],
    mail: ['fair|fairs|show|event|events|exhibition|party|open'],
  },
  {
    id: 'a legal act',
    claims: [
      'i|we ..2 hereby|waive|authorise|authorize|consent|undertake|withdraw|release|transfer|confirm|certify|declare',
    ],
    own: [
      'hereby|waive|authorise|authorize|consent|undertake|withdraw|release|transfer|confirm|certify|declare',
    ],
    mail: [],
  },
];
