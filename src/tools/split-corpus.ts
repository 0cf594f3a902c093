/**
 * Divides labelled replies and sentences into `test/corpus/train` and a fifth that stays unread, `test/corpus/heldout`.
 *
 *     npx tsx src/tools/split-corpus.ts SOURCE_FOLDER
 *
 * SOURCE_FOLDER holds `replies/*.jsonl` (`{id, text, sentences: [{t, labels, disputed}]}`), `replies/rewrites.jsonl`
 * (`{label, bad, better}`) and `sentences/*.tsv` (`label[,label]<TAB>sentence`). The side of a row follows from a
 * seeded hash of its text, so rows that repeat one another, in whatever file, fall on the same side.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const SEED = 20261121;
const target = join(import.meta.dirname, '../../test/corpus');

interface Reply {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly { readonly t: string }[];
}

const source = process.argv[2];
if (source === undefined) {
  process.stderr.write('Usage: npx tsx src/tools/split-corpus.ts SOURCE_FOLDER\n');
  process.exit(2);
}
split(source);

function split(folder: string): void {
  const replyFiles = readdirSync(join(folder, 'replies')).filter(name => name !== 'rewrites.jsonl');
  const heldOut = new Set<string>();
  for (const file of replyFiles) {
    divide('replies', file, folder, line => {
      const reply = JSON.parse(line) as Reply;
      const aside = isSetAside(reply.text);
      if (aside) for (const sentence of reply.sentences) heldOut.add(normalise(sentence.t));
      return aside;
    });
  }
  divide('replies', 'rewrites.jsonl', folder, line => {
    const { bad } = JSON.parse(line) as { bad: string };
    return heldOut.has(normalise(bad)) || isSetAside(bad);
  });
  for (const file of readdirSync(join(folder, 'sentences'))) {
    divide('sentences', file, folder, line => {
      const sentence = line.slice(line.indexOf('\t') + 1);
      return heldOut.has(normalise(sentence)) || isSetAside(sentence);
    });
  }
}

function divide(kind: string, file: string, folder: string, isAside: (line: string) => boolean): void {
  const lines = readFileSync(join(folder, kind, file), 'utf8')
    .split('\n')
    .filter(Boolean);
  const aside = lines.map(isAside);
  for (const [side, wanted] of [
    ['heldout', true],
    ['train', false],
  ] as const) {
    const rows = lines.filter((_, index) => aside[index] === wanted);
    mkdirSync(join(target, side, kind), { recursive: true });
    writeFileSync(join(target, side, kind, basename(file)), rows.map(row => `${row}\n`).join(''));
  }
  process.stdout.write(`${kind}/${file}: ${aside.filter(Boolean).length} of ${lines.length} set aside\n`);
}

function isSetAside(text: string): boolean {
  return hash(normalise(text)) % 5 === 0;
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** FNV-1a, seeded, with a final mix so that the low digits are usable. */
function hash(text: string): number {
  let value = 0x811c9dc5 ^ SEED;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value ^= value >>> 16;
  value = Math.imul(value, 0x45d9f3b);
  return (value ^ (value >>> 16)) >>> 0;
}
