import { describe, expect, it } from 'vitest';
import { createLinter, RULES } from '../../../src/core/index.ts';
import { Linter } from '../../../src/core/lint/linter.ts';
import { pack, unpack } from '../../../src/core/lint/pack.ts';
import { unpackWeights } from '../../../src/core/model/packed-weights.ts';
import { linterData } from '../../../src/tools/linter-data.ts';

const data = linterData();
const LETTER =
  'Hi Priya,\n\nThank you for letting me know. Why was I not chosen? You owe me an explanation, and I will sue you.\n\nSam\n';

describe('the data of the bundles', () => {
  it('makes a linter that says the same', () => {
    const found = createLinter(data).lint(LETTER);
    expect(found.length).toBeGreaterThan(1);
    expect(found).toEqual(createLinter().lint(LETTER));
  });

  it('is read wherever it stands in memory, and packed alike again', () => {
    const shifted = new Uint8Array(data.length + 3);
    shifted.set(data, 3);
    expect(Buffer.from(pack(unpack(shifted.subarray(3)))).equals(data)).toBe(true);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a few bytes', data.slice(0, 3)],
    ['half of it', data.slice(0, data.length >> 1)],
    ['a byte too few', data.slice(0, -1)],
    ['another file', new TextEncoder().encode('{"name": "gracious"}')],
  ])('is refused when it is %s', (_, bytes) => expect(() => createLinter(bytes)).toThrow('anew'));

  it('of other rules is refused', () => {
    const fewer = { ...RULES, tone: RULES.tone.slice(1) };
    const { tables, weights } = unpack(data);
    expect(() => new Linter(fewer, unpackWeights(weights), tables)).toThrow('of other rules');
  });
});
