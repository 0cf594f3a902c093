import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../src/core/lint/compile.ts';
import { Linter } from '../../../src/core/lint/linter.ts';
import type {
  Finding,
  Letter,
  LintOptions,
  RuleMeta,
  RuleSet,
  Situation,
} from '../../../src/core/lint/types.ts';
import { applyEdits } from '../../../src/core/text/range.ts';
import { letterRule, rulesOf, toneRule } from './small-rules.ts';

const meta = (id: string): RuleMeta => ({ id, severity: 'hint', summary: '', why: '' });

function lint(text: string, part: Partial<RuleSet>, options: LintOptions = {}) {
  return new Linter(rulesOf(part.tone ?? [], part.features, part)).lint(text, options);
}

/** What a letter rule is told. */
function letterOf(text: string, options: LintOptions = {}): Letter {
  return new Linter(rulesOf([])).examine(text, options).letter;
}

describe('a diagnostic', () => {
  it('of a letter rule has all that the finding says, and what the rule says where it says nothing', () => {
    const edit = { start: 0, end: 1, text: 'x' };
    const range = { start: 0, end: 3 };
    const findings: readonly Finding[] = [
      { range, message: 'Plain.' },
      {
        range: { start: 1, end: 2 },
        message: 'Full.',
        severity: 'error',
        fix: [edit],
        byModel: true,
        suggestions: [{ title: 'Do', edits: [edit] }],
      },
    ];
    expect(lint('One.', { letter: [letterRule('whole', () => findings)] })).toEqual([
      {
        rule: 'whole',
        group: 'letter',
        severity: 'information',
        range,
        message: 'Plain.',
        fix: null,
        suggestions: [],
      },
      {
        rule: 'whole',
        group: 'letter',
        severity: 'error',
        range: { start: 1, end: 2 },
        message: 'Full.',
        byModel: true,
        fix: [edit],
        suggestions: [{ title: 'Do', edits: [edit] }],
      },
    ]);
  });

  it('of a tone rule has the message of the rule', () => {
    const [found] = lint('You owe me.', { tone: [toneRule('one', { patterns: ['owe'], message: 'Said.' })] });
    expect(found).toMatchObject({
      rule: 'one',
      group: 'tone',
      severity: 'warning',
      message: 'Said.',
      fix: null,
    });
    expect(found).not.toHaveProperty('byModel');
  });

  it('of a rule that nobody knows is a warning of the letter', () => {
    const finding = { range: { start: 0, end: 1 }, message: 'Other.' };
    expect(lint('One.', {}, { more: [{ rule: 'strange', finding }] })).toMatchObject([
      { rule: 'strange', group: 'letter', severity: 'warning' },
    ]);
  });

  it('of the front matter is of the rule of that name', () => {
    const others = [{ ...meta('front-matter'), group: 'letter' as const }];
    expect(lint('---\nstage: lunch\n---\n', { others })).toMatchObject([
      { rule: 'front-matter', severity: 'hint', range: { start: 11, end: 16 } },
    ]);
  });

  it('of a directive that is of no use is of the rule of that name', () => {
    const others = [{ ...meta('unused-directive'), group: 'style' as const }];
    const text = 'One. <!-- gracious-disable -->';
    expect(lint(text, { others })).toMatchObject([
      { rule: 'unused-directive', group: 'style', severity: 'hint' },
    ]);
  });
});

describe('diagnostics', () => {
  it('stand in the order of their start, their end and their rule', () => {
    const at = (start: number, end: number) => ({ range: { start, end }, message: '' });
    const rules = [
      letterRule('b', () => [at(2, 3), at(0, 3), at(0, 2)]),
      letterRule('c', () => [at(0, 2), at(1, 2)]),
      letterRule('a', () => [at(0, 2), at(2, 3)]),
    ];
    expect(
      lint('One.', { letter: rules }).map(({ rule, range }) => `${range.start}-${range.end} ${rule}`),
    ).toEqual(['0-2 a', '0-2 b', '0-2 c', '0-3 b', '1-2 c', '2-3 a', '2-3 b']);
  });

  it('are those of the groups and severities asked for', () => {
    const finding = { range: { start: 0, end: 1 }, message: '' };
    const part = {
      tone: [toneRule('one', { patterns: ['owe'] }), toneRule('two', { patterns: ['owe'] })],
      letter: [letterRule('whole', () => [finding, { ...finding, byModel: true }])],
    };
    const found = (options: LintOptions) =>
      lint('You owe me.', part, options).map(({ rule, severity }) => `${rule} ${severity}`);
    expect(found({})).toEqual(['whole information', 'whole information', 'one warning', 'two warning']);
    expect(found({ groups: ['tone'] })).toEqual(['one warning', 'two warning']);
    expect(found({ groups: ['tone'], severities: { one: 'off', two: 'error' } })).toEqual(['two error']);
    expect(found({ severities: { whole: 'hint', one: 'off' } })).toEqual([
      'whole hint',
      'whole information',
      'two warning',
    ]);
  });

  it('of one letter rule are no more than anyone reads', () => {
    const many = (count: number) =>
      lint('One.', {
        letter: [
          letterRule('whole', () =>
            Array.from({ length: count }, () => ({ range: { start: 0, end: 1 }, message: '' })),
          ),
        ],
      }).length;
    expect([499, 500, 501].map(many)).toEqual([499, 500, 500]);
  });

  it('that a directive turns off are gone, and only they', () => {
    const part = { tone: [toneRule('one', { patterns: ['owe'] }), toneRule('two', { patterns: ['me'] })] };
    const text = '<!-- gracious-disable-next-line one -->\nYou owe me.';
    expect(lint(text, part).map(({ rule }) => rule)).toEqual(['two']);
  });
});

describe('a directive', () => {
  const others = [
    { ...meta('looks'), group: 'style' as const },
    { ...meta('whole'), group: 'letter' as const },
  ];
  const unused = (names: string, options: LintOptions = {}) =>
    lint(`One. <!-- gracious-disable ${names} -->`, { others }, options).map(({ rule }) => rule);

  it('for a rule of style may be of use until style was looked at', () => {
    expect(unused('looks')).toEqual([]);
    expect(unused('looks, whole')).toEqual([]);
    expect(unused('looks', { more: [] })).toEqual(['unused-directive']);
    expect(unused('whole')).toEqual(['unused-directive']);
  });

  it('for a rule that is none is of no use', () => {
    expect(unused('none')).toEqual(['unused-directive']);
  });
});

describe('compiled patterns', () => {
  const rules = rulesOf([toneRule('one', { patterns: ['owe'] })]);

  it('spare a linter the work', () => {
    expect(new Linter(rules, undefined, compileRules(rules)).lint('You owe me.')).toHaveLength(1);
  });

  it('of other rules are refused', () => {
    const tables = compileRules(rulesOf([toneRule('one', { patterns: ['owe', 'fox'] })]));
    expect(() => new Linter(rules, undefined, tables)).toThrow(
      'The compiled patterns are of other rules. Build or install Gracious anew.',
    );
  });
});

describe('a letter', () => {
  it('has what the caller tells, and nothing else', () => {
    const earlier = [{ title: 'a', text: 'b' }];
    expect(letterOf('One.')).toMatchObject({ now: null, earlier: [], stage: 'unknown', words: 1 });
    expect(letterOf('---\nstage: final\n---\nOne.', { now: '2026-11-20', earlier })).toMatchObject({
      now: '2026-11-20',
      earlier,
      stage: 'final',
    });
    expect(letterOf('---\nstage: final\n---\nOne.', { stage: 'offer' }).stage).toBe('offer');
  });

  it.each([
    ['One two, three.', 3],
    ["I can't; it's 5 – or 12.", 6],
    ['é È ж 你 ß', 5],
    ['a Z', 2],
    ['? ! " ( ) - [ @ ` { ~', 0],
    ['0 9', 2],
    ['Hi Leah,\n\nOne.\n\nKind regards,\nSam', 6],
    ['`code`', 1],
  ])('%j has %i words', (text, words) => expect(letterOf(text).words).toBe(words));
});

describe('rules', () => {
  it('are known by their ids, with their groups', () => {
    const linter = new Linter(
      rulesOf(
        [toneRule('one')],
        {},
        { letter: [letterRule('whole', () => [])], others: [{ ...meta('other'), group: 'style' }] },
      ),
    );
    expect(['one', 'whole', 'other', 'none'].map(id => linter.rule(id)?.group)).toEqual([
      'tone',
      'letter',
      'style',
      undefined,
    ]);
  });
});

describe('suggestions', () => {
  const thanks = { thanks: ['thank you'] };

  /** The titles of what is suggested and what each makes of the text. */
  function suggested(
    text: string,
    suggest: (situation: Situation) => readonly string[],
    options: LintOptions = {},
  ) {
    const [found] = lint(
      text,
      {
        tone: [toneRule('one', { patterns: ['owe'], suggest })],
        features: { ...rulesOf([]).features, ...thanks },
      },
      options,
    );
    return (found?.suggestions ?? []).map(({ title, edits }) => [title, applyEdits(text, edits)]);
  }

  it('take the place of the sentence, and the last one takes it out', () => {
    expect(suggested('One. You owe me. Two.', () => ['Please write.', 'I wait.'])).toEqual([
      ['Write: Please write.', 'One. Please write. Two.'],
      ['Write: I wait.', 'One. I wait. Two.'],
      ['Remove the sentence', 'One. Two.'],
    ]);
  });

  it('leave out what the letter says already', () => {
    expect(
      suggested('Please write. You owe me.', () => ['Please write.', 'I wait.']).map(([title]) => title),
    ).toEqual(['Write: I wait.', 'Remove the sentence']);
  });

  it.each([
    ['Hi Leah, you owe me.', 'Please write.', 'Hi Leah, please write.'],
    ['Hi Leah, You owe me.', 'Please write.', 'Hi Leah, Please write.'],
    ['Hi Leah, you owe me.', 'I wait.', 'Hi Leah, I wait.'],
    ['Hi Leah, you owe me.', 'It was fine.', 'Hi Leah, it was fine.'],
    ['you owe me.', 'Please write.', 'Please write.'],
  ])('go on behind a greeting as the writer did: %s', (text, replacement, expected) => {
    expect(suggested(text, () => [replacement])[0]?.[1]).toBe(expected);
  });

  it('are made for the sentence, the record and the stage', () => {
    const seen: Situation[] = [];
    const suggest = (situation: Situation) => {
      seen.push(situation);
      return [];
    };
    suggested('---\nrole: Nurse\ncompany: Ward\nstage: final\n---\nHi Leah, you owe me.', suggest);
    suggested('You owe me.', suggest, { stage: 'offer' });
    expect(seen.map(({ text, stage, company, role }) => [text, stage, company, role])).toEqual([
      ['you owe me.', 'final', 'Ward', 'the Nurse role'],
      ['You owe me.', 'offer', 'your team', 'the role'],
    ]);
    expect(seen.map(({ record, sentence }) => [record.role, sentence.part])).toEqual([
      ['Nurse', 'body'],
      [undefined, 'body'],
    ]);
  });

  it.each([
    ['You owe me.', false],
    ['You owe me, thank you.', false],
    ['You owe me. Thank you.', true],
    ['You owe me, thank you. Thank you.', true],
    ['Thank you. You owe me, thank you. Fox.', true],
  ])('know whether another sentence thanks: %s', (text, expected) => {
    let has: boolean | undefined;
    suggested(text, situation => {
      has = situation.has('thanks');
      return [];
    });
    expect(has).toBe(expected);
  });
});
