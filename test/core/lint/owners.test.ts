import { describe, expect, it } from 'vitest';
import { ownedPatterns } from '../../../src/core/lint/owners.ts';
import { rulesOf, toneRule } from './small-rules.ts';

const first = toneRule('first', {
  patterns: ['a', { pattern: 'b', severity: 'error' }, { pattern: 'c', despite: ['quoted'] }],
  despite: ['negated'],
  unless: ['d'],
  unlessBeside: ['e'],
  unlessInSentence: ['f', 'g'],
});
const second = toneRule('second', { severity: 'hint', patterns: [{ pattern: 'h' }] });
const { tone, features } = rulesOf([first, second], { thanks: ['i'], ask: ['j', 'k'] });

describe('the patterns of all rules', () => {
  it('know their rule or feature, with its severity and guards in place of missing ones', () => {
    const flag = (rule: object, severity: string, despite: readonly string[]) => ({
      kind: 'flag',
      rule,
      severity,
      despite,
    });
    expect(ownedPatterns(tone, features).map(({ pattern, owner }) => [pattern, owner])).toEqual([
      ['a', flag(first, 'warning', ['negated'])],
      ['b', flag(first, 'error', ['negated'])],
      ['c', flag(first, 'warning', ['quoted'])],
      ['d', { kind: 'unless', rule: first, reach: 'match' }],
      ['e', { kind: 'unless', rule: first, reach: 'beside' }],
      ['f', { kind: 'unless', rule: first, reach: 'sentence' }],
      ['g', { kind: 'unless', rule: first, reach: 'sentence' }],
      ['h', flag(second, 'hint', [])],
      ['i', { kind: 'feature', feature: 'thanks' }],
      ['j', { kind: 'feature', feature: 'ask' }],
      ['k', { kind: 'feature', feature: 'ask' }],
    ]);
  });
});
