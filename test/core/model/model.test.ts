import { readFileSync, statSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../../../src/core/index.ts';
import { Linter } from '../../../src/core/lint/linter.ts';
import { decodeBase64 } from '../../../src/core/model/base64.ts';
import { FeatureReader, KINDS } from '../../../src/core/model/features.ts';
import { SentenceModel } from '../../../src/core/model/model.ts';
import { readWeights } from '../../../src/core/model/weights.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { parseDraft } from '../../../src/core/text/draft.ts';

const WEIGHTS = 'src/core/model/weights.generated.ts';
const linter = createLinter();
const { lexicon } = linter;
const model = new SentenceModel(readWeights(), lexicon.vocabulary);

function scoreOf(text: string): number {
  const draft = parseDraft(text, lexicon);
  return model.score(draft, 0, draft.tokens.count).fault;
}

describe('the weights', () => {
  it('stay under 400 kB', () => {
    expect(statSync(WEIGHTS).size).toBeLessThanOrEqual(400_000);
  });

  it('are decoded as Node decodes them', () => {
    const encoded = /BYTES = '([^']+)'/.exec(readFileSync(WEIGHTS, 'utf8'))?.[1] ?? '';
    const bytes = inflateRawSync(Buffer.from(encoded, 'base64'));
    const { checks, levels, headChecks, headLevels, trees } = readWeights();
    const arrays = [checks, levels, headChecks, headLevels, trees.signals, trees.thresholds, trees.leaves];
    const joined = Buffer.concat(arrays.map(each => new Uint8Array(each.buffer)));
    expect(joined.equals(bytes)).toBe(true);
    expect(readWeights()).toEqual(readWeights());
  });

  it('are base64 of any length', () => {
    for (const bytes of [[], [1], [1, 2], [1, 2, 3], [255, 254, 253, 252]]) {
      expect([...decodeBase64(Buffer.from(bytes).toString('base64'))]).toEqual(bytes);
    }
  });

  it('name every tone rule', () => {
    expect([...readWeights().labels].sort()).toEqual(RULES.tone.map(rule => rule.id).sort());
  });
});

describe('the sentence model', () => {
  it('tells plain cases apart', () => {
    expect(scoreOf('I expect a written explanation of your decision by Friday.')).toBeGreaterThan(0.5);
    expect(scoreOf('Thank you for your time, and I wish the whole team a good year.')).toBeLessThan(-0.5);
  });

  it('gives a score for text of any kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => Number.isFinite(scoreOf(text))),
    );
  });

  it('reads a curly apostrophe, capitals and contractions like their plain forms', () => {
    const plain = scoreOf("I don't think that you've read my answers.");
    expect(scoreOf('I don’t think that you’ve read my answers.')).toBe(plain);
    expect(scoreOf('I do not think that you have read my answers.')).toBe(plain);
  });

  it('takes one name for another', () => {
    expect(scoreOf('My talk with Xantippe went well.')).toBe(scoreOf('My talk with Zbigniew went well.'));
  });

  it('tells what a sentence is like', () => {
    const { labels } = readWeights();
    const likest = (text: string) => {
      const draft = parseDraft(text, lexicon);
      const { labels: odds } = model.score(draft, 0, draft.tokens.count);
      return labels[odds.indexOf(Math.max(...odds))];
    };
    expect(likest('I expect a written explanation of your decision by Friday.')).toBe('demanding-feedback');
    expect(likest('My lawyer will hear of this.')).toBe('threat');
    expect(likest('I am begging you, I would do anything at all for this job.')).toBe('desperation');
  });

  it('explains a score by the words that weigh, the heaviest first', () => {
    const text = 'I expect a written explanation of your decision by the end of this week.';
    const draft = parseDraft(text, lexicon);
    const weighed = model.explain(draft, 0, draft.tokens.count);
    const weights = weighed.map(each => each.weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights[0]).toBeGreaterThan(0);
    for (const { firstToken, endToken } of weighed) {
      expect(firstToken).toBeGreaterThanOrEqual(0);
      expect(endToken).toBeGreaterThan(firstToken);
      expect(endToken).toBeLessThanOrEqual(draft.tokens.count);
    }
  });

  it('reads a bounded part of a sentence without end', () => {
    const draft = parseDraft('word '.repeat(5000), lexicon);
    const reader = new FeatureReader(lexicon.vocabulary);
    expect(reader.hashesOf(draft, 0, draft.tokens.count).length).toBeLessThan(200 * KINDS);
  });

  it('depends on the words, not on what the rules know of them', () => {
    const other = new Linter({ ...RULES, tone: [] }).lexicon;
    const text = 'you clearly never read a word of my portfolio and my references';
    const own = parseDraft(text, lexicon);
    const foreign = parseDraft(text, other);
    const foreignModel = new SentenceModel(readWeights(), other.vocabulary);
    expect(foreignModel.score(foreign, 0, foreign.tokens.count)).toEqual(
      model.score(own, 0, own.tokens.count),
    );
  });
});
