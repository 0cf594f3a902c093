import type { Linter } from '../../core/lint/linter.ts';
import type { Diagnostic } from '../../core/lint/types.ts';
import type { Hearing, Scores, WordWeights } from '../../core/model/model.ts';
import { UNITS } from '../../core/model/net.ts';
import { neighboursOf, toSignals } from '../../core/model/stack.ts';
import type { Trees } from '../../core/model/trees.ts';
import { fitTrees } from './boosting.ts';
import type { Example } from './examples.ts';
import { fitLogistic } from './logistic.ts';

/** A sentence and what a model that has not seen it hears in it. */
export interface HeardExample {
  readonly example: Example;
  readonly hearing: Hearing;
}

/** A sentence with scores from that. */
export interface ScoredExample {
  readonly example: Example;
  readonly scores: Scores;
}

/** What turns what a head and the net say of a label into the logarithm of odds. */
export interface Calibration {
  readonly headSlope: number;
  readonly netSlope: number;
  readonly offset: number;
}

/** Fits each label's calibration on the sentences that should not be sent (Platt 1999). */
export function calibrate(heard: readonly HeardExample[], labels: readonly string[]): readonly Calibration[] {
  const bad = heard.filter(each => each.example.labels.length > 0);
  return labels.map((label, index) => {
    const [headSlope = 1, netSlope = 0, offset = 0] = fitLogistic(
      bad.map(({ hearing: { heads, senses } }) => [heads[index] ?? 0, senses[index] ?? 0]),
      bad.map(({ example }) => example.labels.includes(label)),
    );
    return { headSlope, netSlope, offset };
  });
}

/** The scores with calibrated labels. */
export function calibrated(
  { fault, sense, heads, senses }: Hearing,
  calibrations: readonly Calibration[],
): Scores {
  const labels = calibrations.map(
    ({ headSlope, netSlope, offset }, index) =>
      headSlope * (heads[index] ?? 0) + netSlope * (senses[index] ?? 0) + offset,
  );
  return { fault, sense, labels };
}

/** The weights with the calibration in those of the heads and of the net's outputs for labels. */
export function withCalibrations(words: WordWeights, calibrations: readonly Calibration[]): WordWeights {
  const size = UNITS + 1;
  return {
    ...words,
    headScales: words.headScales.map((scale, label) => scale * (calibrations[label]?.headSlope ?? 1)),
    headBiases: calibrations.map(each => each.offset),
    net: {
      ...words.net,
      outputs: words.net.outputs.map(
        (weight, at) => weight * (calibrations[Math.floor(at / size) - 1]?.netSlope ?? 1),
      ),
    },
  };
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
