import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../src/core/text/draft.ts';
import { createLexicon } from '../../../src/core/text/lexicon.ts';
import { growthOf, LINEAR } from '../../growth.ts';

const lexicon = createLexicon(['why', 'not']);

/** Inputs on which a search that starts over again would take minutes. */
const HOSTILE: readonly (readonly [string, (size: number) => string])[] = [
  ['stops', size => `${'.'.repeat(size)} a`],
  ['brackets', size => '['.repeat(size)],
  ['stars', size => '*'.repeat(size)],
  ['quote marks', size => '>'.repeat(size)],
  ['quoted and own lines in turn', size => '> a\nb\n'.repeat(size / 6)],
  ['quoted and own lines with code', size => '> a\nb `c`\n'.repeat(size / 10)],
  ['tags', size => '<b>'.repeat(size / 3)],
  ['open tags', size => '<'.repeat(size)],
  ['script with blank lines', size => `<script>\n${'\n'.repeat(size)}`],
  ['one word', size => 'a'.repeat(size)],
  ['spaces', size => `a${' '.repeat(size)}b`],
  ['line ends', size => '\n'.repeat(size)],
  ['code marks', size => '`'.repeat(size)],
  ['inline code', size => '`a` '.repeat(size / 4)],
  ['comments', size => '<!-- a -->\n'.repeat(size / 11)],
  ['text and comments in turn', size => 'a\n<!-- a -->\n'.repeat(size / 13)],
  ['headers', size => 'From: a\n'.repeat(size / 8)],
  ['attributions', size => 'On 3 a\nb\n'.repeat(size / 9)],
  ['lists', size => '- a\n'.repeat(size / 4)],
  ['short lines', size => 'a,\nB\n'.repeat(size / 5)],
  ['apostrophes', size => "a'".repeat(size / 2)],
  ['greetings', size => 'Hi a,\n'.repeat(size / 6)],
];

describe('the cost of reading a draft', () => {
  it.each(HOSTILE)(
    'of %s grows with the text and no faster',
    async (_, make) => {
      expect(await growthOf(size => parseDraft(make(size), lexicon))).toBeLessThan(LINEAR);
    },
    60_000,
  );
});
