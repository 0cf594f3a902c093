import { describe, expect, it } from 'vitest';
import { createLinter } from '../../../src/core/index.ts';
import { Linter } from '../../../src/core/lint/linter.ts';
import type { RuleSet } from '../../../src/core/lint/types.ts';
import { readWeights } from '../../../src/core/model/weights.ts';
import { RULES } from '../../../src/core/rules/index.ts';

/** The rules with their ids and suggestions but no patterns: only the model speaks. */
const silent: RuleSet = { ...RULES, tone: RULES.tone.map(rule => ({ ...rule, patterns: [] })) };
const modelOnly = new Linter(silent, readWeights());
const bad = 'I expect a written explanation of your decision by the end of this week.';

describe('a sentence that only the model flags', () => {
  const [found] = modelOnly.lint(bad, { groups: ['tone'] });

  it('is marked as information and as found by the model', () => {
    expect(found).toMatchObject({ severity: 'information', byModel: true, rule: 'demanding-feedback' });
  });

  it('is explained with words that stand in it', () => {
    const words = [...(found?.message ?? '').matchAll(/“([^”]+)”/g)].map(each => each[1] ?? '');
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(bad).toContain(word);
  });

  it('has the suggestions of the rule it resembles', () => {
    expect(found?.suggestions.length).toBeGreaterThan(1);
  });

  it('is not made graver by a setting, but silenced by one', () => {
    const severities = { 'demanding-feedback': 'error' } as const;
    expect(modelOnly.lint(bad, { severities, groups: ['tone'] })[0]?.severity).toBe('information');
    expect(modelOnly.lint(bad, { severities: { 'demanding-feedback': 'off' }, groups: ['tone'] })).toEqual(
      [],
    );
  });

  it('is left alone when the model is switched off', () => {
    expect(modelOnly.lint(bad, { model: false, groups: ['tone'] })).toEqual([]);
  });
});

describe('beside the rules', () => {
  const linter = createLinter();

  it('adds nothing to a sentence that a rule flags', () => {
    const found = linter.lint(bad, { groups: ['tone'] });
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(each => each.byModel)).toEqual([]);
  });

  it('has nothing to say of greetings and sign-offs', () => {
    expect(
      modelOnly.lint(`Dear Ms Owen,\n\nThank you.\n\n${'Regards,'}\nYou Owe Me`, { groups: ['tone'] }),
    ).toEqual([]);
  });

  it('leaves out a finding of a rule that it holds to be mistaken', () => {
    const rule = RULES.tone.find(each => each.id === 'arguing-decision');
    if (rule === undefined) throw new Error('no such rule');
    const eager: RuleSet = {
      ...RULES,
      tone: [{ ...rule, patterns: ['thank you'] }, ...silent.tone.slice(1)],
    };
    const text = 'Thank you for your time and for the kind words about my work.';
    expect(new Linter(eager).lint(text, { groups: ['tone'] })).toHaveLength(1);
    expect(new Linter(eager, readWeights()).lint(text, { groups: ['tone'] })).toEqual([]);
  });

  const ours = RULES.tone.flatMap(rule => rule.clean);
  it.each(ours)('stays silent on a clean example: %s', text => {
    expect(linter.lint(text, { groups: ['tone'] })).toEqual([]);
  });

  const flagged = RULES.tone.flatMap(rule => rule.flagged.map(each => each.replace(/[«»]/g, '')));
  it.each(flagged)('leaves a flagged example flagged: %s', text => {
    expect(linter.lint(text, { groups: ['tone'] }).length).toBeGreaterThan(0);
  });
});
