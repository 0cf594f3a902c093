import type { Tree } from '@lezer/common';
import { parser } from '@lezer/markdown';
import { findQuotedMail } from './quoted-mail.ts';
import type { Range } from './range.ts';
import type { Hole } from './tokens.ts';

/** A paragraph, heading or list item of the writer's own words. */
export interface Block extends Range {
  /** Stretches inside that are not the writer's words, sorted. */
  readonly holes: readonly Hole[];
}

/** An HTML comment, where directives live. */
export interface Comment extends Range {
  readonly text: string;
}

/** What of a draft's body is the writer's own prose. */
export interface Prose {
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  /** Where the writer's own part ends and a signature or quoted mail starts; the body's end when there is none. */
  readonly end: number;
}

/**
 * Maps the writer's own prose: without code, comments, `>` quotes, signatures after `-- `, quoted mail threads,
 * link targets, tags and template placeholders. Offsets are into `text`.
 * @param body the part of `text` behind the front matter
 */
export function mapProse(text: string, body: Range): Prose {
  const quoted = findQuotedMail(text, body);
  const markdown = blanked(text, body, quoted.skipped);
  const collector = new Collector(markdown, body.start);
  collector.collect(PARSER.parse(markdown));
  const blocks = collector.blocks.flatMap(block => clip(text, block, quoted.end));
  return { blocks, comments: collector.comments, end: quoted.end };
}

/** Without the parts that nothing here looks at; its search for hard breaks is quadratic in a run of spaces. */
const PARSER = parser.configure({ remove: ['HardBreak', 'Emphasis'] });

/** The body with blank lines for the quoted ones: in mail a quote ends a paragraph, and a thousand `>` nest nothing. */
function blanked(text: string, body: Range, skipped: readonly Range[]): string {
  let markdown = '';
  let position = body.start;
  for (const { start, end } of skipped) {
    const isLine = text.charCodeAt(end - 1) === 10;
    markdown +=
      text.slice(position, start) + ' '.repeat(end - start - (isLine ? 1 : 0)) + (isLine ? '\n' : '');
    position = end;
  }
  return markdown + text.slice(position, body.end);
}

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

  collect(tree: Tree): void {
    let holes: Hole[] = [];
    tree.iterate({
      enter: node => {
        const { name, from, to } = node;
        if (name === 'Comment' || name === 'CommentBlock') this.#addComment(from, to);
        if (isLeaf(name)) {
          holes = this.#addBlock(from, to);
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

  /**
   * Adds a block; one that a comment line alone parts from the block before joins it, for a directive is no paragraph
   * break. Returns the list for its holes.
   */
  #addBlock(from: number, to: number): Hole[] {
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

  #addComment(from: number, to: number): void {
    const start = this.#offset + from;
    this.comments.push({ start, end: this.#offset + to, text: this.#markdown.slice(from, to) });
  }

  /** In an HTML block Markdown sees no inline structure; its tags are found here. */
  #addTags(from: number, to: number, holes: Hole[]): void {
    let open = -1;
    for (let index = from; index < to; index++) {
      const unit = this.#markdown.charCodeAt(index);
      if (unit === 0x3c) open = index;
      if (unit !== 0x3e || open < 0) continue;
      const tag = this.#markdown.slice(open, index + 1);
      holes.push({
        start: this.#offset + open,
        end: this.#offset + index + 1,
        opaque: isPlaceholderTag(tag),
      });
      open = -1;
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

/** The part of a block before the end of the writer's own part, without space around it. */
function clip(text: string, block: Block, limit: number): Block[] {
  if (block.start >= limit) return [];
  const part = trimmed(text, { ...block, end: Math.min(block.end, limit) });
  return part.start < part.end ? [part] : [];
}

function trimmed(text: string, block: Block): Block {
  let { start, end } = block;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end, holes: block.holes.filter(hole => hole.start < end && start < hole.end) };
}
