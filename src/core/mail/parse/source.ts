import { MailError } from '../types.ts';
import { refuseBinary } from './binary.ts';
import { decodeBytes, repairHighControls } from './charset.ts';
import { hasHtml, htmlToText, protectAngles } from './html.ts';
import { LARGEST_MAIL } from './limits.ts';
import { parseMime } from './mime.ts';

/** A mail's readable text, whatever it came from. */
export interface Source {
  readonly text: string;
  /** Whether `text` is, unit for unit, what was passed in. */
  readonly isSource: boolean;
  readonly messageId: string | null;
  readonly autoSubmitted: boolean;
  readonly isCalendarInvite: boolean;
}

/**
 * Turns pasted text or the bytes of a file into readable text.
 * @param isMailFile whether the bytes come from an `.eml` file and are parsed as MIME in any case
 * @throws MailError for empty, binary or oversized input
 */
export async function readSource(input: string | Uint8Array, isMailFile: boolean): Promise<Source> {
  if (input.length > LARGEST_MAIL) {
    throw new MailError(
      'This is larger than 25 MB, more than Gracious reads at once. Copy the words of the mail and read those instead.',
    );
  }
  if (typeof input !== 'string') {
    if (isMailFile || looksLikeMime(head(input))) return readMime(input);
    refuseBinary(input);
  }
  const text = typeof input === 'string' ? input : decodeBytes(input);
  if (text.trim() === '')
    throw new MailError('There is no text here. Copy the mail you received, then try again.');
  if (looksLikeMime(text.slice(0, 20_000))) return readMime(new TextEncoder().encode(text));
  return readText(text);
}

async function readMime(bytes: Uint8Array): Promise<Source> {
  if (!looksLikeMime(head(bytes))) refuseBinary(bytes);
  const mail = await parseMime(bytes);
  if (mail.text === '')
    throw new MailError('This mail is empty. If the decision is in an attachment, copy its words.');
  return { ...mail, isSource: false };
}

async function readText(source: string): Promise<Source> {
  const plain = { messageId: null, autoSubmitted: false, isCalendarInvite: false };
  const repaired = repairHighControls(source);
  if (!hasHtml(repaired)) return { ...plain, text: repaired, isSource: repaired === source };
  const keepLineEnds = !/<(?:html|body|!doctype)\b/i.test(repaired.slice(0, 20_000));
  const text = await htmlToText(protectAngles(repaired), { keepLineEnds });
  if (text.trim() === '')
    throw new MailError('This is HTML without any text. Copy the words of the mail instead.');
  return { ...plain, text, isSource: false };
}

/** The start of the bytes as ASCII, enough to see header lines. */
function head(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, 20_000));
}

const TECHNICAL =
  /^(?:mime-version|content-type|content-transfer-encoding|received|message-id|return-path|delivered-to|dkim-signature|x-[\w-]{2,40}|arc-[\w-]{2,40}|authentication-results|list-unsubscribe|user-agent):/i;

/** Whether text begins with the header of a raw mail: header lines only, at least one of them technical. */
function looksLikeMime(text: string): boolean {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/, 200);
  if (/^From \S/.test(lines[0] ?? '')) lines.shift();
  let technical = false;
  for (const line of lines) {
    if (line === '') return technical;
    if (/^[ \t]/.test(line)) continue;
    if (!/^[!-9;-~]{1,70}:/.test(line)) return false;
    technical ||= TECHNICAL.test(line);
  }
  return technical;
}
