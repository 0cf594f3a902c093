/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** A blank line parts these from what surrounds them. */
const PARAGRAPHS: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 ul ol blockquote table'.split(' '));
/** Elements that show no text. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'head title style script template noscript select textarea object svg math'.split(' '),
);

/** Collects text line by line, with the white space rules of HTML. */
export class TextBuilder {
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
