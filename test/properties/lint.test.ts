import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  createLinter,
  type Diagnostic,
  type Edit,
  findStyle,
  type Range,
} from '../../src/core/index.ts';
import { budget } from './budget.ts';
import { anyLetter, anyText, PIECES } from './texts.ts';

const linter = createLinter();
const NOW = '2026-11-21T10:00:00Z';

/** Whether an offset lies inside the text and not between the halves of a pair. */
function isPlace(text: string, offset: number): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return false;
  const isLow = (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
  const isHigh = (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  return !(isLow && isHigh);
}

function isRange(text: string, { start, end }: Range): boolean {
  return isPlace(text, start) && isPlace(text, end) && start <= end;
}

/** What must be true of every diagnostic of every text. */
function expectSound(text: string, diagnostics: readonly Diagnostic[]): void {
  let before = 0;
  for (const { rule, range, message, fix, suggestions } of diagnostics) {
    const edits = [...(fix ?? []), ...suggestions.flatMap(each => each.edits)];
    for (const each of [range, ...edits]) {
      expect(isRange(text, each), `${rule} at ${each.start}–${each.end} of ${text.length}`).toBe(true);
    }
    expect(range.end, `${rule} points at nothing`).toBeGreaterThan(range.start);
    expect(linter.rule(rule), rule).toBeDefined();
    expect(message).not.toBe('');
    expect(range.start).toBeGreaterThanOrEqual(before);
    before = range.start;
  }
}

describe('any text', () => {
  it('is checked without an error, twice alike, and everything lies inside it between whole signs', () => {
    fc.assert(
      fc.property(anyText, text => {
        const diagnostics = linter.lint(text, { now: NOW });
        expectSound(text, diagnostics);
        expect(linter.lint(text, { now: NOW })).toEqual(diagnostics);
      }),
      budget(400),
    );
  });

  it('gets sound style hints', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async text => {
        const { letter } = linter.examine(text);
        expectSound(text, linter.lint(text, { groups: ['style'], more: await findStyle(letter.draft) }));
      }),
      budget(150),
    );
  });

  it('is cut into sentences that follow each other', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { draft } = linter.examine(text).letter;
        let before = draft.body.start;
        for (const { start, contentStart, end, firstToken, contentToken, endToken } of draft.sentences) {
          expect(before <= start && start <= contentStart && contentStart <= end && end <= text.length).toBe(
            true,
          );
          expect(isPlace(text, start) && isPlace(text, contentStart) && isPlace(text, end)).toBe(true);
          expect(
            firstToken <= contentToken && contentToken <= endToken && endToken <= draft.tokens.count,
          ).toBe(true);
          before = end;
        }
      }),
      budget(200),
    );
  });
});

/** Letters of words alone, in which a sentence can be exchanged without changing what is around it. */
const anyPlain = fc
  .array(
    fc.constantFrom(
      ...PIECES.filter(piece => /^[A-Z][a-zA-Z ]+[.?!] $/.test(piece)),
      'And more. ',
      '\n\n',
      '- ',
    ),
    { maxLength: 12 },
  )
  .map(pieces => `Hi Priya,\n\n${pieces.join('')}\n\nKind regards,\nSam\n`);

describe('edits', () => {
  const ofGroup = (text: string) => linter.lint(text, { groups: ['tone'] });
  const ofRule = (text: string, rule: string) =>
    linter.lint(text, { now: NOW }).filter(each => each.rule === rule);

  it('that are fixes leave no fix behind', () => {
    fc.assert(
      fc.property(anyLetter, text => {
        const fixes = (of: string): readonly Edit[] =>
          linter.lint(of, { now: NOW }).flatMap(each => each.fix ?? []);
        expect(fixes(applyEdits(text, fixes(text)))).toEqual([]);
      }),
      budget(300),
    );
  });

  it('that are one fix take its finding away', () => {
    fc.assert(
      fc.property(anyLetter, text => {
        for (const { rule, fix } of linter.lint(text, { now: NOW })) {
          if (fix === null) continue;
          const changed = applyEdits(text, fix);
          expect(ofRule(changed, rule).length, rule).toBeLessThan(ofRule(text, rule).length);
        }
      }),
      budget(150),
    );
  });

  it('that a person picks take the finding away and bring no other', () => {
    fc.assert(
      fc.property(anyPlain, text => {
        const found = ofGroup(text);
        for (const { rule, suggestions } of found) {
          for (const { title, edits } of suggestions) {
            const changed = applyEdits(text, edits);
            expect(ofRule(changed, rule).length, `${rule}: ${title}`).toBeLessThan(ofRule(text, rule).length);
            expect(ofGroup(changed).length, `${rule}: ${title}`).toBeLessThan(found.length);
          }
        }
      }),
      budget(60),
    );
  });

  it('that a person picks one after the other leave a clean letter', () => {
    fc.assert(
      fc.property(anyPlain, fc.nat(9), (text, choice) => {
        let letter = text;
        for (let steps = ofGroup(text).length; steps > 0; steps--) {
          const [first] = ofGroup(letter);
          const some = first?.suggestions ?? [];
          letter = applyEdits(letter, some[choice % some.length]?.edits ?? []);
        }
        expect(ofGroup(letter)).toEqual([]);
      }),
      budget(60),
    );
  });
});
