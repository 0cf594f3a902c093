import { type Advice, adviceTitle, advise, explainMail, type ReadMail, readMail } from '../core/index.ts';
import { oneOf, readArguments, someFiles } from './arguments.ts';
import { EXIT, type Io } from './io.ts';

export const usage = `gracious read [--format pretty|json] FILE…
    Reads rejections (.eml or text): what they say, and whether an answer is worth sending.`;

const OPTIONS = { format: { type: 'string', default: 'pretty' } } as const;

/** `gracious read`. A file that cannot be read is told on standard error; the others are still read. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const format = oneOf('--format', values.format, ['pretty', 'json']);
  const mails: MailFile[] = [];
  let failed = false;
  for (const file of someFiles(positionals)) {
    try {
      const mail = await readMail(await io.readFile(file), { fileName: file });
      mails.push({ file, mail, advice: advise(mail, io.now().toISOString()) });
    } catch (error) {
      io.stderr(`gracious: ${error instanceof Error ? error.message : String(error)}\n`);
      failed = true;
    }
  }
  io.stdout(format === 'json' ? toJson(mails) : mails.map(toPretty).join('\n'));
  return failed ? EXIT.failure : EXIT.clean;
}

interface MailFile {
  readonly file: string;
  readonly mail: ReadMail;
  readonly advice: Advice;
}

/** One line of JSON, version 1 of the format that scripts depend on. */
function toJson(mails: readonly MailFile[]): string {
  const entries = mails.map(({ file, mail, advice }) => {
    const { verdict, goals, because, by } = advice;
    const advised = { verdict, goals, because: because.map(each => each.text), by };
    return { file, ...mail.facts, evidence: mail.evidence, advice: advised };
  });
  return `${JSON.stringify({ version: 1, mails: entries })}\n`;
}

const LABELS = [
  ['company', 'Company'],
  ['role', 'Role'],
  ['requisition', 'Requisition'],
  ['contact', 'Contact'],
  ['contactEmail', 'Address'],
  ['automated', 'Automated'],
  ['stage', 'Stage'],
  ['received', 'Received'],
  ['reason', 'Reason given'],
  ['feedbackOffered', 'Feedback'],
  ['keepInTouch', 'Keep in touch'],
  ['language', 'Language'],
] as const;

function toPretty({ file, mail, advice }: MailFile): string {
  const facts = LABELS.map(([name, label]) => {
    const evidence = mail.evidence[name];
    const proof = evidence === undefined ? '' : `  “${shown(evidence.text)}”`;
    return `  ${label.padEnd(13)} ${factText(mail.facts[name])}${proof}`;
  });
  const reasons = advice.because.map(each => `  - ${each.text}`);
  return [
    `${file}: ${mail.facts.kind}`,
    ...facts,
    adviceTitle(advice),
    ...reasons,
    ...betweenTheLines(mail, advice),
    '',
  ].join('\n');
}

/** Each telling phrase of the mail, and once for each kind what it should change in the reply. */
function betweenTheLines(mail: ReadMail, advice: Advice): readonly string[] {
  const marks = explainMail(mail, advice);
  if (marks.length === 0) return [];
  const labels = [...new Set(marks.map(mark => mark.label))];
  const lines = labels.flatMap(label => {
    const alike = marks.filter(mark => mark.label === label);
    const words = alike.map(each => `“${shown(mail.text.slice(each.start, each.end))}”`);
    return [`  - ${label}: ${words.join(', ')}`, `    ${shown(alike[0]?.text ?? '', 400)}`];
  });
  return ['Between the lines', ...lines];
}

function factText(value: string | boolean | null): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value ?? 'unknown';
}

/** Words of a mail on one line, without what a terminal would obey. */
function shown(words: string, longest = 60): string {
  const line = words.replace(/\s+/g, ' ').replace(/\p{C}/gu, '');
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
