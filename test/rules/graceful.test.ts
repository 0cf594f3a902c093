import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/core/index.ts';

const FOLDER = join(import.meta.dirname, '../graceful');
const FILES = readdirSync(FOLDER).filter(file => file.endsWith('.md'));
const linter = createLinter();

/** What is said of a text, with the words it is said of. */
function complaints(text: string, model = false): readonly string[] {
  const found = linter.lint(text, { now: '2026-11-21T10:00:00Z', model });
  return found.map(({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`);
}

describe('gracious letters', () => {
  it('are twenty or more', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(20);
  });

  it.each(FILES)('%s stays clean', file => {
    expect(complaints(readFileSync(join(FOLDER, file), 'utf8'))).toEqual([]);
  });

  it.each(FILES)('%s stays clean with the line ends of Windows', file => {
    expect(complaints(readFileSync(join(FOLDER, file), 'utf8').replace(/\n/g, '\r\n'))).toEqual([]);
  });

  it('are not doubted by the sentence model either, nor is the one among the examples', () => {
    const letters = [
      ...FILES.map(file => join(FOLDER, file)),
      join(FOLDER, '../../examples/gracious.reply.md'),
    ];
    expect(letters.flatMap(file => complaints(readFileSync(file, 'utf8'), true))).toEqual([]);
  });

  it.each(FILES)('%s would be flagged with a hurtful sentence in it', file => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const first = linter.examine(text).letter.draft.sentences.find(each => each.part === 'body');
    const start = first?.contentStart ?? 0;
    const bad = 'I demand an explanation for your decision. ';
    const found = complaints(text.slice(0, start) + bad + text.slice(start));
    expect(found.join()).toContain('demanding-feedback');
  });
});
