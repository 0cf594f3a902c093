import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCsv, importCsv, readApplication, toImportedDraft } from '../../../src/core/index.ts';
import { GOALS, STAGES, STATUSES } from '../../../src/core/text/record.ts';
import type { Application } from '../../../src/core/tracker/application.ts';
import { readCsv, toCsv } from '../../../src/core/tracker/csv.ts';
import { budget } from '../../properties/budget.ts';

/** Text of every kind, with what spreadsheets, CSV and YAML act on far more often than by chance. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=1+1',
        '+',
        '-',
        '@SUM(A1)',
        '\t',
        '\r',
        '\n',
        '\r\n',
        '"',
        "'",
        ',',
        ';',
        ': ',
        '#',
        '＝',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.lorem({ maxCount: 3 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map(parts => parts.join('').trim())
  .filter(text => text !== '');

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const application: fc.Arbitrary<Application> = fc
  .record({
    file: words,
    company: words,
    role: optional(words),
    requisition: optional(words),
    to: optional(words),
    feedback: optional(words),
    next: optional(words),
    received: optional(day),
    sent: optional(day),
    due: optional(day),
    stage: fc.constantFrom(...STAGES),
    status: fc.constantFrom(...STATUSES),
    goals: fc.subarray([...GOALS]),
    people: fc.array(
      words.map(name => name.replaceAll(';', '').replace(/\s+/g, ' ').trim()).filter(Boolean),
      { maxLength: 3 },
    ),
  })
  .map(({ file, ...facts }) => {
    const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    return {
      file,
      record: { occasion: 'rejection', ...known, ...pick(facts) },
      hasLetter: false,
      problems: [],
    };
  });

function pick<T extends Pick<Application['record'], 'stage' | 'status' | 'goals' | 'people'>>(facts: T) {
  const { stage, status, goals, people } = facts;
  return { stage, status, goals, people };
}

describe('a table of applications', () => {
  it('is read back as it was written, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(application, { minLength: 1, maxLength: 3 }), applications => {
        const { rows, problems } = readCsv(toCsv(applications));
        expect(problems).toEqual([]);
        const records = rows.map(row => readApplication('x.reply.md', toImportedDraft(row)));
        expect(records.map(each => each?.problems)).toEqual(applications.map(() => []));
        expect(records.map(each => each?.record)).toEqual(applications.map(each => each.record));
      }),
      budget(10_000),
    );
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(application, each => {
        const csv = toCsv([each]).replace(/^\ufeff/, '');
        for (const cell of cellsOf(csv)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }),
      budget(10_000),
    );
  });

  it('starts with a byte order mark and names its columns', async () => {
    expect(await exportCsv([])).toBe(
      '\ufefffile,company,role,requisition,stage,status,goal,received,sent,to,people,feedback,next,due\r\n',
    );
  });
});

/** Cells by the rules of RFC 4180, in a reader that shares nothing with ours. */
function cellsOf(csv: string): readonly string[] {
  const cells: string[] = [];
  for (let at = 0; at < csv.length; at++) {
    let cell = '';
    if (csv[at] === '"') {
      at++;
      while (at < csv.length && (csv[at] !== '"' || csv[at + 1] === '"')) {
        cell += csv[at];
        at += csv[at] === '"' ? 2 : 1;
      }
      at++;
    } else {
      while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r') cell += csv[at++];
    }
    cells.push(cell);
    if (csv[at] === '\r') at++;
  }
  return cells;
}

describe('the table of another tracker', () => {
  it('may name columns in its own words and part cells with semicolons', async () => {
    const { rows, problems } = await importCsv(
      'Employer;Position;Rejected;Notes;Salary\r\nAcme; Analyst ;2026-11-20;"more; depth";1\r\n;;;;\r\n',
    );
    expect(rows.map(({ row, values }) => [row, Object.fromEntries(values)])).toEqual([
      [2, { company: 'Acme', role: 'Analyst', received: '2026-11-20', feedback: 'more; depth' }],
    ]);
    expect(problems).toEqual(['The column "Salary" is not known and was left out.']);
  });

  it('is told what cannot be used, row by row', async () => {
    const { rows, problems } = await importCsv(
      'company,stage,received,due\n\nAcme,somewhere,20/11/2026,2026-12-01\n,interview,,\n',
    );
    expect(rows.map(({ values }) => Object.fromEntries(values))).toEqual([
      { company: 'Acme', due: '2026-12-01' },
    ]);
    expect(problems).toEqual([
      'Row 3: "somewhere" is no stage; there are application, screening, interview, final, offer, unknown.',
      'Row 3: "20/11/2026" is no date. Write it as 2026-01-31.',
      'Row 4 was left out: it has neither a company nor a role.',
    ]);
  });

  it('is told of a day that does not exist, and of two values where one belongs', async () => {
    const { rows, problems } = await importCsv(
      'company,stage,goal,due\nAcme,interview+final,feedback+future,2026-02-31\n',
    );
    expect(rows.map(({ values }) => Object.fromEntries(values))).toEqual([
      { company: 'Acme', goal: 'feedback+future' },
    ]);
    expect(problems).toEqual([
      expect.stringContaining('"interview+final" is no stage'),
      'Row 2: "2026-02-31" is no date. Write it as 2026-01-31.',
    ]);
  });

  it('needs a column for the company or the role', async () => {
    expect(await importCsv('')).toMatchObject({ rows: [], problems: [expect.stringContaining('company')] });
    expect(await importCsv('a,b\n1,2\n')).toMatchObject({ rows: [], problems: [expect.any(String)] });
  });

  it('becomes drafts without a letter, sent where it names the day', async () => {
    const { rows } = await importCsv('company,sent\nAcme,2026-11-01\nGlobex,\n');
    expect(rows.map(toImportedDraft)).toEqual([
      '---\ngracious: 1\ncompany: Acme\nstatus: sent\nsent: 2026-11-01\n---\n',
      '---\ngracious: 1\ncompany: Globex\nstatus: draft\n---\n',
    ]);
  });

  it('is read to a bound, and says so', async () => {
    const { rows, problems } = await importCsv(`company\n${'Acme\n'.repeat(5_003)}`);
    expect(rows.length).toBe(5_000);
    expect(problems).toEqual([expect.stringContaining('first 5000 rows')]);
  });
});
