import type { Address, Attachment, Email } from 'postal-mime';
import { MailError } from '../types.ts';
import { decodeBytes, decodeUtf8, repairHighControls } from './charset.ts';
import { toOneLine } from './clean.ts';
import { htmlToText } from './html.ts';
import { DEEPEST_FORWARD, DEEPEST_PART, MOST_MULTIPARTS, MOST_PARTS } from './limits.ts';
import { readRawBody } from './raw-body.ts';

/** A parsed `.eml`: its readable text and what no reader sees but Gracious uses. */
export interface MimeMail {
  /** From, Reply-To, To, Date and Subject lines, a blank line, the body, then forwarded mails. */
  readonly text: string;
  readonly messageId: string | null;
  /** Whether headers say that a machine sent it (RFC 3834 `Auto-Submitted`, `Precedence: bulk`). */
  readonly autoSubmitted: boolean;
  /** Whether it carries a calendar invitation. */
  readonly isCalendarInvite: boolean;
}

/** Parses the bytes of a mail. Broken mails give what can be read of them. */
export async function parseMime(bytes: Uint8Array): Promise<MimeMail> {
  return parseAt(withoutMboxLine(bytes), 0);
}

async function parseAt(bytes: Uint8Array, depth: number): Promise<MimeMail> {
  const email = await parseSafely(bytes);
  if (email === null) return rawMail(bytes);
  const forwarded = depth < DEEPEST_FORWARD && !isReport(email) ? await forwardedMails(email, depth) : '';
  const readable = await readableBody(email);
  // A mail that is only passed on has no words of its own, which is no sign of breakage.
  const body = readable !== '' || forwarded !== '' ? readable : readRawBody(decodeBytes(bytes));
  return {
    text: `${headerText(email)}\n\n${body}${forwarded}`.trim(),
    messageId: email.messageId === undefined ? null : toOneLine(email.messageId, 250),
    autoSubmitted: isAutoSubmitted(email),
    isCalendarInvite: email.attachments.some(
      part => part.mimeType === 'text/calendar' && part.method !== 'CANCEL',
    ),
  };
}

/** `null` where the mail is too deep, has too many parts or is otherwise beyond the parser. */
async function parseSafely(bytes: Uint8Array): Promise<Email | null> {
  if (countOf(bytes, 'boundary=') > MOST_MULTIPARTS || countOf(bytes, 'content-type:') > MOST_PARTS)
    return null;
  const { default: PostalMime } = await import('postal-mime');
  const options = { forceRfc822Attachments: true, rfc822Attachments: true, maxNestingDepth: DEEPEST_PART };
  try {
    const email = await PostalMime.parse(bytes, options);
    const isGarbled = (email.text ?? email.html ?? '').includes('\ufffd') && decodeUtf8(bytes) === null;
    return isGarbled ? await PostalMime.parse(new TextEncoder().encode(decodeBytes(bytes)), options) : email;
  } catch {
    return null;
  }
}

function rawMail(bytes: Uint8Array): MimeMail {
  const text = readRawBody(decodeBytes(bytes));
  if (text === '')
    throw new MailError('This mail has no text that can be read. Open it and copy its words instead.');
  return { text, messageId: null, autoSubmitted: false, isCalendarInvite: false };
}

/** The plain part, unless it is missing or only says that the mail is HTML. */
async function readableBody(email: Email): Promise<string> {
  const plain = repairHighControls(email.text ?? '').trim();
  if (email.html === undefined || email.html === '') return plain;
  if (plain !== '' && plain.length > 400) return plain;
  const html = (await htmlToText(repairHighControls(email.html), { keepLineEnds: false })).trim();
  return plain !== '' && plain.length * 3 > html.length ? plain : html;
}

function headerText(email: Email): string {
  const lines = [
    headerLine('From', mailboxText(email.from ?? email.sender)),
    headerLine('Reply-To', mailboxText(email.replyTo?.[0])),
    headerLine('To', mailboxText(email.to?.[0])),
    headerLine('Date', toOneLine(email.headers.find(header => header.key === 'date')?.value ?? '')),
    headerLine('Subject', toOneLine(repairHighControls(email.subject ?? ''), 300)),
  ];
  return lines.filter(line => line !== '').join('\n');
}

function headerLine(name: string, value: string): string {
  return value === '' ? '' : `${name}: ${value}`;
}

function mailboxText(address: Address | undefined): string {
  if (address === undefined) return '';
  const name = toOneLine(repairHighControls(address.name).replaceAll(/[<>"]/g, ' '));
  const mailbox = toOneLine((address.address ?? '').replaceAll(/[<>\s]/g, ''), 254);
  return mailbox === '' ? name : `${name} <${mailbox}>`.trim();
}

/** Mails passed on as attachments, each below the mark that mail programs put there. */
async function forwardedMails(email: Email, depth: number): Promise<string> {
  let text = '';
  for (const part of email.attachments.slice(0, 5)) {
    const bytes = isMail(part) ? bytesOf(part) : null;
    if (bytes === null || bytes.length === 0) continue;
    const mail = await parseAt(withoutMboxLine(bytes), depth + 1);
    const id = mail.messageId === null ? '' : `Message-ID: ${mail.messageId}\n`;
    text += `\n\n---------- Forwarded message ---------\n${id}${mail.text}`;
  }
  return text;
}

function isMail(part: Attachment): boolean {
  return part.mimeType === 'message/rfc822' || /\.eml$/i.test(part.filename ?? '');
}

function bytesOf(part: Attachment): Uint8Array | null {
  if (typeof part.content === 'string') return null;
  return part.content instanceof Uint8Array ? part.content : new Uint8Array(part.content);
}

/** A bounce or receipt carries a mail as evidence, not as its message. */
function isReport(email: Email): boolean {
  return headerValue(email, 'content-type').includes('multipart/report');
}

function isAutoSubmitted(email: Email): boolean {
  const submitted = headerValue(email, 'auto-submitted');
  if (submitted !== '' && submitted !== 'no') return true;
  return /^(?:bulk|auto_reply|junk)\b/.test(headerValue(email, 'precedence'));
}

function headerValue(email: Email, key: string): string {
  return (email.headers.find(header => header.key === key)?.value ?? '').trim().toLowerCase();
}

/** Without the line that mailbox files put in front of each mail: `From priya@example.com Mon Mar  2 …`. */
function withoutMboxLine(bytes: Uint8Array): Uint8Array {
  const isMbox =
    bytes[0] === 0x46 && bytes[1] === 0x72 && bytes[2] === 0x6f && bytes[3] === 0x6d && bytes[4] === 0x20;
  if (!isMbox) return bytes;
  const end = bytes.indexOf(0x0a);
  return end < 0 ? bytes : bytes.subarray(end + 1);
}

/** How often an ASCII text occurs in bytes, in any case. */
function countOf(bytes: Uint8Array, lower: string): number {
  const first = lower.charCodeAt(0);
  let count = 0;
  for (let index = 0; index < bytes.length; index++) {
    if (((bytes[index] ?? 0) | 0x20) === first && matches(bytes, index, lower)) count++;
  }
  return count;
}

function matches(bytes: Uint8Array, index: number, lower: string): boolean {
  for (let offset = 1; offset < lower.length; offset++) {
    const byte = bytes[index + offset] ?? 0;
    const letter = byte >= 65 && byte <= 90 ? byte | 0x20 : byte;
    if (letter !== lower.charCodeAt(offset)) return false;
  }
  return true;
}
