import type { Range } from '../../text/range.ts';
import { findAddress } from './address.ts';
import { parseDate } from './dates.ts';
import type { Field, Fields } from './header-lines.ts';
import { isBlank, type Line } from './lines.ts';

/** "to me" below the sender is how a mail copied out of a web page begins. */
const TO_ME = /^(?:to me|an mich|à moi|para mí|para mi|aan mij|para mim|a me)\b/i;

/**
 * Reads what copying an open mail out of Gmail's page leaves at the top: subject, sender, date, "to me". Returns the
 * fields and the index of the first line of the body, or `null`.
 */
export function readWebHeader(
  text: string,
  lines: readonly Line[],
): { readonly fields: Fields; readonly next: number } | null {
  const toMe = lines
    .slice(0, 12)
    .findIndex(line => TO_ME.test(content(text, line)) && line.end - line.start < 40);
  if (toMe < 1) return null;
  const fields = new Map<Field, Range>();
  for (const line of lines.slice(0, toMe)) {
    if (isBlank(line)) continue;
    if (!fields.has('from') && findAddress(text, line.start, line.end) !== null) fields.set('from', line);
    else if (fields.has('from') && !fields.has('date') && parseDate(content(text, line)) !== null)
      fields.set('date', line);
    else if (!fields.has('subject') && !fields.has('from')) fields.set('subject', line);
  }
  return fields.has('from') ? { fields, next: toMe + 1 } : null;
}

function content(text: string, line: Line): string {
  return text.slice(line.start, Math.min(line.end, line.start + 200));
}
