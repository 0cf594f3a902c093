import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAssistant, createLinter } from '../../../src/core/index.ts';

const FOLDER = join(import.meta.dirname, '../../corpus/particulars');
const HEAD = '---\ngracious: 1\nstage: interview\n---\n\nHello,\n\n';
const FOOT = '\n\nBest,\nKim\n';

/**
 * With no mail and no notes, nothing proves a particular, so a sentence that tells one is marked and no other is. What is reached;
 * more of the first and fewer of the second are wanted.
 */
const LEAST_FOUND = 0.936;
const MOST_WRONG = 0.206;

describe('sentences beside empty files', () => {
  const assistant = createAssistant(createLinter());
  const material = { draft: `${HEAD}Thank you.${FOOT}`, mail: null, notes: '' };
  const lines = readdirSync(FOLDER).flatMap(file =>
    readFileSync(join(FOLDER, file), 'utf8').trim().split('\n'),
  );
  const isMarked = (line: string) =>
    assistant
      .check(material, HEAD + line.replace(/[[\]]/g, '') + FOOT)
      .findings.some(({ kind }) => kind === 'fact');
  const share = (some: readonly string[]) => some.filter(isMarked).length / some.length;

  it('are marked where they tell a particular', () => {
    const particular = lines.filter(line => line.includes('['));
    expect(particular.length).toBeGreaterThan(2_000);
    expect(share(particular)).toBeGreaterThanOrEqual(LEAST_FOUND);
  });

  it('are seldom marked where they tell none', () => {
    const others = lines.filter(line => !line.includes('['));
    expect(others.length).toBeGreaterThan(2_000);
    expect(share(others)).toBeLessThanOrEqual(MOST_WRONG);
  });
});
