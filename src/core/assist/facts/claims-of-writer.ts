import type { ClaimKind } from './claims.ts';

/** What common words can claim of the writer: posts, deeds, body, money. */
export const CLAIMS_OF_WRITER: readonly ClaimKind[] = [
  {
    id: 'another offer',
    claims: [
      'i|we ..3 GOT ..4 ELSE ..2 POST',
      'i|we ..3 GOT ..2 POST ..2 ELSE',
      'i|we ~have|got ..1 ELSE ..1 offer|offers',
      'i|we ..3 offered ..3 ELSE ..2 POST',
      'i|we ..3 offered ..3 POST ..2 ELSE',
      'i|we ..3 ~start|~begin|~work elsewhere',
      'ELSE EMPLOYER ..3 me|us',
      'i ..2 ~have ..1 POST ..2 elsewhere',
      'my new|present|current POST|EMPLOYER',
      'i ..4 ~sign|~start|~begin|~work|~go with|at|for|to ELSE ..1 EMPLOYER',
      'i ..4 ~join ELSE ..1 EMPLOYER',
    ],
    own: [
      'GOT ..4 ELSE ..2 POST',
      'ELSE ..1 EMPLOYER',
      'elsewhere',
      'GOT ..3 offer',
      'my ELSE ..1 POST|EMPLOYER',
      'present|current ..1 POST|EMPLOYER',
    ],
    mail: [],
  },
  {
    id: 'a business of their own',
    claims: [
      'i|we ..4 ~set|~start|~open|~found|~launch|~run|~build ..5 of my|our own',
      'i|we ..4 ~set|~start|~open|~found|~launch|~run my|our own',
      '~be my own boss',
    ],
    own: ['own'],
    mail: [],
  },
  {
    id: 'a move of house',
    claims: [
      'i|we will ..1 have moved',
      'i|we ~move to !tears|hear|read|see|know|learn|be|the|a|another',
      'i|we have|had|will|am|are !been ~move to !tears|hear|read|see|know|learn|be|the|a|another',
      'i|we have|had|will|am|are ..1 ~move house|home|abroad',
    ],
    own: ['~move|~relocate|moving'],
    mail: ['you ..4 ~move|~relocate'],
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
      'my employer|employers|firm|business|boss',
      'for|at|to|from|left|sold|run|ran|founded my company',
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
    own: ['a|an|the|my|our ..2 ~partner|~companion|~buddy|~pal|~mate|~friend|~mentor|~teacher'],
    mail: ['your ..2 ~partner|~companion|~buddy|~pal|~friend|~mentor|~teacher'],
  },
  {
    id: 'the body',
    inWishes: true,
    claims: [
      '~lose my|your ..1 voice|hearing|sight',
      'my|your lost|broken|sore|bad|weak|hoarse ..1 voice|hearing|sight|back|arm|leg|foot|knee|hand',
      'my|your ..1 ~back|~arm|~leg|~foot|~shoulder|~skin|~tooth|~bone|~nose|feet ..2 is|was|has|had|were|are|sore|bad|broken',
    ],
    own: ['~lose', 'my ..1 ~back|~arm|~leg|~foot|~shoulder|~skin|~tooth|~bone|~nose|feet'],
    mail: ['~lose', 'your ..1 ~back|~arm|~leg|~foot|~shoulder|~skin|~tooth|~bone|~nose|feet'],
  },
  {
    id: 'when the writer is free',
    claims: [
      'i ..4 available',
      'my ..1 availability',
      'i could|can ..1 start|begin on|in|at|from|as|immediately|straight|tomorrow',
      'if you ..1 ~raise|~increase|~improve|~double ..1 pay|salary|offer|wage',
    ],
    own: ['available|availability|free', 'i ..3 start|begin'],
    mail: [],
  },
  {
    id: 'senses and shifts',
    claims: ['my ..1 hearing|sight|eyesight|vision|shift|shifts ..2 is|was|has|had|were|ended'],
    own: ['hearing|sight|eyesight|vision|shift|shifts'],
    mail: ['your hearing|sight|eyesight|vision|shift|shifts'],
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
    id: 'illness',
    sameWord: true,
    claims: [
      'i ..2 ~have|~suffer|~get|~catch a|an ..1 stroke|cold|shock|break|fall|crash',
      'over|with your|my cold',
      'cold|chill|bug ..1 i ..1 ~have|~get|~catch',
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
    id: 'less pay',
    claims: ['pay cut|rise|raise|gap', '~work for nothing|free'],
    own: ['pay|salary', '~work for nothing|free'],
    mail: ['pay|salary'],
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
