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
    id: 'a counted crowd',
    claims: [
      'a dozen|score of',
      'scores of',
      'dozens|hundreds|thousands|millions',
      'only|just two|three|some|few of us|them',
    ],
    own: ['dozen|dozens|twelve|hundreds|thousands|millions', 'of us|them'],
    mail: ['dozen|dozens|twelve|hundreds|thousands|millions', 'of you|us|them'],
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
    own: ['long ago', 'SPAN|~year|yr|yrs|~month|~week|wk|wks|~hour|hr|hrs'],
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
