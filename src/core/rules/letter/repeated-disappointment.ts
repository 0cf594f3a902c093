import { removalOf } from '../../lint/suggestions.ts';
import type { LetterRule } from '../../lint/types.ts';
import { contentOf, sentencesWith } from '../common/letter-shape.ts';

export const repeatedDisappointment: LetterRule = {
  id: 'repeated-disappointment',
  severity: 'warning',
  summary: 'Disappointment said more than once.',
  why: 'Said once and mildly it is honest. Said again it asks the reader to console you, and that is what stays of the letter.',
  limits: 'Counts sentences; the first one stays. How strongly it is said is judged by `emotional-language`.',
  check: letter =>
    sentencesWith(letter, 'disappointment')
      .slice(1)
      .map(sentence => ({
        range: contentOf(sentence),
        message: 'The letter has said this before. Once is honest; leave it at that.',
        suggestions: [{ title: 'Remove the sentence', edits: [removalOf(letter.draft, sentence)] }],
      })),
  flagged: [
    {
      draft:
        'I was a little disappointed to hear it. Thank you all the same. «I am sad that it did not work out.»\n',
    },
    {
      draft:
        'I had hoped for other news. I enjoyed the talk. «It was a disappointment, as you can imagine.»\n',
    },
  ],
  clean: [
    { draft: 'I was a little disappointed, as you can imagine, but I enjoyed every minute.\n' },
    { draft: 'I was not disappointed by the tour. I am sorry for my late answer.\n' },
    { draft: 'I had hoped for other news. I hope the launch goes well.\n' },
  ],
};
