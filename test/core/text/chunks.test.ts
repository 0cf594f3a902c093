import { describe, expect, it } from 'vitest';
import { leavesOf, nextChunk } from '../../../src/core/text/plain-blocks.ts';

/** The kind of the first chunk, with `list` and `open` where it is that. */
function kindOf(text: string): string {
  const chunk = nextChunk(text, 0);
  if (chunk === null) return 'none';
  return [chunk.kind, ...(chunk.isList ? ['list'] : []), ...(chunk.isOpen ? ['open'] : [])].join(' ');
}

describe('a chunk', () => {
  it.each([
    ['One.', 'paragraph'],
    ['One\ntwo', 'paragraph'],
    ['One\n  two', 'paragraph'],
    ['One * _two_ a-b 2 > 1 # +', 'paragraph'],
    ['One\n2019 was', 'paragraph'],
    ['2x apples', 'paragraph'],
    ['One\n12 apples', 'paragraph'],
    ['2019. was', 'simple list'],
    ['A\\b | c', 'paragraph'],
    ['é 😀', 'paragraph'],
    ['\u00a0x', 'paragraph'],
    ['# One', 'simple'],
    ['###### One', 'simple'],
    ['# One\nTwo', 'simple'],
    ['One\n# Two', 'simple'],
    ['# One\n# Two', 'simple'],
    ['- One', 'simple list'],
    ['* One', 'simple list'],
    ['+ One', 'simple list'],
    ['- One\n- Two', 'simple list'],
    ['- One\ntwo', 'simple list'],
    ['- One\n# Two', 'simple'],
    ['One\n- Two', 'simple list'],
    ['1. One', 'simple list'],
    ['1) One', 'simple list'],
    ['1. One\n2. Two', 'simple list'],
    ['7. One', 'simple list'],
    ['123456789. One', 'simple list'],
    ['One\n1. Two', 'simple list'],
    ['# One\n5. Two', 'simple list'],
    ['1. One\n- Two', 'simple list'],
    ['- One\n1. Two', 'simple list'],
  ])('%j is %s', (text, kind) => expect(kindOf(text)).toBe(kind));

  it.each([
    ' One',
    '    One',
    '\tOne',
    'One\ttwo',
    '####### One',
    '#One',
    '#',
    '#\tOne',
    '# One #',
    '# One # two',
    '# `One`',
    '# - One',
    'One [a]',
    'One [a',
    'One]',
    'One `a`',
    '> One',
    'One\n> two',
    '=',
    'One\n===',
    'One\n---',
    '_one_',
    '~ one',
    '| a | b |',
    'One\n| a',
    '-One',
    '--- ',
    '+1',
    '*One*',
    '-\tOne',
    '-  One',
    '- - One',
    '- # One',
    '- > One',
    '- 1. One',
    '- [ ] One',
    '- `One`',
    '-',
    '- ',
    '1.One',
    '1234567890. One',
    'One\n2. Two',
    'One\n11. Two',
    'One\n01. Two',
    '- One\n2. Two',
    'One\n  - two',
    'One\n 1. two',
    'One\n 1) two',
    '1.\tOne',
    '1.  One',
  ])('%j is other', text => expect(kindOf(text).split(' ')[0]).toBe('other'));

  it.each([
    '```',
    '~~~',
    ' ```',
    '- ```',
    '> 1. ~~~',
    '\t* + ```',
    '12) ```',
    '<b>',
    '- <!--',
    'One `a`\n<b>',
    '[a]\n```',
  ])('may open something: %j', text => expect(kindOf(text)).toBe('other open'));

  it.each(['``', '~~', '`a`', '``~', '~ ~ ~', 'a <b>', '[a] ```', '> `` `', '[[[a'])(
    'opens nothing: %j',
    text => expect(kindOf(text)).toBe('other'),
  );

  it('stays other, whatever follows', () => {
    expect(kindOf('[a]\n- One')).toBe('other');
    expect(kindOf('[a]\nOne\n# Two')).toBe('other');
  });
});

describe('the next chunk', () => {
  const range = (text: string, from = 0) => {
    const chunk = nextChunk(text, from);
    return chunk === null ? null : text.slice(chunk.start, chunk.end);
  };

  it.each([
    ['One\ntwo\n\nThree', 0, 'One\ntwo'],
    ['One\n \t\r\nTwo', 0, 'One'],
    ['\n \n\r\n\tx\n', 0, '\tx'],
    ['One\n\nTwo\n', 4, 'Two'],
    ['One\n\nTwo\n', 5, 'Two'],
    ['One\n', 0, 'One'],
    ['One', 0, 'One'],
    ['One\n ', 0, 'One'],
    ['One\n', 4, null],
    ['', 0, null],
    [' \n\t', 0, null],
    ['\n', 0, null],
  ])('of %j from %i is %j', (text, from, expected) => expect(range(text, from)).toBe(expected));
});

describe('the leaves of a chunk', () => {
  const leaves = (text: string) =>
    [...leavesOf(text, { start: 0, end: text.length })].map(
      ({ start, end, marks }) => `${marks}:${text.slice(start, end)}`,
    );

  it.each([
    ['One\ntwo', ['0:One\ntwo']],
    ['# One', ['1:# One']],
    ['# One\nTwo', ['1:# One', '0:Two']],
    ['One\n## Two', ['0:One', '2:## Two']],
    ['One\n## Two\nThree\nfour', ['0:One', '2:## Two', '0:Three\nfour']],
    ['# One\n# Two', ['1:# One', '1:# Two']],
    ['- One\n- Two', ['0:One', '0:Two']],
    ['- One\ntwo\n* Three', ['0:One\ntwo', '0:Three']],
    ['Intro\n- One\n12. Two', ['0:Intro', '0:One', '0:Two']],
    ['1) One\n# Two', ['0:One', '1:# Two']],
  ])('%j are %j', (text, expected) => expect(leaves(text)).toEqual(expected));

  it('lie within it', () => {
    const text = 'x\n\n# One\nTwo\n\ny';
    expect([...leavesOf(text, { start: 3, end: 12 })]).toEqual([
      { start: 3, end: 8, marks: 1 },
      { start: 9, end: 12, marks: 0 },
    ]);
  });
});
