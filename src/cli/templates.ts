import { join } from 'node:path';
import {
  type Catalog,
  createCatalog,
  createLinter,
  type Template,
  type TemplateProblem,
  type TemplateSource,
  verifyTemplates,
} from '../core/index.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { decodeText } from './text-file.ts';

export const usage = `gracious templates [list]
gracious templates verify [FOLDER]
    Lists the templates; renders every branch of a folder's templates (or the built-in ones) and checks the letters.`;

/** `gracious templates`. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [action = 'list', folder, ...rest] = args;
  if (rest.length > 0) throw new UsageError(`"${rest[0]}" is one word too many. See gracious --help.`);
  if (action === 'list' && folder === undefined) return list(io);
  if (action === 'verify') return verify(folder, io);
  throw new UsageError(`templates knows list and verify, not "${args.join(' ')}".`);
}

async function list(io: Io): Promise<number> {
  const { templates } = await createCatalog();
  const width = Math.max(...templates.map(({ id }) => id.length));
  for (const { id, title, description } of templates) {
    io.stdout(`${id.padEnd(width)}  ${title}\n${' '.repeat(width)}  ${description}\n`);
  }
  return EXIT.clean;
}

async function verify(folder: string | undefined, io: Io): Promise<number> {
  const own = folder === undefined ? [] : await readSources(folder, io);
  const catalog = await createCatalog(own);
  const chosen =
    folder === undefined
      ? all(catalog)
      : all(catalog).filter(each => own.some(one => one.path === each.path));
  const linter = createLinter(await io.linterData?.());
  const problems = verifyTemplates(catalog, chosen, (text, kind) => {
    const found = linter.lint(text, { groups: kind === 'letter' ? ['tone', 'letter'] : ['tone'] });
    return found.filter(each => each.severity !== 'hint');
  });
  for (const { message } of catalog.problems) io.stdout(`${message}\n`);
  for (const problem of problems) io.stdout(`${describe(problem)}\n`);
  const wordings = chosen.reduce((sum, template) => sum + template.wordings.length, 0);
  io.stdout(
    `${chosen.length} templates with ${wordings} wordings: ${verdict(problems.length + catalog.problems.length)}\n`,
  );
  return problems.length + catalog.problems.length > 0 ? EXIT.findings : EXIT.clean;
}

function all(catalog: Catalog): readonly Template[] {
  return [...catalog.templates, ...catalog.parts.values()];
}

async function readSources(folder: string, io: Io): Promise<readonly TemplateSource[]> {
  const files = (await io.listFiles(folder)).filter(file => file.endsWith('.md.hbs'));
  if (files.length === 0) throw new UsageError(`${folder}: no templates (*.md.hbs) are in this folder.`);
  const sources: TemplateSource[] = [];
  for (const file of files) {
    const path = join(folder, file);
    sources.push({ path, text: decodeText(path, await io.readFile(path)).text });
  }
  return sources;
}

function describe({ path, wording, stage, mode, known, rule, message }: TemplateProblem): string {
  const facts = known.length === 0 ? 'no facts' : known.join(', ');
  return `${path}: wording ${wording}, stage ${stage}, ${mode}, with ${facts}: ${rule}: ${message}`;
}

function verdict(problems: number): string {
  if (problems === 0) return 'every letter they make is clean.';
  return problems === 1 ? '1 problem.' : `${problems} problems.`;
}
