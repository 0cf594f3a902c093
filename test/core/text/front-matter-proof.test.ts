import { describe, expect, it } from 'vitest';
import { isFaithful } from '../../../src/core/text/front-matter-proof.ts';
import { isNode, rangeOf, readYaml } from '../../../src/core/text/yaml-source.ts';

const TEXT = '---\nstatus: draft\nto: Sam\nmine: [a, 1]\n---\nHi.\n';

/** Whether a text in place of {@link TEXT} has the changes and no others. */
function isFaithfulTo(
  after: string,
  changes: Readonly<Record<string, string | null>>,
  before = TEXT,
): boolean {
  return isFaithful(before, [{ start: 0, end: before.length, text: after }], changes);
}

describe('an edit is faithful', () => {
  it.each([
    ['a value changes', TEXT.replace('draft', 'sent'), { status: 'sent' }],
    ['a key goes', TEXT.replace('to: Sam\n', ''), { to: null }],
    ['a key comes', TEXT.replace('---\nHi', 'due: soon\n---\nHi'), { due: 'soon' }],
    ['nothing was asked for', TEXT, {}],
    ['a key that is not there goes', TEXT, { due: null }],
    [
      'it is written otherwise',
      '---\n{mine: ["a", 1], to: "Sam", "status": sent}\n---\nHi.\n',
      { status: 'sent' },
    ],
  ])('when %s', (_, after, changes) => expect(isFaithfulTo(after, changes)).toBe(true));

  it.each([
    ['the value is another', TEXT.replace('draft', 'sent'), { status: 'closed' }],
    ['the value is of another kind', TEXT.replace('draft', '1'), { status: '1' }],
    ['nothing changes', TEXT, { status: 'sent' }],
    ['another value changes', TEXT.replace('Sam', 'Jo').replace('draft', 'sent'), { status: 'sent' }],
    ['another key goes', TEXT.replace('to: Sam\n', ''), {}],
    ['another key comes', TEXT.replace('---\nHi', 'due: soon\n---\nHi'), {}],
    ['a key stays', TEXT, { to: null }],
    ['one key takes the place of another', TEXT.replace('to:', 'due:'), {}],
    ['a list changes', TEXT.replace('a, 1', 'a, 2'), {}],
    ['the letter changes', TEXT.replace('Hi.', 'Ho.'), {}],
    ['the front matter goes', 'Hi.\n', {}],
    ['the YAML breaks', TEXT.replace('draft', '"draft'), {}],
    ['an alias of nothing comes', TEXT.replace('Sam', '*sam'), { to: '*sam' }],
    ['it is no map', '---\nwords\n---\nHi.\n', { status: null, to: null, mine: 'x' }],
  ])('not when %s', (_, after, changes) => expect(isFaithfulTo(after, changes)).toBe(false));

  it('not to a text that cannot be read', () => {
    expect(isFaithfulTo('Hi.\n', {}, 'Hi.\n')).toBe(false);
    expect(isFaithfulTo('---\na: "\n---\n', {}, '---\na: "\n---\n')).toBe(false);
    expect(isFaithfulTo('---\na: *b\n---\n', {}, '---\na: *b\n---\n')).toBe(false);
  });

  it('to an empty value and an empty front matter', () => {
    expect(isFaithfulTo('---\na:\nb: x\n---\n', { b: 'x' }, '---\na:\n---\n')).toBe(true);
    expect(isFaithfulTo('---\nb: x\n---\n', { b: 'x' }, '---\n---\n')).toBe(true);
    expect(isFaithfulTo('---\na: x\nb: x\n---\n', { b: 'x' }, '---\na:\n---\n')).toBe(false);
  });
});

describe('YAML', () => {
  it('is read up to a length', () => {
    const yaml = (length: number) => `a: ${'x'.repeat(length - 3)}`;
    expect(readYaml(yaml(50_000))).not.toBeNull();
    expect(readYaml(yaml(50_001))).toBeNull();
  });

  it('is not read when it is broken', () => {
    expect(readYaml('a: 1\na: 2')).toBeNull();
    expect(readYaml('a: "')).toBeNull();
  });

  it('has nodes with places', () => {
    const contents = readYaml('a: 1')?.contents;
    expect(isNode(contents)).toBe(true);
    expect(rangeOf(contents)).toEqual({ start: 0, end: 4 });
    expect([null, undefined, 'a', {}, { range: [0, 1, 1] }].map(isNode)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(rangeOf({ toJS: () => 1, range: [1, 1, 1] })).toBeNull();
    expect(rangeOf({ toJS: () => 1 })).toBeNull();
    expect(rangeOf(null)).toBeNull();
  });
});
