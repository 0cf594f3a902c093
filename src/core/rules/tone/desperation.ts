import type { ToneRule } from '../../lint/types.ts';
import { rotate } from '../rotate.ts';

export const desperation: ToneRule = {
  id: 'desperation',
  severity: 'warning',
  summary: 'Pleads, takes anything at all, offers to work for nothing, or will not stop asking.',
  why: 'Pleading puts the reader under pressure and hides what the writer is good at. Relaxed interest is far easier to say yes to later.',
  message:
    'This sounds as if you would take anything, which puts pressure on the reader and sells you short. Name the kind of role that interests you, calmly.',
  limits:
    'Relaxed interest in later roles, volunteering for its own sake and ordinary availability are left alone.',
  patterns: [
    '@PLEADING',
    { pattern: '@PLEADING_DENIED', despite: ['negated'] },
    '@NEED',
    { pattern: '@ANYTHING', despite: ['hypothetical'] },
    { pattern: '@NO_PAY', despite: ['hypothetical'] },
    { pattern: '@PERSISTING', despite: ['hypothetical'] },
    '@OVERPROMISING',
  ],
  unless: [
    'beg|implore|entreat you ..2 not|forgive|excuse|pass|thank|convey|accept|pardon',
    'i wanted to thank you more',
  ],
  suggest: situation => [
    ...(situation.has('keep-in-touch')
      ? []
      : rotate(situation, [
          `If a role that suits my background opens at ${situation.company} later, I would be glad to hear of it.`,
          'Should a similar role open in the coming months, I would be pleased to apply.',
        ])),
    `I enjoyed learning about ${situation.company}, and I will follow your work with interest.`,
    'I understand, and I wish you and the team all the best.',
  ],
  flagged: [
    '«I beg» you, think of me.',
    '«Please, please find a corner for me».',
    "«I'd take any job» you have.",
    "«I'd work for free» until the summer.",
    '«You are my last hope».',
    '«I really need this so» much.',
    'I have «nowhere else to turn».',
    "«I'll call every morning until» something opens.",
    '«I can start tonight».',
    '«I would do whatever it takes».',
    '«any role, any town», honestly',
    "«I'm ready to sweep the floors».",
    "I'd «give my right arm to» be on your team.",
    '«Is there really nothing» for me?',
    '«I want this more than» I can say.',
    '«I will keep writing until» you say yes.',
  ],
  clean: [
    'I would be glad to hear of similar roles in the future.',
    'Please keep me in mind if a suitable position opens.',
    'I will check your careers page now and then.',
    'I am open to contract work in the new year.',
    'I volunteer at the shelter on Sundays.',
    'I am in no hurry and will wait for the right role.',
    'Is there anything you need from me to close my file?',
    'I could start in June, should something open.',
    'Please, please thank Ana for the cake.',
    'I wanted to thank you more than anything.',
    'Feel free to delete my details.',
    'Just let me know in a line or two.',
    "I don't need anything further.",
    'I promise to return the key card this week.',
    'Your free advice evenings are a gift to the town.',
  ],
};
