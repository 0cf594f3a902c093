import { describe, expect, it } from 'vitest';
import { Linter } from '../../../src/core/lint/linter.ts';
import type { PatternText } from '../../../src/core/lint/pattern.ts';
import type { RuleSet, ToneRule } from '../../../src/core/lint/types.ts';
import { FEATURES } from '../../../src/core/rules/features.ts';
import { CLASSES, PHRASES } from '../../../src/core/rules/words/index.ts';

function linterFor(pattern: PatternText): Linter {
  const rule: ToneRule = {
    id: 'sample',
    severity: 'warning',
    summary: '',
    why: '',
    message: '',
    patterns: [pattern],
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
  return new Linter(rules);
}

const flags = (linter: Linter, text: string) => linter.lint(text, { groups: ['tone'] }).length > 0;

describe('negation', () => {
  const unfair = linterFor('unfair');
  it.each([
    'It was not unfair.',
    "It wasn't unfair.",
    'I would never, ever, call it unfair.',
    'It was not, however, unfair.',
    'It was far from unfair.',
    'It was anything but unfair.',
    'I would call it strict rather than unfair.',
    'There was nothing unfair in it.',
    'I do not think that it was unfair.',
    'Neither the test nor the marking was unfair.',
  ])('keeps quiet: %s', text => expect(flags(unfair, text)).toBe(false));

  it.each([
    'It was not only unfair but late.',
    'It was no doubt unfair.',
    "I can't help finding it unfair.",
    'It was nothing short of unfair.',
    'I was not asked and it was unfair.',
    'I was not asked because it is unfair.',
    'It was rather unfair.',
    "Don't you find it unfair?",
    'Would you not call it unfair?',
    'I do not mind losing, but it was unfair.',
    'If I do not hear more I will call it unfair.',
    'Another no is unfair.',
    'To say "not quite there" is unfair.',
    'You have no idea how unfair it was.',
  ])('flags: %s', text => expect(flags(unfair, text)).toBe(true));
});

describe('a pattern that names a negation', () => {
  const poor = linterFor('not good enough');
  it.each(['Four rounds and no answer is not good enough.', 'It is not good enough.'])('flags: %s', text =>
    expect(flags(poor, text)).toBe(true),
  );
});

describe('reported speech and conditions', () => {
  const owe = linterFor('you owe me');
  it.each(['My brother says that you owe me a reply.', 'If you owe me anything, it is a biscuit.'])(
    'keeps quiet: %s',
    text => expect(flags(owe, text)).toBe(false),
  );
  it.each([
    'My brother asked how it went, and you owe me a reply.',
    'I wonder whether you owe me a reply.',
    'I suppose you owe me a reply.',
  ])('flags: %s', text => expect(flags(owe, text)).toBe(true));
});

describe('start of a clause', () => {
  const send = linterFor(',^ send me');
  it.each([
    'Send me the notes.',
    'Please send me the notes.',
    'I waited, so send me the notes.',
    'You know my address; send me the notes.',
    'I have waited and, please, send me the notes.',
  ])('flags: %s', text => expect(flags(send, text)).toBe(true));

  it.each([
    'Could you please send me the notes?',
    'They will send me the notes.',
    'Please do not send me notes.',
  ])('keeps quiet: %s', text => expect(flags(send, text)).toBe(false));
});
