import type { Linter } from '../../core/lint/linter.ts';
import { FLAG_FROM } from '../../core/lint/second-opinion.ts';
import { SentenceModel } from '../../core/model/model.ts';
import { readWeights } from '../../core/model/weights.ts';
import { toExamples } from '../train/examples.ts';
import type { LabelledText } from './corpus.ts';
import { judge, type Tally, tally, tallyFlagged } from './score.ts';

/** What the rules, the sentence model and the two together flag. */
export function compareParts(
  linter: Linter,
  texts: readonly LabelledText[],
): readonly { readonly name: string; readonly tally: Tally }[] {
  const rules = judge(linter, texts, false);
  const together = judge(linter, texts);
  return [
    { name: 'rules alone', tally: tallyFlagged(rules, each => each.flagged) },
    { name: 'model alone', tally: tallyModel(linter, texts) },
    { name: 'together', tally: tallyFlagged(together, each => each.flagged) },
    { name: 'together, warnings', tally: tallyFlagged(together, each => each.warned) },
  ];
}

/** The model at the probability from which it speaks in the linter. */
function tallyModel({ lexicon }: Linter, texts: readonly LabelledText[]): Tally {
  const model = new SentenceModel(readWeights(), lexicon.vocabulary);
  return tally(
    toExamples(texts, lexicon).map(({ draft, firstToken, endToken, labels }) => [
      labels.length > 0,
      model.probability(draft, firstToken, endToken) >= FLAG_FROM,
    ]),
  );
}
