import { DEEPEST_ELEMENT } from './limits.ts';
import { BLOCKS, TextBuilder, UNSEEN } from './text-builder.ts';

/** How HTML is turned into text. */
export interface HtmlOptions {
  /** Line ends of the source are kept, as in pasted text that only has remains of HTML. */
  readonly keepLineEnds: boolean;
}

const INLINE = new Set('a b big em font i img s small span strong strike sub sup u wbr'.split(' '));

/** The text a mail program would show of HTML. Quoted threads get `> `; hidden elements are left out. */
export async function htmlToText(html: string, options: HtmlOptions): Promise<string> {
  const { Parser } = await import('htmlparser2');
  const out = new TextBuilder(options.keepLineEnds);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => out.open(name, attributes),
      onclosetag: name => out.close(name),
      ontext: text => out.text(text),
    },
    { decodeEntities: true },
  );
  // The parser's own stack slows down with its depth, so that hostile nesting is left to a plain scan.
  for (let start = 0; start < html.length; start += CHUNK) {
    parser.write(html.slice(start, start + CHUNK));
    if (out.depth > DEEPEST_ELEMENT) return withoutTags(html);
  }
  parser.end();
  return out.finish();
}

/** UTF-16 units handed to the parser at a time. */
const CHUNK = 16_384;

/** The text between tags. */
function withoutTags(html: string): string {
  const parts: string[] = [];
  let start = 0;
  while (start < html.length) {
    const open = html.indexOf('<', start);
    parts.push(html.slice(start, open < 0 ? html.length : open));
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) break;
    start = close + 1;
  }
  return parts.filter(part => part.trim() !== '').join('\n');
}

/** Whether pasted text has HTML in it; only its first 64 KiB are looked at. */
export function hasHtml(text: string): boolean {
  const end = Math.min(text.length, 65536);
  for (let index = 0; index < end; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x3c && isKnownTag(text, index + 1)) return true;
    if (unit === 0x26 && isEntity(text, index + 1)) return true;
  }
  return false;
}

/** Escapes every `<` that opens no HTML tag, so that `Priya <priya@example.com>` survives. */
export function protectAngles(text: string): string {
  let result = '';
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) !== 0x3c || isKnownTag(text, index + 1) || text.startsWith('!--', index + 1))
      continue;
    result += `${text.slice(copied, index)}&lt;`;
    copied = index + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

function isKnownTag(text: string, from: number): boolean {
  const start = text.charCodeAt(from) === 0x2f ? from + 1 : from;
  if (text.charCodeAt(from) === 0x21) return /^!doctype/i.test(text.slice(from, from + 8));
  let end = start;
  while (end - start < 11 && isNameUnit(text.charCodeAt(end))) end++;
  const after = text.charCodeAt(end);
  if (after !== 0x3e && after !== 0x20 && after !== 0x2f && after !== 0x0a && after !== 0x0d) return false;
  const name = text.slice(start, end).toLowerCase();
  return BLOCKS.has(name) || UNSEEN.has(name) || INLINE.has(name) || OTHERS.has(name);
}

const OTHERS = new Set('html br td th meta link'.split(' '));

function isNameUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

function isEntity(text: string, from: number): boolean {
  return /^(?:nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|hellip|[aeiouAEIOU](?:uml|acute|grave|circ)|szlig|ccedil|ntilde|#\d{2,5}|#x[0-9a-fA-F]{2,4});/.test(
    text.slice(from, from + 9),
  );
}
