import type { ClaimKind } from './claims.ts';

/** What common words can claim of the readers, their company and what passed between both. */
export const CLAIMS_OF_OTHERS: readonly ClaimKind[] = [
  {
    id: 'people of a trade',
    sameWord: true,
    maySuppose: true,
    claims: [
      'the|your|a|my|our ..1 ~cleaner|~teacher|~trainer|~builder|~player|~runner|~driver|~keeper|~carrier|~caller|~dealer|~buyer !up',
    ],
    own: [
      '~clean|~teach|~train|~build|~play|~run|~drive',
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
    id: 'fame',
    claims: ['all|known|famous over|around|in the world|country', '~know all over', 'world famous'],
    own: ['world|country|famous'],
    mail: ['world|country|famous'],
  },
  {
    id: 'the post as good as given',
    claims: ['the POST ..2 was|is|be|were ..1 mine', 'you|they ..1 ~call me'],
    own: ['mine', '~call me'],
    mail: ['yours', '~call you'],
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
      'you|your ..6 wonderful|fantastic|brilliant|terrific|amazing|superb|beautiful|delightful|clear|clearest|calm|imaginative|astute|sharp|impressive|thorough|accurate|fine|warm|best',
      '~like|~love|~enjoy ..2 your',
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
    id: 'who came second',
    claims: ['runner up'],
    own: ['~come|~finish|~rank|was|were second', 'runner|finalist'],
    mail: ['~come|~finish|~rank|was|were second', 'runner|finalist'],
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
      'for|over|after|than a|an|one ..1 decade|century|year',
      'hour|day|week|month|year long !for|as',
      '~last ..2 a|an|LONG|SPAN ..1 hour|minute|day|morning|afternoon|evening|SPAN',
    ],
    own: ['long ago', 'SPAN|~year|~month|~week|~hour'],
    mail: ['SPAN|~year|~month|~week|~hour'],
  },
  {
    id: 'how long a post has been open',
    claims: ['POST|vacancy|it|which ..4 has|had been ..1 open|vacant|advertised|unfilled|free'],
    own: ['been ..1 open|vacant|advertised|unfilled'],
    mail: ['been ..1 open|vacant|advertised|unfilled'],
  },
  {
    id: 'what was won',
    sameWord: true,
    claims: ['~win|~receive|~get ..3 ~prize|~award|~contest|~competition|~medal|~trophy'],
    own: ['~prize|~award|~contest|~competition|~medal|~trophy'],
    mail: ['~prize|~award|~contest|~competition|~medal|~trophy'],
  },
  {
    id: 'who was chosen',
    claims: [
      'someone|somebody|candidate|colleague|person|applicant from|in|within ..1 your ..2 team|company|ranks|house|organisation|staff|firm|school|department',
      'promoted|appointed|hired|chosen internally|within',
    ],
    own: ['internal|internally|within|inside|promote|promoted|colleague'],
    mail: ['internal|internally|within|inside|own|promote|promoted|colleague|already ..4 us|here|team'],
  },
  {
    id: 'what they have already done',
    claims: [
      'has already|since ..1 called|phoned|written|contacted|invited|offered|rung|emailed|replied|promised|thanked|told|asked me|to|back',
    ],
    own: ['~call|~phone|~write|~contact|~invite|~offer|~ring|~email me'],
    mail: ['~call|~phone|~write|~contact|~invite|~offer|~ring|~email you'],
  },
  {
    id: 'who spoke for the writer',
    claims: ['one|some|two|several of your ..2 ~recommend|~tell|~encourage|~suggest|~advise|~mention'],
    own: ['~recommend|~tell|~encourage|~suggest|~advise|~mention'],
    mail: [],
  },
  {
    id: 'a task that they set',
    claims: ['the|a|an|my ..2 !question|questions|time|thing|things you|they ..1 asked|wanted|had|got me to'],
    own: ['~ask|~want me', '~task|~exercise|~test|~assignment|~case|~trial|~homework'],
    mail: ['~ask you', '~task|~exercise|~test|~assignment|~case|~trial|~homework'],
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
    own: [
      'before|earlier|previously|friend|colleague of mine',
      'in common',
      'a|my|our ..2 ~friend|~colleague|~boss|~manager',
    ],
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
];
