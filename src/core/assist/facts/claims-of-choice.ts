import type { ClaimKind } from './claims.ts';

/** What common words can claim of how a choice was made: praise, rank, tasks, who was chosen and who spoke for whom. */
export const CLAIMS_OF_CHOICE: readonly ClaimKind[] = [
  {
    id: 'the post as good as given',
    claims: ['the POST ..2 was|is|be|were ..1 mine', 'you|they ..1 ~call me'],
    own: ['mine', '~call me'],
    mail: ['yours', '~call you'],
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
      '~promote|~appoint|~hire|~choose|~recruit|~fill ..2 internally|within',
      '~colleague ..2 in|at|from your',
    ],
    own: ['internal|internally|within|inside|promote|promoted|colleague'],
    mail: ['internal|internally|within|inside|own|promote|promoted|colleague', 'already ..4 us|here|team'],
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
    id: 'what they have given or shown',
    sameWord: true,
    claims: [
      '~be ..2 kind|good|generous|nice enough to send|show|give|lend|bring|offer|email|introduce me|us',
    ],
    own: ['~send|~show|~give|~lend|~bring|~offer|~email|~introduce'],
    mail: ['~send|~show|~give|~lend|~bring|~offer|~email|~introduce ..1 you'],
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
    id: 'what they knew of each other before',
    claims: [
      'applied ..4 before|earlier|previously|once|twice',
      '~friend|~colleague|~neighbour|~acquaintance|~customer|~client|~reader|~supplier|~partner of mine|yours|ours',
      'in common',
      'my ..1 ~friend|~colleague|~boss|~manager',
      '~friend|~boss|~manager ..2 in|at|from your',
      'a|an|the|your former|onetime|previous ~colleague|~member|~customer|~client|~student|~pupil|~employee|~worker|~agent|~volunteer|~trainee|~intern|~guest|~visitor|~neighbour|~player',
      '~know|~meet each other from',
      '~know|~remember you from|since',
    ],
    own: [
      'before|earlier|previously',
      'friend|colleague of mine',
      'in common',
      'a|my|our ..2 ~friend|~mate|~pal|~colleague|~boss|~manager',
    ],
    mail: [
      'my|our ..2 ~friend|~colleague|~boss|~manager',
      'you ..2 applied ..4 before|earlier|previously|once|twice',
      'your previous|earlier|last|first application',
    ],
  },
];
