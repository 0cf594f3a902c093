import { describe, expect, it } from 'vitest';
import { createLinter } from '../../../../src/core/index.ts';
import { formatLetter } from '../../../../src/core/mail/export/formats.ts';
import { readOutgoing } from '../../../../src/core/mail/export/outgoing.ts';
import { leftOverCompanies } from '../../../../src/core/rules/common/left-over-company.ts';
import { parseDraft } from '../../../../src/core/text/draft.ts';
import { editFrontMatter } from '../../../../src/core/text/front-matter-edit.ts';

/** Busy machines need room; a quadratic step takes minutes for texts of this size. Milliseconds. */
const BOUND = 5_000;

const HUGE: readonly (readonly [string, string])[] = [
  ['comments in one line', '<!-- x -->'.repeat(20_000)],
  ['comments on lines', '<!-- x -->\n'.repeat(20_000)],
  ['spaces', `a${' '.repeat(200_000)}b`],
  ['lines with spaces', `a${' '.repeat(50)}\n`.repeat(4_000)],
  [
    'one paragraph of lines',
    'word word word word word word word word word word word word word\n'.repeat(3_000),
  ],
  ['brackets', '['.repeat(50_000)],
  ['emphasis', '*a '.repeat(50_000)],
  ['quotes', '> '.repeat(2_000)],
  ['signs of many octets', '漢'.repeat(100_000)],
];

describe('exports stay quick', () => {
  it.each(HUGE)('for %s', (_, body) => {
    const start = performance.now();
    const letter = readOutgoing(`Hello\n\n${body}\n\nend\n`);
    for (const format of ['eml', 'mailto', 'gmail', 'outlook', 'text'] as const) {
      expect(formatLetter(letter, format).length).toBeGreaterThan(0);
    }
    expect(performance.now() - start).toBeLessThan(BOUND);
  });

  it('for long values of the front matter', () => {
    const start = performance.now();
    for (const value of [
      `a${' '.repeat(19_000)}b`,
      '"'.repeat(9_000),
      ' #'.repeat(9_000),
      '<'.repeat(19_000),
      '@,'.repeat(9_000),
    ]) {
      const draft = `---\ncompany: Example Corp\nto: ${JSON.stringify(value)}\nsubject: ${JSON.stringify(value)}\n---\nHello\n`;
      expect(formatLetter(readOutgoing(draft), 'eml').length).toBeGreaterThan(0);
      expect(editFrontMatter(draft, { status: 'sent' })).not.toBeNull();
      const earlier = [{ title: 'a', text: `---\ncompany: ${value}\n---\nHi\n` }];
      expect([...leftOverCompanies(parseDraft(draft, createLinter().lexicon), earlier)]).toEqual([]);
    }
    expect(performance.now() - start).toBeLessThan(BOUND);
  });
});
