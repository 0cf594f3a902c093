import type { Draft, Letter, Sentence } from '../../lint/types.ts';
import type { Block } from '../../text/block.ts';
import { mayHoldGap } from './placeholders.ts';
import { mayLeadToName } from './wrong-company.ts';
import { namesJob } from './wrong-role.ts';

/** What a sentence may hold, as bits. Most sentences show none of them, so that rules look closely at few. */
export const SIGN = { gap: 1, emphasis: 2, lead: 4, job: 8 } as const;

/** An exclamation mark, a word of three capitals, an emoji or what joins two. */
const EMPHASIS = /[!\u2600-\ufe0f]|\u200d|[A-Z][A-Z'’]{2}/;

/** So many sentences are worth one look at the whole text: what is nowhere in it is in none of them. */
const MANY = 100;

/** The signs of sentences: a quick look at the units of each and at nothing else, for it is not repeated while they stay. */
export function signsOf(draft: Draft, sentences: readonly Sentence[]): readonly number[] {
  const all = sentences.length < MANY ? null : draft.text;
  const mayHold = all === null || mayHoldGap(all) || EMPHASIS.test(all);
  return sentences.map(sentence => {
    const text = mayHold ? draft.text.slice(sentence.start, sentence.end) : '';
    return (
      (mayHoldGap(text) ? SIGN.gap : 0) |
      (EMPHASIS.test(text) ? SIGN.emphasis : 0) |
      (mayLeadToName(draft, sentence) ? SIGN.lead : 0) |
      (namesJob(draft, sentence) ? SIGN.job : 0)
    );
  });
}

/** The blocks with a sentence that shows a sign. */
export function blocksShowing({ draft, signs }: Letter, sign: number): readonly Block[] {
  const found = new Set<Block>();
  for (let index = 0; index < signs.length; index++) {
    if (((signs[index] ?? 0) & sign) === 0) continue;
    const block = draft.blocks[draft.sentences[index]?.block ?? -1];
    if (block !== undefined) found.add(block);
  }
  return [...found];
}
