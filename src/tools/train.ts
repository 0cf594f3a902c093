/**
 * Trains the sentence model on `test/corpus/train` and `test/corpus/own` and writes `src/core/model/weights.generated.ts`.
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
import { readCorpus, readOwn } from './evaluate/corpus.ts';
import { readRuleExamples, toExamples } from './train/examples.ts';
import { areaUnder, pointAt } from './train/figures.ts';
import { fitWeights } from './train/fit.ts';
import { FOLDS, foldsOf } from './train/folds.ts';
import { readGracious, readTemplates } from './train/gracious.ts';
import { toMatrix } from './train/matrix.ts';
import { toSource } from './train/source.ts';
import { fitStack, type ScoredExample } from './train/stacking.ts';

const SEED = 20261121;
const TARGET = join(import.meta.dirname, '../core/model/weights.generated.ts');

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });
const rules = new Linter(RULES);
const { lexicon } = rules;
const corpus = toExamples(readCorpus('train'), lexicon);
const own = toExamples(readOwn(), lexicon);
const taught = toExamples([...readRuleExamples(RULES.tone), ...readGracious(), ...readTemplates()], lexicon);
const examples = [...corpus, ...own, ...taught];
const matrix = toMatrix(examples, lexicon.vocabulary);
const labels = RULES.tone.map(rule => rule.id);
print(
  `${examples.length} sentences, ${matrix.hashes.length} features, ${matrix.classes.names.length} word classes`,
);
print('\n| sentences | area | recall at precision 0.97 | 0.95 | 0.90 | 0.85 | right label |');
print('| --- | --: | --: | --: | --: | --: | --: |');
const scored = crossValidate();
printFigures('corpus', scored.slice(0, corpus.length));
const scoredOwn = scored.slice(corpus.length, corpus.length + own.length);
printFigures('own', scoredOwn);
const stack = fitStack(scoredOwn, rules);
print(`\nStack: ${stack.map(each => each.toFixed(3)).join(' ')}`);
if (!values.dry) {
  const weights = { ...fitWeights(examples, matrix, labels, () => true, SEED), stack };
  writeFileSync(TARGET, toSource(weights));
}

/** Scores and names every sentence with a model that has not seen its fold. */
function crossValidate(): readonly (ScoredExample & { readonly label: string | undefined })[] {
  const folds = foldsOf(examples);
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const weights: Weights = fitWeights(examples, matrix, labels, index => folds[index] !== fold, SEED);
    return new SentenceModel(weights, lexicon.vocabulary);
  });
  return examples.flatMap((example, index) => {
    const { draft, firstToken, endToken } = example;
    const model = models[folds[index] ?? 0];
    if (model === undefined) return [];
    return [
      {
        example,
        score: model.score(draft, firstToken, endToken),
        label: model.label(draft, firstToken, endToken),
      },
    ];
  });
}

function printFigures(name: string, some: ReturnType<typeof crossValidate>): void {
  const scores = some.map(({ score, example }) => ({ score, bad: example.labels.length > 0 }));
  const recalls = [0.97, 0.95, 0.9, 0.85].map(each => pointAt(scores, each).recall.toFixed(3));
  const bad = some.filter(each => each.example.labels.length > 0);
  const named = bad.filter(each => each.example.labels.includes(each.label ?? '')).length;
  const share = (named / bad.length).toFixed(3);
  print(`| ${name} | ${areaUnder(scores).toFixed(4)} | ${recalls.join(' | ')} | ${share} |`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
