import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../src/core/lint/compile.ts';
import { ownedPatterns } from '../../../src/core/lint/owners.ts';
import { type Opinion, SecondOpinion } from '../../../src/core/lint/second-opinion.ts';
import { type Judgement, ToneJudge } from '../../../src/core/lint/tone.ts';
import { parseDraft } from '../../../src/core/text/draft.ts';
import { smallWeights, treeOf } from './small-model.ts';
import { rulesOf, toneRule } from './small-rules.ts';

const RULES = [
  toneRule('greed', { patterns: ['grab', 'snatch'] }),
  toneRule('wrath', { patterns: ['growl', { pattern: 'sulk', severity: 'information' }] }),
];

/** Signals: fault, sense, greed, wrath, warned, warned twice, informed, has neighbours, the worst neighbour. */
const [FAULT, WARNED, TWICE, INFORMED, NEIGHBOUR] = [0, 4, 5, 6, 8];

/** "rude" is grave, "odd" a little; "mine" is greed's and "rage" wrath's; "kind" speaks against both. */
const weights = smallWeights({
  labels: ['greed', 'wrath'],
  faults: { rude: 15, odd: 5, nice: 16 + 6, kind: 16 + 15 },
  heads: { mine: [7, 0], rage: [0, 7], grab: [4, 0] },
  trees: treeOf(
    [
      [FAULT, 1, 3],
      [WARNED, 1, 3],
      [NEIGHBOUR, 1, 3],
      [INFORMED, 1, 2],
    ],
    -1.8,
  ),
});

function engine(all = weights) {
  const { tone, features, ...rest } = rulesOf(RULES);
  const judge = new ToneJudge(
    ownedPatterns(tone, features).map(({ owner }) => owner),
    compileRules({ tone, features, ...rest }),
  );
  return { judge, opinion: new SecondOpinion(all, tone, judge.lexicon) };
}

function review(text: string, all = weights, opinions: (Opinion | undefined)[] = []) {
  const { judge, opinion } = engine(all);
  const draft = parseDraft(text, judge.lexicon);
  return show(text, opinion.review(draft, judge.judge(draft), opinions));
}

function show(text: string, { hits }: Judgement): readonly string[] {
  return hits.map(
    ({ rule, sentence, range, severity, byModel }) =>
      `${sentence} ${rule.id} ${severity}${byModel === true ? ' by model' : ''}: ${text.slice(range.start, range.end)}`,
  );
}

describe('the model', () => {
  it('flags a sentence that no rule speaks of, under the rule it is most like', () => {
    expect(review('A rude fox took mine.')).toEqual(['0 greed information by model: rude']);
    expect(review('A rude fox in a rage.')).toEqual(['0 wrath information by model: rude']);
  });

  it('says which words it flags, and what to do', () => {
    const { judge, opinion } = engine();
    const text = 'A rude fox is an odd rage.';
    const draft = parseDraft(text, judge.lexicon);
    const [hit] = opinion.review(draft, judge.judge(draft)).hits;
    expect(hit?.message).toBe(
      'The wording (“rude”, “odd”) resembles what wrath flags. Please read the sentence once more as its reader would.',
    );
    expect(text.slice(hit?.range.start, hit?.range.end)).toBe('rude fox is an odd');
  });

  it('is silent about sentences whose words say nothing or good', () => {
    expect(review('A calm fox took mine.')).toEqual([]);
    expect(review('A kind fox took mine.')).toEqual([]);
    expect(review('A rude and kind fox took mine.')).toEqual([]);
  });

  it('is silent about sentences of fewer than four words and marks', () => {
    expect(review('Rude fox.')).toEqual([]);
    expect(review('Rude fox took.')).toEqual(['0 greed information by model: Rude']);
  });

  it('is silent about greetings and sign-offs', () => {
    expect(review('Hi rude old fox of ours,\n\nThank you.\n\nKind regards,\nA rude old fox\n')).toEqual([]);
    expect(review('A rude fox took mine.\n\nKind regards,\nSam Roe')).toHaveLength(1);
  });

  it('flags as many sentences as rules may', () => {
    expect(review('A rude fox. '.repeat(600))).toHaveLength(572);
    expect(review('A rude fox.\n\n'.repeat(600))).toHaveLength(578);
  });

  it('is silent where it knows no rule of that name', () => {
    const strange = { ...weights, labels: ['envy', 'wrath'] };
    expect(review('A rude fox took mine.', strange)).toEqual([]);
    expect(review('A rude fox in a rage.', strange)).toHaveLength(1);
  });
});

describe('beside rules, the model', () => {
  it('keeps their findings and adds none', () => {
    expect(review('They grab a fox now.')).toEqual(['0 greed warning: grab']);
    expect(review('They rude grab a fox.')).toEqual(['0 greed warning: grab']);
    expect(review('They grab.')).toEqual(['0 greed warning: grab']);
  });

  it('must be surer where no rule speaks, and surer still of one sentence among others', () => {
    const based = (base: number) => ({ ...weights, trees: { ...weights.trees, base } });
    const [twoOfThree, sevenOfTen] = [based(-2.3), based(-2)];
    expect(review('They grab a fox now.', twoOfThree)).toHaveLength(1);
    expect(review('A rude fox took mine.', twoOfThree)).toEqual([]);
    expect(review('A rude fox took mine.', sevenOfTen)).toHaveLength(1);
    expect(review('A rude fox took mine. A calm fox is here.', sevenOfTen)).toEqual([]);
    expect(review('A rude fox took mine.\n\nA calm fox is here.', sevenOfTen)).toEqual([]);
  });

  it('leaves out what all signals together make unlikely', () => {
    expect(review('They sulk a fox now.')).toEqual([]);
    expect(review('They sulk a rude fox.')).toEqual(['0 wrath information: sulk']);
  });

  it('takes a milder finding beside a warning for nothing of its own', () => {
    const informed = {
      ...weights,
      trees: treeOf(
        [
          [INFORMED, 1, 9],
          [WARNED, 1, 0],
          [TWICE, 1, 0],
          [FAULT, 9, 0],
        ],
        -2,
      ),
    };
    expect(review('They sulk a fox now.', informed)).toEqual(['0 wrath information: sulk']);
    expect(review('They sulk and grab now.', informed)).toEqual([]);
  });

  it('counts warnings of several rules', () => {
    const twice = {
      ...weights,
      trees: treeOf(
        [
          [TWICE, 1, 9],
          [WARNED, 1, 0],
          [INFORMED, 1, 0],
          [FAULT, 9, 0],
        ],
        -2,
      ),
    };
    expect(review('They growl and snatch now.', twice)).toHaveLength(2);
    expect(review('They sulk and grab now.', twice)).toEqual([]);
    expect(review('They grab a fox now.', twice)).toEqual([]);
  });

  it('leaves out what is far more like what another rule flags, and names that one', () => {
    expect(review('They grab, a rage, a rage.')).toEqual([
      '0 wrath information by model: They grab, a rage, a rage.',
    ]);
    expect(review('They grab in a rage, mine.')).toEqual(['0 greed warning: grab']);
  });

  it('keeps one of two findings', () => {
    expect(review('They growl and grab mine, mine.')).toEqual(['0 greed warning: grab']);
  });

  it('leaves a short sentence without any finding when the rule is mistaken', () => {
    expect(review('Grab rage!')).toEqual([]);
  });
});

describe('neighbours', () => {
  it('speak against a sentence that has findings or doubtful words', () => {
    expect(review('They sulk a fox now.\n\nA rude fox is here.')).toEqual([
      '1 greed information by model: rude',
    ]);
    expect(review('They sulk a fox now. A rude fox is here.')).toEqual([
      '0 wrath information: sulk',
      '1 greed information by model: rude',
    ]);
  });

  it('speak against no sentence that is clear', () => {
    expect(review('A nice fox is here. A rude fox is here.')).toEqual(['1 greed information by model: rude']);
    expect(review('A calm fox is here. A rude fox is here.')).toHaveLength(2);
  });

  it('count when they are short, too', () => {
    expect(review('Rude! They sulk a fox now.')).toEqual(['1 wrath information: sulk']);
  });

  it('count up to the end of a paragraph and of the body', () => {
    expect(review('A rude fox. They sulk a fox now.\n\nThey sulk a fox now.')).toHaveLength(2);
    expect(review('They sulk a fox now.\n\nKind regards,\nA rude old fox')).toEqual([]);
  });
});

describe('opinions', () => {
  it('are put where they are missing', () => {
    const opinions: (Opinion | undefined)[] = [];
    review('A nice fox is here. A rude fox is here.\n\nThey grab. Now.', weights, opinions);
    expect(opinions.map(each => [Math.sign(each?.fault ?? 0), each?.weighed === null])).toEqual([
      [-1, true],
      [1, false],
      [0, false],
      [0, true],
    ]);
    expect(opinions[1]?.weighed).toMatchObject({ warnings: 0, isInformed: false });
    expect(opinions[2]?.weighed).toMatchObject({ warnings: 1, neighbour: 0 });
  });

  it('are not asked for in a paragraph of short sentences without findings', () => {
    const opinions: (Opinion | undefined)[] = [];
    review('A fox. So.\n\nA calm fox is here.', weights, opinions);
    expect([...opinions.keys()].filter(index => opinions[index] !== undefined)).toEqual([2]);
  });

  it('that are known are taken as they are, while what was weighed is the same', () => {
    const opinions: (Opinion | undefined)[] = [];
    const text = 'A rude fox is here.';
    review(text, weights, opinions);
    const [known] = opinions;
    if (known?.weighed == null) throw new Error('It was weighed.');
    const doubtless = { ...known, weighed: { ...known.weighed, probability: 0 } };
    expect(review(text, weights, [doubtless])).toEqual([]);
    for (const other of [{ neighbour: 1 }, { warnings: 1 }, { isInformed: true }]) {
      expect(
        review(text, weights, [{ ...doubtless, weighed: { ...doubtless.weighed, ...other } }]),
      ).toHaveLength(1);
    }
  });

  it('that are known spare the model its work', () => {
    const known = [{ fault: 5, weighed: null }];
    expect(review('A calm fox is here.', weights, known)).toEqual([
      '0 greed information by model: A calm fox is here.',
    ]);
    expect(known[0]?.weighed).not.toBeNull();
  });
});
