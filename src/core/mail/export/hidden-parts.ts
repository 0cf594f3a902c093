import { applyEdits, type Edit, type Range } from '../../text/range.ts';
import { LETTER_PARSER } from './letter-parser.ts';

const OPENING = '<!--';

/** Nodes that are hidden whole. */
const HIDDEN = new Set(['Comment', 'HTMLTag', 'ProcessingInstruction']);

/** Blocks in which the Markdown parser sees no comments and tags, though people see no code there. */
const OPAQUE = new Set(['CommentBlock', 'ProcessingInstructionBlock', 'HTMLBlock', 'CodeBlock']);

/** Markdown without what is not for the reader of the letter: comments and HTML tags. */
export function withoutHidden(markdown: string): string {
  const edits: Edit[] = [];
  const hide = (from: number, to: number) => edits.push({ ...withItsLine(markdown, from, to), text: '' });
  LETTER_PARSER.parse(markdown).iterate({
    enter: ({ name, from, to }) => {
      if (HIDDEN.has(name)) hide(from, to);
      if (!OPAQUE.has(name)) return;
      for (const { start, end } of findHidden(markdown.slice(from, to))) hide(from + start, from + end);
    },
  });
  return applyEdits(markdown, edits);
}

/** Whether a comment in a letter without its hidden parts has no end. */
export function isCommentOpen(markdown: string): boolean {
  let at = nextOpening(markdown, 0);
  if (at < 0) return false;
  let isOpen = false;
  LETTER_PARSER.parse(markdown).iterate({
    enter: ({ name, from, to }) => {
      if (name !== 'InlineCode' && name !== 'FencedCode') return true;
      if (at >= 0 && at < from) isOpen = true;
      if (at >= 0 && at < to) at = nextOpening(markdown, to);
      return false;
    },
  });
  return isOpen || at >= 0;
}

/** Where the next comment opens whose mark is not escaped, or -1. */
function nextOpening(markdown: string, from: number): number {
  let at = markdown.indexOf(OPENING, from);
  while (at > 0 && markdown.charAt(at - 1) === '\\') at = markdown.indexOf(OPENING, at + 1);
  return at;
}

/** What stands alone on its lines goes with them: a comment inside a paragraph must not part it. */
function withItsLine(markdown: string, from: number, to: number): Range {
  let start = from;
  while (isBlank(markdown, start - 1)) start--;
  let end = to;
  while (isBlank(markdown, end)) end++;
  const isAlone =
    (start === 0 || markdown.charAt(start - 1) === '\n') &&
    (end === markdown.length || markdown.charAt(end) === '\n');
  return isAlone ? { start, end: Math.min(end + 1, markdown.length) } : { start: from, end: to };
}

function isBlank(markdown: string, offset: number): boolean {
  const character = markdown.charAt(offset);
  return character === ' ' || character === '\t';
}

const TAG = /<\/?[a-z][\w-]*(?:\s[^<>]*)?>/iy;

/** The comments, instructions and tags of an opaque block, as ranges in it; one without an end is none. */
function findHidden(block: string): readonly Range[] {
  const endOfComment = ends(block, '-->');
  const endOfInstruction = ends(block, '?>');
  const found: Range[] = [];
  let end = 0;
  for (let start = block.indexOf('<'); start >= 0; start = block.indexOf('<', Math.max(end, start + 1))) {
    const hidden = block.startsWith(OPENING, start)
      ? endOfComment(start + 2)
      : block.startsWith('<?', start)
        ? endOfInstruction(start + 2)
        : endOfTag(block, start);
    if (hidden < 0) continue;
    found.push({ start, end: hidden });
    end = hidden;
  }
  return found;
}

/** Finds the end behind the next closing mark from an offset on, or -1; looks for none where none is. */
function ends(block: string, closing: string): (from: number) => number {
  const last = block.lastIndexOf(closing);
  return from => (from > last ? -1 : block.indexOf(closing, from) + closing.length);
}

function endOfTag(block: string, start: number): number {
  TAG.lastIndex = start;
  return TAG.test(block) ? TAG.lastIndex : -1;
}
