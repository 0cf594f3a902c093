import {
  createLinter,
  type Diagnostic,
  EMPTY_RECORD,
  formatLetter,
  isWallTime,
  type LetterFormat,
  LineIndex,
  LONGEST_URL,
  type OutgoingLetter,
  readFrontMatter,
  readOutgoing,
  receivedAt,
  restUntil,
  toGate,
  toIcs,
  toLinkedInNote,
  toReminder,
  toWallTime,
} from '../core/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { decodeText } from './text-file.ts';

export const usage = `gracious export --to eml|text|html|mailto|gmail|outlook|linkedin|ics [--at YYYY-MM-DDTHH:MM] [--anyway] FILE
    Writes the letter of a draft on standard output, in the form of a way out; nothing is sent. Errors in the letter
    stop it unless --anyway is given. ics is a reminder to send the letter: next morning, or --at a time.`;

const TARGETS = ['eml', 'text', 'html', 'mailto', 'gmail', 'outlook', 'linkedin', 'ics'] as const;
type Target = (typeof TARGETS)[number];

const OPTIONS = {
  to: { type: 'string' },
  at: { type: 'string' },
  anyway: { type: 'boolean', default: false },
} as const;

/** `gracious export`. Exit code 1, and nothing on standard output, for a letter that is not ready. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.to === undefined) throw new UsageError(`Say where to with --to, one of ${TARGETS.join(', ')}.`);
  const target = oneOf('--to', values.to, TARGETS);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError('export takes one draft at a time. Name one file.');
  if (values.at !== undefined && target !== 'ics')
    throw new UsageError('--at is the time of a reminder: --to ics.');
  if (/\.eml$/i.test(file))
    throw new UsageError(
      `${file} is a mail, not a draft. gracious draft --from ${file} writes an answer to it.`,
    );
  const { text } = decodeText(file, await io.readFile(file));
  const letter = readOutgoing(text);
  if (target === 'ics') {
    io.stdout(reminderOf(text, values.at, io));
    return EXIT.clean;
  }
  const findings = createLinter(await io.linterData?.()).lint(text, { now: io.now().toISOString() });
  const lines = new LineIndex(text);
  for (const { message, range } of findings.filter(({ rule }) => rule === 'front-matter')) {
    const { line } = lines.positionAt(range.start);
    io.stderr(`gracious: ${file}:${line}: ${message} The letter goes out without what stands there.\n`);
  }
  const obstacle = (values.anyway ? null : openErrors(file, findings)) ?? (await write(letter, target, io));
  if (obstacle === null) return EXIT.clean;
  io.stderr(`gracious: ${obstacle}\n`);
  return EXIT.findings;
}

/** What stands open, as one message; `null` when no error does. */
function openErrors(file: string, findings: readonly Diagnostic[]): string | null {
  const { errors } = toGate(findings);
  const [first] = errors;
  if (first === undefined) return null;
  const count = errors.length === 1 ? '1 error is' : `${errors.length} errors are`;
  return `${count} still open in this letter. ${first.message} gracious check ${file} shows all; --anyway exports as it is.`;
}

/** Writes the letter, or says why it does not fit. */
async function write(letter: OutgoingLetter, target: Exclude<Target, 'ics'>, io: Io): Promise<string | null> {
  if (target === 'linkedin') {
    const { text, excess } = toLinkedInNote(letter);
    if (excess > 0)
      return `LinkedIn takes 300 characters and this letter has ${text.length}. Shorten it by ${excess}.`;
    io.stdout(`${text}\n`);
    return null;
  }
  const output = await formatLetter(letter, target, { date: io.now().toISOString() });
  if (isAddress(target) && output.length > LONGEST_URL) {
    return `The letter is too long for an address to open: ${output.length} characters, and programs take ${LONGEST_URL}. Use --to eml.`;
  }
  io.stdout(isAddress(target) ? `${output}\n` : output);
  return null;
}

function isAddress(format: LetterFormat): boolean {
  return format === 'mailto' || format === 'gmail' || format === 'outlook';
}

function reminderOf(text: string, at: string | undefined, io: Io): string {
  if (at !== undefined && !isWallTime(at))
    throw new UsageError(`--at is a local time such as 2026-11-21T09:00, not "${at}".`);
  const record = readFrontMatter(text)?.record ?? EMPTY_RECORD;
  const now = io.now();
  if (at !== undefined && at <= toWallTime(now))
    throw new UsageError(`${at} has passed. Give --at a time to come, or leave it out for tomorrow morning.`);
  return toIcs(toReminder(record, at ?? restUntil(toWallTime(now), receivedAt(record.received)), now));
}
