import type { ToneRule } from '../../lint/types.ts';

export const askingWhy: ToneRule = {
  id: 'asking-why',
  severity: 'warning',
  summary: 'Asks directly why the writer was not chosen, what was missing, or what the other person had.',
  why: 'A question about the reasons asks the reader to defend a decision that is closed. Many are not allowed to answer it, and it invites an argument.',
  message:
    'This asks for the reasons behind a closed decision, which few readers may answer. Ask for one thing to strengthen instead.',
  limits: 'A question about something other than the decision ("why I admire your work") is left alone.',
  despite: ['negated', 'hypothetical'],
  patterns: [
    '@WHY_NOT_ME',
    { pattern: '@REASON_ASKED', despite: ['hypothetical'] },
    '@REASON_NAMED',
    '@FAULT_ASKED',
    '@FAULT_GUESSED',
  ],
  unless: [
    ',^ i|we|one ..1 can|could|do|would|quite|well|fully|perfectly|completely|entirely ~see|understand|appreciate|know|get|grasp|respect ..1 why|what|how|where|which',
    ',^ i|we ..1 ~see|~understand|~appreciate|~know|~grasp|~get ..1 why|what|how|where|which',
    'easy|clear|plain|obvious|possible|able to ~see|~understand why|what',
    '~make ..1 sense why|what|how',
    'BE|become|became clear|plain|obvious ..2 why|what',
    ...['why|how|where|which', 'what', 'GROUNDS|OBSTACLE'].flatMap(asked => [
      `thank|thanks|grateful|appreciate|appreciated|thankful ..4 explaining|telling|sharing|saying|giving|letting|describing|outlining|explained|told|shared|gave|described ..5 ${asked}`,
      `you|he|she|they|panel|letter|email|note ..2 told|explained|showed|shared|described|spoke|gave|put|asked|saw|pointed ..5 ${asked}`,
    ]),
    'not|never|no|without|nobody !help|mind ..2 ~ask|~question|~demand|~tell|~explain|~expect|~request|~need|~challenge|~send|~owe|mind ..4 why|what|GROUNDS',
    'your|his|her|the explanation ..4 why|what|how',
    'not mind what|why|how|which',
    '~love|~admire|~enjoy why|what|how',
    'had wondered ..2 if|whether|why|what|how',
    'why ..3 ~admire|~love|~applied|~enjoy',
    'why not connect|keep|stay|meet',
    'in|on|at|for which ..2 my|i',
    'good|better|excellent|every|sound|legal reason|reasons',
    'could be ..2 clearer|better|stronger|sharper|improved|tighter',
    'you would ..1 work|focus|start|improve|suggest|advise|polish',
    'not ~look|looking|seek|seeking|want|wanting|after ..3 GROUNDS',
    '^ what|where|how i',
    '^ why i|my ..9 BE|has|have|will',
    '^ what BE WANTING ..6 BE|has|have|will',
    'reason|reasons ..9 BE ..2 plain|clear|sound|fair|understood|good|obvious|understandable|easy',
  ],
  unlessInSentence: [
    '~owe|owed|entitled|duty|compulsory',
    'i ..2 demand|insist|require|expect',
    'deserve|deserves ..2 know|told|ACCOUNT',
    'must|should be told',
    'the ..2 least you|i',
    'courtesy|decency|transparent',
    'not ..2 leave me',
  ],
  suggest: situation => [
    ...(situation.has('feedback-ask')
      ? []
      : [
          'If there is one area you would suggest I strengthen for similar roles, I would be glad to hear it, and I understand if you cannot share it.',
        ]),
    'I appreciate that these decisions are not easy, and I thank you for letting me know.',
  ],
  flagged: ['Could you tell me «why you rejected» me?', 'I would love to know «what I lacked».'],
  clean: ['Your work on open data is why I admire the team.'],
};
