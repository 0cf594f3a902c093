import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  editFrontMatter,
  formatLetter,
  importCsv,
  readApplication,
  readFrontMatter,
  readOutgoing,
  toImportedDraft,
} from '../../src/core/index.ts';
import { toHtml } from '../../src/core/mail/export/html.ts';
import { budget } from './budget.ts';
import { anyCharacter, anyText, LETTERS, PIECES } from './texts.ts';

/** A draft with anything done to its front matter. */
const anyDraft = fc
  .tuple(
    fc.constantFrom(...LETTERS),
    fc.array(
      fc.tuple(
        fc.nat(400),
        fc.nat(8),
        fc.oneof(
          fc.constantFrom(
            ...PIECES.slice(0, 16),
            'a: b\n',
            '# note\n',
            ' |\n  x\n',
            "'",
            '"',
            '&a ',
            '*a',
            '? ',
            '- ',
            '\t',
            '{',
            '[',
          ),
          fc.string({ unit: anyCharacter, maxLength: 3 }),
        ),
      ),
      { maxLength: 5 },
    ),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([letter, edits, eol]) => {
    const tampered = edits.reduce(
      (text, [at, gone, piece]) => text.slice(0, at) + piece + text.slice(at + gone),
      letter,
    );
    return eol === '\n' ? tampered : tampered.replaceAll(/\r?\n/g, eol);
  });

const anyKey = fc.constantFrom(
  'status',
  'sent',
  'to',
  'company',
  'feedback',
  'mine',
  'people',
  'gracious',
  '__proto__',
);
const anyValue = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 12 }),
  fc.constantFrom(
    'sent',
    '---',
    '\n---\n',
    '...',
    '#',
    ': ',
    '- a',
    'true',
    '1',
    '',
    '"',
    "'",
    '\r\n',
    '\u2028',
    '*a',
    '!x',
    '{a',
  ),
);

describe('an edit of the front matter of any draft', () => {
  it('says what was asked and leaves all other lines as they are, or is refused', () => {
    fc.assert(
      fc.property(anyDraft, anyKey, fc.option(anyValue), (text, key, value) => {
        const edits = editFrontMatter(text, { [key]: value });
        if (edits === null) return;
        const after = applyEdits(text, edits);
        const [before, read] = [readFrontMatter(text), readFrontMatter(after)];
        // A draft without a front matter gets one, which ends in an empty line, in front of all it has.
        if (before === null) {
          expect(after.endsWith(text.replace(/^\ufeff/, ''))).toBe(true);
          return;
        }
        expect(after.slice(read?.range.end)).toBe(text.slice(before.range.end));
        const others = [...before.values].filter(([name]) => name !== key);
        expect([...(read?.values ?? [])].filter(([name]) => name !== key).map(([name]) => name)).toEqual(
          others.map(([name]) => name),
        );
        for (const [name, { start, end }] of others) {
          const now = read?.values.get(name);
          expect(after.slice(now?.start, now?.end), name).toBe(text.slice(start, end));
        }
        const lines = linesOutside(text, edits);
        expect(lines.filter(line => !after.includes(line))).toEqual([]);
        // Asking for the same again changes nothing.
        const again = editFrontMatter(after, { [key]: value });
        expect(again === null ? null : applyEdits(after, again)).toBe(after);
      }),
      budget(300),
    );
  });
});

/** The lines that no edit touches, with their ends. */
function linesOutside(
  text: string,
  edits: readonly { readonly start: number; readonly end: number }[],
): readonly string[] {
  let start = 0;
  return text.split(/(?<=\n)/).filter(line => {
    const from = start;
    start += line.length;
    return edits.every(edit => edit.end < from || edit.start >= from + line.length);
  });
}

/** What a browser shows of a page: words, and the line breaks of paragraphs and `<br>`. */
function wordsOf(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: some => {
      text += some.replaceAll('\n', '');
    },
    onclosetag: name => {
      if (name === 'p') text += '\n\n';
      if (name === 'br') text += '\n';
    },
  });
  parser.end(html);
  return text;
}

/** Words and signs of all kinds that mean nothing in Markdown. */
const anyWords = fc
  .array(
    fc.oneof(
      fc.lorem({ maxCount: 6 }),
      fc.constantFrom(
        'Zoë',
        '漢字',
        '👩‍👩‍👧',
        '50%',
        '"so"',
        'a & b',
        'it’s',
        '=',
        "O'Neil",
        '…',
        '?',
        'Bcc: x@y.example',
        '😀',
      ),
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map(words => words.join(' '));

describe('a letter of words', () => {
  it('says the same as text and as a page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyWords, { minLength: 1, maxLength: 5 }), async paragraphs => {
        const written = `Hello,\n\n${paragraphs.map(each => `So ${each}`).join('\n\n')}\n`;
        const letter = readOutgoing(`---\nsubject: Hi\n---\n\n${written}`);
        expect(await formatLetter(letter, 'text')).toBe(written);
        expect(wordsOf(await formatLetter(letter, 'html')).trimEnd()).toBe(written.trimEnd());
      }),
      budget(200),
    );
  });

  it('becomes a page that runs nothing and calls nobody, whatever is written', () => {
    const active: string[] = [];
    const parser = () =>
      new Parser({
        onopentag: (name, attributes) => {
          const { href = '', ...others } = attributes;
          if (!ALLOWED.has(name) || /^\s*(?:javascript|vbscript|data|file):/i.test(href))
            active.push(`${name} ${href}`);
          const strange = Object.keys(others).filter(each => !/^(?:charset|start|title|class)$/.test(each));
          if (strange.length > 0) active.push(`${name} with ${strange.join()}`);
        },
      });
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(fc.constantFrom(...HOSTILE)).map(some => some.join('')),
        ),
        text => {
          active.length = 0;
          parser().end(toHtml(text));
          expect(active).toEqual([]);
        },
      ),
      budget(200),
    );
  });
});

/** Elements that a letter in Markdown can have. */
const ALLOWED = new Set(
  'html head meta body p br em strong a code pre blockquote ul ol li h1 h2 h3 h4 h5 h6 hr'.split(' '),
);

const HOSTILE: readonly string[] = [
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt&#58;alert(1))',
  '[x]( data:text/html,x)',
  '![x](https://call.example/home.png)',
  '<javascript:alert(1)>',
  '<https://a.example/"onload="x>',
  '[x]: javascript:alert(1)\n',
  '[x](a "b" onclick=c)',
  '<img src=x onerror=alert(1)>',
  '<script>',
  '</body>',
  '```js" onload="x\n',
  '\n\n',
  '&lt;script&gt;',
  '<!--',
  '`',
  '*',
];

/** Tables as programs and people make them. */
const anyTable = fc
  .array(
    fc.array(
      fc.oneof(
        fc.constantFrom(
          'company',
          'role',
          'goal',
          'people',
          'due',
          'Employer',
          '__proto__',
          'constructor',
          'file',
          '=1+1',
          "'=x",
        ),
        fc.constantFrom(
          '2026-01-31',
          '2026-02-31',
          'some day..',
          'final',
          'thanks+future',
          '"',
          '"a""b"',
          "'",
          '\t',
          '\0',
          '\ufeff',
        ),
        fc.string({ unit: anyCharacter, maxLength: 6 }),
      ),
      { maxLength: 6 },
    ),
    { maxLength: 8 },
  )
  .chain(rows =>
    fc
      .tuple(fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r'))
      .map(([delimiter, eol]) => rows.map(row => row.join(delimiter)).join(eol)),
  );

/** Rows under our own columns, with values that fit them and values that do not. */
const anyOwnTable = fc
  .array(
    fc.tuple(
      fc.constantFrom('Acme', "'=1+1", '"a""b"', ''),
      fc.constantFrom('Chef', '- x', ' '),
      fc.constantFrom('thanks+feedback', 'thanks+', 'final', ''),
      fc.constantFrom('2026-01-31', '2026-02-31', 'some day..', '20260131', ''),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map(rows => ['company,role,goal,due', ...rows.map(row => row.join(','))].join('\r\n'));

describe('any table', () => {
  it('is imported to drafts that can be read, or told to be none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyTable, anyOwnTable, anyText), async text => {
        const { rows, problems } = await importCsv(text);
        for (const problem of problems) expect(problem).toMatch(/\S{3}.*[.?]$/su);
        for (const row of rows) {
          const draft = toImportedDraft(row);
          expect(readFrontMatter(draft)?.problems).toEqual([]);
          const { record } = readApplication('x.reply.md', draft) ?? {};
          expect(record?.company ?? record?.role).toBeDefined();
          for (const key of ['company', 'role', 'feedback'] as const) {
            expect(record?.[key] ?? '').toBe(row.values.get(key) ?? '');
          }
        }
      }),
      budget(300),
    );
  });
});
