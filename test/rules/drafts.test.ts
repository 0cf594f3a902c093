import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter, findStyle } from '../../src/core/index.ts';
import type { Diagnostic } from '../../src/core/lint/types.ts';

const FOLDER = join(import.meta.dirname, '../drafts');
const CASES = readdirSync(FOLDER);
const linter = createLinter();

/**
 * The lines of a draft with squiggles under what is pointed at, and the rule and severity behind them:
 *
 *     Why did you reject me?
 *     ~~~~~~~~~~~~~~ warning asking-why
 */
function render(text: string, diagnostics: readonly Diagnostic[]): string {
  const rendered: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const here = diagnostics.filter(each => start <= each.range.start && each.range.start <= end);
    const next = start + line.length + 1;
    rendered.push(line.replace('\r', '␍'), ...here.map(each => squiggle(start, end, each)));
    start = next;
  }
  return `${rendered.join('\n').trimEnd()}\n`;
}

/** A range that goes on in the next line ends in `…`. One squiggle is one UTF-16 unit. */
function squiggle(
  start: number,
  end: number,
  { range, rule, severity, fix, suggestions }: Diagnostic,
): string {
  const length = Math.max(1, Math.min(range.end, end) - range.start);
  const more = range.end > end ? '…' : '';
  const edits = fix === null ? `${suggestions.length} suggestions` : 'fix';
  return `${' '.repeat(range.start - start)}${'~'.repeat(length)}${more} ${severity} ${rule} (${edits})`;
}

describe('drafts', () => {
  it('are twelve or more', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(12);
  });

  it.each(CASES)('%s gets the squiggles expected', async name => {
    const text = readFileSync(join(FOLDER, name, 'input.md'), 'utf8');
    const options = { now: '2026-11-21T10:00:00Z', model: false };
    const { draft } = linter.examine(text, options).letter;
    const found = linter.lint(text, { ...options, more: await findStyle(draft) });
    await expect(render(text, found)).toMatchFileSnapshot(join(FOLDER, name, 'expected.txt'));
  });

  it('keep their line ends', () => {
    expect(readFileSync(join(FOLDER, 'windows-line-ends/input.md'), 'utf8')).toContain('\r\n');
  });
});
