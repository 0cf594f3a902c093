import { describe, expect, it } from 'vitest';
import { Linter } from '../../src/core/lint/linter.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { applyEdits } from '../../src/core/text/range.ts';

const linter = new Linter(RULES);
const check = (text: string) => linter.lint(text, { groups: ['tone'] });

/** The text of an example without its marks, and the range between them. */
function unmark(example: string): { readonly text: string; readonly marked: string } {
  const marked = /«([^»]*)»/.exec(example)?.[1] ?? '';
  return { text: example.replace(/[«»]/g, ''), marked };
}

for (const rule of RULES.tone) {
  describe(rule.id, () => {
    it.each(rule.flagged)('flags: %s', example => {
      const { text, marked } = unmark(example);
      const found = check(text).filter(each => each.rule === rule.id);
      expect(found.map(each => text.slice(each.range.start, each.range.end))).toEqual([marked]);
    });

    it.each(rule.flagged)('offers clean replacements for: %s', example => {
      const { text } = unmark(example);
      const [found] = check(text).filter(each => each.rule === rule.id);
      expect(found?.suggestions.length).toBeGreaterThanOrEqual(2);
      for (const { title, edits } of found?.suggestions ?? []) {
        const changed = applyEdits(text, edits);
        expect({ title, changed, rules: check(changed).map(each => each.rule) }).toEqual({
          title,
          changed,
          rules: [],
        });
      }
    });

    it.each(rule.clean)('leaves alone: %s', example => {
      expect(check(example).map(each => each.rule)).toEqual([]);
    });
  });
}
