import { describe, expect, it } from 'vitest';
import { createLinter } from '../../../../src/core/index.ts';
import { formatLetter } from '../../../../src/core/mail/export/formats.ts';
import { readOutgoing } from '../../../../src/core/mail/export/outgoing.ts';
import { leftOverCompanies } from '../../../../src/core/rules/common/left-over-company.ts';
import { parseDraft } from '../../../../src/core/text/draft.ts';
import { editFrontMatter } from '../../../../src/core/text/front-matter-edit.ts';
import { growthOf, LINEAR } from '../../../growth.ts';

const { lexicon } = createLinter();

const LETTERS: readonly (readonly [string, (size: number) => string])[] = [
  ['comments in one line', size => '<!-- x -->'.repeat(size / 10)],
  ['comments on lines', size => '<!-- x -->\n'.repeat(size / 11)],
  ['spaces', size => `a${' '.repeat(size)}b`],
  ['lines with spaces', size => `a${' '.repeat(50)}\n`.repeat(size / 52)],
  ['one paragraph of lines', size => 'word word word word word word word\n'.repeat(size / 35)],
  ['brackets', size => '['.repeat(size)],
  ['emphasis', size => '*a '.repeat(size / 3)],
  ['quotes', size => '> '.repeat(size / 2)],
  ['signs of many octets', size => '漢'.repeat(size)],
];

const VALUES: readonly (readonly [string, (size: number) => string])[] = [
  ['spaces', size => `a${' '.repeat(size)}b`],
  ['quotation marks', size => '"'.repeat(size)],
  ['number signs', size => ' #'.repeat(size / 2)],
  ['angles', size => '<'.repeat(size)],
  ['addresses', size => '@,'.repeat(size / 2)],
];

describe('exports take time in proportion', () => {
  it.each(LETTERS)(
    'for %s',
    async (_, make) => {
      const growth = await growthOf(
        size => {
          const letter = readOutgoing(`Hello\n\n${make(size)}\n\nend\n`);
          for (const format of ['eml', 'mailto', 'gmail', 'outlook', 'text'] as const) {
            expect(formatLetter(letter, format).length).toBeGreaterThan(0);
          }
        },
        // Quotes in quotes are bounded in depth; up to there their cost grows faster.
        { from: 16_000 },
      );
      expect(growth).toBeLessThan(LINEAR);
    },
    60_000,
  );

  it.each(VALUES)('for %s in the front matter', async (_, make) => {
    const growth = await growthOf(
      size => {
        const value = make(size);
        const draft = `---\ncompany: Example Corp\nto: ${JSON.stringify(value)}\nsubject: ${JSON.stringify(value)}\n---\nHello\n`;
        expect(formatLetter(readOutgoing(draft), 'eml').length).toBeGreaterThan(0);
        expect(editFrontMatter(draft, { status: 'sent' })).not.toBeNull();
        const earlier = [{ title: 'a', text: `---\ncompany: ${value}\n---\nHi\n` }];
        expect([...leftOverCompanies(parseDraft(draft, lexicon), earlier)]).toEqual([]);
      },
      { most: 19_000 },
    );
    expect(growth).toBeLessThan(LINEAR);
  });
});
