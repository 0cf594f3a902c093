import { describe, expect, it } from 'vitest';
import { Linter } from '../../../src/core/lint/linter.ts';
import { levelsOf, toLevel } from '../../../src/core/model/levels.ts';
import { SentenceModel, type WordWeights } from '../../../src/core/model/model.ts';
import { checkOf, GROUP } from '../../../src/core/model/slots.ts';
import { sumTrees, type Trees } from '../../../src/core/model/trees.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { fitTrees } from '../../../src/tools/train/boosting.ts';
import { type Example, readRuleExamples, toExamples } from '../../../src/tools/train/examples.ts';
import { areaUnder, pointAt } from '../../../src/tools/train/figures.ts';
import { fitWeights } from '../../../src/tools/train/fit.ts';
import { foldsOf } from '../../../src/tools/train/folds.ts';
import { fitLogistic } from '../../../src/tools/train/logistic.ts';
import { toMatrices, toSlotMatrix } from '../../../src/tools/train/matrix.ts';
import { fitNet } from '../../../src/tools/train/net.ts';
import { toNetTask, toSentences } from '../../../src/tools/train/sentences.ts';
import { inOrder, takeSlot } from '../../../src/tools/train/slots.ts';
import { toSource } from '../../../src/tools/train/source.ts';

const { lexicon } = new Linter(RULES);
const labels = RULES.tone.map(rule => rule.id);
const NO_TREES: Trees = {
  base: 0,
  signals: new Uint8Array(),
  thresholds: new Float32Array(),
  leaves: new Int8Array(),
  leafStep: 1,
};

function train(seed: number): string {
  const examples = toExamples(readRuleExamples(RULES.tone), lexicon);
  return toSource({ ...fitted(examples, seed), trees: NO_TREES });
}

function fitted(examples: readonly Example[], seed: number, epochs?: number): WordWeights {
  const matrices = toMatrices(examples, lexicon.vocabulary);
  const task = toNetTask(examples, labels, () => true, seed);
  return {
    ...fitWeights(examples, matrices, labels, () => true, seed),
    net: fitNet(toSentences(examples, lexicon.vocabulary), { ...task, epochs: epochs ?? task.epochs }),
  };
}

function isAlike(feature: number, other: number): boolean {
  return checkOf(feature) === checkOf(other);
}

describe('training', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    expect(train(1)).toBe(train(1));
    expect(train(1)).not.toBe(train(2));
  });

  it('separates what it was trained on', () => {
    const examples = toExamples(readRuleExamples(RULES.tone), lexicon);
    const model = new SentenceModel(fitted(examples, 1, 60), lexicon.vocabulary);
    const heard = examples.map(each => ({
      ...model.hear(each.draft, each.firstToken, each.endToken),
      bad: each.labels.length > 0,
    }));
    expect(areaUnder(heard.map(({ fault, bad }) => ({ score: fault, bad })))).toBeGreaterThan(0.95);
    expect(areaUnder(heard.map(({ sense, bad }) => ({ score: sense, bad })))).toBeGreaterThan(0.95);
  });

  it('counts what is taken for a feature that has a slot', () => {
    const checks = new Uint8Array(GROUP);
    const [stored, foreign] = [17, [...Array(9999).keys()].find(each => each > 17 && isAlike(each, 17)) ?? 0];
    const unknown = [...Array(9999).keys()].find(each => !isAlike(each, 17)) ?? 0;
    expect(takeSlot(checks, stored)).toBe(0);
    expect(takeSlot(checks, foreign)).toBe(-1);
    const rows = [{ hashes: Int32Array.of(stored, foreign, foreign, unknown), length: 2 }];
    const { columns, values } = toSlotMatrix(rows, checks);
    expect([...columns]).toEqual([0, GROUP]);
    expect(values[0]).toBe(3 / 2);
  });

  it('orders the slots of each group by their checks', () => {
    expect(inOrder(Uint8Array.of(9, 3, 5, 0, 2, 8, 8, 1))).toEqual([3, 1, 2, 0, 7, 4, 5, 6]);
  });

  it('keeps sentences that open alike in one fold', () => {
    const texts = ['I would like to know why you chose her.', 'I would like to know more of your plans.'];
    const examples = toExamples(
      texts.map((text, index) => ({
        source: `sentences/${index === 0 ? 'a' : 'g'}.tsv:1`,
        letter: false,
        text,
        sentences: [{ text, start: 0, end: text.length, labels: [] }],
      })),
      lexicon,
    );
    expect(new Set(foldsOf(examples)).size).toBe(1);
  });
});

describe('figures', () => {
  const scored = [
    { score: 3, bad: true },
    { score: 2, bad: true },
    { score: 1, bad: false },
    { score: 0, bad: true },
    { score: -1, bad: false },
  ];

  it('find the point of a precision', () => {
    expect(pointAt(scored, 1)).toEqual({ threshold: 2, recall: 2 / 3 });
    expect(pointAt(scored, 0.75)).toEqual({ threshold: 0, recall: 1 });
  });

  it('measure the area', () => {
    expect(areaUnder(scored)).toBeCloseTo(5 / 6);
  });
});

describe('a logistic regression', () => {
  const rows = [[0], [1], [1], [2], [2], [3]];
  const targets = [false, false, true, false, true, true];
  const [slope = 0, offset = 0] = fitLogistic(rows, targets);

  it('gives more to what more bad ones have', () => {
    expect(slope).toBeGreaterThan(0.5);
  });

  it('has a mean probability that is the share of bad ones', () => {
    const mean =
      rows.reduce((sum, [x = 0]) => sum + 1 / (1 + Math.exp(-(slope * x + offset))), 0) / rows.length;
    expect(mean).toBeCloseTo(0.5, 1);
  });
});

describe('levels', () => {
  it.each([4, 5])('of %i bits come back as what they are nearest to', bits => {
    const scale = levelsOf(bits);
    for (let level = 0; level < 2 ** bits; level++) {
      const worth = scale.worth[level] ?? 0;
      expect(scale.worth[toLevel(worth / scale.most, scale)]).toBe(worth);
    }
    expect(scale.worth[toLevel(5, scale)]).toBe(scale.most);
    expect(scale.worth[toLevel(-5, scale)]).toBe(-scale.most);
  });
});

describe('boosted trees', () => {
  // A fault when exactly one of two signals is high: no sum of the two can say so.
  const rows = Array.from({ length: 400 }, (_, index) => [index % 2, (index >> 1) % 2, (index * 7919) % 13]);
  const targets = rows.map(([first, second]) => first !== second);
  const trees = fitTrees(rows, targets);

  it('say what no weighing of single signals can', () => {
    expect(sumTrees(trees, [0, 1, 5])).toBeGreaterThan(3);
    expect(sumTrees(trees, [1, 0, 5])).toBeGreaterThan(3);
    expect(sumTrees(trees, [1, 1, 5])).toBeLessThan(-3);
    expect(sumTrees(trees, [0, 0, 5])).toBeLessThan(-3);
  });

  it('give the share of bad ones where signals say nothing', () => {
    const blind = fitTrees(
      targets.map(() => [1]),
      targets.map((_, index) => index % 4 === 0),
    );
    expect(1 / (1 + Math.exp(-sumTrees(blind, [1])))).toBeCloseTo(0.25, 5);
  });

  it('ask about signals that few rows have', () => {
    const rare = rows.map((_, index) => [index < 4 ? 1 : 0]);
    const fitted = fitTrees(
      rare,
      rare.map(([signal]) => signal === 1),
    );
    expect(sumTrees(fitted, [1]) - sumTrees(fitted, [0])).toBeGreaterThan(2);
  });
});
