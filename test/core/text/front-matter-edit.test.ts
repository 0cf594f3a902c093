import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import {
  type FrontMatterChanges,
  findFrontMatter,
  readFrontMatter,
} from '../../../src/core/text/front-matter.ts';
import { editFrontMatter } from '../../../src/core/text/front-matter-edit.ts';
import { applyEdits } from '../../../src/core/text/range.ts';
import { budget } from '../../properties/budget.ts';

const DRAFT = `---
# my application
gracious: 1
to:   'Priya Raman <priya@example.com>'   # the recruiter
status: draft # for today
mine: {a: 1,   b: [x,  y]}
notes: |
  two
  lines
---

Hi Priya,
`;

function edited(text: string, changes: FrontMatterChanges): string | null {
  const edits = editFrontMatter(text, changes);
  return edits === null ? null : applyEdits(text, edits);
}

describe('an edit of the front matter', () => {
  it('changes a value and puts new keys in their places', () => {
    expect(edited(DRAFT, { status: 'sent', sent: '2026-11-21', next: 'wait' })).toBe(
      DRAFT.replace(
        'status: draft # for today\n',
        'status: sent # for today\nsent: 2026-11-21\nnext: wait\n',
      ),
    );
  });

  it('quotes what needs it, on one line', () => {
    const feedback = 'They said: "more depth".\n\nAnd - maybe - # scope';
    const text = edited(DRAFT, { feedback }) ?? '';
    expect(readFrontMatter(text)?.record.feedback).toBe(feedback);
    expect(text).toContain('\nfeedback: "They said: \\"more depth\\".\\n\\nAnd - maybe - # scope"\n');
  });

  it('takes a key out with its line', () => {
    expect(edited(DRAFT, { notes: null })).toBe(DRAFT.replace('notes: |\n  two\n  lines\n', ''));
    expect(edited(DRAFT, { due: null })).toBe(DRAFT);
  });

  it.each([
    ['an empty value', '---\nstatus:\n---\n', '---\nstatus: sent\n---\n'],
    ['an empty value and a comment', '---\nstatus: # x\n---\n', '---\nstatus: sent # x\n---\n'],
    ['a value on the next line', '---\nstatus:\n  draft\nto: x\n---\n', '---\nstatus:\n  sent\nto: x\n---\n'],
    ['a list', '---\nstatus:\n  - a\n  - b\nto: x\n---\n', '---\nstatus:\n  sent\nto: x\n---\n'],
    ['a block', '---\nstatus: >-\n  a\n  b\nto: x\n---\n', '---\nstatus: sent\nto: x\n---\n'],
    ['quotes', '---\n"status": "draft"\n---\n', '---\n"status": sent\n---\n'],
    ['braces', '---\n{status: draft, to: x}\n---\n', '---\n{status: "sent", to: x}\n---\n'],
    ['braces without it', '---\n{to: x}\n---\n', '---\n{status: "sent", to: x}\n---\n'],
    ['an indented map', '---\n  to: x\n---\n', '---\n  to: x\n  status: sent\n---\n'],
    ['no keys', '---\n---\nHi\n', '---\nstatus: sent\n---\nHi\n'],
    ['only a comment', '---\n# x\n---\nHi\n', '---\n# x\nstatus: sent\n---\nHi\n'],
    ['CRLF', '---\r\nto: x\r\n---\r\nHi\r\n', '---\r\nto: x\r\nstatus: sent\r\n---\r\nHi\r\n'],
    ['no front matter', 'Hi\n', '---\ngracious: 1\nstatus: sent\n---\n\nHi\n'],
    ['a byte order mark', '\ufeffHi\n', '\ufeff---\ngracious: 1\nstatus: sent\n---\n\nHi\n'],
  ])('knows %s', (_, before, after) => {
    expect(edited(before, { status: 'sent' })).toBe(after);
  });

  it.each([
    ['broken YAML', '---\nto: "x\nstatus: draft\n---\n'],
    ['a key that is there twice', '---\nstatus: a\nstatus: b\n---\n'],
    ['no map', '---\njust text\n---\n'],
    ['a value that others refer to', '---\nstatus: &s draft\nother: *s\n---\n'],
    ['an alias of nothing', '---\nstatus: draft\ngoal: *thanks\n---\n'],
    ['aliases that multiply', `---\na: &a [x, x]\n${multiplied('abcdefgh')}status: draft\n---\n`],
    ['too much of it', `---\nstatus: draft\nx: ${'y'.repeat(60_000)}\n---\n`],
  ])('leaves %s alone', (_, text) => {
    expect(edited(text, { status: 'sent' })).toBeNull();
  });
});

/** Lists that each hold the one before nine times. */
function multiplied(names: string): string {
  const lines = [...names].slice(1).map((name, index) => {
    const before = `*${names.charAt(index)}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => before).join(', ')}]\n`;
  });
  return lines.join('');
}

const KEYS = [
  'gracious',
  'to',
  'subject',
  'status',
  'sent',
  'people',
  'feedback',
  'next',
  'due',
  'mine',
  'x-y',
];
const anyKey = fc.constantFrom(...KEYS);
const anyValue = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'draft',
    'sent',
    'true',
    'null',
    '~',
    '1',
    '---',
    '...',
    '# x',
    '- a',
    '{a',
    '"',
    "'",
    'a: b',
    ' a ',
    '',
    '\n',
    'a\nb\n',
    '&a',
    '*a',
    '!t',
    '%',
    '@',
    '`',
    '|',
    '>',
    '\u2028',
    '\t',
  ),
);
/** Values as people and programs write them. */
const anyWritten = fc.oneof(
  fc.constantFrom(
    ' draft',
    '',
    ' ',
    '   two  words ',
    " 'it''s'",
    ' "a \\" b"',
    ' [a,  b]',
    ' {a: 1,  b: {c: d}}',
    ' |\n  two\n   lines',
    ' >-\n  folded\n  text\n',
    '\n  - a\n  - b',
    '\n  a: 1\n  # inside\n  b: 2',
    ' &anchor x',
    ' !!str 1',
    ' 2026-11-20',
    '\n  next line',
    ' # only a comment',
    ' x # comment',
    '\t',
    ' a\n  b',
  ),
  fc.string({ maxLength: 8 }).map(text => ` ${JSON.stringify(text)}`),
);
const anyLine = fc.record({
  key: anyKey,
  written: anyWritten,
  before: fc.constantFrom('', '', '# note\n', '\n', ' # indented\n'),
  quote: fc.constantFrom('', '', '', '"', "'"),
});

/** A front matter as it might have been written by hand, and the text of each key in it. */
const anyDraft = fc
  .tuple(
    fc.uniqueArray(anyLine, { selector: ({ key }) => key, maxLength: 7 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\ufeff'),
    fc.constantFrom('# the end\n', '', '\n'),
    fc.constantFrom('\nHi,\n', '', 'status: not here\n---\n'),
  )
  .map(([lines, eol, bom, tail, body]) => {
    const yaml = lines
      .map(({ key, written, before, quote }) => `${before}${quote}${key}${quote}:${written}\n`)
      .join('');
    return bom + `---\n${yaml}${tail}---\n${body}`.replaceAll('\n', eol);
  });

describe('random edits', () => {
  const valid = anyDraft.filter(text => {
    const found = findFrontMatter(text);
    return found !== null && parseDocument(text.slice(found.yaml.start, found.yaml.end)).errors.length === 0;
  });

  it('say what was asked and leave every byte of every other key alone', () => {
    let asked = 0;
    let refused = 0;
    fc.assert(
      fc.property(valid, anyKey, fc.option(anyValue), (text, key, value) => {
        const edits = editFrontMatter(text, { [key]: value });
        asked++;
        if (edits === null) {
          refused++;
          return;
        }
        const after = applyEdits(text, edits);
        expect(valuesOf(after)).toEqual(expectedValues(text, key, value));
        expect(sourcesOf(after, key)).toEqual(sourcesOf(text, key));
        expect(commentsOf(after, key)).toEqual(commentsOf(text, key));
        for (const { start, end } of edits) expect(isWithin(text, key, start, end)).toBe(true);
      }),
      budget(10_000),
    );
    // Refusals are for ways of YAML that hardly anybody writes.
    expect(refused).toBeLessThan(asked / 20);
  });
});

function documentOf(text: string) {
  const found = findFrontMatter(text);
  if (found === null) throw new Error('no front matter');
  const yaml = text.slice(found.yaml.start, found.yaml.end);
  return {
    yaml,
    rest: text.slice(0, found.yaml.start) + text.slice(found.yaml.end),
    document: parseDocument(yaml),
    start: found.yaml.start,
  };
}

function valuesOf(text: string): Record<string, unknown> {
  return { ...Object(documentOf(text).document.toJS()) };
}

function expectedValues(text: string, key: string, value: string | null) {
  const { [key]: _, ...others } = valuesOf(text);
  return value === null ? others : { ...others, [key]: value };
}

/** The lines of each other key, from its first character to the end of its value's last line; and all else around the YAML. */
function sourcesOf(text: string, except: string): readonly string[] {
  const { yaml, rest } = documentOf(text);
  return [
    rest,
    ...pairsOf(yaml)
      .filter(({ key }) => key !== except)
      .map(({ start, end }) => yaml.slice(start, end)),
  ];
}

/** Each top-level key with the lines it takes, by indentation alone: another way than the one under test. */
function pairsOf(yaml: string) {
  const pairs: { key: string; start: number; end: number }[] = [];
  let offset = 0;
  for (const line of yaml.split(/(?<=\n)/)) {
    const key = /^["']?([a-z-]+)["']?:/.exec(line)?.[1];
    const last = pairs.at(-1);
    if (key !== undefined) pairs.push({ key, start: offset, end: offset + line.length });
    else if (last !== undefined && last.end === offset && /^[ \t]+[^#\s]/.test(line)) last.end += line.length;
    else if (last !== undefined && last.end === offset && /^ {2}# inside/.test(line)) last.end += line.length;
    offset += line.length;
  }
  return pairs;
}

/** Comments outside the lines of the key. */
function commentsOf(text: string, except: string): readonly string[] {
  const { yaml } = documentOf(text);
  let rest = yaml;
  for (const { key, start, end } of pairsOf(yaml).reverse()) {
    if (key === except) rest = rest.slice(0, start) + rest.slice(end);
  }
  return rest.match(/# (?:note|indented|the end|only a comment|comment|inside)/g) ?? [];
}

/** Whether an edit stays within the lines of the key, or inserts where no key stands. */
function isWithin(text: string, key: string, start: number, end: number): boolean {
  const { yaml, start: offset } = documentOf(text);
  const own = pairsOf(yaml).find(pair => pair.key === key);
  if (own === undefined) return start === end;
  return start >= offset + own.start && end <= offset + own.end;
}
