import { fold } from '../words/fold.ts';
import { type Fields, readHeaderBlock, readHeaderLine } from './header-lines.ts';
import { isBlank, type Line, splitLines } from './lines.ts';
import { readWebHeader } from './web-header.ts';

/** One mail of a thread: its header fields as far as the text shows them, and the lines of its body. */
export interface Message {
  /** `top`: the newest; `forwarded`: passed on; `reply`: what the one above answers. */
  readonly origin: 'top' | 'forwarded' | 'reply';
  readonly fields: Fields;
  readonly lines: readonly Line[];
}

interface Draft {
  origin: Message['origin'];
  /** How deeply its own lines are quoted. */
  readonly depth: number;
  fields: Fields;
  lines: Line[];
}

/** Takes a thread apart, newest mail first, at the marks that Gmail, Apple Mail, Outlook and Thunderbird leave. */
export function splitThread(text: string, limit: number): readonly Message[] {
  const lines = unquoteAll(splitLines(text, limit));
  const web = readWebHeader(text, lines);
  const top: Draft = { origin: 'top', depth: 0, fields: web?.fields ?? new Map(), lines: [] };
  const messages = [top];
  let current = top;
  let index = web?.next ?? 0;
  while (index < lines.length) {
    const opened = openMessage(text, lines, index, current);
    if (opened !== null) {
      current = opened.message;
      if (current !== top) messages.push(current);
      index = opened.next;
      continue;
    }
    const line = lines[index];
    if (line !== undefined) {
      // What is quoted less deeply again stands below the quotation: an answer written there.
      if (line.depth < current.depth && !isBlank(line)) current = top;
      (line.depth > current.depth ? quotedMessage(messages, line.depth) : current).lines.push(line);
    }
    index++;
  }
  return messages;
}

/** A text that is quoted as a whole is the mail itself. */
function unquoteAll(lines: readonly Line[]): readonly Line[] {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) if (!isBlank(line)) least = Math.min(least, line.depth);
  if (least === 0 || !Number.isFinite(least)) return lines;
  return lines.map(line => ({ ...line, depth: Math.max(0, line.depth - least) }));
}

/** What a quoted line belongs to: the last mail if that is quoted as deeply, else a new one. */
function quotedMessage(messages: Draft[], depth: number): Draft {
  const last = messages.at(-1);
  if (last !== undefined && last.origin === 'reply' && last.depth > 0) return last;
  const quoted: Draft = { origin: 'reply', depth, fields: new Map(), lines: [] };
  messages.push(quoted);
  return quoted;
}

interface Opened {
  readonly message: Draft;
  readonly next: number;
}

/** The message that starts at a line, if one does. */
function openMessage(text: string, lines: readonly Line[], index: number, current: Draft): Opened | null {
  const line = lines[index];
  if (line === undefined || isBlank(line)) return null;
  const isFresh = current.lines.every(isBlank) && current.fields.size === 0;
  const separator = separatorKind(text, line);
  if (separator !== null) {
    const start = skipBlank(lines, index + 1);
    const { fields, next } = readHeaderBlock(text, lines, start);
    if (fields.size === 0 && separator === 'rule') return null;
    const origin = separator === 'forwarded' ? 'forwarded' : 'reply';
    return {
      message: { origin, depth: line.depth, fields, lines: [] },
      next: fields.size === 0 ? index + 1 : next,
    };
  }
  if (readHeaderLine(text, line) !== null) return openAtHeader(text, lines, index, current, isFresh);
  const afterAttribution = endOfAttribution(text, lines, index);
  if (afterAttribution === null) return null;
  const depth = lines[skipBlank(lines, afterAttribution)]?.depth ?? line.depth;
  return { message: { origin: 'reply', depth, fields: new Map(), lines: [] }, next: afterAttribution };
}

/** At the top any header line counts; further down it takes a sender and one more field. */
function openAtHeader(
  text: string,
  lines: readonly Line[],
  index: number,
  current: Draft,
  isFresh: boolean,
): Opened | null {
  const { fields, next } = readHeaderBlock(text, lines, index);
  const isBlock = fields.has('from') && (fields.has('date') || fields.has('subject') || fields.has('to'));
  if (isFresh && (isBlock || hasReadableField(fields))) {
    current.fields = fields;
    return { message: current, next };
  }
  if (!isBlock) return null;
  const depth = lines[index]?.depth ?? 0;
  return { message: { origin: 'reply', depth, fields, lines: [] }, next };
}

function hasReadableField(fields: Fields): boolean {
  return fields.has('subject') || fields.has('from') || fields.has('date') || fields.has('to');
}

const FORWARDED =
  /^(?:forwarded message|begin forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message transfere|message transmis|debut du message (?:transfere|reexpedie)|mensaje reenviado|inicio del mensaje reenviado|doorgestuurd bericht|begin doorgestuurd bericht|mensagem encaminhada|inicio da mensagem (?:re)?encaminhada|messaggio inoltrato)/;
const ORIGINAL =
  /^(?:original message|original appointment|ursprungliche nachricht|message d'origine|mensaje original|oorspronkelijk bericht|mensagem original|messaggio originale)/;

/** `---------- Forwarded message ---------`, `-----Original Message-----`, or a rule of dashes or underscores. */
function separatorKind(text: string, line: Line): 'forwarded' | 'original' | 'rule' | null {
  if (line.end - line.start > 90) return null;
  const content = text.slice(line.start, line.end);
  const words = fold(content.replaceAll(/[-_*–—]{2,}/g, ' ')).trim();
  if (FORWARDED.test(words)) return 'forwarded';
  if (ORIGINAL.test(words) && /^[-_*–—]{2}/.test(content)) return 'original';
  return /^[-_–—]{8,}$/.test(content) ? 'rule' : null;
}

function skipBlank(lines: readonly Line[], from: number): number {
  let index = from;
  for (let line = lines[index]; line !== undefined && isBlank(line); line = lines[index]) index++;
  return index;
}

/** First words and verbs of "On … wrote:" in the languages that are read; folded. */
const ATTRIBUTIONS: readonly (readonly [opening: string, verb: string])[] = [
  ['on ', ' wrote'],
  ['am ', ' schrieb'],
  ['le ', ' a ecrit'],
  ['el ', ' escribio'],
  ['op ', ' schreef'],
  ['em ', ' escreveu'],
  ['il ', ' ha scritto'],
];

/** The index behind "On … wrote:", on one line or broken into up to three; `null` where there is none. */
function endOfAttribution(text: string, lines: readonly Line[], index: number): number | null {
  let joined = '';
  for (let next = index; next < Math.min(index + 3, lines.length); next++) {
    const line = lines[next];
    if (line === undefined || isBlank(line) || line.end - line.start > 200) return null;
    joined += `${fold(text.slice(line.start, line.end))} `;
    if (next === index && !ATTRIBUTIONS.some(([opening]) => joined.startsWith(opening))) return null;
    if (isAttribution(joined.trim())) return next + 1;
  }
  return null;
}

/** Folding drops the colon at the end. */
function isAttribution(joined: string): boolean {
  if (!/[\d@]/.test(joined)) return false;
  return ATTRIBUTIONS.some(([opening, verb]) => joined.startsWith(opening) && verbIsNearEnd(joined, verb));
}

/** German puts the name behind the verb: "Am 3. Mai 2026 schrieb Priya Raman:". */
function verbIsNearEnd(joined: string, verb: string): boolean {
  const at = joined.lastIndexOf(verb);
  return at >= 0 && joined.length - at - verb.length <= (verb === ' schrieb' || verb === ' schreef' ? 90 : 2);
}
