import { readFileSync, statSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../../../src/core/index.ts';
import { Linter } from '../../../src/core/lint/linter.ts';
import { decodeBase91, encodeBase91 } from '../../../src/core/model/base91.ts';
import { FeatureReader, KINDS } from '../../../src/core/model/features.ts';
import { SentenceModel } from '../../../src/core/model/model.ts';
import { toPairs, toPlanes, toSteps } from '../../../src/core/model/packed-weights.ts';
import { readWeights } from '../../../src/core/model/weights.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { parseDraft } from '../../../src/core/text/draft.ts';

const WEIGHTS = 'src/core/model/weights.generated.ts';
const linter = createLinter();
const { lexicon } = linter;
const model = new SentenceModel(readWeights(), lexicon.vocabulary);

function scoreOf(text: string): number {
  const draft = parseDraft(text, lexicon);
  return model.faultOf(draft, 0, draft.tokens.count);
}

describe('the weights', () => {
  it('stay under 400 kB', () => {
    expect(statSync(WEIGHTS).size).toBeLessThanOrEqual(400_000);
  });

  it('are inflated as Node inflates them', () => {
    const encoded = /BYTES = '([^']+)'/.exec(readFileSync(WEIGHTS, 'utf8'))?.[1] ?? '';
    const bytes = inflateRawSync(decodeBase91(encoded));
    const weights = readWeights();
    const { checks, levels, headChecks, headLevels, net, trees, labels } = weights;
    const planes = toPlanes(headLevels, labels.length);
    const steps = [toSteps(checks), levels, toSteps(headChecks)];
    const layers = [toPairs(net.vectors), net.hidden, net.hiddenBiases, net.outputs];
    const arrays = [...steps, planes, ...layers, trees.signals, trees.thresholds, trees.leaves];
    const joined = Buffer.concat(arrays.map(each => new Uint8Array(each.buffer)));
    expect(joined.equals(bytes)).toBe(true);
    expect(readWeights()).toEqual(weights);
  });

  it('are text of 91 letters as others write it', () => {
    const toBytes = (text: string) => new TextEncoder().encode(text);
    expect(encodeBase91(toBytes('test'))).toBe('fPNKd');
    expect(encodeBase91(toBytes('Hello World!'))).toBe('>OwJh>Io0Tv!8PE');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
        const text = encodeBase91(bytes);
        expect(text).toMatch(/^[!#-&(-[\]-~]*$/);
        expect([...decodeBase91(text)]).toEqual([...bytes]);
      }),
    );
  });

  it('have the checks of a group as what each adds to the one before', () => {
    expect([...toSteps(Uint8Array.of(3, 5, 9, 200, 0, 0, 7, 8))]).toEqual([3, 0, 2, 0, 4, 7, 191, 1]);
  });

  it('have the levels of each head in a row', () => {
    // Three slots of two heads: 1 and 2, 3 and 4, 5 and 6.
    expect([...toPlanes(Uint8Array.of(0x21, 0x43, 0x65), 2)]).toEqual([0x31, 0x25, 0x64]);
  });

  it('have two levels of a vector in a byte', () => {
    expect([...toPairs(Uint8Array.of(2, 2, 0, 1, 4, 4))]).toEqual([12, 1, 24]);
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
      const { labels: odds } = model.detailsOf(draft, 0, draft.tokens.count);
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
    expect(foreignModel.hear(foreign, 0, foreign.tokens.count)).toEqual(model.hear(own, 0, own.tokens.count));
  });
});
