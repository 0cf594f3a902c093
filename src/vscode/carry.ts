import type * as vscode from 'vscode';
import { overlaps, type Range } from '../core/index.ts';

/** The ranges behind an edit of their document: shifted, and without those whose words were touched. */
export function carryOver<T extends Range>(
  ranges: readonly T[],
  change: vscode.TextDocumentContentChangeEvent,
): readonly T[] {
  const edited: Range = { start: change.rangeOffset, end: change.rangeOffset + change.rangeLength };
  const shift = change.text.length - change.rangeLength;
  return ranges.flatMap(range => {
    const isInside = edited.start > range.start && edited.start < range.end;
    if (isInside || overlaps(range, edited)) return [];
    return range.start < edited.end || range.end <= edited.start
      ? [range]
      : [{ ...range, start: range.start + shift, end: range.end + shift }];
  });
}
