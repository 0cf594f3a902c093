import { BOUND_COLON, withBoundColons } from './bound-colons.ts';
import { isRecordDate } from './dates.ts';
import { type PlainEntry, readPlainYaml } from './plain-yaml.ts';
import type { Range } from './range.ts';
import { type DraftRecord, GOALS, type Goal, OCCASIONS, STAGES, STATUSES } from './record.ts';
import { isMap, isScalar, parseDocument, type YAMLMap } from './yaml.ts';

/** The YAML between the two `---` lines at the top of a draft. */
export interface FrontMatter {
  /** From the first `-` to behind the line break after the closing line. */
  readonly range: Range;
  /** The YAML between the marks. */
  readonly yaml: Range;
  readonly record: DraftRecord;
  /** Key → the range of its value, for diagnostics that point at a fact. */
  readonly values: ReadonlyMap<string, Range>;
  /** What cannot be understood, in words for the writer. */
  readonly problems: readonly FrontMatterProblem[];
}

/** One value (or the syntax) of the front matter that cannot be understood. */
export interface FrontMatterProblem {
  readonly range: Range;
  readonly message: string;
}

/** Key of the front matter → its new value; `null` takes the key out. */
export type FrontMatterChanges = Readonly<Record<string, string | null>>;

/** A record that says nothing yet. */
export const EMPTY_RECORD: DraftRecord = {
  stage: 'unknown',
  goals: [],
  occasion: 'rejection',
  status: 'draft',
  people: [],
};

/** The ranges of a front matter block, without reading the YAML; `null` when the text does not start with one. */
export function findFrontMatter(text: string): { readonly range: Range; readonly yaml: Range } | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = endOfMark(text, start);
  if (opening < 0) return null;
  for (let line = opening; line < text.length; ) {
    const end = endOfMark(text, line);
    if (end >= 0) return { range: { start, end }, yaml: { start: opening, end: line } };
    const newline = text.indexOf('\n', line);
    if (newline < 0) return null;
    line = newline + 1;
  }
  return null;
}

/** Whether the front matter has a top-level `gracious:` key, which makes any Markdown file a draft. */
export function hasGraciousKey(text: string): boolean {
  const found = findFrontMatter(text.slice(0, 20_000));
  return found !== null && /^gracious[ \t]*:/m.test(text.slice(found.yaml.start, found.yaml.end));
}

/** Whether a record begins at the top and no line ends it, so that it would be taken for the letter. */
export function isRecordOpen(text: string): boolean {
  const opening = endOfMark(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  if (opening < 0 || findFrontMatter(text) !== null) return false;
  return /^gracious(?:-private)?[ \t]*:/m.test(text.slice(opening, opening + 20_000));
}

/** Reads the front matter; broken YAML or a bad value becomes a problem, and everything else is still read. */
export function readFrontMatter(text: string): FrontMatter | null {
  const found = findFrontMatter(text);
  if (found === null) return null;
  const { start, end } = found.yaml;
  if (end - start > LONGEST_YAML) return unread(found);
  const yaml = text.slice(start, end);
  const plain = readPlainYaml(yaml);
  if (plain !== null) {
    const reader = new Reader(yaml, start, []);
    reader.readEntries(plain);
    return reader.finish(found);
  }
  let document = parseDocument(yaml, { uniqueKeys: true, schema: 'core' });
  const problems: FrontMatterProblem[] = document.errors.map(error => ({
    range: errorRange(yaml, start, error.pos),
    message: `The front matter is not valid YAML here: ${firstLine(error.message)} Quote the value or mend the indentation.`,
  }));
  // A subject such as `Re: Your application` asks for quotes; nothing else in the record is to be lost over it.
  if (problems.length > 0)
    document = parseDocument(withBoundColons(yaml), { uniqueKeys: true, schema: 'core' });
  const reader = new Reader(yaml, start, problems);
  if (isMap(document.contents)) reader.readMap(document.contents);
  else if (document.contents !== null && problems.length === 0) reader.rejectRoot(found.yaml);
  return reader.finish(found);
}

/** Of two problems at one place the later one speaks of the value and says what to do. */
function isLastWord(
  { range }: FrontMatterProblem,
  index: number,
  all: readonly FrontMatterProblem[],
): boolean {
  return !all.slice(index + 1).some(other => other.range.start === range.start);
}

/** Where the parser stopped; at the end of the YAML, the last line, for nothing stands behind it. */
function errorRange(yaml: string, offset: number, [from, to]: readonly [number, number]): Range {
  const length = yaml.trimEnd().length;
  if (from < length) return { start: offset + from, end: offset + Math.min(Math.max(to, from + 1), length) };
  const lastLine = yaml.lastIndexOf('\n', length - 1) + 1;
  return { start: offset + lastLine, end: offset + Math.max(length, lastLine + 1) };
}

/** A record is a few lines; the YAML parser compares each key with all others. */
const LONGEST_YAML = 50_000;

function unread(found: { readonly range: Range; readonly yaml: Range }): FrontMatter {
  const range = { start: found.yaml.start, end: found.yaml.start + 80 };
  const message =
    'The front matter is too long to be read. Keep the facts of the application and move the rest below it.';
  return { ...found, record: EMPTY_RECORD, values: new Map(), problems: [{ range, message }] };
}

class Reader {
  readonly #ranges = new Map<string, Range>();
  readonly #values = new Map<string, unknown>();
  readonly #yaml: string;
  readonly #offset: number;
  readonly #problems: FrontMatterProblem[];

  constructor(yaml: string, offset: number, problems: FrontMatterProblem[]) {
    this.#yaml = yaml;
    this.#offset = offset;
    this.#problems = problems;
  }

  rejectRoot(range: Range): void {
    this.#problems.push({
      range,
      message: 'The front matter has no `key: value` lines. Write one fact a line.',
    });
  }

  readEntries(entries: readonly PlainEntry[]): void {
    for (const { key, start, end, value } of entries) {
      this.#ranges.set(key, { start: this.#offset + start, end: this.#offset + end });
      if (value !== null && value !== '') this.#values.set(key, value);
    }
  }

  readMap(map: YAMLMap): void {
    for (const pair of map.items) {
      if (!isScalar(pair.key) || typeof pair.key.value !== 'string') continue;
      const key = pair.key.value;
      const node = pair.value;
      // A key without a value is all there is to point at.
      const range = rangeOf(node) ?? rangeOf(pair.key);
      if (range === null) continue;
      this.#ranges.set(key, { start: this.#offset + range[0], end: this.#offset + range[1] });
      const value: unknown = isNode(node) ? node.toJSON() : null;
      if (value !== null && value !== '') this.#values.set(key, value);
      if (typeof value !== 'string' || !value.includes(BOUND_COLON)) continue;
      this.#values.set(key, value.replaceAll(BOUND_COLON, ': '));
      this.#report(key, `\`${key}\` is one line of text. Put it in quotes if it has special characters.`);
    }
  }

  finish(found: { readonly range: Range; readonly yaml: Range }): FrontMatter {
    const record = this.#record();
    return { ...found, record, values: this.#ranges, problems: this.#problems.filter(isLastWord) };
  }

  #record(): DraftRecord {
    const version = this.#values.get('gracious');
    if (version !== undefined && version !== 1 && version !== true) {
      this.#report('gracious', 'This version of Gracious reads format 1. Write `gracious: 1`.');
    }
    return {
      ...this.#text('to'),
      ...this.#text('subject'),
      ...this.#text('company'),
      ...this.#text('role'),
      ...this.#text('requisition'),
      stage: this.#choice('stage', STAGES, 'unknown'),
      goals: this.#goals(),
      occasion: this.#choice('occasion', OCCASIONS, 'rejection'),
      ...this.#date('received'),
      status: this.#choice('status', STATUSES, 'draft'),
      ...this.#date('sent'),
      people: this.#people(),
      ...this.#text('feedback'),
      ...this.#text('next'),
      ...this.#date('due'),
      ...renamed(this.#text('in-reply-to')),
    };
  }

  #text<K extends string>(key: K): { readonly [P in K]?: string } {
    const value = this.#values.get(key);
    if (value === undefined) return {};
    if (typeof value === 'object') {
      this.#report(key, `\`${key}\` is one line of text. Put it in quotes if it has special characters.`);
      return {};
    }
    return { [key]: String(value) } as { readonly [P in K]?: string };
  }

  #date<K extends string>(key: K): { readonly [P in K]?: string } {
    const text = this.#text(key);
    const value = text[key];
    if (value === undefined || isRecordDate(value)) return text;
    this.#report(key, `\`${key}\` is a date such as 2026-11-20 or 2026-11-20T09:12:00Z.`);
    return {};
  }

  #choice<T extends string>(key: string, choices: readonly T[], fallback: T): T {
    const value = this.#values.get(key);
    if (value === undefined) return fallback;
    const choice = choices.find(each => each === value);
    if (choice === undefined) this.#report(key, `\`${key}\` is one of ${choices.join(', ')}.`);
    return choice ?? fallback;
  }

  #goals(): readonly Goal[] {
    const value = this.#text('goal').goal;
    if (value === undefined) return [];
    const parts = value.split('+').map(part => part.trim());
    const goals = GOALS.filter(goal => parts.includes(goal));
    if (goals.length < parts.length) {
      this.#report('goal', `\`goal\` is one or more of ${GOALS.join(', ')}, joined by +.`);
    }
    return goals;
  }

  #people(): readonly string[] {
    const value = this.#values.get('people');
    if (value === undefined) return [];
    if (typeof value === 'string') return [value];
    if (Array.isArray(value) && value.every(each => typeof each === 'string')) return value;
    this.#report('people', '`people` is a list of names, such as [Priya Raman, Jo Weber].');
    return [];
  }

  #report(key: string, message: string): void {
    const range = this.#ranges.get(key);
    if (range !== undefined) this.#problems.push({ range: this.#firstLineOf(range), message });
  }

  /** A value that runs over several lines is often a line that was misread; the others are innocent. */
  #firstLineOf({ start, end }: Range): Range {
    const newline = this.#yaml.indexOf('\n', start - this.#offset);
    return { start, end: newline < 0 ? end : Math.min(end, newline + this.#offset) };
  }
}

function renamed(value: { readonly 'in-reply-to'?: string }): { readonly inReplyTo?: string } {
  const text = value['in-reply-to'];
  return text === undefined ? {} : { inReplyTo: text };
}

/** Behind the line break of a `---` line at `start`, or −1. */
function endOfMark(text: string, start: number): number {
  if (!text.startsWith('---', start)) return -1;
  let position = start + 3;
  while (text.charCodeAt(position) === 32 || text.charCodeAt(position) === 9) position++;
  if (text.charCodeAt(position) === 13) position++;
  if (position >= text.length) return start === 0 ? -1 : position;
  return text.charCodeAt(position) === 10 ? position + 1 : -1;
}

function rangeOf(node: unknown): readonly [number, number] | null {
  if (!isNode(node) || !node.range) return null;
  const [start, end] = node.range;
  return start < end ? [start, end] : null;
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null;
  toJSON(): unknown;
}

function isNode(node: unknown): node is Ranged {
  return typeof node === 'object' && node !== null && 'toJSON' in node;
}

function firstLine(message: string): string {
  const line = message.split('\n', 1)[0] ?? '';
  return `${line.replace(/ at line \d+, column \d+:?$/, '').replace(/\.$/, '')}.`;
}
