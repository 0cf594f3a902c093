import { diffArrays } from 'diff';
import { findFrontMatter } from '../text/front-matter.ts';
import { applyEdits, type Edit, type Range } from '../text/range.ts';
import { splitSentences } from '../text/sentences.ts';

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
  const changes: Change[] = [];
  let position = 0;
  let open: Change | null = null;
  for (const { value, added, removed } of diffArrays(toPieces(before), toPieces(after))) {
    const words = value.join('');
    if (!added && !removed) {
      if (open !== null) changes.push(open);
      open = null;
      position += words.length;
      continue;
    }
    open ??= { start: position, end: position, text: '', before: '' };
    if (removed) position += words.length;
    open = {
      start: open.start,
      end: position,
      text: added ? open.text + words : open.text,
      before: removed ? open.before + words : open.before,
    };
  }
  return open === null ? changes : [...changes, open];
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

/** A draft in pieces that are changed as a whole: the front matter, sentences, and the white space between them. */
function toPieces(text: string): string[] {
  const start = findFrontMatter(text)?.range.end ?? 0;
  const pieces = start > 0 ? [text.slice(0, start)] : [];
  let position = start;
  for (const sentence of paragraphsOf(text, start).flatMap(each =>
    splitSentences(text, { ...each, holes: [] }),
  )) {
    if (sentence.start > position) pieces.push(text.slice(position, sentence.start));
    pieces.push(text.slice(sentence.start, sentence.end));
    position = sentence.end;
  }
  if (position < text.length) pieces.push(text.slice(position));
  return pieces;
}

/** Stretches between empty lines. */
function paragraphsOf(text: string, from: number): readonly Range[] {
  const paragraphs: Range[] = [];
  let start = from;
  for (const gap of text.slice(from).matchAll(/\n[ \t\r]*\n\s*/g)) {
    paragraphs.push({ start, end: from + gap.index });
    start = from + gap.index + gap[0].length;
  }
  return [...paragraphs, { start, end: text.length }];
}
