import type { PackedWeights } from '../model/packed-weights.ts';
import type { PatternTables } from './tables.ts';

/** What a linter is made of besides its rules. */
export interface LinterData {
  readonly tables: PatternTables;
  readonly weights: PackedWeights;
}

/** The head of the file is JSON, with a place for each array; its length stands in the first four bytes. */
interface Head {
  /** The data with `{ "array": index }` for each array. */
  readonly data: unknown;
  readonly arrays: readonly Place[];
}

/** Where an array stands behind the head, in bytes, and whether as what each number adds to the one before: {@link toSteps}. */
interface Place {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly steps: boolean;
}

const KINDS = {
  Uint8Array,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
} as const;
type Kind = keyof typeof KINDS;
type Places = Uint16Array | Uint32Array;

const LENGTH_BYTES = 4;
const REMEDY = 'Build or install Gracious anew.';

/** Writes a linter's data as the bytes of one file, in the byte order of all machines that run it: the lowest first. */
export function pack(linter: LinterData): Uint8Array {
  const parts: Uint8Array[] = [];
  const arrays: Place[] = [];
  let length = 0;
  const data: unknown = JSON.parse(
    JSON.stringify(linter, (_, value: unknown) => {
      if (!ArrayBuffer.isView(value)) return value;
      const steps = isRising(value);
      const { buffer, byteOffset, byteLength } = steps ? toSteps(value) : value;
      parts.push(new Uint8Array(buffer, byteOffset, byteLength));
      const start = length;
      length += byteLength;
      return { array: arrays.push({ kind: kindOf(value), start, end: length, steps }) - 1 };
    }),
  );
  const head: Head = { data, arrays };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(LENGTH_BYTES + text.length + length);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, LENGTH_BYTES);
  parts.forEach((part, index) => {
    bytes.set(part, LENGTH_BYTES + text.length + (arrays[index]?.start ?? 0));
  });
  return bytes;
}

/** Reads what {@link pack} of the same version wrote. Throws an `Error` when the bytes are cut off or anything else. */
export function unpack(bytes: Uint8Array): LinterData {
  const { head, from } = readHead(bytes);
  const arrayAt = (index: number): ArrayBufferView | undefined => {
    const place = head.arrays[index];
    if (place === undefined) return undefined;
    // A copy stands at a multiple of eight bytes, as wider numbers must.
    const copy = new Uint8Array(place.end - place.start);
    copy.set(bytes.subarray(from + place.start, from + place.end));
    const array = new KINDS[place.kind](copy.buffer);
    if (place.steps) addUp(array);
    return array;
  };
  // The shape is what `pack` was given; a test compares the two.
  return restored(head.data, arrayAt) as LinterData;
}

/** The data with the arrays in their places. */
function restored(value: unknown, arrayAt: (index: number) => ArrayBufferView | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return typeof value[0] === 'object' ? value.map(each => restored(each, arrayAt)) : value;
  }
  if ('array' in value && typeof value.array === 'number') return arrayAt(value.array);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, restored(each, arrayAt)]));
}

function readHead(bytes: Uint8Array): { readonly head: Head; readonly from: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length < LENGTH_BYTES ? 0 : view.getUint32(0, true);
  const from = LENGTH_BYTES + length;
  if (length === 0 || from > bytes.length) throw new Error(`The linter's data cannot be read. ${REMEDY}`);
  const head: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, from)));
  if (from + (head.arrays.at(-1)?.end ?? 0) !== bytes.length) {
    throw new Error(`The linter's data is cut off. ${REMEDY}`);
  }
  return { head, from };
}

/** Of numbers that seldom fall so many do not: they pack well as steps. */
const RISING = 0.85;

/** Whether an array holds numbers that seldom fall, such as places in order. */
function isRising(array: ArrayBufferView): array is Places {
  if (!(array instanceof Uint16Array || array instanceof Uint32Array)) return false;
  let falls = 0;
  array.forEach((each, index) => {
    if (index > 0 && each < (array[index - 1] ?? 0)) falls++;
  });
  return falls <= array.length * (1 - RISING);
}

/** What each number adds to the one before; a fall becomes a great rise, which the same sum takes back. */
function toSteps(places: Places): Places {
  return places.map((each, index) => each - (index === 0 ? 0 : (places[index - 1] ?? 0)));
}

/** Turns what {@link toSteps} made back. */
function addUp(steps: InstanceType<(typeof KINDS)[Kind]>): void {
  for (let index = 1; index < steps.length; index++) {
    steps[index] = (steps[index] ?? 0) + (steps[index - 1] ?? 0);
  }
}

function kindOf(array: ArrayBufferView): Kind {
  const found = Object.entries(KINDS).find(([, type]) => array instanceof type);
  if (found === undefined) throw new Error('The linter has an array of a kind that is not packed.');
  return found[0] as Kind;
}
