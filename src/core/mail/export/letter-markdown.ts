import type { SyntaxNode } from '@lezer/common';
import { findFrontMatter } from '../../text/front-matter.ts';
import { applyEdits, type Edit, type Range } from '../../text/range.ts';
import { withoutHidden } from './hidden-parts.ts';
import { LETTER_PARSER } from './letter-parser.ts';
import { withoutControls } from './one-line.ts';

/**
 * The letter of a draft as Markdown that only the mail's reader sees: without front matter, comments, HTML tags and
 * control characters, and with the lines of each paragraph put together where the editor wrapped them. Ends of lines
 * that mean something, as in an address or a sign-off, stay. LF line ends.
 */
export function toLetterMarkdown(draft: string): string {
  const start = findFrontMatter(draft)?.range.end ?? 0;
  const body = draft.slice(start).replace(/\r\n?/g, '\n');
  return unwrap(withoutHidden(withoutControls(body).replace(/ {2,}/g, gap => gap.slice(0, LONGEST_GAP))));
}

/** At each space the Markdown parser looks for the end of the gap, so that gaps must not be long. */
const LONGEST_GAP = 80;

/** Nobody wraps letters at fewer columns; shorter lines are meant. */
const NARROWEST = 60;
/** Nobody wraps letters at more columns; longer lines came from an edit in a wrapped paragraph. */
const WIDEST = 120;

/** A line of a paragraph without the blanks around it. */
interface Line extends Range {
  readonly text: string;
}

function unwrap(markdown: string): string {
  const paragraphs = findParagraphs(markdown).map(({ from, to }) => linesOf(markdown, from, to));
  const width = paragraphs
    .flat()
    .reduce(
      (widest, { text }) => (text.length <= WIDEST ? Math.max(widest, text.length) : widest),
      NARROWEST,
    );
  return applyEdits(
    markdown,
    paragraphs.flatMap(lines => joinLines(markdown, lines, width)),
  );
}

/** The writer's own paragraphs; quoted ones keep their lines. */
function findParagraphs(markdown: string): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  LETTER_PARSER.parse(markdown).iterate({
    enter: node => {
      if (node.name === 'Paragraph') found.push(node.node);
      return node.name !== 'Blockquote' && node.name !== 'Paragraph';
    },
  });
  return found;
}

function linesOf(markdown: string, from: number, to: number): readonly Line[] {
  let offset = from;
  return markdown
    .slice(from, to)
    .split('\n')
    .map(line => {
      const text = line.trim();
      const start = offset + line.indexOf(text);
      offset += line.length + 1;
      return { text, start, end: start + text.length };
    });
}

function joinLines(markdown: string, lines: readonly Line[], width: number): readonly Edit[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || isHardBreak(markdown, line) || !wasWrapped(line.text, next.text, width))
      return [];
    return [{ start: line.end, end: next.start, text: ' ' }];
  });
}

/** Whether an editor or a person at its width would have broken here, for the next word did not fit any more. */
function wasWrapped(line: string, next: string, width: number): boolean {
  if (line.length > WIDEST) return !/[.!?:,]$/.test(line) || /^\p{Ll}/u.test(next);
  const word = next.split(/\s/, 1)[0] ?? '';
  return line.length + 1 + word.length > width;
}

/** Two spaces or a backslash before the end of the line. */
function isHardBreak(markdown: string, { end }: Line): boolean {
  return markdown.startsWith('\\', end - 1) || markdown.startsWith('  ', end);
}
