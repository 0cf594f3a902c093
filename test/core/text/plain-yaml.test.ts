import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/core/text/front-matter.ts';
import { readPlainYaml } from '../../../src/core/text/plain-yaml.ts';
import { budget } from '../../properties/budget.ts';

const keys = fc.constantFrom(
  'gracious',
  'to',
  'stage',
  'received',
  'people',
  'next',
  'goal',
  'x_y',
  'null',
  'on',
  '',
);
const values = fc.constantFrom(
  '1',
  '012',
  '0x1f',
  '1.5',
  'true',
  'Null',
  '~',
  '',
  'Priya Raman <priya@example.com>',
  'a: b',
  'a:b',
  'a #b',
  'a#b',
  '[A, B C]',
  '[A,B]',
  '[]',
  '[null, B]',
  '"x"',
  '"x\\n"',
  '"x" y',
  "'it''s'",
  "'a: b'",
  '2026-11-20',
  '2026-11-32',
  '2026-11-20T09:12:00Z',
  '&a x',
  '*a',
  '|',
  '- a',
  'x\u00a0',
  '\ufeffx',
  'x\tb',
  'x  ',
  'Infinity',
  '99999999999999999999',
);
const lines = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(keys, fc.constantFrom(': ', ':', ':  ', ' : '), values).map(parts => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '# comment', '  indented: x', '- a', 'words', '---') },
);

describe('plain YAML', () => {
  it('is read as the library reads it', () => {
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 6 }), drawn => {
        const yaml = `${drawn.join('\n')}\n`;
        // A comment is beyond the plain reader and changes nothing else.
        const plain = readFrontMatter(`---\n${yaml}---\n`);
        const library = readFrontMatter(`---\n${yaml}#\n---\n`);
        const { range: _, yaml: __, ...rest } = library ?? { range: null, yaml: null };
        if (readPlainYaml(yaml) !== null)
          expect(plain).toEqual({ ...rest, range: plain?.range, yaml: plain?.yaml });
      }),
      budget(10_000),
    );
  });

  it('is what drafts have', () => {
    const yaml = `gracious: 1
to: Priya Raman <priya.raman@example.com>
subject: Thank you for the update – Data Analyst
stage: interview
received: 2026-11-19T10:12:00Z
feedback: "none yet"
next:
people: [Priya Raman, Jo Weber]
`;
    expect(readPlainYaml(yaml)?.map(({ key, value }) => [key, value])).toEqual([
      ['gracious', 1],
      ['to', 'Priya Raman <priya.raman@example.com>'],
      ['subject', 'Thank you for the update – Data Analyst'],
      ['stage', 'interview'],
      ['received', '2026-11-19T10:12:00Z'],
      ['feedback', 'none yet'],
      ['next', null],
      ['people', ['Priya Raman', 'Jo Weber']],
    ]);
  });

  it.each([
    'a: 1\na: 2',
    'a: |\n  x',
    'a: x # y',
    'a: "\\t"',
    '- a',
    'a: [b: c]',
    '',
    'a: *b',
    'a: b\r',
    ': b',
  ])('leaves %j to the library', yaml => expect(readPlainYaml(yaml)).toBeNull());
});
