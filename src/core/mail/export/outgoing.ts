import { findFrontMatter, isRecordOpen, readFrontMatter } from '../../text/front-matter.ts';
import { isCommentOpen } from './hidden-parts.ts';
import { toLetterMarkdown } from './letter-markdown.ts';
import { toOneLine } from './one-line.ts';
import { markdownToText } from './plain-text.ts';

/** A letter as it leaves: what every way out of the house is made of. */
export interface OutgoingLetter {
  /** Recipients as the front matter names them, on one line; empty when it names none. */
  readonly to: string;
  /** On one line; empty when there is none. */
  readonly subject: string;
  /** The letter in Markdown, without front matter, comments and HTML tags. LF line ends. */
  readonly markdown: string;
  /** The same letter as plain text. LF line ends, the last one included. */
  readonly text: string;
  /** `Message-ID` of the mail that is answered, with its angle brackets; `null` when it is not known. */
  readonly inReplyTo: string | null;
}

/** Why a letter cannot leave; the message is for people and says what to do. */
export class ExportError extends Error {
  override readonly name = 'ExportError';

  /** By name: parts that load late bring a class of their own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return Error[Symbol.hasInstance](value) && (value as Error).name === 'ExportError';
  }
}

/** UTF-16 units of a subject or a list of recipients; longer ones are a slip. */
const LONGEST_LINE = 1_000;

/** The front matter key of a private note, which no export takes. */
export const PRIVATE_KEY = 'gracious-private';

/**
 * What goes out of a draft.
 * @throws ExportError for a private note, for a draft without a letter, and for one whose front matter or comment has no end
 */
export function readOutgoing(draft: string): OutgoingLetter {
  if (isPrivateNote(draft)) {
    throw new ExportError(
      'This is a private note, and private notes stay here. Copy by hand what you want to use of it.',
    );
  }
  if (isRecordOpen(draft)) {
    throw new ExportError(
      'The front matter at the top has no end, so it would go out with the letter. Put a line with --- behind its last key.',
    );
  }
  const markdown = toLetterMarkdown(draft);
  if (isCommentOpen(markdown)) {
    throw new ExportError(
      'A comment in the letter is not closed in its paragraph, so it would go out with it. Put --> behind the comment, or take its <!-- out.',
    );
  }
  const text = markdownToText(markdown);
  if (text.trim() === '') {
    throw new ExportError(
      'There is no letter to hand over yet: nothing stands below the front matter. Write it there.',
    );
  }
  const record = readFrontMatter(draft)?.record;
  return {
    to: toOneLine(record?.to ?? '', LONGEST_LINE),
    subject: toOneLine(record?.subject ?? '', LONGEST_LINE),
    markdown,
    text,
    inReplyTo: toMessageId(record?.inReplyTo ?? ''),
  };
}

/** Whether a text is a note that "Let It Rest" put away. */
export function isPrivateNote(text: string): boolean {
  const found = findFrontMatter(text.slice(0, 20_000));
  if (found === null) return false;
  const lines = text.slice(found.yaml.start, found.yaml.end).split(/[\r\n\u2028\u2029]/);
  return lines.some(line => line.startsWith(PRIVATE_KEY) && /^[ \t]*:/.test(line.slice(PRIVATE_KEY.length)));
}

/** Fits on one header line, which may not be folded inside the id. RFC 5322, 2.1.1 allows 998 characters. */
const LONGEST_ID = 900;

/** `<id@host>` in printable ASCII, or `null`: an id that is anything else would break the header or find no thread. */
function toMessageId(written: string): string | null {
  const bare = written.trim().replace(/^<|>$/g, '');
  // What looks like an encoded word would be decoded by readers.
  const isUsable = bare.includes('@') && !bare.includes('=?') && /^[!-;=?-~]+$/.test(bare);
  return isUsable && bare.length <= LONGEST_ID ? `<${bare}>` : null;
}
