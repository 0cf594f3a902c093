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
import { SentenceModel, type WordWeights } from '../core/model/model.ts';
import type { NetWeights } from '../core/model/net.ts';
import { RULES } from '../core/rules/index.ts';
import { readCorpus, readOwn } from './evaluate/corpus.ts';
import { readRuleExamples, toExamples } from './train/examples.ts';
import { areaUnder, pointAt } from './train/figures.ts';
import { fitWeights } from './train/fit.ts';
import { FOLDS, foldsOf } from './train/folds.ts';
import { readGracious, readTemplates } from './train/gracious.ts';
import { toMatrices } from './train/matrix.ts';
import { startNets } from './train/nets.ts';
import { toNetTask, toSentences } from './train/sentences.ts';
import { toSource } from './train/source.ts';
import {
  calibrate,
  calibrated,
  fitStack,
  type HeardExample,
  type ScoredExample,
  withCalibrations,
} from './train/stacking.ts';

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
const folds = foldsOf(examples);
/** What each model is fitted on: all but one fold each, the last one all. */
const parts = [...Array(FOLDS).keys()].map(fold => (index: number) => folds[index] !== fold);
if (!values.dry) parts.push(() => true);
void train();

async function train(): Promise<void> {
  const sentences = toSentences(examples, lexicon.vocabulary);
  const tasks = parts.map(isIn => toNetTask(examples, labels, isIn, SEED));
  const { nets } = await startNets(sentences, tasks);
  const linear = parts.map(isIn => fitWeights(examples, matrices, labels, isIn, SEED));
  const fitted = await nets;
  finish(linear.map((each, part) => ({ ...each, net: fitted[part] as NetWeights })));
}

/** Weighs what the models say, prints how well they do and writes the last one. */
function finish(words: readonly WordWeights[]): void {
  const heard = hearUnseen(words.map(each => new SentenceModel(each, lexicon.vocabulary)));
  const heardOwn = heard.slice(corpus.length, corpus.length + own.length);
  const fair = heardOwn.filter(({ example }) => !AGAINST_JUDGE.test(example.file));
  const calibrations = calibrate(fair, labels);
  const scored = (some: readonly HeardExample[]): readonly ScoredExample[] =>
    some.map(({ example, hearing }) => ({ example, scores: calibrated(hearing, calibrations) }));
  print('\n| sentences | area | recall at precision 0.97 | 0.95 | 0.90 | 0.85 | right label |');
  print('| --- | --: | --: | --: | --: | --: | --: |');
  printFigures('corpus', scored(heard.slice(0, corpus.length)));
  printFigures('own', scored(heardOwn));
  const trees = fitStack(scored(fair), rules);
  const all = words[FOLDS];
  if (all !== undefined) writeFileSync(TARGET, toSource({ ...withCalibrations(all, calibrations), trees }));
}

/** Every sentence as a model hears it that has not seen its fold. */
function hearUnseen(models: readonly SentenceModel[]): readonly HeardExample[] {
  return examples.flatMap((example, index) => {
    const { draft, firstToken, endToken } = example;
    const hearing = models[folds[index] ?? 0]?.hear(draft, firstToken, endToken);
    return hearing === undefined ? [] : [{ example, hearing }];
  });
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
