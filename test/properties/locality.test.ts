import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinter, type Diagnostic } from '../../src/core/index.ts';
import { budget } from './budget.ts';
import { LETTERS, PIECES } from './texts.ts';

const linter = createLinter();

/** Sentences that rules look at, and words that change what a rule makes of the words around them. */
const SENTENCES: readonly string[] = [
  ...PIECES.filter(piece => /^[A-Z][a-zA-Z ]+[.?!]+ $/.test(piece)).map(piece => piece.trim()),
  'Not so.',
  'You never read my CV.',
  'I am devastated, but I understand.',
  'It is not that you owe me an explanation.',
  'I would never say that you were unfair.',
  'Please reconsider your decision.',
  'If not',
  'not',
  'Nobody would say that',
  'It is not that',
  'you owe me an explanation.',
  '“',
  '”',
  'You were unfair, they said:',
  'I know you said',
  'The weather was fine.',
  '“You are wrong.”',
  'He said: “You were unfair',
  'and that is that”',
];
const anyParagraph = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
  .map(some => some.join(' '));
const anyLetter = fc.array(anyParagraph, { minLength: 2, maxLength: 6 });

/** What the rules find in one paragraph, by its place there; suggestions look at the whole letter and are left out. */
function foundIn(diagnostics: readonly Diagnostic[], start: number, end: number) {
  return diagnostics
    .filter(({ range }) => start <= range.start && range.start < end)
    .map(({ rule, severity, message, range }) => ({
      rule,
      severity,
      message,
      start: range.start - start,
      end: range.end - start,
    }));
}

/** What is found in each paragraph of a letter that is opened and closed as letters are. */
function findAll(paragraphs: readonly string[]) {
  const text = `Hi Priya,\n\n${paragraphs.join('\n\n')}\n\nKind regards,\nSam\n`;
  const diagnostics = linter.lint(text, { groups: ['tone'] });
  let start = 'Hi Priya,\n\n'.length;
  return paragraphs.map(paragraph => {
    const found = foundIn(diagnostics, start, start + paragraph.length);
    start += paragraph.length + 2;
    return found;
  });
}

describe('an edit in one paragraph', () => {
  it('changes what is found in that paragraph alone', () => {
    fc.assert(
      fc.property(anyLetter, anyParagraph, fc.nat(), (letter, paragraph, choice) => {
        const edited = choice % letter.length;
        const before = findAll(letter);
        const after = findAll(letter.map((each, index) => (index === edited ? paragraph : each)));
        expect(after.filter((_, index) => index !== edited)).toEqual(
          before.filter((_, index) => index !== edited),
        );
      }),
      budget(150),
    );
  });
});

/** Where, how much goes, and what comes. */
const anyEdit = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(6),
  fc.oneof(
    fc.constantFrom(...PIECES, ...SENTENCES, '\n\nNot\n\n', 'a', '.', '"', ', '),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
);

const anyLetterOrParagraphs = fc.oneof(
  fc.constantFrom(...LETTERS),
  anyLetter.map(paragraphs => paragraphs.join('\n\n')),
);

describe('a session', () => {
  it('says what a check of the whole text says, after any edits', () => {
    fc.assert(
      fc.property(anyLetterOrParagraphs, fc.array(anyEdit, { maxLength: 10 }), (letter, edits) => {
        const session = linter.session();
        let text = letter;
        expect(session.lint(text)).toEqual(linter.lint(text));
        for (const [where, gone, piece] of edits) {
          const at = Math.floor(where * text.length);
          text = text.slice(0, at) + piece + text.slice(at + gone);
          const { letter: seen, diagnostics } = session.examine(text);
          const whole = linter.examine(text);
          expect(diagnostics).toEqual(whole.diagnostics);
          expect(seen.draft.sentences).toEqual(whole.letter.draft.sentences);
          expect(seen.features).toEqual(whole.letter.features);
          expect([seen.signs, seen.words]).toEqual([whole.letter.signs, whole.letter.words]);
        }
      }),
      budget(80),
    );
  });

  it('says the same letter by letter, forth and back, as people write', () => {
    const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });
    const typed = fc.array(fc.constantFrom(...PIECES, ...SENTENCES, ' for the XXX role at Globex, not '), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(anyLetterOrParagraphs, anyPlace, typed, fc.nat(20), (letter, where, drawn, back) => {
        const session = linter.session();
        const at = Math.floor(where * letter.length);
        const written = drawn.join(' ').slice(0, 120);
        const lengths = Array.from({ length: written.length + 1 }, (_, length) => length);
        for (const length of [...lengths, ...lengths.reverse().slice(0, back)]) {
          const text = letter.slice(0, at) + written.slice(0, length) + letter.slice(at);
          const [seen, whole] = [session.examine(text), linter.examine(text)];
          // Told apart by Node.js, which takes a fraction of the time.
          if (!isDeepStrictEqual(seen.diagnostics, whole.diagnostics))
            expect(seen.diagnostics).toEqual(whole.diagnostics);
          expect(seen.letter.words).toBe(whole.letter.words);
        }
      }),
      budget(40),
    );
  });
});
