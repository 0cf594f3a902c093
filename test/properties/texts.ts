import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const TEST = join(import.meta.dirname, '..');

/** Whole letters as people write them, good and bad. */
export const LETTERS: readonly string[] = [
  readFileSync(join(TEST, '../examples/gracious.reply.md'), 'utf8'),
  ...readdirSync(join(TEST, 'drafts')).map(name =>
    readFileSync(join(TEST, 'drafts', name, 'input.md'), 'utf8'),
  ),
  ...readdirSync(join(TEST, 'graceful')).map(name => readFileSync(join(TEST, 'graceful', name), 'utf8')),
];

/** Pieces that the parts of the linter look for, in any order. */
export const PIECES: readonly string[] = [
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
  'stage: *a\n',
  'goal: &a [*a, b]\n',
  'to: |\n  x\n',
  '? [a]\n: *a\n',
  ': b\n',
  'Hi Priya,',
  'Dear Jonas, ',
  'Dear [Name],\n\n',
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
  'not ',
  'but ',
  '[Company] ',
  '{{role}} ',
  '<name> ',
  '<b>bold</b> ',
  '<div>\n',
  '</div>\n\n',
  '____ ',
  '> quoted\n',
  '- item\n',
  '1. item\n',
  '# Title\n',
  '```\ncode\n```\n',
  '```',
  '~~~\n',
  '`code` ',
  '[a](https://b.example) ',
  '![a](b) ',
  '&amp; ',
  '<!-- gracious-disable-next-line asking-why -->\n',
  '<!-- gracious-disable -->',
  '<!-- gracious-enable -->\n',
  '<!-- gracious-disable-file demanding-feedback -->\n',
  '<!--',
  '-->',
  '-- \n',
  'On 3 May, P <p@x.y> wrote:\n',
  'From: a\nSent: b\nTo: c\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '🎉',
  '👩‍💻',
  'é',
  'e\u0301',
  '“',
  '”',
  '’',
  '…',
  '. ',
  '!!!',
  '\u200d',
  '\ufeff',
  '\u2028',
  '\u202e',
  '\ud83d',
  '\udf89',
  '\u0000',
  '\t',
  'Kind regards,\nSam\n',
];

/** Any code point, halves of pairs and controls included; the library's own units take seconds to prepare. */
export const anyCharacter = fc
  .oneof(
    fc.integer({ min: 0, max: 0x2fff }),
    fc.integer({ min: 0, max: 0x10ffff }),
    fc.integer({ min: 0xd800, max: 0xdfff }),
  )
  .map(code => String.fromCodePoint(code));

/** Texts made of what the linter looks for. */
export const anyLetter = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 30 })
  .map(pieces => pieces.join(''));

/** Pieces with signs of all scripts, emoji and halves of pairs glued to them. */
const anyMixture = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: anyCharacter, maxLength: 6 })), {
    maxLength: 30,
  })
  .map(pieces => pieces.join(''));

/** A letter of a person with something put in and something taken out. */
const anyTampered = fc
  .tuple(
    fc.constantFrom(...LETTERS),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), anyMixture), { maxLength: 4 }),
  )
  .map(([letter, edits]) =>
    edits.reduce((text, [where, gone, piece]) => {
      const at = Math.floor(where * text.length);
      return text.slice(0, at) + piece + text.slice(at + gone);
    }, letter),
  );

/** A line of tens of thousands of units. */
const anyHuge = fc
  .tuple(
    anyLetter,
    fc.oneof(fc.constantFrom(...PIECES), anyCharacter),
    fc.integer({ min: 1, max: 20_000 }),
    anyLetter,
  )
  .map(
    ([before, unit, length, behind]) => `${before}${unit.repeat(Math.ceil(length / unit.length))}${behind}`,
  );

/** Any text at all, with a taste for trouble. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: anyLetter },
  { weight: 4, arbitrary: anyMixture },
  { weight: 3, arbitrary: anyTampered },
  { weight: 2, arbitrary: fc.string({ unit: anyCharacter, maxLength: 200 }) },
  { weight: 1, arbitrary: anyHuge },
);
