import { describe, expect, it } from 'vitest';
import { Linter } from '../../src/core/lint/linter.ts';
import type { Diagnostic, LetterExample } from '../../src/core/lint/types.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { applyEdits } from '../../src/core/text/range.ts';
import { unmark } from './examples.ts';

const linter = new Linter(RULES);

/** What one rule says of an example with this text. */
function check(rule: string, text: string, example: LetterExample): readonly Diagnostic[] {
  const options = {
    ...(example.now !== undefined && { now: example.now }),
    ...(example.earlier !== undefined && { earlier: example.earlier }),
  };
  return linter.lint(text, options).filter(each => each.rule === rule);
}

const pointedAt = (text: string, found: readonly Diagnostic[]) =>
  found.map(each => text.slice(each.range.start, each.range.end));

for (const rule of RULES.letter) {
  describe(rule.id, () => {
    it.each(rule.flagged)('flags $draft', example => {
      const { text, marked } = unmark(example.draft);
      const found = check(rule.id, text, example);
      expect(pointedAt(text, found)).toEqual(marked);
      expect(marked.length).toBeGreaterThan(0);
    });

    it.each(rule.clean)('leaves alone $draft', example => {
      expect(pointedAt(example.draft, check(rule.id, example.draft, example))).toEqual([]);
    });

    it.each(rule.flagged)('is silent after its fixes in $draft', example => {
      const { text } = unmark(example.draft);
      const found = check(rule.id, text, example);
      const edits = found.flatMap(each => each.fix ?? []);
      if (edits.length === 0) return expect(found.every(each => each.fix === null)).toBe(true);
      const fixed = applyEdits(text, edits);
      expect(pointedAt(fixed, check(rule.id, fixed, example))).toEqual([]);
      const again = check(rule.id, fixed, example).flatMap(each => each.fix ?? []);
      expect(applyEdits(fixed, again)).toBe(fixed);
    });

    it.each(rule.flagged)('has fewer findings after each of its suggestions in $draft', example => {
      const { text } = unmark(example.draft);
      const found = check(rule.id, text, example);
      for (const { title, edits } of found.flatMap(each => each.suggestions)) {
        const changed = applyEdits(text, edits);
        const left = check(rule.id, changed, example);
        expect(left.length, `${title}: ${changed}`).toBeLessThan(found.length);
        const tone = linter.lint(changed, { groups: ['tone'] });
        const toneBefore = linter.lint(text, { groups: ['tone'] });
        expect(tone.length, `tone of: ${changed}`).toBeLessThanOrEqual(toneBefore.length);
      }
      expect(found.every(each => each.message.endsWith('.'))).toBe(true);
    });
  });
}
