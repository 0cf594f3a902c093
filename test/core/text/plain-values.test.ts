import { describe, expect, it } from 'vitest';
import { type PlainEntry, readPlainYaml } from '../../../src/core/text/plain-yaml.ts';

const only = (yaml: string): PlainEntry | null => readPlainYaml(yaml)?.[0] ?? null;

describe('a plain line', () => {
  it.each<[string, PlainEntry['value']]>([
    ['a: b', 'b'],
    ['a:  b  ', 'b'],
    ['a: b c', 'b c'],
    ['a: b:c', 'b:c'],
    ['a: b#c', 'b#c'],
    ['a: Zoë, é “x” – 你', 'Zoë, é “x” – 你'],
    ['a: b - c {d} [e] "f" \'g\' & * ! | > % @ `', 'b - c {d} [e] "f" \'g\' & * ! | > % @ `'],
    ['a: nullable', 'nullable'],
    ['a: trueish', 'trueish'],
    ['a: yes', 'yes'],
    ['a: 1', 1],
    ['a: 42', 42],
    ['a: 100000000000000', 100_000_000_000_000],
    ['a: 2026-11-20', '2026-11-20'],
    ['a: 2026-11-20T09:12:00Z', '2026-11-20T09:12:00Z'],
    ['a: 2026-11-20T09:12:00.123', '2026-11-20T09:12:00.123'],
    ['a: "b: c"', null],
    ['a: "b c"', 'b c'],
    ['a: "it\'s"', "it's"],
    ['a: \'b "c"\'', 'b "c"'],
    ["a: 'b\\n'", 'b\\n'],
    ['a: ""', ''],
    ['a: [b]', ['b']],
    ["a: [Zoë O'Neil-Roe, J. R. Ñandú, Ana’s]", ["Zoë O'Neil-Roe", 'J. R. Ñandú', 'Ana’s']],
    ['aZ09-_: b', 'b'],
    ['Z: b', 'b'],
    ['A: b', 'b'],
    ['nulls: b', 'b'],
    ['xnull: b', 'b'],
    ['a: nulls', 'nulls'],
    ['a: xtrue', 'xtrue'],
    ['a: b\u00a0c', 'b\u00a0c'],
    ['a: b\ue000', 'b\ue000'],
  ])('%j has the value %j', (yaml, value) => {
    const entry = only(yaml);
    if (value === null) expect(entry).toBeNull();
    else expect(entry?.value).toEqual(value);
  });

  it.each([
    ['a: b', 3, 4],
    ['a:   b  ', 5, 6],
    ['a: "b"', 3, 6],
    ['a: [b, c]', 3, 9],
    ['a:', 0, 1],
    ['abc:  ', 0, 3],
  ])('%j has its value at %i to %i', (yaml, start, end) => {
    expect(only(yaml)).toMatchObject({ start, end });
    expect(readPlainYaml(`x: y\n\n${yaml}\nz:`)?.[1]).toMatchObject({ start: start + 6, end: end + 6 });
  });

  it('may have no value', () => {
    expect(only('a:')?.value).toBeNull();
    expect(only('a:   ')?.value).toBeNull();
  });

  it.each([
    ...['a: b😀', 'a: b\ufeffc', 'a: b\u007f', 'a: b\ud800', 'a=b: c'],
    ...[
      '',
      '\n\n',
      'a',
      'a b',
      'a : b',
      'a:b',
      ' a: b',
      '1a: b',
      '-a: b',
      '_a: b',
      'é: b',
      '"a": b',
      '#a: b',
    ],
    ...[
      'a: b: c',
      'a: b:',
      'a: b #c',
      'a: b\tc',
      'a:\tb',
      'a: b\r',
      'a: \u007fb',
      'a: b\u0085',
      'a: b\u009f',
      'a: \ufeffb',
      'a: b\ufffe',
      'a: b\uffff',
      'a: 😀',
      'a: b\u0000',
    ],
    ...['a: null', 'a: Null', 'a: ~', 'a: true', 'a: FALSE', 'null: b', 'true: b', 'False: b'],
    ...[
      'a: 0',
      'a: 01',
      'a: 1.5',
      'a: -1',
      'a: 1e3',
      'a: 1000000000000000',
      'a: 12 b',
      'a: 2026-11-20 soon',
      'a: 2026-11',
      'a: 2026-11-200',
      'a: 2026-11-20T',
      'a: 2026-11-20T09+01',
      'a: 2026-11-20T09:12:00ZZ',
      'a: 2026-11-20T000000000000000000000',
    ],
    ...['a: "b', 'a: "b" c"', 'a: "b\\n"', 'a: "b""', "a: 'b", "a: 'it''s'", "a: 'b' c", 'a: ""b', "a: ''b"],
    ...[
      'a: []',
      'a: [b,c]',
      'a: [b, ]',
      'a: [b',
      'a: [[b]]',
      'a: [b] c',
      'a: [b  c]',
      'a: [1]',
      'a: [b, true]',
      'a: [null]',
      'a: [ b]',
      'a: [b 1]',
      'a: ["b"]',
      'a: [b, c], [d]',
      "a: ['b]",
    ],
    ...['a: .b', 'a: &b c', 'a: *b', 'a: - b', 'a: {b: c}', 'a: ,', 'a: é'],
    ...['a: 1\na: 2', 'a: b\n- c', 'a: b\nc', '- a\nb: c', `${'a'.repeat(101)}: b`],
  ])('%j is left to the library', yaml => expect(readPlainYaml(yaml)).toBeNull());

  it('may have a key of a hundred letters', () => {
    expect(only(`${'a'.repeat(100)}: b`)?.value).toBe('b');
  });

  it('may stand among others, with or without an end', () => {
    expect(readPlainYaml('a: 1\n\nb: 2\n')?.map(({ key, value }) => [key, value])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});
