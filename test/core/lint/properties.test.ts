import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinter, findStyle } from '../../../src/core/index.ts';
import type { Diagnostic } from '../../../src/core/lint/types.ts';
import { applyEdits, type Edit } from '../../../src/core/text/range.ts';

const linter = createLinter();
const NOW = '2026-11-21T10:00:00Z';
/** Fixed, so that a build does not fail by chance; set another in the environment to look further. */
const RUNS = { numRuns: Number(process.env.RUNS ?? 300), seed: Number(process.env.SEED ?? 2026) };

/** Pieces that the parts of the linter look for, in any order. */
const PIECES = [
  '---\n',
  'gracious: 1\n',
  'stage: interview\n',
  'company: Example Corp\n',
  'to: Priya Raman <p@example.com>\n',
  'role: Data Analyst\n',
  'goal: connect\n',
  'received: 2026-11-01\n',
  'status: sent\n',
  'people: [Jo, "Sam"]\n',
  'x: [\n',
  'Hi Priya,',
  'Dear Jonas, ',
  'Thank you for letting me know. ',
  'Why did you reject me? ',
  'You owe me an explanation! ',
  'I was disappointed. ',
  'Could you share one tip? ',
  'Could you call me? ',
  'I have attached my CV. ',
  'THANK YOU SO MUCH!! ',
  'I am still very interested in the role. ',
  'the Data Engineer role at Globex ',
  'I was treated unfairly. ',
  'It was made in order to ',
  '[Company] ',
  '{{role}} ',
  '<name> ',
  '____ ',
  '> quoted\n',
  '- item\n',
  '1. item\n',
  '# Title\n',
  '```\ncode\n```\n',
  '`code` ',
  '<!-- gracious-disable-next-line asking-why -->\n',
  '<!-- gracious-disable -->',
  '<!--',
  '-->',
  '-- \n',
  'On 3 May, P <p@x.y> wrote:\n',
  'From: a\nSent: b\nTo: c\n',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '🎉',
  '👩‍💻',
  'é',
  '“',
  '”',
  '’',
  '…',
  '. ',
  '\u200d',
  '\ud800',
  '\u0000',
  '\t',
  'Kind regards,\nSam\n',
];
const letters = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map(pieces => pieces.join(''));
/** Letters of words alone, in which taking out a sentence changes nothing around it. */
const plain = fc
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
const texts = fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

/** What must be true of every diagnostic of every text. */
function expectSound(text: string, diagnostics: readonly Diagnostic[]): void {
  let before = 0;
  for (const { rule, range, message, fix, suggestions } of diagnostics) {
    const edits = [...(fix ?? []), ...suggestions.flatMap(each => each.edits)];
    for (const { start, end } of [range, ...edits]) {
      expect(0 <= start && start <= end && end <= text.length, `${rule} in ${JSON.stringify(text)}`).toBe(
        true,
      );
      expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
    }
    expect(range.end, `${rule} points at nothing in ${JSON.stringify(text)}`).toBeGreaterThan(range.start);
    expect(linter.rule(rule), rule).toBeDefined();
    expect(message).not.toBe('');
    expect(range.start).toBeGreaterThanOrEqual(before);
    before = range.start;
  }
}

describe('any text', () => {
  it('is checked without an error, and everything lies inside it', () => {
    fc.assert(
      fc.property(texts, text => expectSound(text, linter.lint(text, { now: NOW }))),
      RUNS,
    );
  });

  it('gets the same diagnostics twice', () => {
    fc.assert(
      fc.property(letters, text => {
        expect(linter.lint(text, { now: NOW })).toEqual(linter.lint(text, { now: NOW }));
      }),
      RUNS,
    );
  });

  it('gets sound style hints', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        const { letter } = linter.examine(text);
        expectSound(text, linter.lint(text, { groups: ['style'], more: await findStyle(letter.draft) }));
      }),
      RUNS,
    );
  });

  it('is cut into sentences that follow each other', () => {
    fc.assert(
      fc.property(texts, text => {
        const { draft } = linter.examine(text).letter;
        let before = draft.body.start;
        for (const { start, contentStart, end, firstToken, contentToken, endToken } of draft.sentences) {
          expect(before <= start && start <= contentStart && contentStart <= end && end <= text.length).toBe(
            true,
          );
          expect(
            firstToken <= contentToken && contentToken <= endToken && endToken <= draft.tokens.count,
          ).toBe(true);
          before = end;
        }
      }),
      RUNS,
    );
  });
});

describe('edits', () => {
  const ofRule = (text: string, rule: string) =>
    linter.lint(text, { now: NOW }).filter(each => each.rule === rule);

  it('that are fixes leave no fix behind', () => {
    fc.assert(
      fc.property(letters, text => {
        const fixes = (of: string): readonly Edit[] =>
          linter.lint(of, { now: NOW }).flatMap(each => each.fix ?? []);
        const fixed = applyEdits(text, fixes(text));
        expect(fixes(fixed)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('that remove a sentence take its finding away', () => {
    fc.assert(
      fc.property(plain, text => {
        for (const { rule, suggestions } of linter.lint(text, { groups: ['tone'] })) {
          const removal = suggestions.find(each => each.title === 'Remove the sentence');
          if (removal === undefined) continue;
          const changed = applyEdits(text, removal.edits);
          expect(changed.length).toBeLessThan(text.length);
          expect(ofRule(changed, rule).length, JSON.stringify(text)).toBeLessThan(ofRule(text, rule).length);
        }
      }),
      RUNS,
    );
  });
});
