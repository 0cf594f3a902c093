import type { Block, Comment } from './block.ts';
import { readBlocks } from './markdown-blocks.ts';
import { findQuotedMail } from './quoted-mail.ts';
import type { Range } from './range.ts';

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
  const found = readBlocks(markdown, body.start);
  const blocks = found.blocks.flatMap(block => clip(text, block, quoted.end));
  return { blocks, comments: found.comments, end: quoted.end };
}

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
