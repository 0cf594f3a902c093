import { describe, expect, it } from 'vitest';
import { applyDirectives, disableNextLine } from '../../../src/core/lint/directives.ts';
import type { Diagnostic } from '../../../src/core/lint/types.ts';

/**
 * A text with directives between braces and findings of the rules a and b: `{disable a}` stands for a comment and
 * `a` or `b` for a finding of the rule.
 */
function directed(written: string, judged = 'ab') {
  const text = written.replace(/\{([^}]*)\}/g, '<!-- gracious-$1 -->');
  const comments = [...text.matchAll(/<!--.*?-->/g)].map(found => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
  }));
  const isInComment = (at: number) => comments.some(({ start, end }) => start <= at && at < end);
  const found = [...text.matchAll(/[ab]/g)]
    .filter(({ index }) => !isInComment(index))
    .map(({ index, 0: rule }) => diagnostic(rule, index, index + 1));
  const { kept, problems } = applyDirectives(text, comments, found, {
    isRule: id => 'abc'.includes(id),
    isJudged: id => judged.includes(id),
  });
  return {
    kept: kept.map(({ rule, range }) => `${rule}${range.start}`),
    problems: problems.map(
      ({ range, message }) => `${text.slice(range.start + 14, range.end - 4)}: ${message}`,
    ),
    all: found.map(({ rule, range }) => `${rule}${range.start}`),
  };
}

function diagnostic(rule: string, start: number, end: number): Diagnostic {
  return {
    rule,
    group: 'tone',
    severity: 'hint',
    range: { start, end },
    message: '',
    fix: null,
    suggestions: [],
  };
}

const IDLE = 'This comment turns nothing off. Remove it.';

/** Which findings are left, by their index among all, and what is said of the directives. */
function left(written: string, judged?: string) {
  const { kept, problems, all } = directed(written, judged);
  return [kept.map(each => all.indexOf(each)).join(' '), problems] as const;
}

describe('a directive', () => {
  it.each([
    ['none', 'a b', '0 1', []],
    ['for the rest of the file', 'a {disable} a b', '0', []],
    ['for one rule', 'a {disable a} a b', '0 2', []],
    ['for what stands right behind', '{disable a}a', '', []],
    ['that ends right before', '{disable a} a{enable a}a', '1', []],
    ['right behind one that ends another', 'a{enable a}{disable a}a', '0', []],
    ['for two rules', 'a {disable a, b} a b', '0', []],
    ['for rules without a comma', 'a {disable a b} a b', '0', []],
    ['up to the one that ends it', 'a {disable} a {enable} a', '0 2', []],
    ['up to the one that ends it for one rule', '{disable} a b {enable a} a b', '2', []],
    ['that starts again', '{disable a} a {enable a} a {disable a} a', '1', []],
    ['that does not end for another rule', '{disable a} a {enable b} a', '', []],
    ['for the whole file, from its end', 'a b {disable-file a}', '1', []],
    ['for the whole file and all rules', 'a b {disable-file}', '', []],
    ['for the next line', 'a {disable-next-line} a\na b\na', '0 1 4', []],
    ['for the next line and one rule', '{disable-next-line a}\na b', '1', []],
    ['for the last line', 'a\n{disable-next-line}\na', '0', []],
    ['for a line with two directives above', '{disable-next-line a} {disable-next-line b}\na b\na', '2', []],
    ['for a line after a line', '{disable-next-line}\na\n{disable-next-line}\nb\na', '2', []],
    ['behind the finding', 'a {disable a} b', '0 1', [`disable a: ${IDLE}`]],
    ['without a finding', 'b {disable a} b', '0 1', [`disable a: ${IDLE}`]],
    ['without a line', 'a {disable-next-line a}', '0', [`disable-next-line a: ${IDLE}`]],
    ['for a line without a finding', '{disable-next-line}\n\na', '0', [`disable-next-line: ${IDLE}`]],
    ['that only ends another', 'a {enable} a', '0 1', []],
    ['that ends none', '{enable a} a', '0', []],
    ['twice', '{disable a} {disable a} a', '', [`disable a: ${IDLE}`]],
    ['for the file and for all behind', '{disable-file a} {disable a} a', '', [`disable a: ${IDLE}`]],
    ['for all behind and the file', '{disable a} a {disable-file a}', '', [`disable-file a: ${IDLE}`]],
    [
      'for a line inside a range',
      '{disable a}\n{disable-next-line a}\na',
      '',
      [`disable-next-line a: ${IDLE}`],
    ],
    ['for a range behind a line', '{disable-next-line a}\n {disable a} a', '', [`disable a: ${IDLE}`]],
    [
      'of a rule that is none',
      'a {disable a none} a',
      '0',
      ['disable a none: No rule is called none. Mend the name or remove this comment.'],
    ],
    [
      'of two rules that are none',
      '{disable-file x, y}',
      '',
      ['disable-file x, y: No rule is called x, y. Mend the name or remove this comment.'],
    ],
    [
      'that ends a rule that is none',
      '{enable x}',
      '',
      ['enable x: No rule is called x. Mend the name or remove this comment.'],
    ],
    ['of another name', '{disabled} a {able} a', '0 1', []],
  ] as const)('%s: %j', (_, written, kept, problems) => expect(left(written)).toEqual([kept, problems]));

  it('for a rule that was not asked may be of use', () => {
    expect(left('{disable c} a')).toEqual(['0', []]);
    expect(left('{disable a, c} b')).toEqual(['0', []]);
    expect(left('{disable c} a', 'abc')).toEqual(['0', [`disable c: ${IDLE}`]]);
  });

  it('is a comment that opens with its name, and closes at once', () => {
    const kept = (comment: string) =>
      applyDirectives(
        `${comment} a`,
        [{ start: 0, end: comment.length, text: comment }],
        [diagnostic('a', comment.length + 1, comment.length + 2)],
        {
          isRule: () => true,
          isJudged: () => true,
        },
      ).kept.length;
    expect(
      ['<!--gracious-disable-->', '<!--\n gracious-disable a\n-->', ' <!-- gracious-disable -->\n'].map(kept),
    ).toEqual([0, 0, 0]);
    expect(
      [
        '<!-- so gracious-disable -->',
        '<!-- gracious-disable > -->',
        '<!-- gracious-disable --> a',
        'x <!-- gracious-disable -->',
        '<!-- gracious-disabled -->',
      ].map(kept),
    ).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('a finding over several lines', () => {
  const text = '<!-- gracious-disable-next-line -->\none two\nthree\n';
  const kept = (start: number, end: number) =>
    applyDirectives(text, [{ start: 0, end: 35, text: text.slice(0, 35) }], [diagnostic('a', start, end)], {
      isRule: () => true,
      isJudged: () => true,
    }).kept.length;

  it.each([
    ['starts in the line', 40, 48, 0],
    ['ends in the line', 30, 38, 0],
    ['starts at the line feed behind it', 43, 48, 0],
    ['starts in the line behind', 44, 48, 1],
    ['ends at the line feed before it', 30, 35, 1],
    ['ends behind the line feed before it', 30, 36, 0],
    ['reaches over it', 0, 50, 0],
  ])('that %s is turned off or not', (_, start, end, expected) => expect(kept(start, end)).toBe(expected));
});

describe('the directive for the next line', () => {
  it.each([
    ['One.\n  > Two.\n', 9, 5, '  > <!-- gracious-disable-next-line a -->\n'],
    ['One.\r\nTwo.', 6, 6, '<!-- gracious-disable-next-line a -->\r\n'],
    ['One.', 2, 0, '<!-- gracious-disable-next-line a -->\n'],
    ['\tOne.', 0, 0, '\t<!-- gracious-disable-next-line a -->\n'],
    ['- One.', 2, 0, '<!-- gracious-disable-next-line a -->\n'],
    ['One.\nTwo.', 5, 5, '<!-- gracious-disable-next-line a -->\n'],
    ['One.\nTwo.', 4, 0, '<!-- gracious-disable-next-line a -->\n'],
  ])('of %j at %i stands at %i', (text, at, start, comment) => {
    expect(disableNextLine(text, { start: at, end: at + 1 }, 'a')).toEqual({
      start,
      end: start,
      text: comment,
    });
  });
});
