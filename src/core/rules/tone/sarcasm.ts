import type { ToneRule } from '../../lint/types.ts';
import { rotate } from '../rotate.ts';

export const sarcasm: ToneRule = {
  id: 'sarcasm',
  severity: 'warning',
  summary:
    'Says the opposite of what is meant: mock thanks, praise with a barb, feigned modesty, their words held up in quotation marks.',
  why: 'Irony in a mail has no face and no voice to soften it. The reader who meant well is stung, and the reader who did not is proved right.',
  message:
    'This reads as sarcasm, and on paper it stings more than it amuses. Say the plain thing that you can say sincerely, or leave the line out.',
  limits:
    'Irony that rests on what both sides know, without a turn of phrase that gives it away, cannot be seen here. Praise and thanks without a barb are left alone.',
  despite: ['negated', 'hypothetical', 'reported', 'quoted'],
  patterns: ['@IRONIC_IDIOM', '@FALSE_PRAISE', '@MOCK_MODESTY', '@MOCK_QUOTE'],
  unless: ['thanks|cheers so much for !nothing', 'instead|rather of|than ..3 BARB', 'not|never ..2 BARB'],
  unlessInSentence: [
    '(mean|meant|say) (it|that|this) ..1 (sincerely|$)',
    'in all sincerity',
    'true to your word',
    '(glad|grateful|happy) (of|for|to have) (it|them|that|this|both)',
  ],
  suggest: situation =>
    rotate(situation, [
      ...(situation.has('thanks') ? [] : ['Thank you for letting me know.']),
      'I had hoped for a different answer, and I respect the one you have given.',
      `I wish ${situation.company} well with what comes next.`,
      'I am glad to have had the chance to learn about your work.',
    ]),
  flagged: [
    '«So much for» the open door.',
    '«Nothing says care like» an empty inbox.',
    '«Thanks for nothing».',
    '«Silly me for» believing the brochure.',
    'Well, «colour me surprised».',
    '«Forgive me for assuming» that a date is a date.',
    '«Congratulations on another» fine round of hiring.',
    'My «compliments to the algorithm».',
    '«It was lovely to learn that a template» can feel regret.',
    '«Wonderful, another template».',
    '«Evidently» the crystal ball is working.',
    'I read «all six words of it» with care.',
    '«How convenient» that the post was filled on the same day.',
    '«I suppose charm was» the test.',
    'At your office «"soon" means» next year.',
  ],
  clean: [
    'Thanks so much for the quick and honest answer.',
    'Congratulations on the new building.',
    'How kind of you to ring me yourself.',
    'What a pleasure it was to see the workshop.',
    'It is good to know where I stand.',
    'I am sure it was a hard decision.',
    'Great job on the careers page, which is a joy to read.',
    'Clearly a lot of care went into the day.',
    'Kudos to the team for the friendly welcome.',
    'Thanks for calling instead of sending a template.',
    'I will treasure the conversation with your engineers.',
    'Good luck with the launch in the spring.',
    'Your guide said "we fix things here", and I could see it.',
    'I guess we will meet again at the conference.',
  ],
};
