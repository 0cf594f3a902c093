import { describe, expect, it } from 'vitest';
import {
  EMPTY_RECORD,
  findFrontMatter,
  hasGraciousKey,
  readFrontMatter,
} from '../../../src/core/text/front-matter.ts';

/** The front matter and its YAML, as text. */
function marked(text: string): readonly [string, string] | null {
  const found = findFrontMatter(text);
  return (
    found && [text.slice(found.range.start, found.range.end), text.slice(found.yaml.start, found.yaml.end)]
  );
}

/** Each problem with the text it points at. */
function problems(yaml: string): readonly (readonly [string, string])[] {
  const text = `---\n${yaml}---\nHi`;
  return (readFrontMatter(text)?.problems ?? []).map(({ range, message }) => [
    text.slice(range.start, range.end),
    message,
  ]);
}

const record = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\n`)?.record;

describe('the marks of a front matter', () => {
  it.each([
    ['---\na: b\n---\nHi', ['---\na: b\n---\n', 'a: b\n']],
    ['---\n---\n', ['---\n---\n', '']],
    ['--- \t\na: b\n---\t \nHi', ['--- \t\na: b\n---\t \n', 'a: b\n']],
    ['---\r\na: b\r\n---\r\nHi', ['---\r\na: b\r\n---\r\n', 'a: b\r\n']],
    ['---\na: b\n---', ['---\na: b\n---', 'a: b\n']],
    ['---\na: b\n--- ', ['---\na: b\n--- ', 'a: b\n']],
    ['---\na: b\n----\n---\n', ['---\na: b\n----\n---\n', 'a: b\n----\n']],
    ['---\na: b\n ---\n--- x\n---\n', ['---\na: b\n ---\n--- x\n---\n', 'a: b\n ---\n--- x\n']],
    ['\ufeff---\na: b\n---\n', ['---\na: b\n---\n', 'a: b\n']],
  ])('of %j are found', (text, expected) => expect(marked(text)).toEqual(expected));

  it.each([
    '',
    '---',
    '---\n',
    '--- ',
    '--\na: b\n--\n',
    '---x\na: b\n---\n',
    ' ---\na: b\n---\n',
    '---\na: b',
    '---\na: b\n',
    '---\r\r\na: b\n---\n',
    '\ufeff\ufeff---\n---\n',
    'a\n---\n---\n',
  ])('of %j are none', text => expect(marked(text)).toBeNull());
});

describe('the key that makes a draft', () => {
  it.each([
    ['---\ngracious: 1\n---\n', true],
    ['---\ngracious\t : 1\n---\n', true],
    ['---\ngracious\n---\n', false],
    ['---\ngraciously: 1\n---\n', false],
    ['---\nungracious: 1\n---\n', false],
    ['---\na: b\n---\ngracious: 1\n', false],
    [`---\n# ${'x'.repeat(19_900)}\ngracious: 1\n---\n`, true],
    [`---\n# ${'x'.repeat(20_000)}\ngracious: 1\n---\n`, false],
  ])('is there or not, case %#', (text, expected) => expect(hasGraciousKey(text)).toBe(expected));
});

describe('a record', () => {
  it('of nothing is empty', () => {
    expect(record('')).toEqual(EMPTY_RECORD);
    expect(record('# comment')).toEqual(EMPTY_RECORD);
    expect(record('to:\npeople: []\nrole: ""')).toEqual(EMPTY_RECORD);
    expect(record('role: ""')).toEqual(EMPTY_RECORD);
    expect(record("role: ''\nto:")).toEqual(EMPTY_RECORD);
    expect(record('to: # comment\nrole: "" # comment')).toEqual(EMPTY_RECORD);
  });

  it.each([
    ['gracious: 1', []],
    ['gracious: true', []],
    ['gracious: 1 # comment', []],
    ['gracious: 2', ['2']],
    ['gracious: "1"', ['"1"']],
    ['gracious: false # no', ['false']],
  ])('of the format "%s" has the problems %j', (yaml, places) => {
    expect(problems(`${yaml}\n`)).toEqual(
      places.map(place => [place, 'This version of Gracious reads format 1. Write `gracious: 1`.']),
    );
  });

  it.each([
    ['goal: thanks', ['thanks']],
    ['goal: future + feedback', ['feedback', 'future']],
    ['goal: connect+thanks+future+feedback', ['thanks', 'feedback', 'future', 'connect']],
    ['goal: thanks+cake', ['thanks']],
    ['goal: thanks+thanks', ['thanks']],
    ['goal: cake', []],
  ])('reads "%s"', (yaml, goals) => expect(record(yaml)?.goals).toEqual(goals));

  it.each([
    ['people: Sam Roe', ['Sam Roe']],
    ['people: [Sam, Jo]', ['Sam', 'Jo']],
    ['people:\n  - Sam\n  - "Jo"', ['Sam', 'Jo']],
    ['people: [Sam, 1]', []],
    ['people: 1', []],
    ['people: {a: b}', []],
  ])('reads %j', (yaml, people) => expect(record(yaml)?.people).toEqual(people));

  it('reads numbers and truth values as texts', () => {
    expect(record('requisition: 42\nrole: true # comment\ncompany: 1.50')).toMatchObject({
      requisition: '42',
      role: 'true',
      company: '1.5',
    });
  });

  it('takes keys that are texts', () => {
    expect(record('1: a\n? [b]\n: c\nrole: x')).toMatchObject({ role: 'x' });
    expect([...(readFrontMatter('---\n1: a\n? [b]\n: c\n"role": x\n---\n')?.values.keys() ?? [])]).toEqual([
      'role',
    ]);
  });
});

describe('a problem', () => {
  it.each([
    [
      'stage: lunch\n',
      'lunch',
      '`stage` is one of application, screening, interview, final, offer, unknown.',
    ],
    ['status: maybe\n', 'maybe', '`status` is one of draft, sent, skipped, answered, closed.'],
    [
      'occasion: lunch\n',
      'lunch',
      '`occasion` is one of rejection, note, feedback, opening, referral, correction, interview, waiting.',
    ],
    ['goal: cake\n', 'cake', '`goal` is one or more of thanks, feedback, future, connect, joined by +.'],
    ['due: soon\n', 'soon', '`due` is a date such as 2026-11-20 or 2026-11-20T09:12:00Z.'],
    ['sent: 2026-02-30\n', '2026-02-30', '`sent` is a date such as 2026-11-20 or 2026-11-20T09:12:00Z.'],
    ['people: 1\n', '1', '`people` is a list of names, such as [Priya Raman, Jo Weber].'],
    ['role: [a]\n', '[a]', '`role` is one line of text. Put it in quotes if it has special characters.'],
    ['due: [a]\n', '[a]', '`due` is one line of text. Put it in quotes if it has special characters.'],
    [
      'role:\n  a: b\n  c: d\nto: x\n',
      'a: b',
      '`role` is one line of text. Put it in quotes if it has special characters.',
    ],
    ['just words\n', 'just words\n', 'The front matter has no `key: value` lines. Write one fact a line.'],
    ['- a\n', '- a\n', 'The front matter has no `key: value` lines. Write one fact a line.'],
    [
      'subject: Re: Hello\n',
      'Re: Hello',
      '`subject` is one line of text. Put it in quotes if it has special characters.',
    ],
  ])('of %j points at %j', (yaml, place, message) => expect(problems(yaml)).toEqual([[place, message]]));

  it('of the syntax says where and what to do', () => {
    const [found, ...more] = problems('role: x\nto: "y\n');
    expect(more).toEqual([]);
    expect(found?.[0]).toBe('to: "y');
    expect(found?.[1]).toMatch(
      /^The front matter is not valid YAML here: [^\n]*[^.\n]\. Quote the value or mend the indentation\.$/,
    );
    expect(found?.[1]).not.toMatch(/line \d/);
  });

  it('of a key that stands twice is the second one', () => {
    const text = '---\nrole: a\nto: b\nrole: c\n---\n';
    const [problem, ...more] = readFrontMatter(text)?.problems ?? [];
    expect(more).toEqual([]);
    expect(problem?.range.start).toBe(text.lastIndexOf('role'));
    expect(problem?.range.end).toBeGreaterThan(problem?.range.start ?? 0);
  });

  it('of much too long a front matter stands at its top', () => {
    const yaml = `a: ${'b'.repeat(49_996)}\n`;
    expect(yaml).toHaveLength(50_000);
    expect(problems(yaml)).toEqual([]);
    const [found, ...more] = problems(`c${yaml}`);
    expect(more).toEqual([]);
    expect(found).toEqual([
      `ca: ${'b'.repeat(76)}`,
      'The front matter is too long to be read. Keep the facts of the application and move the rest below it.',
    ]);
    expect(record(`c${yaml}`)).toBe(EMPTY_RECORD);
    expect(readFrontMatter(`---\nc${yaml}---\n`)?.values.size).toBe(0);
  });

  it.each([
    ['a: "b" cd\nd: e\n', 'cd', 'Unexpected scalar at node end.'],
    ['a: b\n  c: d\ne: f\n', 'b\n  c', 'Implicit keys need to be on a single line.'],
    ['a: b\na: c # x\n', 'a', 'Map keys must be unique.'],
    ['role: x\n\ta: b\n', '\t', 'Tabs are not allowed as indentation.'],
    ['a: @bc\nrole: x\n', '@', 'Plain value cannot start with reserved character @.'],
    ['a: {b\n\n\n', 'a: {b', 'Flow map in block collection must be sufficiently indented and end with a }.'],
    ['role: x\n{\n', '{', ''],
  ])('of the syntax in %j points at %j', (yaml, place, what) => {
    const found = problems(yaml);
    expect(found.map(([at]) => at)).toContain(place);
    expect(found.map(([, message]) => message)).toContainEqual(
      expect.stringContaining(`The front matter is not valid YAML here: ${what}`),
    );
  });

  it('lies in the YAML, at its last line when it ends too soon', () => {
    for (const yaml of ['a: [b\n', 'a: {b\n\n\n', '{a: b\n', 'role: x\na: [b\n  \n']) {
      for (const [place, message] of problems(yaml)) {
        expect(message).toContain('not valid YAML');
        expect(place.length).toBeGreaterThan(0);
        expect(`${yaml}`.includes(place)).toBe(true);
        expect(place.trim()).toBe(place);
      }
    }
  });
});

describe('values', () => {
  const places = (yaml: string) => {
    const text = `---\n${yaml}---\n`;
    return [...(readFrontMatter(text)?.values ?? [])].map(
      ([key, { start, end }]) => `${key}=${text.slice(start, end)}`,
    );
  };

  it('stand where they are written, and keys where no value is', () => {
    expect(places('role: a b\nto:\npeople: [c]\n')).toEqual(['role=a b', 'to=to', 'people=[c]']);
    expect(places('role: a b # x\nto:\n"people": [c, 1]\nmine: &m x\n')).toEqual([
      'role=a b',
      'to=to',
      'people=[c, 1]',
      'mine=x',
    ]);
  });
});
