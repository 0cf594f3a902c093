import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { Linter } from '../../src/core/lint/linter.ts';
import type { LetterRule } from '../../src/core/lint/types.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { unmark } from '../rules/examples.ts';

const ROOT = join(import.meta.dirname, '../..');
const GUIDE = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

/** Files that the reader is to write. */
const PROPOSED = /faceless-greeting|LANGUAGE/;

/** The rule that the guide shows, as if it stood in the folder of letter rules. */
async function readRule(): Promise<LetterRule> {
  const contents = /```ts\n([\s\S]+?)```/.exec(GUIDE)?.[1] ?? '';
  const resolveDir = join(ROOT, 'src/core/rules/letter');
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  const { facelessGreeting } = await import(`data:text/javascript;base64,${code}`);
  return facelessGreeting;
}

describe('the guide to a rule in ten minutes', () => {
  it('shows a rule that works as its examples say', async () => {
    const rule = await readRule();
    const linter = new Linter({ ...RULES, letter: [...RULES.letter, rule] });
    const flagged = (text: string) =>
      linter
        .lint(text)
        .filter(each => each.rule === rule.id)
        .map(({ range }) => text.slice(range.start, range.end));
    expect(rule.flagged.length + rule.clean.length).toBeGreaterThanOrEqual(5);
    for (const { draft } of rule.flagged) {
      const { text, marked } = unmark(draft);
      expect(flagged(text)).toEqual(marked);
    }
    for (const { draft } of rule.clean) expect(flagged(draft)).toEqual([]);
  });

  it('names commands and files that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const asked = [...GUIDE.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter(name => !Object.hasOwn(scripts, name))).toEqual([]);
    const files = [...GUIDE.matchAll(/`((?:src|test|templates|l10n)\/[\w/.-]+\.(?:ts|md|json))`/g)];
    const missing = files.map(([, file = '']) => file).filter(file => !PROPOSED.test(file) && !exists(file));
    expect(missing).toEqual([]);
  });
});

function exists(file: string): boolean {
  try {
    return readFileSync(join(ROOT, file)).length > 0;
  } catch {
    return false;
  }
}
