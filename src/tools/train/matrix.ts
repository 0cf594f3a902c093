import { FeatureReader } from '../../core/model/features.ts';
import { isForHeads, lengthOf } from '../../core/model/model.ts';
import { groupsOf, NO_SLOT, slotIn } from '../../core/model/slots.ts';
import type { Vocabulary } from '../../core/text/vocabulary.ts';
import type { Example } from './examples.ts';

/** Sparse rows: the columns and values of row i stand at `[starts[i], starts[i + 1])`. */
export interface Matrix {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
  /** Feature hash of each column, or its slot; the column behind them is the constant. */
  readonly hashes: readonly number[];
}

/** The features of a sentence. */
export interface Row {
  readonly hashes: Int32Array;
  /** What their numbers are divided by. */
  readonly length: number;
}

/** The same sentences as what flags them sees them, and as the heads do. */
export interface Matrices {
  readonly all: Matrix;
  readonly forHeads: Matrix;
  /** The sentences with all features, seldom ones too. */
  readonly rows: readonly Row[];
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
  return { all: toMatrix(rows, FEWEST), forHeads: toMatrix(forHeads, FEWEST_FOR_HEADS), rows };
}

/** The sentences as the model will see them: a column for each slot, and what is taken for its feature counts as well. */
export function toSlotMatrix(rows: readonly Row[], checks: Uint8Array): Matrix {
  const groups = groupsOf(checks);
  return fill(rows, [...checks.keys()], hash => slotIn(groups, hash));
}

function toMatrix(rows: readonly Row[], fewest: number): Matrix {
  const hashes = frequent(rows, fewest);
  const columnOf = new Map(hashes.map((hash, index) => [hash, index]));
  return fill(rows, hashes, hash => columnOf.get(hash) ?? NO_SLOT);
}

function fill(rows: readonly Row[], hashes: readonly number[], columnOf: (hash: number) => number): Matrix {
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

function countColumns({ hashes }: Row, columnOf: (hash: number) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const hash of hashes) {
    const column = columnOf(hash);
    if (column !== NO_SLOT) counts.set(column, (counts.get(column) ?? 0) + 1);
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
