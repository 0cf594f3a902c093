import { describe, expect, it } from 'vitest';
import { disableNextLine } from '../../../src/core/lint/directives.ts';
import { Linter } from '../../../src/core/lint/linter.ts';
import type { LintOptions } from '../../../src/core/lint/types.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { applyEdits } from '../../../src/core/text/range.ts';

const linter = new Linter(RULES);

/** Rule and words of each diagnostic. */
function found(text: string, options: LintOptions = {}): readonly string[] {
  return linter
    .lint(text, options)
    .map(({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`);
}

const GAP = 'unfilled-placeholder: [Role]';
const EMPHASIS = 'excess-emphasis: !!';

describe('gracious-disable-next-line', () => {
  it.each([
    ['the line below', '<!-- gracious-disable-next-line unfilled-placeholder -->\nI like [Role].\n'],
    [
      'the line below with CRLF',
      '<!-- gracious-disable-next-line unfilled-placeholder -->\r\nI like [Role].\r\n',
    ],
    ['all rules without names', '<!-- gracious-disable-next-line -->\nI like [Role]!!\n'],
    [
      'several rules',
      '<!-- gracious-disable-next-line unfilled-placeholder, excess-emphasis -->\nI like [Role]!!\n',
    ],
    [
      'with spaces left and right',
      '  <!--   gracious-disable-next-line   unfilled-placeholder   -->  \nI like [Role].\n',
    ],
  ])('turns off %s', (_, text) => expect(found(text)).toEqual([]));

  it('leaves other rules and other lines on', () => {
    const text =
      '<!-- gracious-disable-next-line unfilled-placeholder -->\nI like [Role]!!\n\nI like [Role].\n';
    expect(found(text)).toEqual([EMPHASIS, GAP]);
  });

  it('does not part a hard-wrapped sentence', () => {
    const text =
      'Thank you for the long and friendly talk that we had on Monday about\n<!-- gracious-disable-next-line unfilled-placeholder -->\n[Role] and the team.\n';
    expect(found(text)).toEqual([]);
  });
});

describe('gracious-disable', () => {
  it('turns off until it is turned on again', () => {
    const text =
      'I like [Role].\n\n<!-- gracious-disable unfilled-placeholder -->\n\nI like [Role].\n\n<!-- gracious-enable unfilled-placeholder -->\n\nI like [Role].\n';
    expect(found(text)).toEqual([GAP, GAP]);
  });

  it('turns off to the end of the file', () => {
    expect(found('<!-- gracious-disable -->\n\nI like [Role].\n\nOh!!\n')).toEqual([]);
  });

  it('may be turned on for one rule only', () => {
    const text =
      '<!-- gracious-disable -->\n\nOh [Role]!!\n\n<!-- gracious-enable excess-emphasis -->\n\nI like [Role]!!\n';
    expect(found(text)).toEqual([EMPHASIS]);
  });

  it('works inside a line', () => {
    expect(found('[Role] <!-- gracious-disable unfilled-placeholder --> and [Role].\n')).toEqual([GAP]);
  });
});

describe('gracious-disable-file', () => {
  it('turns off everywhere, from anywhere', () => {
    expect(found('I like [Role].\n\n<!-- gracious-disable-file unfilled-placeholder -->\n')).toEqual([]);
  });

  it('reaches the front matter', () => {
    const text =
      '---\ngracious: 1\nsubject: Hello\nstage: lunch\n---\n<!-- gracious-disable-file front-matter -->\n';
    expect(found(text)).toEqual([]);
  });
});

describe('a directive that does nothing', () => {
  it.each([
    ['for a line without findings', '<!-- gracious-disable-next-line excess-emphasis -->\nThank you.\n'],
    ['for a range without findings', '<!-- gracious-disable excess-emphasis -->\nThank you.\n'],
    ['for a rule that is none', '<!-- gracious-disable no-such-rule -->\nThank you!!\n'],
  ])('is reported %s', (_, text) => {
    expect(found(text)[0]).toMatch(/^unused-directive: <!--/);
  });

  it('names the rule that is none', () => {
    const [problem] = linter.lint('<!-- gracious-disable no-such-rule -->\nThank you.\n');
    expect(problem?.message).toContain('no-such-rule');
  });

  it.each([
    ['code', '`<!-- gracious-disable -->` [Role]\n', [GAP]],
    ['a comment about something else', '<!-- graciously disabled --> [Role]\n', [GAP]],
    ['a misspelled directive', '<!-- gracious-disables --> [Role]\n', [GAP]],
  ])('is not found in %s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it('is judged by all rules, whichever groups and severities are asked for', () => {
    const text = '<!-- gracious-disable-next-line unfilled-placeholder -->\nI like [Role].\n';
    expect(found(text, { groups: ['tone', 'letter'] })).toEqual([]);
    expect(found(text, { groups: ['letter'] })).toEqual([]);
    expect(found(text, { severities: { 'unfilled-placeholder': 'off' } })).toEqual([]);
    const tone = '<!-- gracious-disable-next-line asking-why -->\nWhy did you reject me?\n';
    expect(found(tone, { groups: ['letter'] })).toEqual([]);
    expect(found(tone, { severities: { 'asking-why': 'off' } })).toEqual([]);
  });

  it('is not reported for style, unless the style was looked at', () => {
    const text = '<!-- gracious-disable-next-line style-passive -->\nThank you.\n';
    expect(found(text)).toEqual([]);
    expect(found(text, { more: [] })[0]).toMatch(/^unused-directive/);
  });
});

describe('disableNextLine', () => {
  it.each([
    ['I like [Role].\n', '\n'],
    ['Hi.\r\n\r\n  - I like [Role].\r\n', '\r\n'],
    ['One line\nand another with [Role] in it.\n', '\n'],
  ])('makes a line that works in %j', (text, newline) => {
    const [gap] = linter.lint(text);
    const range = gap?.range ?? { start: 0, end: 0 };
    const changed = applyEdits(text, [disableNextLine(text, range, 'unfilled-placeholder')]);
    expect(changed).toContain(`<!-- gracious-disable-next-line unfilled-placeholder -->${newline}`);
    expect(found(changed)).toEqual([]);
  });
});
