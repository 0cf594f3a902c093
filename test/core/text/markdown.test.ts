import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/core/text/markdown-blocks.ts';
import { mapProse } from '../../../src/core/text/prose.ts';

/** Each block with its holes: `[…]` for one that stands for a word and `{…}` for one that stands for nothing. */
function blocks(markdown: string): readonly string[] {
  return readBlocks(markdown, 0).blocks.map(({ start, end, holes }) => {
    let shown = '';
    let position = start;
    for (const hole of holes) {
      const text = markdown.slice(hole.start, hole.end);
      shown += markdown.slice(position, hole.start) + (hole.opaque ? `⟦${text}⟧` : `⟨${text}⟩`);
      position = hole.end;
    }
    return shown + markdown.slice(position, end);
  });
}

const comments = (markdown: string) => readBlocks(markdown, 0).comments.map(({ text }) => text);

describe('blocks of Markdown', () => {
  it.each([
    ['One `a` two', ['One ⟦`a`⟧ two']],
    ['# One `a`', ['⟨#⟩ One ⟦`a`⟧']],
    ['# One #', ['⟨#⟩ One ⟨#⟩']],
    ['One\n===', ['One\n⟨===⟩']],
    ['- One\n- [ ] Two `a`', ['One', '[ ] Two ⟦`a`⟧']],
    ['    One\n    two', ['One\n    two']],
    ['[one](http://a "b") two', ['⟨[⟩one⟨]⟩⟨(⟩⟨http://a⟩ ⟨"b"⟩⟨)⟩ two']],
    ['![one](a) two', ['⟨![one](a)⟩ two']],
    ['<http://a> one', ['⟨<⟩⟨http://a⟩⟨>⟩ one']],
    ['One <b>two</b>', ['One ⟨<b>⟩two⟨</b>⟩']],
    ['One <Company Name> two', ['One ⟦<Company Name>⟧ two']],
    ['One <!-- a --> two', ['One ⟨<!-- a -->⟩ two']],
    ['One <?a?> two', ['One ⟨<?a?>⟩ two']],
    ['*One* _two_', ['*One* _two_']],
    ['One `a`  \ntwo', ['One ⟦`a`⟧  \ntwo']],
    ['One `a`\n\nTwo', ['One ⟦`a`⟧', 'Two']],
    ['```\ncode\n```\n\nOne', ['One']],
    ['```\ncode\n\nmore', []],
    ['[a]: http://b\n\nOne', ['One']],
    ['* * *\n\nOne', ['One']],
    ['- One\n\n  two\n\n- Three', ['One', 'two', 'Three']],
    ['', []],
    ['\n \n', []],
  ])('of %j are %j', (markdown, expected) => expect(blocks(markdown)).toEqual(expected));

  it.each([
    ['<div>\nOne <b>two</b>\n</div>', ['⟨<div>⟩\nOne ⟨<b>⟩two⟨</b>⟩\n⟨</div>⟩']],
    ['<Company Name>\nOne', ['⟦<Company Name>⟧\nOne']],
    ['<div>\nOne <!-- a > b --> two <!-- c', ['⟨<div>⟩\nOne ⟨<!-- a > b -->⟩ two ⟨<!-- c⟩']],
    ['<div>\n1 < 2 <b> 3 > 2', ['⟨<div>⟩\n1 < 2 ⟨<b>⟩ 3 > 2']],
    ['<div>\nOne ! two <!x> three', ['⟨<div>⟩\nOne ! two ⟨<!x>⟩ three']],
    ['<!-- a --> One <b>two</b>', ['One ⟨<b>⟩two⟨</b>⟩']],
    ['<!-- a --> <!-- b --> One', ['One']],
    ['<!-- a -->', []],
    ['<!-- a --><!-- b -->\n\nOne', ['One']],
  ])('of HTML %j are %j', (markdown, expected) => expect(blocks(markdown)).toEqual(expected));

  it.each([
    ['<!-- a --> One <!-- b -->', ['<!-- a -->', '<!-- b -->']],
    ['<!-- a --> <!-- b --> One', ['<!-- a -->', '<!-- b -->']],
    ['<!-- a\n\nb -->\nOne', ['<!-- a\n\nb -->']],
    ['<!-- a', ['<!-- a']],
    ['One <!-- a -->', ['<!-- a -->']],
    ['<div>\n<!-- a --><!-- b\n', ['<!-- a -->', '<!-- b']],
    ['<div>\n<!-- a\n\nb -->', ['<!-- a']],
    ['<!---->', ['<!---->']],
    ['`<!-- a -->`', []],
  ])('have comments in %j: %j', (markdown, expected) =>
    expect(comments(markdown).map(each => each.trimEnd())).toEqual(expected),
  );

  it.each([
    ['one name', '<name>', true],
    ['several words', '<Your Company-Name_here>', true],
    ['two letters', '<ab>', false],
    ['three letters', '<abc>', true],
    ['41 letters', `<${'a'.repeat(41)}>`, true],
    ['42 letters', `<${'a'.repeat(42)}>`, false],
    ['an end', '</name>', false],
    ...[
      'div',
      'span',
      'html',
      'body',
      'strong',
      'del',
      'ins',
      'sub',
      'sup',
      'pre',
      'code',
      'table',
      'center',
      'font',
      'small',
      'big',
      'DIV',
    ].map(tag => [`mark-up of ${tag}`, `<${tag}>`, false] as const),
    ['mark-up with more letters', '<divide>', true],
  ] as const)('have a hole for a word at a tag of %s or not', (_, tag, opaque) => {
    const [block] = readBlocks(`One ${tag} two`, 0).blocks;
    expect(block?.holes).toEqual([{ start: 4, end: 4 + tag.length, opaque }]);
  });

  it.each([
    ['One\n<!-- a -->\ntwo', ['One\n<!-- a -->\ntwo']],
    ['One\n<!-- a -->\n<!-- b -->\ntwo', ['One', 'two']],
    ['One\n\n<!-- a -->\n\ntwo', ['One', 'two']],
    ['One\n\n<!-- a -->\ntwo', ['One', 'two']],
    ['One\n<!-- a -->\n\ntwo', ['One', 'two']],
    ['One `b`\n<!-- a -->\ntwo `c`', ['One `b`\n<!-- a -->\ntwo `c`']],
    ['<!-- a -->\nOne\ntwo', ['One\ntwo']],
    ['One <!-- a -->\ntwo\n\nThree', ['One <!-- a -->\ntwo', 'Three']],
  ])('are one around a comment line: %j', (markdown, expected) => {
    const found = readBlocks(markdown, 7).blocks;
    expect(found.map(({ start, end }) => markdown.slice(start - 7, end - 7))).toEqual(expected);
  });

  it('have the words around a comment line, and not the comment', () => {
    const markdown = 'One `b`\n<!-- a -->\ntwo `c`';
    const [block] = readBlocks(markdown, 0).blocks;
    const holes = new Set(
      block?.holes.map(({ start, end, opaque }) => `${markdown.slice(start, end)} ${opaque}`),
    );
    expect([...holes].sort()).toEqual(['<!-- a --> false', '`b` true', '`c` true']);
  });

  it('stand at offsets of the whole text', () => {
    const { blocks: found, comments: seen } = readBlocks('One `a`\n\n# Two <!-- b -->', 100);
    expect(found).toEqual([
      { start: 100, end: 107, holes: [{ start: 104, end: 107, opaque: true }] },
      {
        start: 109,
        end: 125,
        holes: [
          { start: 109, end: 110, opaque: false },
          { start: 115, end: 125, opaque: false },
        ],
      },
    ]);
    expect(seen).toEqual([{ start: 115, end: 125, text: '<!-- b -->' }]);
  });

  it('have the marks of a heading as a hole, wherever it stands', () => {
    expect(readBlocks('One\n\n## Two\nThree', 100).blocks).toEqual([
      { start: 100, end: 103, holes: [] },
      { start: 105, end: 111, holes: [{ start: 105, end: 107, opaque: false }] },
      { start: 112, end: 117, holes: [] },
    ]);
  });

  it('have links in their first eight thousand units alone', () => {
    const link = '[a](b)';
    const holesIn = (before: number) =>
      readBlocks(`${'x'.repeat(before)} ${link}`, 0).blocks[0]?.holes.length;
    expect(holesIn(7000)).toBe(5);
    expect(holesIn(9000)).toBe(0);
  });
});

describe('prose', () => {
  const map = (text: string, start = 0, end = text.length) => {
    const { blocks: found, comments: seen, end: ownEnd } = mapProse(text, { start, end });
    return {
      blocks: found.map(block => text.slice(block.start, block.end)),
      holes: found.flatMap(({ holes }) => holes.map(hole => text.slice(hole.start, hole.end))),
      comments: seen.map(comment => text.slice(comment.start, comment.end)),
      end: ownEnd,
    };
  };

  it.each([
    ['One.\n> two\nThree.', ['One.', 'Three.']],
    ['One.\n> two', ['One.']],
    ['> two\nOne.', ['One.']],
    ['One.\n\n-- \nSam', ['One.']],
    ['One\ntwo\n-- \nSam', ['One\ntwo']],
    ['  One. \n\n', ['One.']],
    ['One.\n\n&nbsp;\n\n\u0001\n\nTwo.', ['One.', '&nbsp;', 'Two.']],
  ])('of %j has the blocks %j', (text, expected) => expect(map(text).blocks).toEqual(expected));

  it('lies in the body, with holes inside its blocks', () => {
    const text = 'role: x\nOne `a` two.\n\n`b`';
    expect(map(text, 8, 20)).toEqual({ blocks: ['One `a` two.'], holes: ['`a`'], comments: [], end: 20 });
    expect(map(text, 8)).toMatchObject({
      blocks: ['One `a` two.', '`b`'],
      holes: ['`a`', '`b`'],
      end: text.length,
    });
  });

  it('leaves out holes behind its end', () => {
    expect(map('One `a`\ntwo\n--\n`b` <!-- c -->')).toEqual({
      blocks: ['One `a`\ntwo'],
      holes: ['`a`'],
      comments: ['<!-- c -->'],
      end: 12,
    });
  });
});
