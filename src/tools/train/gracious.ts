import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCatalog } from '../../core/replies/catalog.ts';
import { verifyTemplates } from '../../core/replies/verify.ts';
import type { LabelledText } from '../evaluate/corpus.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = 'test/graceful';
const SAMPLE = 'examples/gracious.reply.md';

/** The letters that must stay clean for ever, as clean examples: each letter is one text with its sentences unlabelled. */
export function readGracious(): readonly LabelledText[] {
  const letters = readdirSync(join(ROOT, FOLDER)).filter(name => name.endsWith('.md'));
  return [SAMPLE, ...letters.sort().map(name => `${FOLDER}/${name}`)].map(source => {
    const text = readFileSync(join(ROOT, source), 'utf8');
    return { source, letter: true, text, sentences: sentencesOf(text) };
  });
}

/** What the built-in templates write, each sentence once, as clean examples. */
export function readTemplates(): readonly LabelledText[] {
  const catalog = createCatalog();
  const found = new Set<string>();
  verifyTemplates(catalog, [...catalog.templates, ...catalog.parts.values()], text => {
    for (const { text: sentence } of sentencesOf(text)) found.add(sentence.trim().replace(/\s+/g, ' '));
    return [];
  });
  return [...found].map(text => {
    const sentences = [{ text, start: 0, end: text.length, labels: [] }];
    return { source: 'templates', letter: false, text, sentences };
  });
}

/** Stretches that end in a stop and a space, which is near enough for training. */
function sentencesOf(text: string): LabelledText['sentences'] {
  const body = text.startsWith('---') ? text.indexOf('\n---', 3) + 4 : 0;
  return [...text.slice(body).matchAll(/(?:[^.?!\n]|\n(?!\n))+[.?!]/g)].map(found => {
    const start = body + found.index;
    return { text: found[0], start, end: start + found[0].length, labels: [] };
  });
}
