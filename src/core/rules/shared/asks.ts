import type { Letter, Sentence } from '../../lint/types.ts';

/** Sentences that want something of the reader: feedback, a question, a meeting. Offers to stay in touch are no asks. */
export function asksOf({ draft, features }: Letter): readonly Sentence[] {
  return draft.sentences.filter((sentence, index) => {
    const does = features[index];
    if (sentence.part !== 'body' || does === undefined) return false;
    return does.has('feedback-ask') || (does.has('ask') && !does.has('keep-in-touch'));
  });
}
