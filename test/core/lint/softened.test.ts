// Letters after the first suggestion was taken everywhere: nothing is left to flag, and they read well.
import { describe, expect, it } from 'vitest';
import { createLinter } from '../../../src/core/index.ts';
import type { Diagnostic } from '../../../src/core/lint/types.ts';
import { type LabelledText, readCorpus } from '../../../src/tools/evaluate/corpus.ts';

/** These are kept as files, to be read: `test/softened/`. */
const SHOWN = 10;

const linter = createLinter();
const letters = readCorpus('train').filter(
  each => each.letter && each.sentences.some(sentence => sentence.labels.length > 0),
);

describe('letters with the first suggestion taken everywhere', () => {
  it.each(letters.map(each => [each.source, each]))(
    '%s has no finding and says nothing twice',
    (_, letter) => {
      const softened = soften(letter.text);
      expect(findingsIn(softened)).toEqual([]);
      const sentences = softened.match(/[^.?!\n]{25,}[.?!]/g)?.map(each => each.trim()) ?? [];
      expect(new Set(sentences).size, softened).toBe(sentences.length);
    },
  );

  const shown = letters
    .filter((_, index) => index % Math.floor(letters.length / SHOWN) === 0)
    .slice(0, SHOWN);
  it.each(shown.map((each, index) => [index + 1, each]))('is shown: %i', async (number, letter) => {
    await expect(`${show(letter)}`).toMatchFileSnapshot(
      `../../softened/${String(number).padStart(2, '0')}.md`,
    );
  });
});

function show({ text }: LabelledText): string {
  return `# Before\n\n${text}\n\n# After\n\n${soften(text)}\n`;
}

/** More suggestions than this mean that one brings back what another took away. */
const MOST_STEPS = 60;

/** As a person would who takes the first suggestion of the first finding until there is none. */
function soften(text: string): string {
  let softened = text;
  for (let step = 0; step < MOST_STEPS; step++) {
    const [first] = findingsIn(softened);
    if (first === undefined) break;
    const [suggestion] = first.suggestions;
    expect(suggestion, first.message).toBeDefined();
    const before = softened;
    const edits = [...(suggestion?.edits ?? [])].sort((a, b) => b.start - a.start);
    for (const edit of edits) {
      softened = softened.slice(0, edit.start) + edit.text + softened.slice(edit.end);
    }
    expect(softened).not.toBe(before);
  }
  return softened;
}

function findingsIn(text: string): readonly Diagnostic[] {
  return linter.lint(text, { groups: ['tone'] });
}
