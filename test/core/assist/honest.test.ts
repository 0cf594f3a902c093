import { describe, expect, it } from 'vitest';
import { createAssistant, createLinter, type Verdict } from '../../../src/core/index.ts';
import { readScenarios, type Scenario, withLetter } from './letters.ts';

/**
 * Letters that the checks were made with. Each folder was written before a change and measured after it, before it was
 * learned from: of held-back-8, 15 of 40 were marked at that first look, and of held-back-9, 12 of 40.
 */
const KNOWN = [
  'honest',
  ...['', '-2', '-3', '-4', '-5', '-6', '-7', '-8', '-9'].map(number => `honest/held-back${number}`),
];

/**
 * The last letters written, full of turns of phrase: 19 of 40 were marked at first look, 12 when bugs that they showed were
 * mended. Turns of phrase that they showed are known since, and 6 remain. The bound keeps that; it is no figure for letters never seen, and far from the five of a hundred that are wanted.
 */
const LAST = 'honest/held-back-10';
const MOST_OF_LAST = 6;

describe('letters that say only what the files say', async () => {
  const assistant = createAssistant(createLinter());
  const scenarios = (await Promise.all(KNOWN.map(readScenarios))).flat();
  const last = await readScenarios(LAST);
  const judge = (some: readonly Scenario[]) =>
    some.flatMap(({ name, material, letters }) =>
      letters.map((letter, index) => ({
        id: `${name} ${index + 1}`,
        material,
        verdict: assistant.check(material, withLetter(material, letter)),
      })),
    );
  const judged = judge(scenarios);
  const marked = judged.filter(({ verdict }) => isMarked(verdict));
  const markedOfLast = judge(last).filter(({ verdict }) => isMarked(verdict));

  it('are many', () => {
    expect(judged.length).toBeGreaterThanOrEqual(300);
  });

  it('are marked wrongly in at most five of a hundred that were learned from', () => {
    const wrong = marked.map(({ id, verdict }) => [id, ...verdict.findings.map(each => each.message)]);
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(judged.length * 0.05);
  });

  it('are marked no more often than before where little was learned from them', () => {
    const wrong = markedOfLast.map(({ id, verdict }) => [id, ...verdict.findings.map(each => each.message)]);
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(MOST_OF_LAST);
  });

  it('pass once the marked sentences are left out, as a repair does', () => {
    const left = [...marked, ...markedOfLast].filter(({ material, verdict }) =>
      isMarked(assistant.check(material, withoutMarked(verdict))),
    );
    expect(left.map(({ id }) => id)).toEqual([]);
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

function isMarked({ findings }: Verdict): boolean {
  return findings.some(({ kind }) => kind === 'fact');
}

/** The draft without the sentences in which a fact is marked. */
function withoutMarked({ text, findings }: Verdict): string {
  const letter = text.indexOf('\n---\n', 4) + 5;
  let position = letter;
  const kept = text
    .slice(letter)
    .split(/(?<=[.!?]["”’)]?)(?=\s)/)
    .filter(sentence => {
      const start = position;
      position += sentence.length;
      return !findings.some(
        ({ kind, range }) => kind === 'fact' && range.start < position && start < range.end,
      );
    });
  return text.slice(0, letter) + kept.join('');
}
