import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPUS = join(import.meta.dirname, '../../../test/corpus');

/** Which part of the labelled data: what may be read while writing rules, or what is kept unread. */
export type Side = 'train' | 'heldout';

/** A text to check with the sentences in it that have been labelled. */
export interface LabelledText {
  /** File and line, for reports. */
  readonly source: string;
  /** Whether it is a whole letter. */
  readonly letter: boolean;
  readonly text: string;
  readonly sentences: readonly LabelledSentence[];
}

export interface LabelledSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Tone rule ids; none means clean. */
  readonly labels: readonly string[];
}

/** Reads all replies, rewrites and sentences of one side. Disputed sentences are left out. */
export function readCorpus(side: Side): readonly LabelledText[] {
  const replies = readdirSync(join(CORPUS, side, 'replies'));
  const sentences = readdirSync(join(CORPUS, side, 'sentences'));
  return [
    ...replies.flatMap(file => readReplies(side, file)),
    ...sentences.flatMap(file =>
      linesOf(side, 'sentences', file).map(({ line, source }) => readSentence(line, source)),
    ),
  ];
}

/** Reads what was written for training, in words of our own. In `*letters-*.tsv` a blank line ends a letter. */
export function readOwn(): readonly LabelledText[] {
  return readdirSync(join(CORPUS, 'own'))
    .sort()
    .flatMap(file => {
      const lines = linesOf('.', 'own', file);
      return file.includes('letters')
        ? readLetters(lines)
        : lines.map(each => readSentence(each.line, each.source));
    });
}

/** Sentences of neighbouring lines as one paragraph. */
function readLetters(lines: readonly Line[]): readonly LabelledText[] {
  const letters: LabelledText[] = [];
  let last = -1;
  for (const { line, source, number } of lines) {
    const sentence = readSentence(line, source);
    const letter = number === last + 1 ? letters.pop() : undefined;
    letters.push(letter === undefined ? { ...sentence, letter: true } : joined(letter, sentence));
    last = number;
  }
  return letters;
}

function readReplies(side: Side, file: string): readonly LabelledText[] {
  const lines = linesOf(side, 'replies', file);
  if (file === 'rewrites.jsonl') return lines.flatMap(({ line, source }) => readRewrite(line, source));
  return lines.map(({ line, source }) => readReply(line, source, file !== 'nearmiss.jsonl'));
}

interface ReplyRow {
  readonly text: string;
  readonly sentences: readonly {
    readonly t: string;
    readonly labels: readonly string[];
    readonly disputed: boolean;
  }[];
}

function readReply(line: string, source: string, letter: boolean): LabelledText {
  const row = JSON.parse(line) as ReplyRow;
  let position = 0;
  const sentences = row.sentences.flatMap(({ t, labels, disputed }) => {
    const found = row.text.indexOf(t, position);
    const start = found < 0 ? row.text.indexOf(t) : found;
    position = start + t.length;
    return disputed ? [] : [{ text: t, start, end: start + t.length, labels }];
  });
  return { source, letter, text: row.text, sentences };
}

function readRewrite(line: string, source: string): readonly LabelledText[] {
  const row = JSON.parse(line) as {
    readonly label: string;
    readonly bad: string;
    readonly better: readonly string[];
  };
  return [
    toText(row.bad, row.label.split(','), source),
    ...row.better.map(better => toText(better, [], source)),
  ];
}

function readSentence(line: string, source: string): LabelledText {
  const tab = line.indexOf('\t');
  const labels = line.slice(0, tab).split(',');
  return toText(line.slice(tab + 1), labels.includes('clean') ? [] : labels, source);
}

function toText(text: string, labels: readonly string[], source: string): LabelledText {
  return { source, letter: false, text, sentences: [{ text, start: 0, end: text.length, labels }] };
}

function joined(letter: LabelledText, { text, sentences }: LabelledText): LabelledText {
  const start = letter.text.length + 1;
  const added = sentences.map(each => ({ ...each, start, end: start + text.length }));
  return { ...letter, text: `${letter.text} ${text}`, sentences: [...letter.sentences, ...added] };
}

interface Line {
  readonly line: string;
  readonly number: number;
  readonly source: string;
}

function linesOf(side: Side | '.', kind: string, file: string): readonly Line[] {
  const lines = readFileSync(join(CORPUS, side, kind, file), 'utf8').split('\n');
  return lines
    .map((line, index) => ({ line, number: index + 1, source: join(kind, `${file}:${index + 1}`) }))
    .filter(each => each.line !== '');
}
