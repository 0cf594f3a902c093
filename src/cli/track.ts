import {
  AGENDA_GROUPS,
  type AgendaGroup,
  type AgendaItem,
  type Application,
  exportCsv,
  readApplication,
  toAgenda,
  toWallTime,
} from '../core/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { decodeText } from './text-file.ts';

export const usage = `gracious track [--format table|csv|json] DIR
    Lists the applications whose drafts are in a folder, by what to do now.`;

const FORMATS = ['table', 'csv', 'json'] as const;

const OPTIONS = { format: { type: 'string', default: 'table' } } as const;

const TITLES: Readonly<Record<AgendaGroup, string>> = {
  answer: 'To answer',
  act: 'To act on',
  wait: 'Waiting for an answer',
  closed: 'Closed',
};

/** `gracious track`. Files that cannot be read are named on standard error and the rest is listed. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const format = oneOf('--format', values.format, FORMATS);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new UsageError('track takes one folder. Name the one your drafts are in.');
  const items = toAgenda(await readApplications(folder, io), toWallTime(io.now()));
  if (format === 'table') io.stdout(toTable(items, folder));
  else if (format === 'json')
    io.stdout(`${JSON.stringify({ version: 1, applications: items.map(toJson) }, null, 2)}\n`);
  else io.stdout(await exportCsv(items.map(each => each.application)));
  return EXIT.clean;
}

async function readApplications(folder: string, io: Io): Promise<readonly Application[]> {
  const found: Application[] = [];
  for (const file of await io.listFiles(folder)) {
    if (!file.endsWith('.md') || /(?:^|[\\/])(?:node_modules|\.git)[\\/]/.test(file)) continue;
    try {
      const { text } = decodeText(file, await io.readFile(`${folder}/${file}`));
      const application = readApplication(file, text);
      if (application === null) continue;
      found.push(application);
      for (const problem of application.problems) io.stderr(`gracious: ${file}: ${problem}\n`);
    } catch (error) {
      io.stderr(
        `gracious: ${file} was left out: ${error instanceof Error ? error.message : String(error)}\n`,
      );
    }
  }
  return found;
}

function toJson({ application, group, by, isLate, todo }: AgendaItem): object {
  const { file, record, hasLetter } = application;
  return { file, group, todo, by, late: isLate, letter: hasLetter, record };
}

function toTable(items: readonly AgendaItem[], folder: string): string {
  if (items.length === 0) return `There is no draft in ${folder}. A draft is a file named *.reply.md.\n`;
  const groups = AGENDA_GROUPS.flatMap(group => {
    const own = items.filter(each => each.group === group);
    return own.length === 0 ? [] : [`${TITLES[group]} (${own.length})`, ...own.map(toLine), ''];
  });
  return groups.join('\n');
}

function toLine({ application, by, isLate, todo }: AgendaItem): string {
  const { company, role } = application.record;
  const what = [company, role].filter(each => each !== undefined).join(', ') || application.file;
  const day = by === null ? '' : isLate ? ` (was due ${by})` : ` by ${by}`;
  return `  ${onOneLine(what)}: ${onOneLine(todo)}${day}  [${onOneLine(application.file)}]`;
}

/** A file's words must not move the cursor or colour the terminal. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
