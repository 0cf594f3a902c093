import type { Range } from '../../text/range.ts';
import { fold } from '../words/fold.ts';
import { isBlank, type Line } from './lines.ts';

/** The header fields that are read. */
export type Field = 'from' | 'replyTo' | 'to' | 'date' | 'subject' | 'messageId' | 'other';

/** Header fields found in text; ranges of their values. */
export type Fields = ReadonlyMap<Field, Range>;

/** What mail programs call the fields, in the languages that are read; folded. */
const NAMES: readonly (readonly [field: Field, names: string])[] = [
  ['from', 'from|von|de|van|da|afzender|absender|expediteur|remitente|remetente'],
  ['replyTo', 'replyto|antwort an|antworten an|responder a|repondre a'],
  ['to', 'to|an|a|para|aan|pour'],
  ['date', 'date|sent|datum|gesendet|envoye|enviado|enviada|fecha|verzonden|data|received|erhalten|recu'],
  ['subject', 'subject|subject line|betreff|objet|asunto|onderwerp|assunto|oggetto'],
  ['messageId', 'messageid'],
  [
    'other',
    'cc|bcc|kopie|attachments|attached|anlagen|importance|wichtigkeit|sent by|mailedby|signedby|prioridad',
  ],
];

const FIELD_BY_NAME: ReadonlyMap<string, Field> = new Map(
  NAMES.flatMap(([field, names]) => names.split('|').map(name => [name, field] as const)),
);

/** A header line that was recognised. */
export interface HeaderLine {
  readonly field: Field;
  readonly value: Range;
}

/** `Subject: …`, also in bold (`*From:* …`) and with the names other languages use. `null` for any other line. */
export function readHeaderLine(text: string, line: Line): HeaderLine | null {
  const limit = Math.min(line.end, line.start + 26);
  let colon = line.start;
  while (colon < limit && text.charCodeAt(colon) !== 0x3a && text.charCodeAt(colon) !== 0xff1a) colon++;
  if (colon === limit || colon === line.start) return null;
  const field = FIELD_BY_NAME.get(fold(text.slice(line.start, colon)).trim());
  const technical = field === undefined && isTechnicalName(text, line.start, colon);
  if (field === undefined && !technical) return null;
  let start = colon + 1;
  while (start < line.end && /[\s*_\u200b]/.test(text.charAt(start))) start++;
  let end = line.end;
  while (end > start && /[\s*_]/.test(text.charAt(end - 1))) end--;
  return { field: field ?? 'other', value: { start, end } };
}

/** `Message-ID`, `X-Mailer`, `MIME-Version`: one word with a hyphen, as headers are named. */
function isTechnicalName(text: string, start: number, colon: number): boolean {
  return /^[A-Za-z]+(?:-[A-Za-z0-9]+){1,5}$/.test(text.slice(start, colon));
}

/** Fields of a run of header lines that starts at `index`, and the index behind it. */
export function readHeaderBlock(
  text: string,
  lines: readonly Line[],
  index: number,
): { readonly fields: Fields; readonly next: number } {
  const fields = new Map<Field, Range>();
  let last: Field | null = null;
  let next = index;
  for (; next < Math.min(lines.length, index + MOST_FIELDS); next++) {
    const line = lines[next];
    if (line === undefined || isBlank(line)) break;
    const header = readHeaderLine(text, line);
    if (header !== null) {
      if (!fields.has(header.field)) fields.set(header.field, header.value);
      last = header.field;
    } else if (last !== null && isFolded(text, line)) {
      const value = fields.get(last);
      if (value !== undefined) fields.set(last, { start: value.start, end: line.end });
    } else {
      break;
    }
  }
  return { fields, next };
}

/** Lines of one header block; keeps the search for blocks linear. */
const MOST_FIELDS = 60;

/** A header that was too long goes on in an indented line. */
function isFolded(text: string, line: Line): boolean {
  const before = text.charCodeAt(line.start - 1);
  return before === 0x20 || before === 0x09;
}
