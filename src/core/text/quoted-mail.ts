import type { Range } from './range.ts';

/** Which lines of a mail body are not the writer's own. Offsets are into the whole text. */
export interface QuotedMail {
  /** Quoted lines and the lines that introduce them, sorted. */
  readonly skipped: readonly Range[];
  /** Where the writer's own part ends: at a signature mark or at an unquoted copy of the mail answered. */
  readonly end: number;
}

/**
 * Finds `>` quotes, "On … wrote:" lines, Outlook and forwarded header blocks and signatures.
 * The forms are those of RFC 3676 (`>` and `-- `) and of Gmail, Apple Mail, Thunderbird and Outlook.
 */
export function findQuotedMail(text: string, body: Range): QuotedMail {
  const skipped: Range[] = [];
  for (let start = body.start; start < body.end; ) {
    const lineEnd = endOfLine(text, start, body.end);
    const next = Math.min(lineEnd + 1, body.end);
    const first = firstUnit(text, start, lineEnd);
    const unit = text.charCodeAt(first);
    if (unit === 0x3e) {
      skipped.push({ start, end: next });
    } else if (isSeparator(unit)) {
      if (endsOwnPart(text, first, lineEnd, body.end) || isHeaderBlock(text, first, body.end)) {
        return { skipped, end: start };
      }
    } else if (unit === 0x4f && isAttribution(text, first, lineEnd, body.end)) {
      const end = endOfAttribution(text, first, body.end);
      if (!isFollowedByQuote(text, end, body.end)) return { skipped, end: start };
      skipped.push({ start, end });
      start = end;
      continue;
    } else if (unit === 0x46 && isHeaderBlock(text, first, body.end)) {
      return { skipped, end: start };
    }
    start = next;
  }
  return { skipped, end: body.end };
}

/** A line that opens with `-`, `_` or `*` may part the letter from what follows. */
function isSeparator(unit: number): boolean {
  return unit === 0x2d || unit === 0x5f || unit === 0x2a;
}

function endsOwnPart(text: string, first: number, lineEnd: number, limit: number): boolean {
  const line = text.slice(first, Math.min(lineEnd, first + 100));
  if (line === '-- ' || line === '--' || line === '-- \r') return true;
  if (/^-{2,20} ?(?:Original|Forwarded) [Mm]essage ?-{2,20}/.test(line)) return true;
  return /^[_*-]{5}/.test(line) && isHeaderBlock(text, firstUnit(text, lineEnd + 1, limit), limit);
}

/** `From:` with at least two more header lines below it. */
function isHeaderBlock(text: string, from: number, limit: number): boolean {
  if (!/^\*?From:/.test(text.slice(from, from + 6))) return false;
  let found = 0;
  let start = from;
  for (let lines = 0; lines < 8 && start < limit; lines++) {
    const end = endOfLine(text, start, limit);
    const line = text.slice(start, Math.min(end, start + 12)).replace('*', '');
    if (/^(?:Sent|Date|To|Cc|Subject):/.test(line)) found++;
    start = end + 1;
  }
  return found >= 2;
}

const WROTE = /\bwrote:\s{0,3}$/;

/** "On 3 May 2026, at 10:12, Priya <p@example.com> wrote:", on one line or broken into up to three. */
function isAttribution(text: string, first: number, lineEnd: number, limit: number): boolean {
  if (!text.startsWith('On ', first)) return false;
  if (!/[\d@]/.test(text.slice(first, Math.min(lineEnd, first + 200)))) return false;
  return endOfAttribution(text, first, limit) > first;
}

/** Behind the line that ends in "wrote:", among the first three; otherwise where it started. */
function endOfAttribution(text: string, first: number, limit: number): number {
  let start = first;
  for (let lines = 0; lines < 3 && start < limit; lines++) {
    const end = endOfLine(text, start, limit);
    if (WROTE.test(text.slice(Math.max(start, end - 12), end))) return Math.min(end + 1, limit);
    if (firstUnit(text, start, end) === end) return first;
    start = end + 1;
  }
  return first;
}

function isFollowedByQuote(text: string, from: number, limit: number): boolean {
  let position = from;
  while (position < limit && text.charCodeAt(position) <= 32) position++;
  return position < limit && text.charCodeAt(position) === 0x3e;
}

function endOfLine(text: string, start: number, limit: number): number {
  let position = start;
  while (position < limit && text.charCodeAt(position) !== 10) position++;
  return position;
}

function firstUnit(text: string, start: number, end: number): number {
  let position = start;
  while (position < end && (text.charCodeAt(position) === 32 || text.charCodeAt(position) === 9)) position++;
  return position;
}
