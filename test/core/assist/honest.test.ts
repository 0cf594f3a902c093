import { describe, expect, it } from 'vitest';
import { createAssistant, createLinter } from '../../../src/core/index.ts';
import { readScenarios, withLetter } from './letters.ts';

/** Letters the lists of words were made with, and letters written before a change and looked at only after it. */
const FOLDERS = [
  'honest',
  'honest/held-back',
  'honest/held-back-2',
  'honest/held-back-3',
  'honest/held-back-4',
  'honest/held-back-5',
  'honest/held-back-6',
  'honest/held-back-7',
];

describe('letters that say only what the files say', async () => {
  const assistant = createAssistant(createLinter());
  const scenarios = (await Promise.all(FOLDERS.map(readScenarios))).flat();
  const judged = scenarios.flatMap(({ name, material, letters }) =>
    letters.map((letter, index) => ({
      id: `${name} ${index + 1}`,
      verdict: assistant.check(material, withLetter(material, letter)),
    })),
  );
  const marked = judged.filter(({ verdict }) => verdict.findings.some(({ kind }) => kind === 'fact'));

  it('are many', () => {
    expect(judged.length).toBeGreaterThanOrEqual(150);
  });

  it('are marked wrongly in at most five of a hundred', () => {
    const wrong = marked.map(({ id, verdict }) => [id, ...verdict.findings.map(each => each.message)]);
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(judged.length * 0.05);
  });

  it('show where their facts come from', () => {
    const proven = judged.filter(({ verdict }) => verdict.provenance.length > 0);
    expect(proven.length).toBe(judged.length);
    for (const { verdict } of judged) {
      for (const { range, words } of verdict.provenance) {
        expect(range.start).toBeLessThan(range.end);
        expect(words).not.toBe('');
      }
    }
  });

  it('are proven by the words they point at', () => {
    for (const { material, letters } of scenarios) {
      const { provenance } = assistant.check(material, withLetter(material, letters[0] ?? ''));
      for (const { source, span, words } of provenance) {
        const text = { mail: material.mail?.text ?? '', notes: material.notes, draft: material.draft };
        const whole = source === 'front-matter' ? material.draft : text[source];
        expect(whole.slice(span.start, span.end).replace(/\s+/g, ' ').trim()).toBe(words);
      }
    }
  });
});
