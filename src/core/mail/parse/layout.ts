import { type Sentence, splitSentences } from '../words/sentences.ts';
import { readClosing } from './closing.ts';
import { isFooterLine } from './footer.ts';
import { type Greeting, readGreeting } from './greeting.ts';
import { isBlank, type Line, lineAt } from './lines.ts';
import { findClosing } from './signature-lines.ts';

/** What the parts of a mail's body are. */
export interface Layout {
  /** Short lines above the greeting: a repeated subject, a letterhead. */
  readonly headings: readonly Line[];
  readonly greeting: Greeting | null;
  readonly sentences: readonly Sentence[];
  /** Lines of the sender's name, title and organisation. */
  readonly signature: readonly Line[];
  /** From the greeting to the signature, without footers. */
  readonly body: readonly Line[];
}

/** Finds greeting, prose, signature and footer among the lines of one mail. */
export function layOut(text: string, lines: readonly Line[]): Layout {
  const greetingAt = findGreeting(text, lines);
  const greeting = greetingAt < 0 ? null : readGreeting(text, lineAt(lines, greetingAt));
  const first = greetingAt < 0 ? 0 : greetingAt + 1;
  const footerAt = findFooter(text, lines, first);
  const closing = findClosing(text, lines, first, footerAt);
  const body = lines.slice(first, closing.bodyEnd);
  const inline = greeting === null ? null : restOfLine(lineAt(lines, greetingAt), greeting.end);
  const bodyLines = inline === null ? body : [inline, ...body];
  return {
    headings: lines.slice(0, Math.max(0, greetingAt)).filter(line => !isBlank(line)),
    greeting,
    sentences: toSentences(text, bodyLines),
    signature: closing.signature,
    body: bodyLines,
  };
}

/** Among the first lines that are not blank; a letterhead may stand above. */
function findGreeting(text: string, lines: readonly Line[]): number {
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    if (++seen > 14) return -1;
    const greeting = readGreeting(text, line);
    if (greeting !== null && readClosing(text, line) === null) return index;
    // Prose has begun.
    if (line.end - line.start > 80) return -1;
  }
  return -1;
}

/** What follows the greeting on its own line. */
function restOfLine(line: Line, end: number): Line | null {
  return end >= line.end ? null : { ...line, start: end };
}

function findFooter(text: string, lines: readonly Line[], first: number): number {
  let seen = 0;
  for (let index = first; index < lines.length; index++) {
    const line = lineAt(lines, index);
    if (isBlank(line)) continue;
    if (seen > 0 && isFooterLine(text, line)) return index;
    seen++;
  }
  return lines.length;
}

/** Sentences of the paragraphs and list items among the lines. */
function toSentences(text: string, lines: readonly Line[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph: Line[] = [];
  const flush = (): void => {
    sentences.push(...splitSentences(text, paragraph));
    paragraph = [];
  };
  for (const line of lines) {
    if (isBlank(line) || isListItem(text, line)) flush();
    if (!isBlank(line)) paragraph.push(line);
  }
  flush();
  return sentences;
}

function isListItem(text: string, line: Line): boolean {
  return /^(?:[-•*–·]\s|\d{1,2}[.)]\s)/.test(text.slice(line.start, line.start + 5));
}
