import type { BlockContext, InlineContext, LeafBlockParser, Line, MarkdownConfig } from '@lezer/markdown';

/**
 * UTF-16 units of a paragraph in which links, emphasis, code and tags are read: finding their ends costs quadratic time,
 * and no letter has a longer paragraph. Comments are read everywhere, for nobody else may see them.
 */
const READ = 8000;

/** Marks of quotations that are read in a paragraph; placing them costs cubic time, and no letter quotes so many lines at a stretch. */
const QUOTED = 500;

/** Lines of a heading or of the address of a link; each line is looked at together with those before. */
const TITLE_LINES = 50;

/** Lists and quotations in each other; each line costs as much as it is deep. */
const DEEPEST = 30;

/** For the Markdown parser: keeps its cost linear in the text, by bounds that no letter reaches. */
export const BOUNDED: MarkdownConfig = {
  parseBlock: [
    { name: 'LongParagraph', before: 'LinkReference', leaf: longParagraph },
    { name: 'DeepBlock', before: 'Blockquote', parse: readDeep },
  ],
  parseInline: [{ name: 'Bounded', before: 'Escape', parse: readNear }],
};

/** Counts the lines of a paragraph, and the marks of quotations before them. */
function longParagraph(): LeafBlockParser {
  let lines = 0;
  let marks = 0;
  const counter: LeafBlockParser = {
    nextLine: (_, line, leaf) => {
      lines++;
      marks += line.markers.length;
      if (marks > QUOTED) line.markers = [];
      if (lines > TITLE_LINES) leaf.parsers = [counter];
      return false;
    },
    finish: () => false,
  };
  return counter;
}

/** Takes a line at the deepest level for a paragraph, whatever it begins with. */
function readDeep(cx: BlockContext, line: Line): boolean {
  if (cx.depth <= DEEPEST) return false;
  const from = cx.lineStart + line.pos;
  const text = line.text.slice(line.pos);
  cx.addElement(cx.elt('Paragraph', from, from + text.length, [...cx.parser.parseInline(text, from)]));
  cx.nextLine();
  return true;
}

/** What ends it, and its node. */
type Enclosed = readonly [closing: string, node: string];
const COMMENT: Enclosed = ['-->', 'Comment'];
const INSTRUCTION: Enclosed = ['?>', 'ProcessingInstruction'];

const LESS_THAN = 0x3c;

function readNear(cx: InlineContext, next: number, at: number): number {
  const isFar = at - cx.offset > READ;
  if (next === LESS_THAN) {
    const mark = cx.slice(at, at + 4);
    if (mark === '<!--') return readComment(cx, at);
    if (mark.startsWith('<?') && !isFar) return readUntil(cx, at, at + 2, INSTRUCTION);
    // Declarations are for machines: a letter that shows such a mark means the mark.
    if (mark.startsWith('<!')) return at + 1;
  }
  return isFar ? at + 1 : -1;
}

/** As CommonMark 0.31 has it, in "Raw HTML". */
function readComment(cx: InlineContext, at: number): number {
  const short = /^-?>/.exec(cx.slice(at + 4, at + 6));
  if (short) return cx.addElement(cx.elt('Comment', at, at + 4 + short[0].length));
  return readUntil(cx, at, at + 4, COMMENT);
}

/** The closing marks that the rest of a paragraph does not have. */
const missing = new WeakMap<InlineContext, Set<string>>();

function readUntil(cx: InlineContext, at: number, start: number, [closing, node]: Enclosed): number {
  const known = missing.get(cx);
  if (known?.has(closing)) return at + 1;
  const length = cx.slice(start, cx.end).indexOf(closing);
  if (length >= 0) return cx.addElement(cx.elt(node, at, start + length + closing.length));
  missing.set(cx, new Set(known).add(closing));
  return at + 1;
}
