/**
 * Prints how well the linter tells hurtful sentences from gracious ones, on the labelled data of `test/corpus`, and how
 * well the facts of the mails in `test/mails` are read.
 *
 *     npm run evaluate                                   figures on the part that rules were written with
 *     npm run evaluate -- --heldout                      figures on the part nobody reads; shows no sentences
 *     npm run evaluate -- --rule asking-why --show 20    misses and false alarms of one rule
 */
import { parseArgs } from 'node:util';
import { Linter } from '../core/lint/linter.ts';
import { readWeights } from '../core/model/weights.ts';
import { RULES } from '../core/rules/index.ts';
import { type LabelledText, readCorpus } from './evaluate/corpus.ts';
import { measureFacts, measureFresh, showFacts } from './evaluate/facts.ts';
import { compareParts } from './evaluate/parts.ts';
import {
  judge,
  precision,
  recall,
  sum,
  type Tally,
  tallyFlagged,
  tallyRule,
  type Verdict,
} from './evaluate/score.ts';

const { values } = parseArgs({
  options: {
    heldout: { type: 'boolean', default: false },
    rule: { type: 'string' },
    show: { type: 'string', default: '10' },
  },
});
const texts = readCorpus(values.heldout ? 'heldout' : 'train');
const linter = new Linter(RULES, readWeights());
const verdicts = judge(linter, texts);
printFigures();
if (!values.heldout) printExamples(Number(values.show));
void printFacts();

function printFigures(): void {
  const rules = RULES.tone.map(rule => ({ name: rule.id, tally: tallyRule(verdicts, rule.id) }));
  print('| what | precision | recall | right | wrong | missed |');
  print('| --- | --: | --: | --: | --: | --: |');
  for (const { name, tally } of rules) printRow(name, tally);
  printRow('all labels', sum(rules.map(each => each.tally)));
  printRow(
    'flagged at all',
    tallyFlagged(verdicts, each => each.flagged),
  );
  printRow(
    'warnings only',
    tallyFlagged(verdicts, each => each.warned),
  );
  print('\n| flagged at all by | precision | recall | right | wrong | missed |');
  print('| --- | --: | --: | --: | --: | --: |');
  for (const { name, tally } of compareParts(linter, texts)) printRow(name, tally);
  const gracious = texts.filter(each => each.letter && each.sentences.every(one => one.labels.length === 0));
  print(`\nGracious letters with a tone diagnostic: ${countFlagged(gracious)} of ${gracious.length}`);
  const nearMiss = texts.filter(each => each.source.includes('nearmiss'));
  print(`Near-miss lines flagged: ${countFlagged(nearMiss)} of ${nearMiss.length}`);
}

async function printFacts(): Promise<void> {
  print(`\n${showFacts(await measureFacts())}`);
  print(`\nFresh mails, seen half. ${showFacts(await measureFresh('seen'))}`);
  print(`\nFresh mails, unseen half. ${showFacts(await measureFresh('unseen'))}`);
}

function countFlagged(some: readonly LabelledText[]): number {
  return some.filter(each => linter.lint(each.text, { groups: ['tone'] }).length > 0).length;
}

function printExamples(most: number): void {
  const isMiss = (each: Verdict) =>
    values.rule === undefined
      ? each.sentence.labels.length > 0 && each.flagged.size === 0
      : each.sentence.labels.includes(values.rule) && !each.flagged.has(values.rule);
  const isAlarm = (each: Verdict) =>
    values.rule === undefined
      ? each.sentence.labels.length === 0 && each.flagged.size > 0
      : each.flagged.has(values.rule) && !each.sentence.labels.includes(values.rule);
  printSome('Missed', verdicts.filter(isMiss), most);
  printSome('Wrongly flagged', verdicts.filter(isAlarm), most);
}

/** Spreads what is shown over the whole list. */
function printSome(title: string, some: readonly Verdict[], most: number): void {
  print(`\n${title}: ${some.length}`);
  const step = Math.max(1, some.length / most);
  for (let index = 0; index < some.length; index += step) {
    const verdict = some[Math.floor(index)];
    if (verdict === undefined) continue;
    const labels = verdict.sentence.labels.join(',') || 'clean';
    print(
      `  ${verdict.source} [${labels}] flagged [${[...verdict.flagged].join(',')}] ${verdict.sentence.text}`,
    );
  }
}

function printRow(name: string, tally: Tally): void {
  const { right, wrong, missed } = tally;
  print(
    `| ${name} | ${precision(tally).toFixed(3)} | ${recall(tally).toFixed(3)} | ${right} | ${wrong} | ${missed} |`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
