import { parser } from '@lezer/markdown';
import type { Block, Comment } from './block.ts';
import { BOUNDED } from './bounded-markdown.ts';
import { type Chunk, leavesOf, nextChunk } from './plain-blocks.ts';
import type { Range } from './range.ts';
import type { Hole } from './tokens.ts';

/**
 * Finds the blocks of prose in Markdown, with what in them is none, and the comments.
 * @param offset of the Markdown in the whole text; all ranges are in the whole text
 */
export function readBlocks(
  markdown: string,
  offset: number,
): { readonly blocks: readonly Block[]; readonly comments: readonly Comment[] } {
  const collector = new Collector(markdown, offset);
  let parsed = -1;
  for (let chunk = nextChunk(markdown, 0), next: Chunk | null; chunk !== null; chunk = next) {
    next = nextChunk(markdown, chunk.end + 1);
    if (isKnown(markdown, chunk, next)) {
      if (parsed >= 0) collector.collect(parsed, chunk.start);
      parsed = -1;
      collector.addChunk(chunk);
    } else {
      if (parsed < 0) parsed = chunk.start;
      if (chunk.isOpen) break;
    }
  }
  if (parsed >= 0) collector.collect(parsed, markdown.length);
  return collector;
}

/** Whether a chunk can be read without the parser: an indented one behind a list is read with it. */
function isKnown(markdown: string, chunk: Chunk, next: Chunk | null): boolean {
  if (chunk.kind === 'other') return false;
  return !chunk.isList || next === null || markdown.charCodeAt(next.start) > 32;
}

/** Without the parts that nothing here looks at; its search for hard breaks is quadratic in a run of spaces. */
const PARSER = parser.configure([{ remove: ['HardBreak', 'Emphasis'] }, BOUNDED]);

/** Blocks whose text is prose; indented "code" in a letter is an indented paragraph. */
const LEAVES = new Set(['Paragraph', 'ATXHeading', 'SetextHeading', 'CodeBlock', 'HTMLBlock', 'Task']);
const HEADING = /^(?:ATX|Setext)Heading[1-6]$/;
const SILENT = new Set([
  'Comment',
  'CommentBlock',
  'HTMLTag',
  'LinkMark',
  'URL',
  'LinkTitle',
  'LinkLabel',
  'Image',
  'QuoteMark',
  'HeaderMark',
  'ProcessingInstruction',
]);

class Collector {
  readonly blocks: { start: number; end: number; holes: Hole[] }[] = [];
  readonly comments: Comment[] = [];
  readonly #markdown: string;
  readonly #offset: number;

  constructor(markdown: string, offset: number) {
    this.#markdown = markdown;
    this.#offset = offset;
  }

  /** Parses `[start, end)`, which begins and ends between blocks. */
  collect(start: number, end: number): void {
    const tree = PARSER.parse(this.#markdown.slice(start, end));
    let holes = this.blocks.at(-1)?.holes ?? [];
    tree.iterate({
      enter: node => {
        const { name } = node;
        const from = start + node.from;
        const to = start + node.to;
        if (name === 'Comment') this.#addComment(from, to);
        if (name === 'CommentBlock') this.#addCommentLine(from, to);
        if (isLeaf(name)) {
          holes = this.addBlock(from, to);
          if (name === 'HTMLBlock') this.#addTags(from, to, holes);
        } else if (name === 'InlineCode') {
          holes.push({ start: this.#offset + from, end: this.#offset + to, opaque: true });
        } else if (SILENT.has(name)) {
          const placeholder = name === 'HTMLTag' && isPlaceholderTag(this.#markdown.slice(from, to));
          holes.push({ start: this.#offset + from, end: this.#offset + to, opaque: placeholder });
          return name !== 'Image';
        }
        return true;
      },
    });
  }

  /** Adds the blocks of a chunk that needs no parser. */
  addChunk(chunk: Chunk): void {
    if (chunk.kind === 'paragraph') {
      this.addBlock(chunk.start, chunk.end);
      return;
    }
    for (const { start, end, marks } of leavesOf(this.#markdown, chunk)) {
      const holes = this.addBlock(start, end);
      const from = this.#offset + start;
      if (marks > 0) holes.push({ start: from, end: from + marks, opaque: false });
    }
  }

  /**
   * Adds a block; one that a comment line alone parts from the block before joins it, for a directive is no paragraph
   * break. Returns the list for its holes.
   */
  addBlock(from: number, to: number): Hole[] {
    const start = this.#offset + from;
    const end = this.#offset + to;
    const before = this.blocks.at(-1);
    const comment = this.comments.at(-1);
    if (before !== undefined && comment !== undefined && this.#isJoined(before, comment, start)) {
      before.holes.push({ start: comment.start, end: comment.end, opaque: false });
      before.end = end;
      return before.holes;
    }
    const holes: Hole[] = [];
    this.blocks.push({ start, end, holes });
    return holes;
  }

  #isJoined(before: Range, comment: Range, start: number): boolean {
    if (before.end > comment.start || comment.end > start) return false;
    return isJoinedByComment(this.#slice(before.end, comment.start) + this.#slice(comment.end, start));
  }

  #slice(start: number, end: number): string {
    return this.#markdown.slice(start - this.#offset, end - this.#offset);
  }

  /** Markdown gives the whole line to a comment that opens it; what stands behind the comment is sent all the same. */
  #addCommentLine(from: number, to: number): void {
    let position = from;
    while (this.#markdown.startsWith('<!--', position)) {
      const close = this.#markdown.indexOf('-->', position + 4);
      const end = close < 0 || close + 3 > to ? to : close + 3;
      this.#addComment(position, end);
      position = end;
      while (position < to && this.#markdown.charCodeAt(position) <= 32) position++;
    }
    if (position < to) this.#addTags(position, to, this.addBlock(position, to));
  }

  #addComment(from: number, to: number): void {
    const start = this.#offset + from;
    this.comments.push({ start, end: this.#offset + to, text: this.#markdown.slice(from, to) });
  }

  /** In an HTML block Markdown sees no inline structure; its tags and comments are found here. */
  #addTags(from: number, to: number, holes: Hole[]): void {
    let open = -1;
    for (let index = from; index < to; index++) {
      const unit = this.#markdown.charCodeAt(index);
      if (unit === 0x3c) open = index;
      if (unit === 0x21 && open === index - 1 && this.#markdown.startsWith('<!--', open)) {
        const close = this.#markdown.indexOf('-->', open + 4);
        const end = close < 0 || close + 3 > to ? to : close + 3;
        this.#addComment(open, end);
        holes.push({ start: this.#offset + open, end: this.#offset + end, opaque: false });
        index = end - 1;
        open = -1;
      } else if (unit === 0x3e && open >= 0) {
        const opaque = isPlaceholderTag(this.#markdown.slice(open, index + 1));
        holes.push({ start: this.#offset + open, end: this.#offset + index + 1, opaque });
        open = -1;
      }
    }
  }
}

function isLeaf(name: string): boolean {
  return LEAVES.has(name) || HEADING.test(name);
}

/** `<name>` or `<Company Name>` is something to fill in, `<b>` and `</p>` are mark-up. */
function isPlaceholderTag(tag: string): boolean {
  return (
    /^<[A-Za-z][A-Za-z _-]{2,40}>$/.test(tag) &&
    !/^<(?:div|span|html|body|strong|del|ins|sub|sup|pre|code|table|center|font|small|big)>$/i.test(tag)
  );
}

/** Line breaks but no blank line. */
function isJoinedByComment(gap: string): boolean {
  return gap.trim() === '' && gap.split('\n').length === 3;
}
