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
import { toMatrices } from './train/matrix.ts';
import { toSource } from './train/source.ts';
import { calibrated, calibrateHeads, fitStack, type ScoredExample } from './train/stacking.ts';

const SEED = 20261121;
/**
 * Files whose lines were chosen because an earlier state of rules and model judged their kind wrongly. They teach the model, but what
 * rules and model are worth is not seen on them.
 */
const AGAINST_JUDGE = /^own\/(?:trio-[def]|quad|quin|plain-(?:frank|quiet|work))/;
const TARGET = join(import.meta.dirname, '../core/model/weights.generated.ts');

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });
const rules = new Linter(RULES);
const { lexicon } = rules;
const corpus = toExamples(readCorpus('train'), lexicon);
const own = toExamples(readOwn(), lexicon);
const taught = toExamples([...readRuleExamples(RULES.tone), ...readGracious(), ...readTemplates()], lexicon);
const examples = [...corpus, ...own, ...taught];
const matrices = toMatrices(examples, lexicon.vocabulary);
const labels = RULES.tone.map(rule => rule.id);
print(`${examples.length} sentences, ${matrices.all.hashes.length} features`);
const scored = crossValidate();
const scoredOwn = scored.slice(corpus.length, corpus.length + own.length);
const fair = scoredOwn.filter(({ example }) => !AGAINST_JUDGE.test(example.file));
const calibrations = calibrateHeads(fair, labels);
const trees = fitStack(withCalibration(fair), rules);
print('\n| sentences | area | recall at precision 0.97 | 0.95 | 0.90 | 0.85 | right label |');
print('| --- | --: | --: | --: | --: | --: | --: |');
printFigures('corpus', withCalibration(scored.slice(0, corpus.length)));
printFigures('own', withCalibration(scoredOwn));
if (!values.dry) {
  const words = fitWeights(examples, matrices, labels, () => true, SEED);
  const weights: Weights = {
    ...words,
    headScales: words.headScales.map((scale, index) => scale * (calibrations[index]?.slope ?? 1)),
    headBiases: calibrations.map(each => each.offset),
    trees,
  };
  writeFileSync(TARGET, toSource(weights));
}

/** Scores every sentence with a model that has not seen its fold. */
function crossValidate(): readonly ScoredExample[] {
  const folds = foldsOf(examples);
  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const words = fitWeights(examples, matrices, labels, index => folds[index] !== fold, SEED);
    return new SentenceModel(words, lexicon.vocabulary);
  });
  return examples.flatMap((example, index) => {
    const { draft, firstToken, endToken } = example;
    const scores = models[folds[index] ?? 0]?.score(draft, firstToken, endToken);
    return scores === undefined ? [] : [{ example, scores }];
  });
}

function withCalibration(some: readonly ScoredExample[]): readonly ScoredExample[] {
  return some.map(({ example, scores }) => ({ example, scores: calibrated(scores, calibrations) }));
}

/** How well words alone tell sentences apart, and how often the label that they are most like is right. */
function printFigures(name: string, some: readonly ScoredExample[]): void {
  const isBad = (each: ScoredExample) => each.example.labels.length > 0;
  const scores = some.map(each => ({ score: each.scores.fault, bad: isBad(each) }));
  const recalls = [0.97, 0.95, 0.9, 0.85].map(each => pointAt(scores, each).recall.toFixed(3));
  const bad = some.filter(isBad);
  const named = bad.filter(({ example, scores: { labels: odds } }) =>
    example.labels.includes(labels[odds.indexOf(Math.max(...odds))] ?? ''),
  ).length;
  const share = (named / bad.length).toFixed(3);
  print(`| ${name} | ${areaUnder(scores).toFixed(4)} | ${recalls.join(' | ')} | ${share} |`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
