import type { Letter, Sentence } from '../../lint/types.ts';

/**
 * Sentences that want something of the reader: feedback, a question, a meeting. Offers to stay in touch and to connect
 * are no asks, and a wish for feedback that runs over two sentences is one.
 */
export function asksOf({ draft, features }: Letter): readonly Sentence[] {
  const isFeedback = (index: number) => features[index]?.has('feedback-ask') === true;
  return draft.sentences.filter((sentence, index) => {
    const does = features[index];
    if (sentence.part !== 'body' || does === undefined) return false;
    if (isFeedback(index)) return !isFeedback(index - 1);
    return does.has('ask') && (!does.has('keep-in-touch') || isOpenQuestion(draft.text, sentence));
  });
}

/** A question that is not whether connecting is welcome. */
function isOpenQuestion(text: string, { contentStart, end }: Sentence): boolean {
  return (
    text.charAt(end - 1) === '?' &&
    !/\b(?:connect\w{0,5}|linkedin|in touch|contact)\b/i.test(text.slice(contentStart, end))
  );
}
