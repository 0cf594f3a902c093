import Papa from 'papaparse';
import { isRecordDate } from '../text/dates.ts';
import { type DraftRecord, GOALS, STAGES, STATUSES } from '../text/record.ts';
import type { Application } from './application.ts';

/** The columns of an exported table; `file` first, then keys of the front matter. */
export const COLUMNS = [
  'file',
  'company',
  'role',
  'requisition',
  'stage',
  'status',
  'goal',
  'received',
  'sent',
  'to',
  'people',
  'feedback',
  'next',
  'due',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Cells that a spreadsheet would take for a formula, as they are or behind apostrophes. OWASP, CSV Injection. */
const FORMULA = /^'*[ ]*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * The applications as comma-separated values (RFC 4180) with a byte order mark, which spreadsheets need to see UTF-8.
 * Cells that look like formulas get an apostrophe in front.
 */
export function toCsv(applications: readonly Application[]): string {
  const rows = applications.map(({ file, record }) =>
    COLUMNS.map(column => guarded(cellOf(column, file, record))),
  );
  return `\ufeff${Papa.unparse([[...COLUMNS], ...rows], { newline: '\r\n' })}\r\n`;
}

/** One row of an imported table: keys of the front matter with their values. */
export interface ImportedRow {
  /** Row of the table, the header being 1. */
  readonly row: number;
  readonly values: ReadonlyMap<Exclude<Column, 'file'>, string>;
}

/** What was read from a table, and what was not, in words for the person who imports it. */
export interface Import {
  readonly rows: readonly ImportedRow[];
  readonly problems: readonly string[];
}

/** Names that other trackers give to our columns, in lower case. */
const ALIASES: Readonly<Record<string, Exclude<Column, 'file'>>> = {
  employer: 'company',
  organisation: 'company',
  organization: 'company',
  position: 'role',
  title: 'role',
  'job title': 'role',
  job: 'role',
  'requisition id': 'requisition',
  'job id': 'requisition',
  contact: 'to',
  recruiter: 'to',
  'next action': 'next',
  'next step': 'next',
  'due date': 'due',
  'date received': 'received',
  rejected: 'received',
  'date sent': 'sent',
  interviewers: 'people',
  notes: 'feedback',
};

/** Rows that are read at most; nobody has more applications, and each becomes a file. */
const MOST_ROWS = 5_000;

/** Reads a table with a header line, of ours or of another tracker. Columns it does not know are left out and named. */
export function readCsv(text: string): Import {
  const table = text.replace(/^\ufeff/, '');
  const { data } = Papa.parse<readonly string[]>(table, { delimiter: delimiterOf(table) });
  const [header = [], ...lines] = data;
  const columns = header.map(toColumn);
  if (!columns.includes('company') && !columns.includes('role')) {
    return {
      rows: [],
      problems: ['The first line names no column "company" or "role". Add one to tell what the cells are.'],
    };
  }
  const problems = header
    .filter((name, index) => columns[index] === null && !/^(?:file)?$/.test(name.trim()))
    .map(name => `The column "${name.trim()}" is not known and was left out.`);
  if (lines.length > MOST_ROWS) {
    problems.push(`Only the first ${MOST_ROWS} rows were read. Split the table to import the rest.`);
  }
  const rows = lines.slice(0, MOST_ROWS).map((cells, index) => readRow(cells, columns, index + 2, problems));
  return { rows: rows.filter(row => row !== null), problems };
}

/** What stands between the names of the header line; spreadsheets of many countries write semicolons. */
function delimiterOf(table: string): string {
  const header = table.slice(0, 2_000).split(/[\r\n]/, 1)[0] ?? '';
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** `null` for an empty row, and with a problem for one that names no application. */
function readRow(
  cells: readonly string[],
  columns: readonly (Column | null)[],
  row: number,
  problems: string[],
): ImportedRow | null {
  if (cells.every(cell => cell.trim() === '')) return null;
  const values = new Map<Exclude<Column, 'file'>, string>();
  cells.forEach((cell, place) => {
    const column = columns[place] ?? null;
    const value = unguarded(cell).trim();
    if (column === null || column === 'file' || value === '') return;
    const problem = problemOf(column, value);
    if (problem === null) values.set(column, value);
    else problems.push(`Row ${row}: ${problem}`);
  });
  if (values.has('company') || values.has('role')) return { row, values };
  problems.push(`Row ${row} was left out: it has neither a company nor a role.`);
  return null;
}

function toColumn(name: string): Exclude<Column, 'file'> | null {
  const wanted = name.trim().toLowerCase();
  const known = COLUMNS.find(column => column === wanted);
  if (known !== undefined) return known === 'file' ? null : known;
  return Object.hasOwn(ALIASES, wanted) ? (ALIASES[wanted] ?? null) : null;
}

function problemOf(column: Column, value: string): string | null {
  const allowed = { stage: STAGES, status: STATUSES, goal: GOALS } as const;
  if (column === 'stage' || column === 'status' || column === 'goal') {
    const names: readonly string[] = allowed[column];
    const parts = column === 'goal' ? value.split('+') : [value];
    const isKnown = parts.every(part => names.includes(part));
    return isKnown ? null : `"${value}" is no ${column}; there are ${names.join(', ')}.`;
  }
  if (column === 'received' || column === 'sent' || column === 'due') {
    return isRecordDate(value) ? null : `"${value}" is no date. Write it as 2026-01-31.`;
  }
  return null;
}

function cellOf(column: Column, file: string, record: DraftRecord): string {
  switch (column) {
    case 'file':
      return file;
    case 'goal':
      return record.goals.join('+');
    case 'people':
      return record.people.join('; ');
    default:
      return record[column] ?? '';
  }
}

function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
