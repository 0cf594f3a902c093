import type { Range } from '../text/range.ts';
import { type Extract, extractFacts } from './facts/extract.ts';
import { parseMailbox } from './parse/address.ts';
import { toOneLine } from './parse/clean.ts';
import { ANALYSED_LENGTH } from './parse/limits.ts';
import { isBlank } from './parse/lines.ts';
import { readSource, type Source } from './parse/source.ts';
import { type Message, splitThread } from './parse/thread.ts';
import type { ReadMail } from './types.ts';

/** What is known of the input. */
export interface ReadOptions {
  /** Name of the file the bytes come from; `.eml` is parsed as MIME in any case. */
  readonly fileName?: string;
}

/**
 * Reads a mail: what it is, what it says, and the words that show it.
 * @param input pasted text, or the bytes of an `.eml` or text file
 * @throws MailError with a message for people when there is nothing that can be read
 */
export async function readMail(input: string | Uint8Array, options: ReadOptions = {}): Promise<ReadMail> {
  const source = await readSource(input, /\.eml$/i.test(options.fileName ?? ''));
  const messages = splitThread(source.text, ANALYSED_LENGTH);
  const { message, extract } = chooseMessage(source, messages);
  return {
    text: source.text,
    isSource: source.isSource,
    messageId: message === messages[0] ? source.messageId : messageIdOf(source.text, message),
    ...extract,
  };
}

interface Chosen {
  readonly message: Message;
  readonly extract: Extract;
}

const NO_MESSAGE: Message = { origin: 'top', fields: new Map(), lines: [] };

/**
 * The newest mail of a thread; what it passes on or answers where it says nothing itself: a forward to oneself, or
 * the reader's own answer above the mail.
 */
function chooseMessage(source: Source, [top = NO_MESSAGE, ...others]: readonly Message[]): Chosen {
  const first = { message: top, extract: extractFacts(source, top) };
  const [next] = others;
  if (next !== undefined && isForwardOfOwn(source.text, top, next)) {
    const extract = extractFacts(source, next);
    if (extract.facts.kind !== 'other') return { message: next, extract };
  }
  if (first.extract.facts.kind !== 'other') return first;
  for (const message of others.slice(0, 6)) {
    if (message.lines.every(isBlank)) continue;
    const extract = extractFacts(source, message);
    const isPassedOn = message.origin === 'forwarded' || isNearlyEmpty(top);
    if (isPassedOn || extract.facts.kind === 'rejection') return { message, extract };
  }
  return first;
}

/** Whether the sender above passes on what they received below: what they say of it themselves decides nothing. */
function isForwardOfOwn(text: string, top: Message, next: Message): boolean {
  const subject = top.fields.get('subject');
  const isForward =
    next.origin === 'forwarded' ||
    (subject !== undefined && /^\s{0,3}(?:fwd?|wg)\s?:/i.test(text.slice(subject.start, subject.start + 12)));
  if (!isForward) return false;
  const sender = addressAt(text, top.fields.get('from'));
  const author = addressAt(text, next.fields.get('from'));
  // A desk that passes on a colleague's line to the candidate is the one who writes.
  if (sender === null || author === null || domainOf(author) === domainOf(sender)) return false;
  return sender === addressAt(text, next.fields.get('to'));
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

function addressAt(text: string, range: Range | undefined): string | null {
  return range === undefined ? null : (parseMailbox(text, range)?.address ?? null) || null;
}

/** A forward without comment, or with one line. */
function isNearlyEmpty({ lines }: Message): boolean {
  return lines.reduce((sum, line) => sum + line.end - line.start, 0) < 160;
}

function messageIdOf(text: string, { fields }: Message): string | null {
  const range = fields.get('messageId');
  return range === undefined ? null : toOneLine(text.slice(range.start, range.end), 250);
}
