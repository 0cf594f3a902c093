import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMail } from '../../core/mail/read.ts';
import type { FactName, MailFacts } from '../../core/mail/types.ts';
import { precision, recall, type Tally, tally } from './score.ts';

/** `test/mails/<case>/message.eml|txt` beside `expected.json`, all of our own wording. */
const MAILS = join(import.meta.dirname, '../../../test/mails');

/** `seen.jsonl` and `unseen.jsonl`: mails that were written before anybody looked at what the reader knows. */
const FRESH = join(import.meta.dirname, '../../../test/fresh-mails');

/** How well the facts of the mails in `test/mails` are read. */
export interface FactFigures {
  readonly mails: number;
  readonly mailFiles: number;
  /** Rejection or not. */
  readonly rejection: Tally;
  readonly facts: readonly FactFigure[];
}

/** Right readings of one fact, of all mails in which it counts. */
export interface FactFigure {
  readonly fact: FactName;
  readonly right: number;
  readonly of: number;
  /** Names of the mails that are misread. */
  readonly misread: readonly string[];
}

/** In the order of their weight. */
const FACTS: readonly FactName[] = [
  'kind',
  'company',
  'contact',
  'contactEmail',
  'requisition',
  'role',
  'stage',
  'reason',
  'automated',
  'feedbackOffered',
  'keepInTouch',
  'received',
  'language',
];

/** Facts that only rejections have. */
const OF_REJECTIONS: ReadonlySet<FactName> = new Set(['stage', 'reason', 'feedbackOffered', 'keepInTouch']);

/** Reads every mail of `test/mails` and compares. */
export async function measureFacts(): Promise<FactFigures> {
  return toFigures(await Promise.all(caseNames().map(readCase)));
}

/** Reads one half of `test/fresh-mails` and compares; of the unseen half no mail is named. */
export async function measureFresh(half: 'seen' | 'unseen'): Promise<FactFigures> {
  const lines = readFileSync(join(FRESH, `${half}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const figures = toFigures(await Promise.all(lines.map(readRow)));
  if (half === 'seen') return figures;
  return { ...figures, facts: figures.facts.map(figure => ({ ...figure, misread: [] })) };
}

function toFigures(cases: readonly Case[]): FactFigures {
  return {
    mails: cases.length,
    mailFiles: cases.filter(each => each.file.endsWith('.eml')).length,
    rejection: tally(
      cases.map(({ expected, read }) => [expected.kind === 'rejection', read.kind === 'rejection']),
    ),
    facts: FACTS.map(fact => toFigure(fact, cases)),
  };
}

/** The figures as a table of Markdown. */
export function showFacts({ mails, mailFiles, rejection, facts }: FactFigures): string {
  const rows = facts.map(
    ({ fact, right, of, misread }) =>
      `| ${fact} | ${share(right, of)} | ${right} | ${of} | ${misread.join(', ')} |`,
  );
  return [
    `Facts of ${mails} mails (${mailFiles} .eml): a rejection or not, precision ${precision(rejection).toFixed(3)}, recall ${recall(rejection).toFixed(3)}`,
    '',
    '| fact | right | right | of | misread |',
    '| --- | --: | --: | --: | --- |',
    ...rows,
  ].join('\n');
}

interface Case {
  readonly name: string;
  readonly file: string;
  readonly expected: MailFacts;
  readonly read: MailFacts;
}

function caseNames(): readonly string[] {
  return readdirSync(MAILS, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'shapes')
    .map(entry => entry.name);
}

async function readCase(name: string): Promise<Case> {
  const file = readdirSync(join(MAILS, name)).find(each => each.startsWith('message.')) ?? 'message.txt';
  const bytes = new Uint8Array(readFileSync(join(MAILS, name, file)));
  const { facts: expected } = JSON.parse(readFileSync(join(MAILS, name, 'expected.json'), 'utf8')) as {
    readonly facts: MailFacts;
  };
  return { name, file, expected, read: (await readMail(bytes, { fileName: file })).facts };
}

async function readRow(line: string): Promise<Case> {
  const { name, text, facts } = JSON.parse(line) as {
    readonly name: string;
    readonly text: string;
    readonly facts: MailFacts;
  };
  return { name, file: `${name}.txt`, expected: facts, read: (await readMail(text)).facts };
}

function toFigure(fact: FactName, cases: readonly Case[]): FactFigure {
  const counted = cases.filter(({ expected }) => !OF_REJECTIONS.has(fact) || expected.kind === 'rejection');
  const misread = counted.filter(({ expected, read }) => expected[fact] !== read[fact]);
  return {
    fact,
    right: counted.length - misread.length,
    of: counted.length,
    misread: misread.map(({ name }) => name),
  };
}

function share(right: number, of: number): string {
  return (of === 0 ? 1 : right / of).toFixed(3);
}
