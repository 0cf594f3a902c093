import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../../../src/core/index.ts';

const linter = createLinter();
const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const LETTERS = [
  read('../examples/gracious.reply.md'),
  read('drafts/angry-letter/input.md'),
  read('drafts/directives/input.md'),
  read('drafts/code-and-lists/input.md'),
  read('drafts/windows-line-ends/input.md'),
  read('graceful/interview-nurse.md'),
];

const pieces = fc.constantFrom(
  ' ',
  'a',
  '.',
  '\n',
  '\n\n',
  'not ',
  'but ',
  'You owe me an explanation. ',
  '"',
  ', ',
  '\n\nBest regards,\nSam',
  '> ',
  '`',
  '<!-- gracious-disable -->',
  '---\n',
  'On 3 May, A wrote:\n',
  'From: a\n',
  'To: b\n',
  '- ',
  '  ',
  'Sam',
);
/** Where, how much goes, and what comes. */
const edits = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), pieces);

describe('a session', () => {
  it('says what a check of the whole text says, after any edits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LETTERS), fc.array(edits, { maxLength: 12 }), (letter, drawn) => {
        const session = linter.session();
        let text = letter;
        expect(session.examine(text)).toEqual(linter.examine(text));
        for (const [where, gone, piece] of drawn) {
          const at = Math.floor(where * text.length);
          text = text.slice(0, at) + piece + text.slice(at + gone);
          const { letter: seen, diagnostics } = session.examine(text);
          const whole = linter.examine(text);
          expect(diagnostics).toEqual(whole.diagnostics);
          expect(seen.draft.sentences).toEqual(whole.letter.draft.sentences);
          expect(seen.features).toEqual(whole.letter.features);
        }
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });

  it('says the same letter by letter as people write', () => {
    const written =
      ' You owe me a "reason", e.g. why I was not chosen?! On 3 May I asked you: no answer.\n\nI am sad\nSam ';
    for (const letter of LETTERS) {
      for (const end of [letter.indexOf('.') + 1, letter.trimEnd().length, letter.indexOf('\n\n', 300)]) {
        const session = linter.session();
        for (let length = 0; length <= written.length; length += 1) {
          const text = letter.slice(0, end) + written.slice(0, length) + letter.slice(end);
          expect(session.lint(text)).toEqual(linter.lint(text));
        }
      }
    }
  });

  it('heeds options that change between checks', () => {
    const session = linter.session();
    const text = LETTERS[1] ?? '';
    for (const options of [
      {},
      { model: false },
      {},
      { groups: ['tone'] as const },
      { stage: 'final' as const },
    ]) {
      expect(session.lint(text, options)).toEqual(linter.lint(text, options));
    }
  });

  it('judges paragraphs anew that one key parts or makes one of', () => {
    const session = linter.session();
    const letter =
      'Thank you for letting me know.\n\nYou never read my CV.\n\nIt is not that you owe me an explanation. Thank you for letting me know.';
    for (const typed of ['', '<', '<!', '<!-', '<!', '<', '']) {
      expect(session.lint(typed + letter)).toEqual(linter.lint(typed + letter));
    }
  });

  it('judges a paragraph anew when what stands beside it changes', () => {
    const session = linter.session();
    for (const text of [
      'You owe me this.\n\nNot so.',
      'Not\n\nYou owe me this.\n\nwill',
      'You owe me this.',
    ]) {
      expect(session.lint(text)).toEqual(linter.lint(text));
    }
  });
});
