import {
  applyEdits,
  createLinter,
  type Diagnostic,
  findStyle,
  type Linter,
  type LintOptions,
  type RuleGroup,
  type Severity,
  STAGES,
} from '../core/index.ts';
import { oneOf, readArguments, someFiles } from './arguments.ts';
import type { CheckedFile } from './formats/checked-file.ts';
import { FORMATS } from './formats/formats.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { decodeText } from './text-file.ts';

export const usage = `gracious check [--format pretty|json|sarif|github] [--stage STAGE] [--only tone,letter,style]
               [--fail-on error|warning|information|hint] [--no-model] [--fix] FILE…
    Checks letters, drafts or not. --no-model leaves out what only the sentence model finds or doubts.`;

const GROUPS = ['tone', 'letter', 'style'] as const satisfies readonly RuleGroup[];
/** Gravest first. */
const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];
const FORMAT_NAMES = ['pretty', 'json', 'sarif', 'github'] as const;

const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  stage: { type: 'string' },
  only: { type: 'string' },
  'fail-on': { type: 'string', default: 'warning' },
  'no-model': { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
} as const;

/** `gracious check`. A file that cannot be read is told on standard error; the others are still checked. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const format = FORMATS[oneOf('--format', values.format, FORMAT_NAMES)];
  const failOn = SEVERITIES.indexOf(oneOf('--fail-on', values['fail-on'], SEVERITIES));
  const groups = values.only?.split(',').map(group => oneOf('--only', group.trim(), GROUPS)) ?? GROUPS;
  const options: LintOptions = {
    groups,
    now: io.now().toISOString(),
    model: !values['no-model'],
    ...(values.stage === undefined ? {} : { stage: oneOf('--stage', values.stage, STAGES) }),
  };
  const linter = createLinter(await io.linterData?.());
  const files: CheckedFile[] = [];
  let failed = false;
  for (const path of someFiles(positionals)) {
    try {
      files.push(await checkFile(path, linter, options, values.fix, io));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      io.stderr(`gracious: ${error.message}\n`);
      failed = true;
    }
  }
  io.stdout(format(files, io.colour));
  if (failed) return EXIT.failure;
  const grave = files.some(file =>
    file.diagnostics.some(each => SEVERITIES.indexOf(each.severity) <= failOn),
  );
  return grave ? EXIT.findings : EXIT.clean;
}

async function checkFile(
  path: string,
  linter: Linter,
  options: LintOptions,
  fix: boolean,
  io: Io,
): Promise<CheckedFile> {
  const { text, bom } = decodeText(path, await io.readFile(path));
  if (text.trim() === '') io.stderr(`gracious: ${path} is empty.\n`);
  const diagnostics = await diagnose(linter, text, options);
  const fixes = fix ? diagnostics.flatMap(each => each.fix ?? []) : [];
  if (fixes.length === 0) return { path, text, diagnostics };
  if (path === '-') throw new UsageError('--fix changes files; standard input is none.');
  const fixed = applyEdits(text, fixes);
  await io.replaceFile(path, bom ? `\ufeff${fixed}` : fixed);
  return { path, text: fixed, diagnostics: await diagnose(linter, fixed, options) };
}

async function diagnose(linter: Linter, text: string, options: LintOptions): Promise<readonly Diagnostic[]> {
  if (options.groups?.includes('style') !== true) return linter.lint(text, options);
  const more = await findStyle(linter.examine(text, options).letter.draft);
  return linter.lint(text, { ...options, more });
}
