import { type Extract, extractFacts } from './facts/extract.ts';
import { ANALYSED_LENGTH } from './parse/limits.ts';
import { isBlank } from './parse/lines.ts';
import { readSource, type Source } from './parse/source.ts';
import { type Message, splitThread } from './parse/thread.ts';
import type { ReadMail } from './types.ts';

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
  const extract = readThread(source, splitThread(source.text, ANALYSED_LENGTH));
  return { text: source.text, isSource: source.isSource, messageId: source.messageId, ...extract };
}

/**
 * The newest mail of a thread; what it passes on or answers where it says nothing itself: a forward to oneself, or
 * the reader's own answer above the mail.
 */
function readThread(source: Source, messages: readonly Message[]): Extract {
  const [top, ...others] = messages;
  const first = extractFacts(source, top ?? { origin: 'top', fields: new Map(), lines: [] });
  if (first.facts.kind !== 'other') return first;
  for (const message of others.slice(0, 6)) {
    if (message.lines.every(isBlank)) continue;
    const older = extractFacts(source, message);
    const isPassedOn = message.origin === 'forwarded' || isNearlyEmpty(top);
    if (isPassedOn || older.facts.kind === 'rejection') return older;
  }
  return first;
}

/** A forward without comment, or with one line. */
function isNearlyEmpty(message: Message | undefined): boolean {
  const length = (message?.lines ?? []).reduce((sum, line) => sum + line.end - line.start, 0);
  return length < 160;
}
