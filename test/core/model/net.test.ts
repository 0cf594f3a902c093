import { describe, expect, it } from 'vitest';
import { FeatureReader } from '../../../src/core/model/features.ts';
import {
  type NetWeights,
  POOLED,
  SentenceNet,
  stemRow,
  UNITS,
  WIDTH,
  wordRow,
} from '../../../src/core/model/net.ts';
import { parseDraft } from '../../../src/core/text/draft.ts';
import { createLexicon } from '../../../src/core/text/lexicon.ts';
import { silentNet } from '../lint/small-model.ts';

const lexicon = createLexicon([]);
const reader = new FeatureReader(lexicon.vocabulary);

function read(text: string): number {
  const draft = parseDraft(text, lexicon);
  return reader.read(draft, 0, draft.tokens.count);
}

function outputsOf(weights: NetWeights, text: string): readonly number[] {
  return new SentenceNet(weights).outputsOf(reader, read(text));
}

/** "rude" is worth 2 and its stem 1, "kind" -2; the first unit reads the sum, the second the highest, the third neither. */
function smallNet(): NetWeights {
  const net = silentNet(1);
  read('rude kind');
  net.vectors[wordRow(reader.words[1] ?? 0) * WIDTH] = 4;
  net.vectors[stemRow(reader.stems[1] ?? 0) * WIDTH] = 3;
  net.vectors[wordRow(reader.words[2] ?? 0) * WIDTH] = 0;
  net.hidden[0] = 10;
  net.hidden[POOLED + WIDTH] = 10;
  net.hiddenBiases.set([1, 0, -1]);
  net.outputs.set([1, 100, 7], 0);
  net.outputs[UNITS] = 0.5;
  net.outputs[2 * UNITS + 1] = -4;
  return { ...net, vectorStep: 0.5, hiddenStep: 0.2 };
}

describe('the net', () => {
  it('says the constants of its outputs of words it does not know', () => {
    // The first unit's constant is 1; the third is below 0, so it is silent.
    expect(outputsOf(smallNet(), 'a fox')).toEqual([1.5, -4]);
  });

  it('adds up the words of a sentence, and hears the highest', () => {
    // A word of 3 levels: 3 * 0.5 * 10 * 0.2 = 3; the sum of four words is halved.
    const [sense = 0] = outputsOf(smallNet(), 'a rude old fox');
    expect(sense).toBeCloseTo(0.5 + (3 / 2 + 1) + 100 * 3);
    const [both = 0] = outputsOf(smallNet(), 'rude kind old fox');
    expect(both).toBeCloseTo(0.5 + (1 / 2 + 1) + 100 * 3);
  });

  it('hears words in any order', () => {
    expect(outputsOf(smallNet(), 'a rude old fox')).toEqual(outputsOf(smallNet(), 'old fox a rude'));
  });

  it('has nothing to add up in a sentence without words', () => {
    const outputs = new SentenceNet(smallNet()).outputsOf(reader, 1);
    expect(outputs.every(Number.isFinite)).toBe(true);
  });
});
