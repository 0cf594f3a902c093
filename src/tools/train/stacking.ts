import type { Linter } from '../../core/lint/linter.ts';
import type { Diagnostic } from '../../core/lint/types.ts';
import type { Scores } from '../../core/model/model.ts';
import { neighboursOf, toSignals } from '../../core/model/stack.ts';
import type { Trees } from '../../core/model/trees.ts';
import { fitTrees } from './boosting.ts';
import type { Example } from './examples.ts';
import { fitLogistic } from './logistic.ts';

/** A sentence with the scores of a model that has not seen it. */
export interface ScoredExample {
  readonly example: Example;
  readonly scores: Scores;
}

/** What turns a head's score into the logarithm of odds. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Fits each head's calibration on the sentences that should not be sent (Platt 1999). */
export function calibrateHeads(
  scored: readonly ScoredExample[],
  labels: readonly string[],
): readonly Calibration[] {
  const bad = scored.filter(each => each.example.labels.length > 0);
  return labels.map((label, index) => {
    const [slope = 1, offset = 0] = fitLogistic(
      bad.map(({ scores }) => [scores.labels[index] ?? 0]),
      bad.map(({ example }) => example.labels.includes(label)),
    );
    return { slope, offset };
  });
}

/** The scores with calibrated heads. */
export function calibrated(scores: Scores, calibrations: readonly Calibration[]): Scores {
  const labels = calibrations.map(({ slope, offset }, index) => slope * (scores.labels[index] ?? 0) + offset);
  return { ...scores, labels };
}

/**
 * Weighs the model's scores, the rules' findings and the neighbours against each other. Wants sentences that the authors of
 * the rules have not seen either: on others, rules look faultless.
 * @param rules a linter without a model
 */
export function fitStack(scored: readonly ScoredExample[], rules: Linter): Trees {
  const rows: (readonly number[])[] = [];
  const targets: boolean[] = [];
  for (const text of groupByDraft(scored)) {
    const neighbours = neighboursOf(text.map(each => each.scores.fault));
    const found = rules.lint(text[0]?.example.draft.text ?? '', { groups: ['tone'] });
    text.forEach(({ example, scores }, place) => {
      const own = found.filter(each => isIn(each, example));
      const warnings = own.filter(each => each.severity !== 'information').length;
      rows.push(
        Array.from(
          toSignals({
            scores,
            warnings,
            isInformed: own.length > warnings,
            neighbour: neighbours[place] ?? null,
          }),
        ),
      );
      targets.push(example.labels.length > 0);
    });
  }
  return fitTrees(rows, targets);
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
