import { describe, expect, it } from 'vitest';
import { findFrontMatter, hasGraciousKey, readFrontMatter } from '../../../src/core/text/front-matter.ts';

/** Each problem with the text it points at. */
function problems(text: string): readonly string[] {
  return (readFrontMatter(text)?.problems ?? []).map(
    ({ range, message }) => `${text.slice(range.start, range.end)} – ${message}`,
  );
}

const FULL = `---
gracious: 1
to: Priya Raman <priya@example.com>
subject: "Thank you: Data Analyst"
company: Example Corp # with a comment
role: Data Analyst
requisition: 42
stage: interview
goal: feedback+future
occasion: rejection
received: 2026-11-20T09:12:00Z
status: sent
sent: 2026-11-21
people: [Priya Raman, Jo Weber]
feedback: "more about scale"
next: apply again
due: 2027-01-05
in-reply-to: <message-id@example.com>
mood: fine
---
Hi Priya,
`;

describe('readFrontMatter', () => {
  it('reads every key of a record', () => {
    expect(readFrontMatter(FULL)?.record).toEqual({
      to: 'Priya Raman <priya@example.com>',
      subject: 'Thank you: Data Analyst',
      company: 'Example Corp',
      role: 'Data Analyst',
      requisition: '42',
      stage: 'interview',
      goals: ['feedback', 'future'],
      occasion: 'rejection',
      received: '2026-11-20T09:12:00Z',
      status: 'sent',
      sent: '2026-11-21',
      people: ['Priya Raman', 'Jo Weber'],
      feedback: 'more about scale',
      next: 'apply again',
      due: '2027-01-05',
      inReplyTo: '<message-id@example.com>',
    });
    expect(problems(FULL)).toEqual([]);
  });

  it('knows where each value stands', () => {
    const role = readFrontMatter(FULL)?.values.get('role');
    expect(FULL.slice(role?.start, role?.end)).toBe('Data Analyst');
    expect(readFrontMatter(FULL)?.values.has('mood')).toBe(true);
  });

  it('reads CRLF, a byte order mark and a front matter without a body', () => {
    const text = '\ufeff---\r\nrole: Data Analyst\r\n---';
    expect(readFrontMatter(text)?.record.role).toBe('Data Analyst');
    expect(readFrontMatter(text)?.range).toEqual({ start: 1, end: text.length });
  });

  it.each([
    ['no marks', 'role: x\n'],
    ['an open end', '---\nrole: x\n'],
    ['a mark that is not at the top', '\n---\nrole: x\n---\n'],
    ['four dashes', '----\nrole: x\n----\n'],
    ['a lone mark', '---'],
    ['nothing', ''],
  ])('is null for %s', (_, text) => {
    expect(readFrontMatter(text)).toBeNull();
  });

  it('reads an empty front matter', () => {
    expect(readFrontMatter('---\n---\nHi')?.record.stage).toBe('unknown');
    expect(problems('---\n---\nHi')).toEqual([]);
  });

  it.each([
    ['a stage that is none', 'stage: lunch', 'lunch – `stage` is one of application,'],
    ['a status that is none', 'status: maybe', 'maybe – `status` is one of draft,'],
    ['a goal that is none', 'goal: feedback+cake', 'feedback+cake – `goal` is one or more of'],
    ['an occasion that is none', 'occasion: lunch', 'lunch – `occasion` is one of'],
    ['a date that is none', 'received: last week', 'last week – `received` is a date'],
    ['a day that does not exist', 'received: 2026-13-40', '2026-13-40 – `received` is a date'],
    ['a list for a text', 'company: [a, b]', '[a, b] – `company` is one line of text'],
    ['a number among people', 'people: [1, 2]', '[1, 2] – `people` is a list of names'],
    ['another version', 'gracious: 2', '2 – This version of Gracious reads format 1'],
  ])('reports %s on its value', (_, line, expected) => {
    const found = problems(`---\ncompany: x\n${line}\n---\n`.replace('company: x\ncompany', 'company'));
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(expected), found[0]).toBe(true);
  });

  it('reports broken YAML and still reads the rest', () => {
    const text = '---\nrole: Data Analyst\ncompany: "Example\n---\nHi';
    expect(problems(text).length).toBeGreaterThan(0);
    expect(readFrontMatter(text)?.record.role).toBe('Data Analyst');
  });

  it('points at the first line of a value that swallowed the next ones', () => {
    expect(problems('---\nsubject: Re: Data Analyst\ncompany: Example\n---\n').at(-1)).toMatch(
      /^Re: Data Analyst – `subject` is one line of text/,
    );
  });

  it('reads all the rest beside a subject that asks for quotes', () => {
    const text =
      '---\ngracious: 1\nsubject: Re: Data Analyst: update\nstage: screening\npeople: [A Bee, Dr Cee]\n---\n';
    const front = readFrontMatter(text);
    expect(front?.record).toMatchObject({
      subject: 'Re: Data Analyst: update',
      stage: 'screening',
      people: ['A Bee', 'Dr Cee'],
    });
    const range = front?.values.get('people');
    expect(text.slice(range?.start, range?.end)).toBe('[A Bee, Dr Cee]');
  });

  it('points at the key where there is no value', () => {
    const text = '---\nsubject:\nrole: x\n---\n';
    const range = readFrontMatter(text)?.values.get('subject');
    expect(text.slice(range?.start, range?.end)).toBe('subject');
    expect(problems(text)).toEqual([]);
  });

  it('reports a key that stands twice', () => {
    expect(problems('---\nrole: a\nrole: b\n---\n')).toHaveLength(1);
  });

  it('reports a front matter without keys', () => {
    expect(problems('---\njust words\n---\n')).toEqual([
      expect.stringContaining('has no `key: value` lines'),
    ]);
  });

  it('keeps every problem inside the text', () => {
    const text = '---\n[\n---';
    for (const { range } of readFrontMatter(text)?.problems ?? []) {
      expect(range.start).toBeLessThanOrEqual(range.end);
      expect(range.end).toBeLessThanOrEqual(text.length);
    }
    expect(problems(text).length).toBeGreaterThan(0);
  });

  it('does not read a megabyte of keys', () => {
    const text = `---\n${Array.from({ length: 50_000 }, (_, index) => `key${index}: value`).join('\n')}\n---\nHi`;
    expect(readFrontMatter(text)?.problems[0]?.message).toContain('too long');
    expect(text.slice(readFrontMatter(text)?.range.end)).toBe('Hi');
  });

  it('never resolves aliases without bound', () => {
    const bomb = `---\na: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'
      .split('')
      .map((key, index) => `${key}: &${key} [${`*${'abcdefghij'[index]},`.repeat(9)}]`)
      .join('\n')}\n---\nHi`;
    const start = performance.now();
    readFrontMatter(bomb);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('findFrontMatter', () => {
  it('yields the block and the YAML in it', () => {
    const text = '---\nrole: x\n---\nHi';
    const found = findFrontMatter(text);
    expect(text.slice(found?.yaml.start, found?.yaml.end)).toBe('role: x\n');
    expect(text.slice(found?.range.end)).toBe('Hi');
  });
});

describe('hasGraciousKey', () => {
  it.each([
    ['---\ngracious: 1\n---\n', true],
    ['---\nrole: x\ngracious : 1\n---\n', true],
    ['---\nrole: gracious\n---\n', false],
    ['---\n  gracious: 1\n---\n', false],
    ['gracious: 1\n', false],
  ])('%j: %s', (text, expected) => {
    expect(hasGraciousKey(text)).toBe(expected);
  });
});
