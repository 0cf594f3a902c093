import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAssistant, createLinter } from '../../../src/core/index.ts';
import { readScenarios, type Scenario, withLetter } from './letters.ts';

/** A sentence that tells what no file says, and where in a letter it stands. */
interface Planted {
  readonly scenario: Scenario;
  /** The letter as it was. */
  readonly letter: string;
  readonly kind: string;
  readonly original: string;
  readonly sentence: string;
}

/**
 * Letters as a language model personalises them, for many trades, each beside its mail, notes and draft; and the same letters
 * with one invented fact each. The most marked and the most missed are what the checks reach; both may only fall.
 */
const SETS = [
  { folder: 'realistic', use: 'that the checks were made with', letters: 48, mostMarked: 2, mostMissed: 0 },
  {
    folder: 'realistic-unseen',
    use: 'that nobody tuned the checks on',
    letters: 52,
    mostMarked: 5,
    mostMissed: 5,
  },
  {
    folder: 'realistic-later',
    use: 'of another writer, later tuned on',
    letters: 40,
    mostMarked: 5,
    mostMissed: 2,
  },
  {
    folder: 'realistic-later-unseen',
    use: 'of that writer, not tuned on',
    letters: 16,
    mostMarked: 7,
    mostMissed: 1,
  },
  {
    folder: 'realistic-third',
    use: 'of a third writer, later tuned on',
    letters: 32,
    mostMarked: 4,
    mostMissed: 2,
  },
  {
    folder: 'realistic-third-unseen',
    use: 'of the third writer, not tuned on',
    letters: 32,
    mostMarked: 13,
    mostMissed: 1,
  },
  {
    // At first look 16 were marked and 43 caught.
    folder: 'realistic-fourth',
    use: 'of a fourth writer, little tuned on',
    letters: 48,
    mostMarked: 12,
    mostMissed: 4,
  },
] as const;

describe.each(SETS)('realistic letters $use', async ({ folder, letters, mostMarked, mostMissed }) => {
  const assistant = createAssistant(createLinter());
  const scenarios = await readScenarios(`honest/${folder}`);

  const factsIn = (scenario: Scenario, letter: string) => {
    const { text, findings } = assistant.check(scenario.material, withLetter(scenario.material, letter));
    return { text, ranges: findings.filter(({ kind }) => kind === 'fact').map(({ range }) => range) };
  };

  it('are all there', () => {
    expect(scenarios.flatMap(each => each.letters).length).toBe(letters);
    expect(readPlanted(folder, scenarios).length).toBe(letters);
  });

  it('are marked wrongly no more often than reached', () => {
    const marked = scenarios.flatMap(scenario =>
      scenario.letters.flatMap((letter, index) =>
        factsIn(scenario, letter).ranges.length > 0 ? [`${scenario.name} ${index + 1}`] : [],
      ),
    );
    expect(marked.length, marked.join(', ')).toBeLessThanOrEqual(mostMarked);
  });

  it('hide no more invented facts than reached', () => {
    const missed = readPlanted(folder, scenarios).filter(({ scenario, letter, original, sentence }) => {
      const { text, ranges } = factsIn(scenario, plant(letter, original, sentence));
      const start = text.indexOf(sentence, text.indexOf('\n---\n', 4));
      expect(start).toBeGreaterThan(0);
      return !ranges.some(range => range.start < start + sentence.length && start < range.end);
    });
    const kinds = missed.map(({ scenario, kind }) => `${scenario.name}: ${kind}`);
    expect(missed.length, kinds.join(', ')).toBeLessThanOrEqual(mostMissed);
  });
});

const BEHIND = 'after: ';

/** The letter with the invented sentence in place of another, or behind it. */
function plant(letter: string, original: string, sentence: string): string {
  const place = original.startsWith(BEHIND) ? original.slice(BEHIND.length) : original;
  return letter.replace(place, () => (place === original ? sentence : `${place} ${sentence}`));
}

function readPlanted(folder: string, scenarios: readonly Scenario[]): readonly Planted[] {
  const rows = readFileSync(join(import.meta.dirname, 'invented', `${folder}.tsv`), 'utf8')
    .trim()
    .split('\n');
  return rows.slice(1).map(row => {
    const [name = '', number = '', kind = '', original = '', sentence = ''] = row.split('\t');
    const scenario = scenarios.find(each => each.name === name);
    const letter = scenario?.letters[Number(number) - 1];
    if (scenario === undefined || letter === undefined) throw new Error(`No letter ${number} of ${name}`);
    return { scenario, letter, kind, original, sentence };
  });
}
