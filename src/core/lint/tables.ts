/**
 * All patterns as arrays of numbers: what {@link compilePatterns} makes and the matcher reads. Making them takes some
 * hundred milliseconds, so the build does it once and programs load the result.
 *
 * Words that are in the same sets are of one word class; sets hold classes. Class 0 is in no set. Lists of lists are kept
 * as one list and the places where each part starts, with one place more for the end.
 */
export interface PatternTables {
  /** How many patterns were compiled. */
  readonly patternCount: number;
  /** The vocabulary by word id, its first words included, which are no words. */
  readonly words: readonly string[];
  /** Word id → class. */
  readonly classes: Uint16Array;
  /** Word id → one bit for each of the guards' classes, in their order. */
  readonly guards: Uint16Array;
  /** Sets of classes: where the members of each start. The first is passed over between terms, the second may open a sentence. */
  readonly setStarts: Uint32Array;
  readonly setMembers: Uint16Array;
  /** Rows of steps: where the steps of each start. */
  readonly rowStarts: Uint32Array;
  /** One of {@link STEP} for each step, and its number: the set, or how many words a gap takes at most. */
  readonly stepKinds: Uint8Array;
  readonly stepValues: Uint16Array;
  /** How many words each row takes at least, ascending. */
  readonly fewest: Uint8Array;
  /** Index of the row's pattern. */
  readonly patterns: Uint16Array;
  /** Index of the row's rarest step, counted from its first; the row is tried only where one of its words stands. */
  readonly anchors: Uint8Array;
  /** What may stand right before and right behind the anchor besides words passed over: a set, or {@link NO_SET}. */
  readonly before: Uint16Array;
  readonly behind: Uint16Array;
  /** The rarest other set that must occur somewhere before and behind the anchor, or {@link NO_SET}. */
  readonly earlier: Uint16Array;
  readonly later: Uint16Array;
}

/** Stands for any word. */
export const NO_SET = 0xffff;

/** Sets that are always there. */
export const FILLER_SET = 0;
export const OPENER_SET = 1;

/** Kinds of steps. */
export const STEP = {
  words: 0,
  optionalWords: 1,
  any: 2,
  gap: 3,
  gapOverCommas: 4,
  not: 5,
  start: 6,
  startOfClause: 7,
  end: 8,
} as const;
