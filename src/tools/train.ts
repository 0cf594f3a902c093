/**
 * Trains the sentence model on `test/corpus/train` and writes `src/core/model/weights.generated.ts`.
 * The same data and seed give the same bytes. How it works and what was tried: train/README.md.
 *
 *     npm run train              cross-validates, trains, writes
 *     npm run train -- --dry     cross-validates only
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Linter } from '../core/lint/linter.ts';
import { SentenceModel, type Weights } from '../core/model/model.ts';
import { RULES } from '../core/rules/index.ts';
import { readCorpus } from './evaluate/corpus.ts';
import { readRuleExamples, toExamples } from './train/examples.ts';
import { areaUnder, calibrate, pointAt, type Scored } from './train/figures.ts';
import { fitWeights } from './train/fit.ts';
import { FOLDS, foldsOf } from './train/folds.ts';
import { readGracious, readTemplates } from './train/gracious.ts';
import { toMatrix } from './train/matrix.ts';
import { toSource } from './train/source.ts';

const SEED = 20261121;
const TARGET = join(import.meta.dirname, '../core/model/weights.generated.ts');

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });
const { lexicon } = new Linter(RULES);
const corpus = toExamples(readCorpus('train'), lexicon);
const own = [...readRuleExamples(RULES.tone), ...readGracious(), ...readTemplates()];
const examples = [...corpus, ...toExamples(own, lexicon)];
/** The project's own texts are learnt from; figures and calibration look at the corpus alone. */
const judged = corpus.length;
const matrix = toMatrix(examples, lexicon.vocabulary);
const labels = RULES.tone.map(rule => rule.id);
print(
  `${examples.length} sentences, ${matrix.hashes.length} features, ${matrix.classes.names.length} word classes`,
);
print('\n| folds | area | recall at precision 0.97 | 0.95 | 0.90 | 0.85 | right label |');
print('| --- | --: | --: | --: | --: | --: | --: |');
if (values.dry) crossValidate('spread');
const { slope, offset } = calibrate(crossValidate('files'));
if (!values.dry) {
  const weights = { ...fitWeights(examples, matrix, labels, () => true, SEED), slope, offset };
  writeFileSync(TARGET, toSource(weights));
}

/** Scores every sentence with a model that has not seen its fold. */
function crossValidate(how: 'files' | 'spread'): readonly Scored[] {
  const folds = foldsOf(examples, how);
  const scored: Scored[] = [];
  let named = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights: Weights = fitWeights(examples, matrix, labels, index => folds[index] !== fold, SEED);
    const model = new SentenceModel(weights, lexicon.vocabulary);
    examples.forEach(({ draft, firstToken, endToken, labels: own }, index) => {
      if (folds[index] !== fold || index >= judged) return;
      scored.push({ score: model.score(draft, firstToken, endToken), bad: own.length > 0 });
      if (own.length > 0 && own.includes(model.label(draft, firstToken, endToken) ?? '')) named++;
    });
  }
  const recalls = [0.97, 0.95, 0.9, 0.85].map(each => pointAt(scored, each).recall.toFixed(3));
  const bad = scored.filter(each => each.bad).length;
  print(
    `| ${how} | ${areaUnder(scored).toFixed(4)} | ${recalls.join(' | ')} | ${(named / bad).toFixed(3)} |`,
  );
  return scored;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
