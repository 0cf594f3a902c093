import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/core/text/front-matter.ts';
import { OCCASION_POLICY, wordBandFor } from '../../../src/core/text/stage-policy.ts';
import { expandSnippet, type Snippet } from './snippet.ts';

const snippets = Object.entries<Snippet>(JSON.parse(readFileSync('snippets/gracious.json', 'utf8')));

test('every prefix is used once, starts with gracious- or g, and is described', () => {
  const prefixes = snippets.flatMap(([, { prefix }]) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  for (const [name, { prefix, description }] of snippets) {
    expect(name).toMatch(/^Gracious: \S/);
    expect(prefix[0]).toMatch(/^gracious-[a-z-]+$/);
    expect(prefix[1]).toMatch(/^g[a-z]+$/);
    expect(description).toMatch(/\.$/);
  }
});

test('tab stops count from 1 in the order of the text, the last line of a letter is the end', () => {
  for (const [name, { body, isFileTemplate }] of snippets) {
    const numbers = [...body.join('\n').matchAll(/\$\{?(\d)/g)].map(([, number]) => Number(number));
    const inOrder = [...numbers].sort((a, b) => (a || 10) - (b || 10));
    expect([name, ...numbers]).toEqual([name, ...inOrder]);
    if (isFileTemplate === true) expect([name, body.at(-1)?.endsWith('$0')]).toEqual([name, true]);
  }
});

describe('letters', () => {
  const letters = snippets.filter(([, { isFileTemplate }]) => isFileTemplate === true);

  test.each(letters)('%s is a draft of the right length', (_name, snippet) => {
    for (const choice of [0, 1, 2, 3]) {
      const text = expandSnippet(snippet, choice);
      const front = readFrontMatter(text);
      expect(front?.problems).toEqual([]);
      const record = front?.record;
      const letter = text.slice(front?.range.end).trim();
      const words = letter.split(/\s+/).length;
      const band = wordBandFor(record?.stage ?? 'unknown', record?.occasion ?? 'rejection');
      expect(words).toBeGreaterThanOrEqual(band?.min ?? 0);
      expect(words).toBeLessThanOrEqual(band?.max ?? 0);
      const limit =
        OCCASION_POLICY[record?.occasion ?? 'rejection'].maxCharacters ?? Number.POSITIVE_INFINITY;
      expect(letter.length).toBeLessThanOrEqual(limit);
      expect(letter).not.toMatch(/[$[\]{}|\\]| {2}/);
    }
  });
});
