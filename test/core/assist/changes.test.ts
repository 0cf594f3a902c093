import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitChanges, takeChanges } from '../../../src/core/index.ts';

const BEFORE = `---
role: Analyst
---

Hi Priya,

Thank you for letting me know. I accept the decision. I wish you well.

Kind regards,
Sam
`;

describe('changes', () => {
  it('are sentences', () => {
    const after = BEFORE.replace('I accept the decision.', 'I respect the decision.').replace(
      'you well',
      'you a calm spring',
    );
    expect(splitChanges(BEFORE, after).map(({ before, text }) => [before, text])).toEqual([
      ['I accept the decision.', 'I respect the decision.'],
      ['I wish you well.', 'I wish you a calm spring.'],
    ]);
  });

  it('are none between equal texts', () => {
    expect(splitChanges(BEFORE, BEFORE)).toEqual([]);
  });

  it('name the words they take away, and add what was not there', () => {
    const after = BEFORE.replace(' I accept the decision.', '').replace(
      '\n\nKind',
      '\n\nIt was good to meet you.\n\nKind',
    );
    const changes = splitChanges(BEFORE, after);
    expect(changes.map(({ before }) => before.trim())).toEqual(['I accept the decision.', '']);
    expect(takeChanges(BEFORE, changes, new Set([1]))).toContain(
      'I accept the decision. I wish you well.\n\nIt was good',
    );
  });

  it('can be taken one by one: all make the new text, none the old one', () => {
    const sentence = fc.constantFrom(
      'Thank you.',
      'I wish you well.',
      'It was 3 p.m.',
      'Hi Priya,',
      'Sam',
      '---',
      '> quote',
      '😀 yes!',
      '\u202e',
    );
    const gap = fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n', '  ', '');
    const texts = fc.array(fc.tuple(sentence, gap), { maxLength: 14 }).map(parts => parts.flat().join(''));
    fc.assert(
      fc.property(texts, texts, fc.array(fc.nat(13)), (before, after, some) => {
        const changes = splitChanges(before, after);
        const all = new Set(changes.keys());
        expect(takeChanges(before, changes, all)).toBe(after);
        expect(takeChanges(before, changes, new Set())).toBe(before);
        for (const { start, end, before: words } of changes) expect(before.slice(start, end)).toBe(words);
        const taken = new Set(some.filter(index => all.has(index)));
        const mixed = takeChanges(before, changes, taken);
        // What was left can still be taken afterwards.
        const rest = splitChanges(mixed, after);
        expect(takeChanges(mixed, rest, new Set(rest.keys()))).toBe(after);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});
