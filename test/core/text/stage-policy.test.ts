import { describe, expect, it } from 'vitest';
import { wordBandFor } from '../../../src/core/text/stage-policy.ts';

describe('the length of a letter', () => {
  it.each([
    ['interview', 'rejection', { min: 80, max: 160 }],
    ['application', 'rejection', { min: 30, max: 80 }],
    ['unknown', 'rejection', null],
    ['unknown', 'waiting', { min: 40, max: 120 }],
    ['final', 'note', { min: 10, max: 60 }],
  ] as const)(
    'at stage %s for a %s is that of the occasion before that of the stage',
    (stage, occasion, band) => {
      expect(wordBandFor(stage, occasion)).toEqual(band);
    },
  );
});
