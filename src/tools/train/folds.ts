import type { Example } from './examples.ts';

/** Files that are left out together; each was written to a brief of its own. */
const GROUPS = [
  ['a.tsv', 'b.tsv', 'rewrites.jsonl'],
  ['c.tsv', 'm.tsv', 'nearmiss.jsonl'],
  ['d.tsv', 'k.tsv', 'bad.jsonl', 'good.jsonl'],
  ['e.tsv', 'f.tsv', 'more-j.jsonl'],
  ['g.tsv', 'h.tsv'],
  ['l.tsv', 'n.tsv'],
] as const;

/** How many folds there are. */
export const FOLDS = GROUPS.length;

/** A fold for each example, by file: how the model does on other people's letters. */
export function foldsOf(examples: readonly Example[]): readonly number[] {
  const known = new Map<string, number>();
  return examples.map(({ file, text }) => {
    const key = opening(text);
    const fold = known.get(key) ?? foldOfFile(file);
    known.set(key, fold);
    return fold;
  });
}

function foldOfFile(file: string): number {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const fold = GROUPS.findIndex(group => group.some(each => each === name));
  return fold < 0 ? hash(writing(name)) % FOLDS : fold;
}

/** What was written in one go stays together, but for plain sentences: each series of those has one label alone. */
function writing(name: string): string {
  return name.startsWith('plain-') ? name : name.replace(/-\d+\.tsv$/, '');
}

/** Sentences that open alike are often a pair of contrasts; they stay together. */
function opening(text: string): string {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.slice(0, 5).join(' ');
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}
