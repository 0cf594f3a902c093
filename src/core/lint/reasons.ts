import type { SentenceModel } from '../model/model.ts';
import type { Draft, Sentence } from '../text/draft.ts';
import type { Range } from '../text/range.ts';

/** Phrases that are named at most. */
const MOST_PHRASES = 3;

/** Why the model flags a sentence. */
export interface Reasons {
  /** From the first to the last of the phrases that weighed most, as UTF-16 offsets. */
  readonly range: Range;
  /** The phrases in quotation marks, in the order of the sentence. */
  readonly words: string;
}

/** The weightiest phrases of a sentence that do not overlap; the whole sentence when none weighs anything. */
export function reasonsOf(model: SentenceModel, draft: Draft, { contentToken, endToken }: Sentence): Reasons {
  const phrases: Range[] = [];
  for (const weighed of model.explain(draft, contentToken, endToken)) {
    if (weighed.weight <= 0 || phrases.length === MOST_PHRASES) break;
    const phrase = rangeOf(draft, weighed.firstToken, weighed.endToken);
    if (!/[\p{L}\p{N}]/u.test(draft.text.slice(phrase.start, phrase.end))) continue;
    if (phrases.every(each => each.end <= phrase.start || phrase.end <= each.start)) phrases.push(phrase);
  }
  const inOrder = [...phrases].sort((a, b) => a.start - b.start);
  const first = inOrder[0] ?? rangeOf(draft, contentToken, endToken);
  return {
    range: { start: first.start, end: inOrder[inOrder.length - 1]?.end ?? first.end },
    words: inOrder.map(({ start, end }) => `“${draft.text.slice(start, end)}”`).join(', '),
  };
}

function rangeOf({ tokens }: Draft, firstToken: number, endToken: number): Range {
  return { start: tokens.starts[firstToken] ?? 0, end: tokens.ends[endToken - 1] ?? 0 };
}
