import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/core/lint/pack.ts';

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
      arrays: expect.arrayContaining([{ kind: 'Uint16Array', start: 0, end: 4, steps: true }]),
    });
    // Ascending numbers stand there as what each adds to the one before.
    expect([...bytes.subarray(4 + length, 9 + length)]).toEqual([1, 0, 254, 255, 7]);
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
