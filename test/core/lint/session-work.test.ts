import { describe, expect, it } from 'vitest';
import { Session } from '../../../src/core/lint/session.ts';
import type { Draft } from '../../../src/core/text/draft.ts';
import { smallWeights, treeOf } from './small-model.ts';
import { smallLinter, toneRule } from './small-rules.ts';

const linter = smallLinter(
  [toneRule('greed', { patterns: ['grab', { pattern: 'sulk', severity: 'information' }] })],
  { thanks: ['thank you'] },
  smallWeights({
    labels: ['greed', 'wrath'],
    faults: { rude: 15, nice: 16 + 6 },
    trees: treeOf(
      [
        [0, 1, 3],
        [4, 1, 3],
        [8, 1, 3],
        [6, 1, 2],
      ],
      -1.8,
    ),
  }),
);

/** A session that tells which sentences it has judged, and which it has reviewed. */
function observed() {
  const judged: string[] = [];
  const reviewed: string[] = [];
  const textsOf = ({ text, sentences }: Draft) => sentences.map(({ start, end }) => text.slice(start, end));
  const session = new Session({
    lexicon: linter.lexicon,
    judge: draft => {
      judged.push(...textsOf(draft));
      return { hits: [], features: draft.sentences.map(() => new Set()) };
    },
    review: (draft, judgement) => {
      reviewed.push(...textsOf(draft));
      return judgement;
    },
    looksBack: () => true,
    signsOf: (_, sentences) => sentences.map(() => 0),
    finish: (draft, _judgement, _signs, options) => linter.examine(draft.text, options),
  });
  /** What a check of a text asks for. */
  return (text: string, model = true) => {
    judged.length = 0;
    reviewed.length = 0;
    session.lint(text, { model });
    return { judged: [...judged], reviewed: [...reviewed] };
  };
}

const TEXT =
  'One fox is here. Two foxes are here. Three hens are here.\n\nFour owls are here.\n\nFive elks are here.';

describe('the work of a session', () => {
  it('is a whole text at first, and nothing when it stays', () => {
    const check = observed();
    expect(check(TEXT).judged).toHaveLength(5);
    expect(check(TEXT)).toEqual({ judged: [], reviewed: [] });
  });

  it('is nothing for other options', () => {
    const check = observed();
    expect(check(TEXT).reviewed).toHaveLength(5);
    expect(check(TEXT).reviewed).toEqual([]);
  });

  it('is a text without sentences, too', () => {
    const check = observed();
    expect(check('')).toEqual({ judged: [], reviewed: [] });
    expect(check('One fox is here.')).toEqual({
      judged: ['One fox is here.'],
      reviewed: ['One fox is here.'],
    });
  });

  it('is the whole paragraph where its first sentence changed', () => {
    const check = observed();
    check(TEXT);
    expect(check(TEXT.replace('One fox is', 'One old red fox is')).reviewed).toEqual([
      'One old red fox is here.',
      'Two foxes are here.',
      'Three hens are here.',
    ]);
  });

  it('is the sentence that changed, and its paragraph for the model', () => {
    const check = observed();
    check(TEXT);
    expect(check(TEXT.replace('Two foxes', 'Two old foxes'))).toEqual({
      judged: ['Two old foxes are here.'],
      reviewed: ['One fox is here.', 'Two old foxes are here.', 'Three hens are here.'],
    });
  });

  it('is a paragraph of its own and no more', () => {
    const check = observed();
    check(TEXT);
    expect(check(TEXT.replace('Four owls', 'Four old owls'))).toEqual({
      judged: ['Four old owls are here.'],
      reviewed: ['Four old owls are here.'],
    });
  });

  it('is both halves of a paragraph that is parted', () => {
    const check = observed();
    check(TEXT);
    const { judged, reviewed } = check(TEXT.replace('. Three', '.\n\nThree'));
    expect(judged.length).toBeLessThan(3);
    expect(reviewed).toEqual(
      expect.arrayContaining(['One fox is here.', 'Two foxes are here.', 'Three hens are here.']),
    );
    expect(reviewed).not.toContain('Five elks are here.');
  });

  it('is all paragraphs that were one, and the one that they become', () => {
    const check = observed();
    const others = TEXT.split(/(?<=\.)\s+/).slice(1);
    // Markup that blank lines do not end, and then no markup.
    check(`<!${TEXT}`);
    expect(check(`<!-${TEXT}`).reviewed).toEqual(expect.arrayContaining(others));
    expect(check(`<!${TEXT}`).reviewed).toEqual(expect.arrayContaining(others));
  });

  it('is the paragraph that a sentence left', () => {
    const check = observed();
    check(TEXT);
    expect(check(TEXT.replace(' Three hens are here.', '')).reviewed).toEqual(
      expect.arrayContaining(['One fox is here.', 'Two foxes are here.']),
    );
    check(TEXT);
    expect(check(TEXT.replace('One fox is here. ', '')).reviewed).toEqual(
      expect.arrayContaining(['Two foxes are here.', 'Three hens are here.']),
    );
  });

  it('is all of it when the model comes or goes, which is not asked when it is off', () => {
    const check = observed();
    expect(check(TEXT, false).reviewed).toEqual([]);
    expect(check(TEXT).judged).toHaveLength(5);
    expect(check(TEXT).judged).toEqual([]);
    expect(check(TEXT, false).judged).toHaveLength(5);
    expect(check(`${TEXT} Six elks are here.`, false)).toEqual({
      judged: ['Six elks are here.'],
      reviewed: [],
    });
  });

  it('is to review a paragraph anew once it is not all of the text, or is again', () => {
    const check = observed();
    check('One fox is here.');
    expect(check('One fox is here.\n\nTwo foxes are here.').reviewed).toEqual([
      'One fox is here.',
      'Two foxes are here.',
    ]);
    expect(check('One fox is here.').reviewed).toEqual(['One fox is here.']);
  });
});

describe('a session', () => {
  const LETTER =
    'Hi Leah,\n\nA rude fox. They sulk a lot. Thank you. They grab it.\n\nA nice fox is here. They sulk\ntoo.\n\nKind regards,\nSam Roe\n';
  const RULES = { model: false };
  const PIECES = ['', '.', ' ', '\n\n', ' Rude! ', 'x', ' not ', '\n', ', '];

  it.each([
    ['with the model', {}],
    ['without the model', { model: false }],
  ])('says %s what a check of the whole text says, wherever something comes or goes', (_, options) => {
    for (let at = 0; at <= LETTER.length; at += 3) {
      const session = linter.session();
      for (const piece of PIECES) {
        session.lint(LETTER, options);
        const text = LETTER.slice(0, at) + piece + LETTER.slice(at + (piece === '' ? 3 : 0));
        const [seen, whole] = [session.examine(text, options), linter.examine(text, options)];
        expect(seen.diagnostics, `"${piece}" at ${at}`).toEqual(whole.diagnostics);
        expect(seen.letter.features).toEqual(whole.letter.features);
      }
    }
  });

  it.each([
    ['You could\n\nyou not sulk.', 'You fox\n\nyou not sulk.'],
    ['Could you\n\nnot sulk.', 'Could fox\n\nnot sulk.'],
    ['Could you\n\nnot sulk.', 'Hen you\n\nnot sulk.'],
  ])('asks anew what the words before make of a denial: %j', (one, other) => {
    const session = linter.session();
    const [asked, denied] = [session.lint(one, RULES), session.lint(other, RULES)];
    expect(asked).toEqual(linter.lint(one, RULES));
    expect(denied).toEqual(linter.lint(other, RULES));
    expect(asked).not.toEqual(denied);
  });

  it('finds something to say in this letter', () => {
    expect(linter.lint(LETTER).map(({ rule, byModel }) => [rule, byModel === true])).toEqual([
      ['greed', true],
      ['greed', false],
      ['greed', false],
    ]);
  });
});
