import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/core/index.ts';
import type { Feature } from '../../src/core/lint/types.ts';

const linter = createLinter();

function does(sentence: string, feature: Feature): boolean {
  return linter.examine(sentence, { groups: [] }).letter.features.some(each => each.has(feature));
}

/** Feature → sentences that do it, and sentences of similar words that do not. */
const SENTENCES: Readonly<
  Record<Feature, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  thanks: {
    yes: [
      'Thank you for the tour.',
      'Many thanks to the whole crew.',
      'I appreciate the quick answer.',
      'Your patience was much appreciated.',
      'I cannot thank you enough.',
      'It was good of you to ring.',
      'cheers for the heads-up',
      'I was happy to receive your letter.',
      'Merci for the croissants.',
    ],
    no: [
      'I would appreciate a word on my talk.',
      'I do not thank anyone for this.',
      'I hope the season goes well.',
      'It is a kind place.',
    ],
  },
  acknowledgement: {
    yes: [
      'Thank you for letting me know.',
      'Thanks for getting back to me about the post.',
      'I understand your decision.',
      'I fully respect the choice you made.',
      'That makes sense to me.',
      'No hard feelings at all.',
      'I had hoped for other news.',
      'I wish the person you chose a great start.',
      'Congratulations on the hire.',
      'I am glad you found someone who can start in May.',
    ],
    no: [
      'Thank you for the tour of the lab.',
      'I enjoyed the questions about batteries.',
      'I understand if you cannot answer.',
      'Please say hello to the crew.',
    ],
  },
  ask: {
    yes: [
      'Could you send me the slides?',
      'Would it be possible to meet in May?',
      'Please send me the notes.',
      'May I ask whether there is a waiting list?',
      'I was wondering whether you keep a list.',
      'I would welcome a short call.',
      'What happens with my papers?',
      'I would be glad to know which of the two talks you liked.',
    ],
    no: [
      'May I wish you a good start?',
      'May you all have a calm winter.',
      'Please thank the crew for me.',
      'Should you ever come by, the coffee is on me.',
      'I am grateful for the two conversations.',
      'It showed me what I want to study.',
    ],
  },
  'feedback-ask': {
    yes: [
      'I would be glad of one tip for similar roles.',
      'If there is one area I could improve, I would be keen to hear it.',
      'Could you share any feedback on my case?',
      'Any pointers on my portfolio would be welcome.',
      'I only ask whether there is one skill you would have me strengthen.',
      'I would love to hear one thing I could do better.',
      'Please send me some advice.',
    ],
    no: [
      'Thank you for the feedback you sent.',
      'Your tip on pricing was helpful.',
      'I will put your suggestions into practice.',
      'I would love to hear from you.',
      'I would like to thank you for your advice.',
    ],
  },
  'way-out': {
    yes: [
      'I understand if you cannot.',
      'No pressure at all.',
      'If not, that is fine too.',
      'Please do not feel obliged to answer.',
      'Only if you have a moment.',
      'You owe me nothing.',
      'Should it not be possible, I understand.',
      'There is no need to reply.',
    ],
    no: ['I need an answer.', 'I expect to hear from you.', 'Thank you for the tour.'],
  },
  wishes: {
    yes: [
      'I wish you a calm winter.',
      'Good luck with the launch!',
      'All the best to the crew.',
      'I hope the season goes well.',
    ],
    no: ['Thank you for the tour.', 'I hated every minute.'],
  },
  'keep-in-touch': {
    yes: [
      'Please keep me in mind.',
      'Would you mind if I connected with you on LinkedIn?',
      'I hope our paths cross again.',
      'If a role opens, I would be glad to apply.',
      'I would be happy to hear from you.',
      'Let us stay in touch.',
      'Give me a shout if you need a hand.',
    ],
    no: ['Thank you for the tour.', 'Could you send me the slides?', 'I would like one tip.'],
  },
  disappointment: {
    yes: [
      'I was a little disappointed.',
      'It was a disappointment.',
      'I am sad that it did not work out.',
      'I had hoped for other news.',
    ],
    no: [
      'I was not disappointed.',
      'I am sorry for my late answer.',
      'I hope for a good season.',
      'Nobody could be sad about that tour.',
    ],
  },
  'interest-in-lost-job': {
    yes: [
      'I am still very interested in the role.',
      'I remain keen on this position.',
      'My interest in the Data Analyst role remains strong.',
      'I still want the job.',
    ],
    no: [
      'I am interested in your work.',
      'I am still interested in other roles.',
      'I am keen to hear about the next opening.',
      'I was interested in the role from the first day.',
      'I am no longer interested in the role.',
    ],
  },
  attachment: {
    yes: [
      'I have attached my CV.',
      'Please find the article attached.',
      'My portfolio is enclosed.',
      'Attached you will find the slides.',
    ],
    no: ['I have grown attached to the place.', 'Thank you for the attached notes.', 'No strings attached.'],
  },
};

for (const [feature, { yes, no }] of Object.entries(SENTENCES) as [Feature, (typeof SENTENCES)[Feature]][]) {
  describe(feature, () => {
    it.each(yes)('is in: %s', sentence => expect(does(sentence, feature)).toBe(true));
    it.each(no)('is not in: %s', sentence => expect(does(sentence, feature)).toBe(false));
  });
}
