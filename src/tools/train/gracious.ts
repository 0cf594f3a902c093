import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledText } from '../evaluate/corpus.ts';

const FOLDER = join(import.meta.dirname, '../../../test/graceful');

/** The letters that must stay clean for ever, as clean examples: each letter is one text with its sentences unlabelled. */
export function readGracious(): readonly LabelledText[] {
  return readdirSync(FOLDER)
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      return { source: `graceful/${name}`, letter: true, text, sentences: sentencesOf(text) };
    });
}

/** Stretches that end in a stop and a space, which is near enough for training. */
function sentencesOf(text: string): LabelledText['sentences'] {
  const body = text.startsWith('---') ? text.indexOf('\n---', 3) + 4 : 0;
  return [...text.slice(body).matchAll(/[^.?!\n][^.?!]*[.?!]/g)].map(found => {
    const start = body + found.index;
    return { text: found[0], start, end: start + found[0].length, labels: [] };
  });
}
