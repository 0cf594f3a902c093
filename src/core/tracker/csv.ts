import Papa from 'papaparse';
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

/** Cells that a spreadsheet would take for a formula. OWASP, CSV Injection. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The applications as comma-separated values (RFC 4180) with a byte order mark, which spreadsheets need to see UTF-8.
 * Cells that look like formulas get an apostrophe in front.
 */
export function toCsv(applications: readonly Application[]): string {
  const rows = applications.map(({ file, record }) =>
    COLUMNS.map(column => guarded(cellOf(column, file, record))),
  );
  return `\ufeff${Papa.unparse({ fields: [...COLUMNS], data: rows }, { newline: '\r\n' })}\r\n`;
}

/** One row of an imported table: keys of the front matter with their values. */
export interface ImportedRow {
  /** Line of the table, the header being 1. */
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

/** Reads a table with a header line, of ours or of another tracker. Columns it does not know are left out and named. */
export function readCsv(text: string): Import {
  const parsed = Papa.parse<readonly string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [header = [], ...lines] = parsed.data;
  const columns = header.map(toColumn);
  if (!columns.includes('company') && !columns.includes('role')) {
    return {
      rows: [],
      problems: ['The first line names no column "company" or "role". Add one to tell what the cells are.'],
    };
  }
  const unknown = header.filter(
    (name, index) => columns[index] === null && name.trim() !== 'file' && name.trim() !== '',
  );
  const problems = unknown.map(name => `The column "${name}" is not known and was left out.`);
  const rows = lines.flatMap((cells, index) => {
    const row = index + 2;
    const values = new Map<Exclude<Column, 'file'>, string>();
    cells.forEach((cell, place) => {
      const column = columns[place];
      const value = unguarded(cell).trim();
      if (column === null || column === undefined || value === '') return;
      const problem = problemOf(column, value);
      if (problem === null) values.set(column, value);
      else problems.push(`Line ${row}: ${problem}`);
    });
    return values.has('company') || values.has('role') ? [{ row, values }] : [];
  });
  return { rows, problems };
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
    const isKnown = value.split('+').every(part => names.includes(part));
    return isKnown ? null : `"${value}" is no ${column}; there are ${names.join(', ')}.`;
  }
  if (column === 'received' || column === 'sent' || column === 'due') {
    return Number.isNaN(Date.parse(value)) ? `"${value}" is no date. Write it as 2026-01-31.` : null;
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
