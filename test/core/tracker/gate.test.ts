import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter, type OpenFinding, toGate } from '../../../src/core/index.ts';

const of = (...rules: readonly string[]): readonly OpenFinding[] =>
  rules.map(rule => ({ rule, severity: rule === 'threat' ? 'error' : 'warning' }));

describe('the gate', () => {
  it('sorts findings by what they ask of the writer', () => {
    const gate = toGate([
      ...of('threat', 'asking-why'),
      { rule: 'too-long', severity: 'information' },
      { rule: 'style-passive', severity: 'hint' },
    ]);
    expect(gate.errors.map(({ rule }) => rule)).toEqual(['threat']);
    expect(gate.warnings.map(({ rule }) => rule)).toEqual(['asking-why']);
    expect(gate.remarks.map(({ rule }) => rule)).toEqual(['too-long']);
  });

  it.each([
    [['threat', 'sarcasm'], true],
    [['emotional-language', 'arguing-decision'], true],
    [['criticizing-company', 'criticizing-company', 'disparaging-candidate'], true],
    [['emotional-language'], false],
    [['emotional-language', 'asking-why', 'hardship-story'], false],
    [['criticizing-company', 'arguing-decision'], false],
    [[], false],
  ])('%j: heated is %s', (rules, heated) => {
    expect(toGate(of(...rules)).heated).toBe(heated);
  });

  it('does not count what only the model suspects, or remarks', () => {
    const suspected = of('threat', 'sarcasm', 'sarcasm').map(each => ({ ...each, byModel: true as const }));
    expect(toGate(suspected).heated).toBe(false);
    expect(
      toGate(of('sarcasm', 'sarcasm').map(each => ({ ...each, severity: 'information' as const }))).heated,
    ).toBe(false);
  });

  it.each([
    ['heated', true],
    ['gracious', false],
  ])('finds the example %s.reply.md heated: %s', (name, heated) => {
    const text = readFileSync(join(import.meta.dirname, `../../../examples/${name}.reply.md`), 'utf8');
    expect(toGate(createLinter().lint(text)).heated).toBe(heated);
  });
});
