import { Linter } from '../../core/lint/linter.ts';
import type { RuleSet } from '../../core/lint/types.ts';
import { readWeights } from '../../core/model/weights.ts';
import { RULES } from '../../core/rules/index.ts';
import type { LabelledText } from './corpus.ts';
import { judge, type Tally, tallyFlagged } from './score.ts';

/** What the rules, the sentence model and the two together flag. */
export function compareParts(
  linter: Linter,
  texts: readonly LabelledText[],
): readonly { readonly name: string; readonly tally: Tally }[] {
  const silent: RuleSet = { ...RULES, tone: RULES.tone.map(rule => ({ ...rule, patterns: [] })) };
  const rules = judge(linter, texts, false);
  const model = judge(new Linter(silent, readWeights()), texts);
  const together = judge(linter, texts);
  return [
    { name: 'rules alone', tally: tallyFlagged(rules, each => each.flagged) },
    { name: 'model alone', tally: tallyFlagged(model, each => each.flagged) },
    { name: 'together', tally: tallyFlagged(together, each => each.flagged) },
    { name: 'together, warnings', tally: tallyFlagged(together, each => each.warned) },
  ];
}
