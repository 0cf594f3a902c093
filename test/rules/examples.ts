/** Helpers for examples that mark with « and » what is pointed at. */

/** A text without its marks, and what stands between each pair of them. */
export interface Unmarked {
  readonly text: string;
  readonly marked: readonly string[];
}

/** Takes the marks out of an example. */
export function unmark(example: string): Unmarked {
  return {
    text: example.replace(/[«»]/g, ''),
    marked: [...example.matchAll(/«([^»]*)»/g)].map(found => found[1] ?? ''),
  };
}
