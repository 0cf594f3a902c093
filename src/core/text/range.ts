/** A stretch of text: UTF-16 offsets, end exclusive. The one notion of position in the core. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replaces `[start, end)` of a text by `text`. An insertion has `start === end`. */
export interface Edit extends Range {
  readonly text: string;
}

/** Whether two ranges share at least one UTF-16 unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Applies edits to a text. Of two edits that overlap, the one that starts first wins and the other is left out;
 * insertions at one place keep their order.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.map((edit, order) => ({ edit, order }));
  ordered.sort((a, b) => a.edit.start - b.edit.start || a.order - b.order);
  let result = '';
  let position = 0;
  for (const { edit } of ordered) {
    if (edit.start < position) continue;
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}
