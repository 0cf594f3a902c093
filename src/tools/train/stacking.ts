import type { Linter } from '../../core/lint/linter.ts';
import type { Diagnostic } from '../../core/lint/types.ts';
import { neighboursOf, toSignals } from '../../core/model/stack.ts';
import type { Example } from './examples.ts';
import { fitLogistic } from './logistic.ts';

/** A sentence with the score of a model that has not seen it. */
export interface ScoredExample {
  readonly example: Example;
  readonly score: number;
}

/**
 * Weighs the model's score, the rules' findings and the neighbours against each other. Wants sentences that the authors of
 * the rules have not seen either: on others, rules look faultless.
 * @param rules a linter without a model
 */
export function fitStack(scored: readonly ScoredExample[], rules: Linter): readonly number[] {
  const rows: (readonly number[])[] = [];
  const targets: boolean[] = [];
  for (const text of groupByDraft(scored)) {
    const neighbours = neighboursOf(text.map(each => each.score));
    const found = rules.lint(text[0]?.example.draft.text ?? '', { groups: ['tone'] });
    text.forEach(({ example, score }, place) => {
      const own = found.filter(each => isIn(each, example));
      const warnings = own.filter(each => each.severity !== 'information').length;
      rows.push(
        toSignals({
          score,
          warnings,
          isInformed: own.length > warnings,
          neighbour: neighbours[place] ?? null,
        }),
      );
      targets.push(example.labels.length > 0);
    });
  }
  return fitLogistic(rows, targets);
}

/** Sentences of one text together, in their order. */
function groupByDraft(scored: readonly ScoredExample[]): readonly (readonly ScoredExample[])[] {
  const found = new Map<Example['draft'], ScoredExample[]>();
  for (const each of scored) found.set(each.example.draft, [...(found.get(each.example.draft) ?? []), each]);
  return [...found.values()];
}

function isIn({ range }: Diagnostic, { draft, firstToken, endToken }: Example): boolean {
  const start = draft.tokens.starts[firstToken] ?? 0;
  const end = draft.tokens.ends[endToken - 1] ?? 0;
  return range.start < end && range.end > start;
}
