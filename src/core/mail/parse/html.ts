import { DEEPEST_ELEMENT } from './limits.ts';

/** How HTML is turned into text. */
export interface HtmlOptions {
  /** Line ends of the source are kept, as in pasted text that only has remains of HTML. */
  readonly keepLineEnds: boolean;
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** A blank line parts these from what surrounds them. */
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 ul ol blockquote table'.split(' '));
const UNSEEN = new Set(
  'head title style script template noscript select textarea object svg math'.split(' '),
);
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

/** Collects text line by line, with the white space rules of HTML. */
class TextBuilder {
  readonly #keepLineEnds: boolean;
  readonly #parts: string[] = [];
  #line = '';
  #blank = 2;
  #quotes = 0;
  #depth = 0;
  /** Depth of the outermost element that is not shown, or -1. */
  #unseen = -1;
  #pre = 0;
  readonly #quoteDepths: number[] = [];

  constructor(keepLineEnds: boolean) {
    this.#keepLineEnds = keepLineEnds;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#depth;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth++;
    if (this.#unseen >= 0) return;
    if (UNSEEN.has(name) || isHidden(attributes)) this.#unseen = this.#depth;
    if (name === 'br') this.#endLine(false);
    else if (BLOCKS.has(name)) this.#block(name);
    else if ((name === 'td' || name === 'th') && this.#line !== '') this.#line += ' ';
    if (name === 'pre') this.#pre++;
    if (name === 'li') this.#line += '- ';
    if (name === 'blockquote' && isQuote(attributes)) {
      this.#quotes++;
      this.#quoteDepths.push(this.#depth);
    }
  }

  close(name: string): void {
    const depth = this.#depth--;
    if (this.#unseen >= 0) {
      if (depth <= this.#unseen) this.#unseen = -1;
      return;
    }
    if (BLOCKS.has(name)) this.#block(name);
    if (name === 'pre') this.#pre--;
    if (this.#quoteDepths.at(-1) === depth) {
      this.#quoteDepths.pop();
      this.#quotes--;
    }
  }

  text(text: string): void {
    if (this.#unseen >= 0) return;
    const keep = this.#keepLineEnds || this.#pre > 0;
    let start = 0;
    for (let index = 0; index <= text.length; index++) {
      const unit = text.charCodeAt(index);
      if (index < text.length && unit !== 0x0a && unit !== 0x0d && unit !== 0x20 && unit !== 0x09) continue;
      if (index > start) this.#line += text.slice(start, index);
      start = index + 1;
      if (unit === 0x0a && keep) this.#endLine(true);
      else if (index < text.length && this.#line !== '' && !this.#line.endsWith(' ')) this.#line += ' ';
    }
  }

  finish(): string {
    this.#endLine(false);
    return this.#parts.join('').trimEnd();
  }

  #block(name: string): void {
    if (this.#line.trim() !== '') this.#endLine(false);
    if (PARAGRAPHS.has(name) && this.#blank === 0) this.#endLine(true);
  }

  /** At most one blank line in a row. */
  #endLine(allowBlank: boolean): void {
    const line = this.#line.trimEnd();
    this.#line = '';
    if (line === '') {
      if (this.#blank > 0 && !allowBlank && this.#parts.length === 0) return;
      if (this.#blank >= 1) return;
      this.#blank++;
    } else {
      this.#blank = 0;
    }
    this.#parts.push(line === '' ? '\n' : `${'> '.repeat(Math.min(this.#quotes, 5))}${line}\n`);
  }
}

/** Gmail, Yahoo, Proton, Apple and Thunderbird mark the mail they answer. */
function isQuote(attributes: Readonly<Record<string, string>>): boolean {
  return attributes.type === 'cite' || (attributes.class ?? '').includes('quote');
}

/** Text that a reader does not see is not part of the mail: previews, tracking, hidden instructions. */
function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes) return true;
  const style = (attributes.style ?? '').toLowerCase().replaceAll(' ', '');
  return /display:none|visibility:hidden|mso-hide:all|font-size:0(?:;|px|$)/.test(style);
}
