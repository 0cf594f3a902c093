import { PatternReader } from '../../core/lint/pattern.ts';
import { FeatureReader, KINDS, wordFeature } from '../../core/model/features.ts';
import { lengthOf } from '../../core/model/model.ts';
import { RULES } from '../../core/rules/index.ts';
import type { Vocabulary } from '../../core/text/vocabulary.ts';
import type { Example } from './examples.ts';

/** Sparse rows: the columns and values of row i stand at `[starts[i], starts[i + 1])`. */
export interface Matrix {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
  /** Feature hash of each column; columns behind these are word classes, then the constant. */
  readonly hashes: readonly number[];
  readonly classes: Classes;
}

/** Word classes of the rules. Their weights are added to those of their words, so inference knows no classes. */
export interface Classes {
  readonly names: readonly string[];
  /** Feature hash of a word → indices of its classes. */
  readonly byWord: ReadonlyMap<number, readonly number[]>;
}

/** Fewer sentences with a feature than this, and it is left out. */
const FEWEST = 3;

/**
 * A constant column takes up how many sentences are bad; it is left out of what flags a sentence, for shares differ from
 * file to file and the calibration settles where to speak.
 */
export const CONSTANT = 0.5;

export function toMatrix(examples: readonly Example[], vocabulary: Vocabulary): Matrix {
  const reader = new FeatureReader(vocabulary);
  const classes = readClasses();
  const read = examples.map(({ draft, firstToken, endToken }) =>
    reader.hashes.slice(0, reader.read(draft, firstToken, endToken)),
  );
  const hashes = frequent(read);
  const columnOf = new Map(hashes.map((hash, index) => [hash, index]));
  const width = hashes.length + classes.names.length + 1;
  const starts = new Int32Array(examples.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  read.forEach((row, index) => {
    const counts = countColumns(row, columnOf, classes);
    const length = lengthOf(row.length);
    for (const [column, count] of counts) {
      columns.push(column);
      values.push(count / length);
    }
    columns.push(width - 1);
    values.push(CONSTANT);
    starts[index + 1] = columns.length;
  });
  return {
    starts,
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    width,
    hashes,
    classes,
  };
}

function countColumns(
  row: Int32Array,
  columnOf: ReadonlyMap<number, number>,
  classes: Classes,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const add = (column: number) => counts.set(column, (counts.get(column) ?? 0) + 1);
  row.forEach((hash, index) => {
    const column = columnOf.get(hash);
    if (column !== undefined) add(column);
    if (index % KINDS !== 0) return;
    for (const each of classes.byWord.get(hash) ?? []) add(columnOf.size + each);
  });
  return counts;
}

/** Features that enough sentences have, in a fixed order. */
function frequent(rows: readonly Int32Array[]): readonly number[] {
  const sentences = new Map<number, number>();
  for (const row of rows) {
    for (const hash of new Set(row)) sentences.set(hash, (sentences.get(hash) ?? 0) + 1);
  }
  return [...sentences].filter(([, count]) => count >= FEWEST).map(([hash]) => hash);
}

function readClasses(): Classes {
  const reader = new PatternReader(RULES.classes, RULES.phrases);
  const names = Object.keys(RULES.classes);
  const byWord = new Map<number, number[]>();
  names.forEach((name, index) => {
    for (const word of reader.wordsOf(name)) {
      const feature = wordFeature(word);
      byWord.set(feature, [...(byWord.get(feature) ?? []), index]);
    }
  });
  return { names, byWord };
}
