import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../src/core/lint/compile.ts';
import { ownedPatterns } from '../../../src/core/lint/owners.ts';
import { ToneJudge } from '../../../src/core/lint/tone.ts';
import type { RuleSet, ToneRule } from '../../../src/core/lint/types.ts';
import { parseDraft } from '../../../src/core/text/draft.ts';
import { rulesOf, toneRule } from './small-rules.ts';

function judge(rules: RuleSet, text: string) {
  const owners = ownedPatterns(rules.tone, rules.features).map(({ owner }) => owner);
  const judge = new ToneJudge(owners, compileRules(rules));
  const draft = parseDraft(text, judge.lexicon);
  const { hits, features } = judge.judge(draft);
  return {
    features: features.map(each => [...each].sort()),
    hits: hits.map(
      ({ rule, sentence, severity, range }) =>
        `${sentence} ${rule.id} ${severity}: ${text.slice(range.start, range.end)}`,
    ),
  };
}

const hits = (rule: Partial<ToneRule>, text: string) => judge(rulesOf([toneRule('one', rule)]), text).hits;

describe('hits', () => {
  it('know their sentence and words', () => {
    expect(hits({ patterns: ['owe me'] }, 'Thank you. You owe me.\n\nI owe you. They OWE “me” one.')).toEqual(
      ['1 one warning: owe me', '3 one warning: OWE “me'],
    );
  });

  it('are one for each rule, in the order of what fits', () => {
    const rules = rulesOf([toneRule('one', { patterns: ['owe'] }), toneRule('two', { patterns: ['fox'] })]);
    expect(judge(rules, 'The fox will owe, owe and owe.').hits).toEqual([
      '0 two warning: fox',
      '0 one warning: owe',
    ]);
  });

  it('are the graver match, wherever it stands', () => {
    const patterns = ['fox hen owl', { pattern: 'owe', severity: 'error' as const }];
    expect(hits({ patterns }, 'A fox hen owl owes, they owe.')).toEqual(['0 one error: owe']);
    expect(hits({ patterns }, 'They owe a fox hen owl.')).toEqual(['0 one error: owe']);
  });

  it.each([
    ['error', 'warning'],
    ['warning', 'information'],
    ['information', 'hint'],
  ] as const)('of %s are graver than those of %s', (severity, milder) => {
    const patterns = [
      { pattern: 'fox', severity },
      { pattern: 'hen owl', severity: milder },
    ];
    expect(hits({ patterns }, 'A hen owl, a fox.')).toEqual([`0 one ${severity}: fox`]);
    expect(hits({ patterns }, 'A fox, a hen owl.')).toEqual([`0 one ${severity}: fox`]);
  });

  it('are the longer of two matches that are as grave, the first of two that are as long', () => {
    expect(hits({ patterns: ['fox', 'hen owl'] }, 'A fox, a hen owl.')).toEqual(['0 one warning: hen owl']);
    expect(hits({ patterns: ['hen owl', 'fox'] }, 'A hen owl, a fox.')).toEqual(['0 one warning: hen owl']);
    expect(hits({ patterns: ['fox', 'owl'] }, 'An owl, a fox.')).toEqual(['0 one warning: owl']);
  });

  it('are as many as anyone reads, and a few more in a long text', () => {
    expect(hits({ patterns: ['owe'] }, 'They owe. '.repeat(600))).toHaveLength(560);
    expect(hits({ patterns: ['owe'] }, `They owe. ${'So be it. '.repeat(600)}They owe.`)).toHaveLength(2);
  });

  it('are none in greetings and sign-offs', () => {
    expect(hits({ patterns: ['owe'] }, 'Hi Owe,\n\nThank you.\n\nKind regards,\nOwe\n')).toEqual([]);
  });
});

describe('an excuse', () => {
  const rule = {
    patterns: ['owe me'],
    unless: ['me tea', 'now tea'],
    unlessBeside: ['gift'],
    unlessInSentence: ['joke'],
  };

  it.each([
    ['You owe me tea.', []],
    ['You owe me, tea me tea.', ['0 one warning: owe me']],
    ['Me tea, you owe me.', ['0 one warning: owe me']],
    ['You owe me now tea.', ['0 one warning: owe me']],
    ['You now tea owe me.', ['0 one warning: owe me']],
    ['You owe me a gift.', []],
    ['You owe me, but a gift.', ['0 one warning: owe me']],
    ['A gift, but you owe me.', ['0 one warning: owe me']],
    ['A gift: you owe me.', []],
    ['You owe me, but joke.', []],
    ['Joke. You owe me.', ['1 one warning: owe me']],
  ])('holds where it fits: %s', (text, expected) => expect(hits(rule, text)).toEqual(expected));

  it('holds for its own rule alone', () => {
    const rules = rulesOf([toneRule('one', rule), toneRule('two', { patterns: ['owe me'] })]);
    expect(judge(rules, 'You owe me a gift.').hits).toEqual(['0 two warning: owe me']);
  });
});

describe('a guard', () => {
  it.each([
    ['negated', 'You do not owe me.'],
    ['hypothetical', 'If you owe me it is tea.'],
    ['reported', 'My brother says you owe me.'],
    ['quoted', 'We read "you owe me" there.'],
  ] as const)('of what is %s holds, but for patterns despite it', (guard, text) => {
    expect(hits({ patterns: ['owe me'] }, text)).toEqual([]);
    expect(hits({ patterns: ['owe me'], despite: [guard] }, text)).toHaveLength(1);
    expect(hits({ patterns: [{ pattern: 'owe me', despite: [guard] }] }, text)).toHaveLength(1);
    const others = (['negated', 'hypothetical', 'reported', 'quoted'] as const).filter(
      each => each !== guard,
    );
    expect(hits({ patterns: ['owe me'], despite: others }, text)).toEqual([]);
  });
});

describe('features', () => {
  const rules = rulesOf([toneRule('one', { patterns: ['fox'] })], {
    thanks: ['thank you'],
    ask: ['tell|send me'],
  });
  it('are what each sentence does, unless it denies it', () => {
    const { features, hits: found } = judge(
      rules,
      'Hi, thank you.\n\nTell me and send me it, thank you. I do not thank you. A fox. Is it?\n\nThank you,\nSam',
    );
    expect(features).toEqual([['thanks'], ['ask', 'thanks'], [], [], [], ['thanks'], []]);
    expect(found).toEqual(['3 one warning: fox']);
  });

  it('are there though one of several matches is denied', () => {
    expect(judge(rules, 'I do not thank you but I thank you.').features).toEqual([['thanks']]);
  });

  it('are there though they are reported or quoted', () => {
    expect(judge(rules, 'They said "thank you" to us.').features).toEqual([['thanks']]);
  });
});
