import { describe, expect, it } from 'vitest';
import { Linter } from '../../../src/core/lint/linter.ts';
import type { RuleSet, ToneRule } from '../../../src/core/lint/types.ts';
import { FEATURES } from '../../../src/core/rules/features.ts';
import { CLASSES, PHRASES } from '../../../src/core/rules/words/index.ts';

const rule: ToneRule = {
  id: 'sample',
  severity: 'warning',
  summary: '',
  why: '',
  message: '',
  patterns: ['unpaid leave'],
  unless: ['unpaid leave department'],
  unlessBeside: ['enjoyed'],
  unlessInSentence: ['joking'],
  suggest: () => [],
  flagged: [],
  clean: [],
};
const rules: RuleSet = {
  tone: [rule],
  letter: [],
  others: [],
  features: FEATURES,
  signsOf: (_, sentences) => sentences.map(() => 0),
  classes: CLASSES,
  phrases: PHRASES,
};
const linter = new Linter(rules);
const flags = (text: string) => linter.lint(text, { groups: ['tone'] }).length > 0;

describe('excuses of a rule', () => {
  it.each([
    'I took unpaid leave.',
    'I enjoyed the day, but I took unpaid leave for it.',
    'I took unpaid leave, though I enjoyed the day.',
    'I enjoyed the day. I took unpaid leave for it.',
  ])('flags: %s', text => expect(flags(text)).toBe(true));

  it.each([
    'I met the unpaid leave department.',
    'I took unpaid leave and enjoyed every minute.',
    'I enjoyed the unpaid leave.',
    'I took unpaid leave, but I am joking.',
  ])('leaves alone: %s', text => expect(flags(text)).toBe(false));
});
