import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../../src/core/lint/reasons.ts';
import { SentenceModel, type Weighed } from '../../../src/core/model/model.ts';
import { parseDraft } from '../../../src/core/text/draft.ts';
import { createLexicon } from '../../../src/core/text/lexicon.ts';
import { smallWeights, treeOf } from './small-model.ts';

const lexicon = createLexicon([]);
const weights = smallWeights({ labels: [], faults: {}, trees: treeOf([], 0) });

/** A model that explains a sentence by what it is told. */
class ToldModel extends SentenceModel {
  readonly #weighed: readonly Weighed[];

  constructor(weighed: readonly Weighed[]) {
    super(weights, lexicon.vocabulary);
    this.#weighed = weighed;
  }

  override explain(): readonly Weighed[] {
    return this.#weighed;
  }
}

const TEXT = 'Hi Leah, one two, three four five six.';

/** The reasons for phrases of the sentence behind the greeting, each as its first token, its end and its weight. */
function reasons(...phrases: readonly (readonly [number, number, number])[]): readonly [string, string] {
  const draft = parseDraft(TEXT, lexicon);
  const [sentence] = draft.sentences;
  if (sentence === undefined) throw new Error('There is a sentence.');
  const from = sentence.contentToken;
  const model = new ToldModel(
    phrases.map(([first, end, weight]) => ({ firstToken: from + first, endToken: from + end, weight })),
  );
  const { range, words } = reasonsOf(model, draft, sentence);
  return [TEXT.slice(range.start, range.end), words];
}

describe('the reasons for a finding of the model', () => {
  it.each([
    ['one phrase', [[1, 2, 1]], 'two', '“two”'],
    [
      'phrases in the order of the sentence',
      [
        [5, 6, 3],
        [0, 1, 2],
        [3, 4, 1],
      ],
      'one two, three four five',
      '“one”, “three”, “five”',
    ],
    [
      'three at most',
      [
        [5, 6, 4],
        [3, 4, 3],
        [4, 5, 2],
        [0, 1, 1],
      ],
      'three four five',
      '“three”, “four”, “five”',
    ],
    [
      'none that weigh nothing',
      [
        [3, 4, 1],
        [0, 1, 0],
      ],
      'three',
      '“three”',
    ],
    [
      'none behind one that weighs nothing',
      [
        [3, 4, 1],
        [4, 5, -1],
        [0, 1, 1],
      ],
      'three',
      '“three”',
    ],
    [
      'no marks',
      [
        [2, 3, 2],
        [3, 4, 1],
      ],
      'three',
      '“three”',
    ],
    ['marks among words', [[1, 4, 2]], 'two, three', '“two, three”'],
    [
      'none that overlap a weightier one',
      [
        [1, 4, 3],
        [3, 5, 2],
        [0, 2, 2],
        [2, 3, 2],
        [0, 7, 1],
      ],
      'two, three',
      '“two, three”',
    ],
    [
      'those that touch on the right',
      [
        [1, 2, 3],
        [2, 4, 2],
      ],
      'two, three',
      '“two”, “, three”',
    ],
    [
      'those that touch on the left',
      [
        [2, 4, 3],
        [1, 2, 2],
      ],
      'two, three',
      '“two”, “, three”',
    ],
    [
      'those that touch a weightier one',
      [
        [3, 4, 3],
        [4, 5, 2],
        [1, 3, 2],
      ],
      'two, three four',
      '“two,”, “three”, “four”',
    ],
  ] as const)('are %s', (_, phrases, range, words) => expect(reasons(...phrases)).toEqual([range, words]));

  it('are the whole sentence without its greeting where nothing weighs', () => {
    expect(reasons()).toEqual(['one two, three four five six.', '']);
    expect(reasons([0, 1, 0])).toEqual(['one two, three four five six.', '']);
  });
});
