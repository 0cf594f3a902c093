import { FeatureReader } from '../../core/model/features.ts';
import { isForHeads, lengthOf } from '../../core/model/model.ts';
import type { Vocabulary } from '../../core/text/vocabulary.ts';
import type { Example } from './examples.ts';

/** Sparse rows: the columns and values of row i stand at `[starts[i], starts[i + 1])`. */
export interface Matrix {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
  /** Feature hash of each column; the column behind them is the constant. */
  readonly hashes: readonly number[];
}

/** The same sentences as what flags them sees them, and as the heads do. */
export interface Matrices {
  readonly all: Matrix;
  readonly forHeads: Matrix;
}

/** Fewer sentences with a feature than this, and it is left out. */
const FEWEST = 4;
const FEWEST_FOR_HEADS = 5;

/**
 * A constant column takes up how many sentences are bad; it is left out of what flags a sentence, for shares differ from
 * file to file and the calibration settles where to speak.
 */
const CONSTANT = 0.5;

export function toMatrices(examples: readonly Example[], vocabulary: Vocabulary): Matrices {
  const reader = new FeatureReader(vocabulary);
  const rows = examples.map(({ draft, firstToken, endToken }) => {
    const hashes = reader.hashesOf(draft, firstToken, endToken);
    return { hashes, length: lengthOf(hashes.length) };
  });
  const forHeads = rows.map(({ hashes, length }) => ({
    hashes: hashes.filter((_, index) => isForHeads(index)),
    length,
  }));
  return { all: toMatrix(rows, FEWEST), forHeads: toMatrix(forHeads, FEWEST_FOR_HEADS) };
}

interface Row {
  readonly hashes: Int32Array;
  /** What its numbers are divided by. */
  readonly length: number;
}

function toMatrix(rows: readonly Row[], fewest: number): Matrix {
  const hashes = frequent(rows, fewest);
  const columnOf = new Map(hashes.map((hash, index) => [hash, index]));
  const starts = new Int32Array(rows.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  rows.forEach((row, index) => {
    for (const [column, count] of countColumns(row, columnOf)) {
      columns.push(column);
      values.push(count / row.length);
    }
    columns.push(hashes.length);
    values.push(CONSTANT);
    starts[index + 1] = columns.length;
  });
  return {
    starts,
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    width: hashes.length + 1,
    hashes,
  };
}

function countColumns({ hashes }: Row, columnOf: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const hash of hashes) {
    const column = columnOf.get(hash);
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return counts;
}

/** Features that enough sentences have, in a fixed order. */
function frequent(rows: readonly Row[], fewest: number): readonly number[] {
  const sentences = new Map<number, number>();
  for (const { hashes } of rows) {
    for (const hash of new Set(hashes)) sentences.set(hash, (sentences.get(hash) ?? 0) + 1);
  }
  return [...sentences].filter(([, count]) => count >= fewest).map(([hash]) => hash);
}

/** How many rows have each column. */
export function countsOf({ columns, width }: Matrix): Uint32Array {
  const counts = new Uint32Array(width);
  for (const column of columns) counts[column] = (counts[column] ?? 0) + 1;
  return counts;
}

/** The same rows with the columns of some features and the constant alone. */
export function restricted({ starts, columns, values, hashes }: Matrix, kept: ReadonlySet<number>): Matrix {
  const own = hashes.filter(hash => kept.has(hash));
  const places = new Map(own.map((hash, place) => [hash, place]));
  const placeOf = Int32Array.from([...hashes.map(hash => places.get(hash) ?? -1), own.length]);
  const some = { starts: new Int32Array(starts.length), columns: [] as number[], values: [] as number[] };
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const place = placeOf[columns[at] ?? 0] ?? -1;
      if (place < 0) continue;
      some.columns.push(place);
      some.values.push(values[at] ?? 0);
    }
    some.starts[row + 1] = some.columns.length;
  }
  return {
    starts: some.starts,
    columns: Int32Array.from(some.columns),
    values: Float32Array.from(some.values),
    width: own.length + 1,
    hashes: own,
  };
}
