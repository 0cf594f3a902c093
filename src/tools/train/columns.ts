/** Thresholds that are tried for a signal. */
const BINS = 64;

/** A column of signals with the thresholds between its bins; bin b holds what is at least `edges[b - 1]`. */
export interface Column {
  readonly bins: Uint8Array;
  readonly edges: readonly number[];
}

/** Sorts values into bins: one for each value where they are few, else bins of about the same size. */
export function toColumn(values: Float32Array): Column {
  const sorted = values.slice().sort();
  const distinct = [...new Set(sorted)];
  const quantiles = Array.from(
    { length: BINS - 1 },
    (_, index) => sorted[Math.floor(((index + 1) * sorted.length) / BINS)] ?? 0,
  );
  const edges = distinct.length <= BINS ? distinct : [...new Set(quantiles)];
  const inside = edges.filter(each => each > (sorted[0] ?? 0));
  return { edges: inside, bins: Uint8Array.from(values, value => countUpTo(inside, value)) };
}

/** How many of the sorted numbers are at most the value. */
function countUpTo(edges: readonly number[], value: number): number {
  let from = 0;
  let to = edges.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((edges[middle] ?? 0) <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}
