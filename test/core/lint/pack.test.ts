import { describe, expect, it } from 'vitest';
import { createLinter, RULES } from '../../../src/core/index.ts';
import { Linter } from '../../../src/core/lint/linter.ts';
import { pack, unpack } from '../../../src/core/lint/pack.ts';
import { linterData } from '../../../src/tools/linter-data.ts';

const data = linterData();
const LETTER =
  'Hi Priya,\n\nThank you for letting me know. Why was I not chosen? You owe me an explanation, and I will sue you.\n\nSam\n';

/** Not what a linter has, but arrays of all kinds in all places. */
const SAMPLE = {
  tables: {
    patternCount: 3,
    words: ['', 'one', 'two'],
    classes: Uint16Array.of(1, 65_535),
    bytes: Uint8Array.of(7),
    signed: Int8Array.of(-1, 2),
    starts: Uint32Array.of(4_000_000_000, 1, 2),
    short: Int16Array.of(-300),
    none: new Uint16Array(),
  },
  weights: {
    labels: ['a'],
    scales: [0.5, 2],
    trees: {
      base: -1,
      thresholds: Float32Array.of(0.5, 1),
      wide: Float64Array.of(Math.PI),
      leaves: Int32Array.of(-5),
    },
    nothing: null,
    list: [{ inner: Uint8Array.of(1, 2) }, { inner: Uint8Array.of(3) }],
    empty: [],
    array: 'a word',
  },
};

describe('packed data', () => {
  it('is what it was, each array of its own kind', () => {
    // @ts-expect-error Any value with arrays in it will do.
    expect(unpack(pack(SAMPLE))).toEqual(SAMPLE);
  });

  it('starts with the length of its head, the lowest byte first', () => {
    // @ts-expect-error Any value with arrays in it will do.
    const bytes = pack(SAMPLE);
    const length = (bytes[0] ?? 0) + 256 * (bytes[1] ?? 0);
    expect([...bytes.subarray(2, 4)]).toEqual([0, 0]);
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
    expect(head).toMatchObject({
      arrays: expect.arrayContaining([{ kind: 'Uint16Array', start: 0, end: 4 }]),
    });
    expect([...bytes.subarray(4 + length, 9 + length)]).toEqual([1, 0, 255, 255, 7]);
  });

  it('is read where an array stood in other memory', () => {
    const memory = Uint16Array.of(9, 8, 7, 6);
    const part = { tables: { classes: memory.subarray(1, 3) } };
    // @ts-expect-error Any value with arrays in it will do.
    expect(unpack(pack(part))).toEqual({ tables: { classes: Uint16Array.of(8, 7) } });
  });

  it('may have no arrays', () => {
    // @ts-expect-error Any value will do.
    expect(unpack(pack({ tables: 1 }))).toEqual({ tables: 1 });
  });

  it('cannot hold arrays of other kinds', () => {
    // @ts-expect-error The kind is none of a linter's.
    expect(() => pack({ tables: new BigInt64Array(1) })).toThrow('an array of a kind that is not packed');
  });

  it('says whether it is cut off or no data at all', () => {
    // @ts-expect-error Any value with arrays in it will do.
    const bytes = pack(SAMPLE);
    expect(() => unpack(bytes.subarray(0, -1))).toThrow(
      "The linter's data is cut off. Build or install Gracious anew.",
    );
    expect(() => unpack(Uint8Array.of(...bytes, 0))).toThrow('is cut off');
    for (const part of [bytes.subarray(0, 3), bytes.subarray(0, 50), new Uint8Array(4), new Uint8Array()]) {
      expect(() => unpack(part)).toThrow("The linter's data cannot be read. Build or install Gracious anew.");
    }
  });
});

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
    expect(() => new Linter(fewer, weights, tables)).toThrow('of other rules');
  });
});
