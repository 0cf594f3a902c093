import type { SyntaxNodeRef } from '@lezer/common';
import { toLetterMarkdown } from './letter-markdown.ts';
import { LETTER_PARSER } from './letter-parser.ts';

/** Markdown nodes that leave nothing behind in plain text. */
const DROPPED = new Set(['EmphasisMark', 'CodeMark', 'CodeInfo', 'LinkTitle']);

/**
 * The letter as it is pasted into a mail: without front matter, comments and Markdown marks; links as
 * "text (address)". Lines that the editor wrapped are put together, line breaks become LF; quotes and lists stay as
 * they are.
 */
export function toPlainText(draft: string): string {
  return markdownToText(toLetterMarkdown(draft));
}

/** The same for a letter that is Markdown already. */
export function markdownToText(markdown: string): string {
  const writer = new Writer(markdown);
  LETTER_PARSER.parse(markdown).iterate({ enter: node => writer.enter(node) });
  return tidy(writer.finish());
}

class Writer {
  readonly #markdown: string;
  #text = '';
  #position = 0;
  /** What stands in place of the end of each link that is being written, from its mark behind the label on. */
  readonly #linkEnds = new Map<number, { readonly to: number; readonly text: string }>();

  constructor(markdown: string) {
    this.#markdown = markdown;
  }

  /** Takes the next node in reading order; `false` when its children need no look. */
  enter(node: SyntaxNodeRef): boolean {
    if (DROPPED.has(node.name)) {
      this.#replace(node.from, node.to, '');
      return false;
    }
    switch (node.name) {
      case 'HeaderMark':
        this.#replace(node.from, node.to + (this.#markdown.startsWith(' ', node.to) ? 1 : 0), '');
        return false;
      case 'Link':
      case 'Image':
        this.#openLink(node);
        return true;
      case 'LinkMark':
        this.#closeLink(node);
        return false;
      case 'Autolink':
        this.#replace(node.from, node.to, this.#markdown.slice(node.from + 1, node.to - 1));
        return false;
      case 'Escape':
        this.#replace(node.from, node.to, this.#markdown.slice(node.from + 1, node.to));
        return false;
      case 'HardBreak':
        this.#replace(node.from, node.to, '\n');
        return false;
      case 'Entity':
        this.#replace(node.from, node.to, decodeEntity(this.#markdown.slice(node.from, node.to)));
        return false;
      default:
        return true;
    }
  }

  finish(): string {
    return this.#text + this.#markdown.slice(this.#position);
  }

  #replace(from: number, to: number, text: string): void {
    if (from < this.#position) return;
    this.#text += this.#markdown.slice(this.#position, from) + text;
    this.#position = to;
  }

  /** `[text](address)` → `text (address)`. Brackets without an address are no link but a placeholder: they stay. */
  #openLink({ node }: SyntaxNodeRef): void {
    const url = node.getChild('URL');
    const [open, close] = node.getChildren('LinkMark');
    if (url === null || open === undefined || close === undefined) return;
    const label = this.#markdown.slice(open.to, close.from);
    const address = this.#markdown.slice(url.from, url.to).replace(/^<|>$/g, '');
    const bare = address.replace(/^mailto:/, '');
    this.#replace(open.from, open.to, '');
    this.#linkEnds.set(close.from, {
      to: node.to,
      text: label === bare || label === address ? '' : ` (${bare})`,
    });
  }

  #closeLink({ from }: SyntaxNodeRef): void {
    const end = this.#linkEnds.get(from);
    if (end !== undefined) this.#replace(from, end.to, end.text);
  }
}

/** The entities that mail programs and keyboards produce; others stay as written. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&nbsp;', ' '],
]);

function decodeEntity(entity: string): string {
  return ENTITIES.get(entity) ?? entity;
}

/** No space at line ends, no more than one blank line, no blank lines at either end. */
function tidy(text: string): string {
  const lines = text.split('\n').map(line => line.trimEnd());
  const kept = lines.filter((line, index) => line !== '' || (lines[index - 1] ?? '') !== '');
  return `${kept.join('\n').trim()}\n`;
}
