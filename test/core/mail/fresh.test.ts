import { describe, expect, it } from 'vitest';
import { type FactFigures, measureFresh, showFacts } from '../../../src/tools/evaluate/facts.ts';
import { precision, recall } from '../../../src/tools/evaluate/score.ts';

/** What was reached on mails that were written before the cues were looked at. Less is a step back. */
const RECORDED = {
  seen: { precision: 0.88, recall: 0.73, kind: 26, company: 34, role: 34, reason: 21, stage: 16 },
  unseen: { precision: 0.9, recall: 0.66, kind: 27, company: 36, role: 32, reason: 22, stage: 17 },
};

function rightOf(figures: FactFigures): Readonly<Record<string, number>> {
  return Object.fromEntries(figures.facts.map(({ fact, right }) => [fact, right]));
}

describe('mails that were written before the cues were looked at', () => {
  it.each(['seen', 'unseen'] as const)('are read as well as before: the %s half', async half => {
    const figures = await measureFresh(half);
    expect(figures.mails).toBe(40);
    const { precision: least, recall: most, ...facts } = RECORDED[half];
    expect(precision(figures.rejection), showFacts(figures)).toBeGreaterThanOrEqual(least);
    expect(recall(figures.rejection), showFacts(figures)).toBeGreaterThanOrEqual(most);
    const right = rightOf(figures);
    for (const [fact, bound] of Object.entries(facts))
      expect(right[fact], `${fact}\n${showFacts(figures)}`).toBeGreaterThanOrEqual(bound);
  });
});
