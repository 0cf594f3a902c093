import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJobTitle, toOneLine, toPhrase, toPlainWords } from '../../../src/core/replies/clean.ts';
import { isIsoDate, toMonth, toWeekday } from '../../../src/core/replies/dates.ts';
import {
  joinNames,
  toFirstName,
  toFirstNames,
  toPersonName,
  withoutLegalForm,
} from '../../../src/core/replies/names.ts';
import { anyCharacter } from './fixture.ts';

describe('names', () => {
  test.each([
    ['Priya Raman', 'Priya Raman', 'Priya'],
    ['Raman, Priya', 'Priya Raman', 'Priya'],
    ['Dr. Priya Raman', 'Dr. Priya Raman', 'Dr. Raman'],
    ['Mrs Okonjo', 'Mrs Okonjo', 'Mrs Okonjo'],
    ['Priya Raman, PhD', 'Priya Raman', 'Priya'],
    ['Priya Raman (she/her)', 'Priya Raman', 'Priya'],
    ['Priya Raman | Example Corp', 'Priya Raman', 'Priya'],
    ['Priya Raman via LinkedIn', 'Priya Raman', 'Priya'],
    ['PRIYA RAMAN', 'Priya Raman', 'Priya'],
    ['J. Smith', 'J. Smith', 'J. Smith'],
    ['J.R. Smith', 'J.R. Smith', 'J.R. Smith'],
    ['Anne-Marie Duval', 'Anne-Marie Duval', 'Anne-Marie'],
    ['Siobhán', 'Siobhán', 'Siobhán'],
    ['李雷', '李雷', '李雷'],
    ['Talent Acquisition Team', '', ''],
    ['no-reply', '', ''],
    ['HR', '', ''],
    ['priya@example.com', '', ''],
    ['***', '', ''],
  ])('%s', (written, name, first) => {
    expect(toPersonName(written)).toBe(name);
    expect(toFirstName(toPersonName(written))).toBe(first);
  });

  test.each([
    [[], ''],
    [['Jo'], 'Jo'],
    [['Jo', 'Priya'], 'Jo and Priya'],
    [['Jo', 'Priya', 'Sam'], 'Jo, Priya and Sam'],
    [['A', 'B', 'C', 'D', 'E', 'F'], 'A, B, C, D and the others'],
  ])('%j', (people, joined) => {
    expect(joinNames(people)).toBe(joined);
  });

  test.each([
    ['Knoll Präzisionstechnik GmbH & Co. KG', 'Knoll Präzisionstechnik'],
    ['Tide Data, Inc.', 'Tide Data'],
    ['Sunrise Pty Ltd', 'Sunrise'],
    ['Example Corp', 'Example Corp'],
    ['AG', 'AG'],
    ['SAGE', 'SAGE'],
  ])('a firm in a sentence: %s', (company, said) => {
    expect(withoutLegalForm(company)).toBe(said);
  });

  test('two of one first name keep their surnames', () => {
    expect(toFirstNames(['Jo Weber', 'Jo Lang'])).toEqual(['Jo Weber', 'Jo Lang']);
  });
});

describe('dates', () => {
  test.each([
    ['2026-11-20', 'Friday', 'November'],
    ['2026-11-20T23:59:00-11:00', 'Friday', 'November'],
    ['2024-02-29', 'Thursday', 'February'],
    ['2026-02-29', '', ''],
    ['2026-13-01', '', ''],
    ['20 November', '', ''],
    ['2026-11-20x', '', ''],
  ])('%s', (iso, weekday, month) => {
    expect([toWeekday(iso), toMonth(iso), isIsoDate(iso)]).toEqual([weekday, month, weekday !== '']);
  });
});

describe('facts are made inert', () => {
  test.each([
    ['Acme\r\nBcc: all@example.com', 'Acme Bcc: all@example.com'],
    ['Acme\u2028---\u2029', 'Acme ---'],
    ['--- # Heading', 'Heading'],
    ['> quoted', 'quoted'],
    ['<!-- gracious-disable-file -->', 'gracious-disable-file --'],
    ['{{company}} $1{x}', 'company $1 x'],
    ['[click](command:evil)', '[click] (command:evil)'],
    ['`code` <b>bold</b>', 'code b bold /b'],
    ['Ac\u202eme\u200b', 'Acme'],
    ['a\ud800b', 'ab'],
    ['***', ''],
    ['[24]7.ai', '[24]7.ai'],
    ['R&D (m/f/d), C#', 'R&D (m/f/d), C#'],
    ['می‌خواهم', 'می‌خواهم'],
    [`${'long '.repeat(100)}`, `${'long '.repeat(31)}long…`],
  ])('%j', (value, words) => {
    expect(toPlainWords(value)).toBe(words);
  });

  test.each([
    ['Our talk about pricing.', 'our talk about pricing'],
    ['The roadmap!!', 'the roadmap'],
    ['Python', 'Python'],
    ['What you said…', 'what you said…'],
  ])('%s is a phrase', (value, phrase) => {
    expect(toPhrase(value)).toBe(phrase);
  });

  test.each([
    ['Data Analyst (m/f/d)', 'Data Analyst'],
    ['(Junior-) Engineer [w/m/x], Vienna', '(Junior-) Engineer, Vienna'],
    ['Engineer (R&D)', 'Engineer (R&D)'],
    ['Software Engineer (f/m/d) – Maps & Data Spaces for a Sustainable Society', 'Software Engineer'],
    ['Cross-Regional Professional Software Developer', 'Cross-Regional Professional Software Developer'],
  ])('%s in a sentence', (value, title) => {
    expect(toJobTitle(value)).toBe(title);
  });

  test('whatever comes in, one line of visible words comes out, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 400 }), value => {
        const line = toOneLine(value);
        const isOneLine = line === line.trim() && line.length <= 160 && toOneLine(line) === line;
        const isVisible = !/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]| {2}/u.test(line);
        return isOneLine && isVisible && !/[<>`{}]|\]\(/.test(toPlainWords(value));
      }),
    );
  });
});
