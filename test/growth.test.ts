import { describe, expect, it } from 'vitest';
import { growthOf, LINEAR } from './growth.ts';

/** Additions that nothing removes, for their sum is looked at. */
function work(steps: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step++) sum = (sum + step * step) % 1_000_003;
  return sum;
}

describe('growth', () => {
  it('of linear work is in proportion', async () => {
    expect(await growthOf(size => work(size * 2_000))).toBeLessThan(LINEAR);
  });

  it('of quadratic work is more', async () => {
    expect(await growthOf(size => work(size * size))).toBeGreaterThan(LINEAR);
  });

  it('of what costs nothing is none', async () => {
    expect(await growthOf(() => 0)).toBe(0);
  });
});
