import { describe, expect, it } from 'vitest';
import { createLinter } from '../../../src/core/index.ts';

const linter = createLinter();
const LETTER = `---
gracious: 1
company: Example Corp
stage: interview
---
Hi Priya,

Thank you for letting me know!! Why did you reject me? I enjoyed our talk about [Topic].

Kind regards,
Sam
`;
const rules = (found: readonly { readonly rule: string }[]) => found.map(each => each.rule);

describe('Linter', () => {
  it('sorts by place and stamps group and severity', () => {
    const found = linter.lint(LETTER);
    expect(rules(found)).toEqual([
      'missing-subject',
      'too-short',
      'excess-emphasis',
      'asking-why',
      'unfilled-placeholder',
    ]);
    expect(found.map(each => each.group)).toEqual(['letter', 'letter', 'letter', 'tone', 'letter']);
    expect(found.map(each => each.severity)).toEqual([
      'warning',
      'information',
      'information',
      'warning',
      'error',
    ]);
  });

  it('keeps to the groups asked for', () => {
    expect(rules(linter.lint(LETTER, { groups: ['tone'] }))).toEqual(['asking-why']);
    expect(linter.lint(LETTER, { groups: [] })).toEqual([]);
  });

  it('takes severities of the settings, and leaves out what is off', () => {
    const found = linter.lint(LETTER, {
      severities: {
        'asking-why': 'off',
        'excess-emphasis': 'error',
        'missing-subject': 'off',
        'too-short': 'hint',
      },
    });
    expect(found.map(each => `${each.rule} ${each.severity}`)).toEqual([
      'too-short hint',
      'excess-emphasis error',
      'unfilled-placeholder error',
    ]);
  });

  it('takes the stage of the caller before that of the front matter', () => {
    expect(rules(linter.lint(LETTER, { stage: 'unknown' }))).not.toContain('too-short');
    expect(linter.examine(LETTER, { stage: 'final' }).letter.stage).toBe('final');
    expect(linter.examine(LETTER).letter.stage).toBe('interview');
  });

  it('passes on findings of other sources under their rule', () => {
    const finding = { range: { start: 58, end: 62 }, message: 'Passive.' };
    const found = linter.lint(LETTER, { groups: ['style'], more: [{ rule: 'style-passive', finding }] });
    expect(found).toEqual([
      { rule: 'style-passive', group: 'style', severity: 'hint', ...finding, fix: null, suggestions: [] },
    ]);
  });

  it('reports what the front matter cannot be', () => {
    const found = linter.lint('---\ngracious: 1\nstage: lunch\nsubject: x\n---\n');
    expect(rules(found)).toEqual(['front-matter']);
  });

  it('counts the words of the whole letter, contractions as one', () => {
    const count = (text: string) => linter.examine(text).letter.words;
    expect(count("Hi Priya,\n\nI don't know it's 5 now – or is it?\n\nKind regards,\nSam\n")).toBe(14);
    expect(count('> Not mine.\n\n`code` <!-- no --> **yes** 🎉\n')).toBe(2);
    expect(count('')).toBe(0);
  });

  it('knows its rules', () => {
    expect(linter.rule('asking-why')?.group).toBe('tone');
    expect(linter.rule('missing-thanks')?.group).toBe('letter');
    expect(linter.rule('style-passive')?.group).toBe('style');
    expect(linter.rule('toString')).toBeUndefined();
  });

  it('is not changed by what it checks', () => {
    const before = linter.lint(LETTER);
    linter.lint('Why did you reject me? '.repeat(1000));
    linter.lint('\u0000\ud800');
    expect(linter.lint(LETTER)).toEqual(before);
  });
});
