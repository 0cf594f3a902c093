import { describe, expect, it } from 'vitest';
import { createLinter } from '../../../src/core/index.ts';
import { pathological, prose } from '../../../src/tools/bench/texts.ts';
import { growthOf, LINEAR } from '../../growth.ts';

const linter = createLinter();
const SIZE = 60_000;
/** Twice what is wanted at 1 MB (`npm run bench -- --only pathological` shows that), for this is small and machines are busy. */
const MOST = 6;

/** Milliseconds of processor time, the cheapest of several. */
function costOf(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3; attempt++) {
    const before = process.cpuUsage();
    linter.lint(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe('the cost of a check', () => {
  it('is much the same for input that nobody writes as for letters', () => {
    const letters = costOf(prose(SIZE));
    const dear = [...pathological(SIZE)]
      .map(([name, text]) => `${name}: ${(costOf(text) / letters).toFixed(1)}`)
      .filter(line => Number(line.split(': ')[1]) > MOST);
    expect(dear).toEqual([]);
  }, 120_000);

  it('grows in proportion where each sentence is shouted', async () => {
    const sentence = 'WHY. \n\n';
    const growth = await growthOf(size => linter.lint(sentence.repeat(size / sentence.length)), {
      from: 16_000,
    });
    expect(growth).toBeLessThan(LINEAR);
  }, 60_000);
});

describe('a text with more faults than anyone reads', () => {
  it('has them told from the top, as many as the densest letters have', () => {
    const text = 'Why? '.repeat(4000);
    const found = linter.lint(text, { groups: ['tone'] });
    expect(found).toHaveLength(500 + text.length / 100);
    expect(found.every(({ range }, index) => range.start === 5 * index)).toBe(true);
    expect(linter.lint(text, { groups: ['letter'] }).length).toBeLessThanOrEqual(600);
  });

  it('has all of them told where they are no more than that', () => {
    expect(linter.lint('Why? '.repeat(500), { groups: ['tone'] })).toHaveLength(500);
  });
});
