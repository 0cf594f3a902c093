import { describe, expect, it } from 'vitest';
import { createLinter, ExportError, formatLetter, readMail, readOutgoing } from '../../src/core/index.ts';
import { growthOf, LINEAR } from '../growth.ts';
import { isFuzzing } from './budget.ts';
import { FAMILIES } from './families.ts';

const linter = createLinter();

/** Twice the input may cost so many times as much: in proportion, with room for memory, which is less smooth. */
const MOST = 2.5;
/** UTF-16 units of the largest input. */
const LARGEST = 1_000_000;
const ROUNDS = 9;
/** Milliseconds of processor time that one measure takes at least: garbage is collected every few runs, not in each. */
const LEAST = 400;
/** Milliseconds of processor time after which fewer rounds do. */
const ENOUGH = 10_000;
/** Times a ratio is measured before it is believed, for the machine has other work. */
const ATTEMPTS = 3;

/** What may take long on a long text. */
const STEPS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['a check', text => linter.lint(text)],
  ['a mail', text => readMail(text).catch(() => null)],
  ['a letter that leaves', text => leave(`Hello.\n\n${text}`)],
];

/** Sends a letter off; one that cannot leave has been read to its end too. */
async function leave(draft: string): Promise<void> {
  try {
    await formatLetter(readOutgoing(draft), 'eml');
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
  }
}

describe('twice the input', () => {
  it('is looked at in forty ways and more', () => {
    expect(new Set(FAMILIES.map(([name]) => name)).size).toBe(FAMILIES.length);
    expect(FAMILIES.length).toBeGreaterThanOrEqual(40);
  });

  // Links of one paragraph show quadratic costs from 30,000 units on.
  it.runIf(!isFuzzing).each([
    { step: 'a check', of: /./, from: 4_000, most: 64_000 },
    {
      step: 'a letter that leaves',
      of: /link|placeholder|bracket|reference|star|comment|quotation|quoted|nested/,
      from: 32_000,
      most: 128_000,
    },
  ])(
    'costs $step no more than its share',
    async ({ step, of, from, most }) => {
      const run = new Map(STEPS).get(step) ?? (() => null);
      const slow: string[] = [];
      for (const [name, make] of FAMILIES.filter(([each]) => of.test(each))) {
        const growth = await growthOf(size => run(make(size)), { from, most, enough: 5 });
        if (growth >= LINEAR) slow.push(`${name}: ${growth.toFixed(2)}`);
      }
      expect(slow).toEqual([]);
    },
    180_000,
  );

  describe.each(isFuzzing ? STEPS : [])('costs at most 2.5 times for %s', (_, run) => {
    it.each(FAMILIES)('of %s', async (_name, make) => {
      const quarter = make(LARGEST / 4);
      const half = make(LARGEST / 2);
      const whole = make(LARGEST);
      let ratios: readonly number[] = [];
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const [first, second, third] = await costs(run, [quarter, half, whole]);
        ratios = [ratio(second, first), ratio(third, second)];
        if (Math.max(...ratios) <= MOST) break;
      }
      expect(Math.max(...ratios), ratios.map(each => each.toFixed(2)).join(', ')).toBeLessThanOrEqual(MOST);
    });
  });
});

/** Milliseconds of processor time for each text: medians of measures in turn. */
async function costs(run: (text: string) => unknown, texts: readonly string[]): Promise<readonly number[]> {
  const [smallest = ''] = texts;
  await costOf(run, smallest, 2);
  const once = (await costOf(run, smallest, 2)) / 2;
  const times = Math.min(100, Math.ceil(LEAST / Math.max(1, once)));
  const found = texts.map((): number[] => []);
  let all = 0;
  for (let round = 0; round < ROUNDS && (round < 3 || all < ENOUGH); round++) {
    for (const [index, text] of texts.entries()) {
      const cost = await costOf(run, text, times);
      all += cost;
      found[index]?.push(cost);
    }
  }
  return found.map(each => each.sort((a, b) => a - b)[each.length >> 1] ?? 0);
}

/** Milliseconds of processor time of so many runs. */
async function costOf(run: (text: string) => unknown, text: string, times: number): Promise<number> {
  // The garbage of what ran before is not this one's.
  globalThis.gc?.();
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) await run(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times as much; what costs next to nothing does not grow. */
function ratio(more = 0, less = 0): number {
  return more < 5 ? 1 : more / Math.max(less, 0.1);
}
