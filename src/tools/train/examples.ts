import type { ToneRule } from '../../core/lint/types.ts';
import { type Draft, parseDraft } from '../../core/text/draft.ts';
import type { Lexicon } from '../../core/text/lexicon.ts';
import type { LabelledSentence, LabelledText } from '../evaluate/corpus.ts';

/** A labelled sentence as the model sees it: a stretch of tokens of a draft. */
export interface Example {
  readonly draft: Draft;
  readonly firstToken: number;
  readonly endToken: number;
  readonly labels: readonly string[];
  /** The file it comes from, without the line. */
  readonly file: string;
  readonly text: string;
}

/** All labelled sentences that stand in the body of their text. */
export function toExamples(texts: readonly LabelledText[], lexicon: Lexicon): readonly Example[] {
  return texts.flatMap(({ text, sentences, source }) => {
    const draft = parseDraft(text, lexicon);
    return sentences.flatMap(sentence => {
      const found = tokensIn(draft, sentence);
      if (found === null) return [];
      const file = source.replace(/:\d+$/, '');
      return [{ draft, ...found, labels: sentence.labels, file, text: sentence.text }];
    });
  });
}

/** In place of the file of an example that a rule brings along. */
export const RULE_EXAMPLES = 'rules/examples';

/** The examples that rules bring along: what is flagged (without its marks) and what is clean. */
export function readRuleExamples(rules: readonly ToneRule[]): readonly LabelledText[] {
  return rules.flatMap(rule => [
    ...rule.flagged.map(each => toText(each.replace(/[«»]/g, ''), [rule.id])),
    ...rule.clean.map(each => toText(each, [])),
  ]);
}

function toText(text: string, labels: readonly string[]): LabelledText {
  const sentences = [{ text, start: 0, end: text.length, labels }];
  return { source: RULE_EXAMPLES, letter: false, text, sentences };
}

/** The tokens of the body inside a labelled stretch, greetings left out. */
function tokensIn(
  draft: Draft,
  { start, end }: LabelledSentence,
): { readonly firstToken: number; readonly endToken: number } | null {
  const { starts, ends } = draft.tokens;
  let first = -1;
  let last = -1;
  for (const sentence of draft.sentences) {
    if (sentence.part !== 'body' || sentence.start >= end || sentence.end <= start) continue;
    for (let token = sentence.contentToken; token < sentence.endToken; token++) {
      if ((starts[token] ?? 0) < start || (ends[token] ?? 0) > end) continue;
      if (first < 0) first = token;
      last = token;
    }
  }
  return first < 0 ? null : { firstToken: first, endToken: last + 1 };
}
