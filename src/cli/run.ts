import { ExportError, MailError, TemplateError } from '../core/index.ts';
import * as check from './check.ts';
import * as draft from './draft.ts';
import * as explain from './explain.ts';
import * as exporting from './export.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import * as read from './read.ts';
import * as templates from './templates.ts';
import * as track from './track.ts';

interface Command {
  readonly run: (args: readonly string[], io: Io) => Promise<number>;
  readonly usage: string;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  read,
  draft,
  export: exporting,
  track,
  templates,
  explain,
};

/** The version of the package; esbuild puts it in. */
declare const GRACIOUS_VERSION: string;

/** Runs one command line and returns the exit code. Never throws: what goes wrong is one line on standard error. */
export async function runCommandLine(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      io.stdout(helpText());
      return name === undefined ? EXIT.failure : EXIT.clean;
    }
    if (name === '--version') {
      io.stdout(`${GRACIOUS_VERSION}\n`);
      return EXIT.clean;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) {
      throw new UsageError(
        `"${name}" is no command. There are ${Object.keys(COMMANDS).join(', ')}; see gracious --help.`,
      );
    }
    if (rest.includes('--help')) {
      io.stdout(`${command.usage}\n`);
      return EXIT.clean;
    }
    return await command.run(rest, io);
  } catch (error) {
    io.stderr(`gracious: ${messageOf(error)}\n`);
    return EXIT.failure;
  }
}

function helpText(): string {
  const usages = Object.values(COMMANDS).map(command => command.usage);
  return [
    'Gracious helps you answer a job rejection well. This tool works on your machine and sends nothing.',
    '',
    ...usages,
    '',
    'A file named - is standard input. Exit code: 0 clean, 1 findings, 2 a mistake in the call or a file that cannot be used.',
    '',
  ].join('\n');
}

/** Errors whose message is made for people and says what to do. */
const OURS = [UsageError, TemplateError, MailError, ExportError];

/** One line, for people. Errors that are not ours are named as they are. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return OURS.some(ours => error instanceof ours) ? text : (text.split('\n', 1)[0] ?? text);
}
