import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextChunk } from '../../../src/core/text/plain-blocks.ts';
import { mapProse } from '../../../src/core/text/prose.ts';
import { budget } from '../../properties/budget.ts';

/** The parser reads everything behind a fence that was open. */
const OPENING = '```\n```\n\n';

const blocksOf = (text: string) =>
  mapProse(text, { start: 0, end: text.length }).blocks.map(({ start, end, holes }) => [
    text.slice(start, end),
    holes
      .filter(hole => hole.start >= start && hole.end <= end)
      .map(hole => text.slice(hole.start, hole.end)),
  ]);

const pieces = fc.constantFrom(
  'text',
  ' more',
  ' ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '\n\n',
  '\n \n',
  '\r\n',
  '# ',
  '#',
  '- ',
  '* ',
  '-',
  '---',
  '===',
  '1. ',
  '2019',
  '`',
  '```',
  '~~~',
  '~',
  '<b>',
  '</b>',
  '[a]',
  '[a](b)',
  '[a]: http://x\n',
  ']',
  '\\',
  '|',
  '_',
  '😀',
  '\u00a0',
  '\f',
  '     code',
  '  - ',
  '\n- a',
  '\n* b',
  '\n1. a',
  '\n2) b',
  '\n## c',
  '\n  d',
  '   1. ',
  '  \n',
  '+1',
  '=',
);

describe('plain paragraphs', () => {
  it('are what the Markdown parser finds', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), drawn => {
        const text = drawn.join('');
        expect(blocksOf(text)).toEqual(blocksOf(OPENING + text));
      }),
      budget(10_000),
    );
  });

  it('are told from everything else', () => {
    const isPlain = (text: string) => nextChunk(text, 0)?.kind === 'paragraph';
    expect(
      ['Hello.', 'Two\nlines - and * marks_', '12 apples', 'é\n    far in'].filter(text => !isPlain(text)),
    ).toEqual([]);
    const others = [
      ' in',
      '- a',
      '1. a',
      'a\n---',
      'a\n# b',
      'a `b`',
      'a <b>',
      '[a]',
      '\ta',
      'a\n\tb',
      '> a',
      '~~~',
    ];
    expect(others.filter(isPlain)).toEqual([]);
    expect(nextChunk(' \n\t\r\n', 0)).toBeNull();
  });
});
