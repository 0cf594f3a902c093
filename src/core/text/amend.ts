import type { Block } from './block.ts';
import type { Common } from './common.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { nextChunk } from './plain-blocks.ts';
import type { Range } from './range.ts';
import { rereadBlock } from './reread.ts';
import { Tokenizer, TokenMemory } from './tokens.ts';

/** A draft after an edit, with the paragraph in which it was. */
interface Amended {
  readonly draft: Draft;
  readonly index: number;
  readonly paragraph: Plain;
}

/** Reads a text again and again while it is written. One for each text. */
export class Amender {
  readonly #lexicon: Lexicon;
  readonly #memory = new TokenMemory();
  #last: Amended | null = null;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * What `parseDraft` would say of a text, made of what it said of the text before an edit, when the edit lies in one plain
   * paragraph and leaves it one; otherwise `null`.
   */
  amend(last: Draft, text: string, common: Common): Draft | null {
    const known = this.#last?.draft === last ? this.#last : null;
    this.#last = amendDraft(known ?? { draft: last }, text, common, this.#lexicon, this.#memory);
    return this.#last?.draft ?? null;
  }
}

function amendDraft(
  before: Pick<Amended, 'draft'> & Partial<Amended>,
  text: string,
  common: Common,
  lexicon: Lexicon,
  memory: TokenMemory,
): Amended | null {
  const last = before.draft;
  const by = text.length - last.text.length;
  const next = last.blocks.findIndex(({ start }) => start > common.before);
  const index = (next < 0 ? last.blocks.length : next) - 1;
  const old = last.blocks[index];
  if (old === undefined || !isAmendable(last, old)) return null;
  const isTyped = isInsertedInLine(last, text, common);
  const known = isTyped && before.index === index && isPlain(text, common) ? before.paragraph : undefined;
  const block = known === undefined ? plainAt(text, old) : behindIn(text, known.behind + by, known.lines);
  const chunk =
    isTyped && block !== null ? behindIn(last.text, block.behind - by, block.lines) : plainAt(last.text, old);
  if (chunk === null || block === null || chunk.end !== old.end) return null;
  if (common.before < old.start || last.text.length - common.behind > chunk.behind) return null;
  if (block.behind !== chunk.behind + by || block.lines !== chunk.lines) return null;
  const shift = (range: Range) => ({ start: range.start + by, end: range.end + by });
  const blocks = last.blocks.map((each, place) => {
    if (place < index) return each;
    if (place === index) return { start: each.start, end: block.end, holes: each.holes };
    const holes =
      each.holes.length === 0 ? each.holes : each.holes.map(hole => ({ ...hole, ...shift(hole) }));
    return { start: each.start + by, end: each.end + by, holes };
  });
  const tokenizer = new Tokenizer(text, lexicon, memory, last.tokens.count + 16 + Math.max(by, 0));
  const read = rereadBlock(last, text, blocks, index, common, tokenizer);
  if (read === null) return null;
  const draft = {
    ...last,
    ...read,
    text,
    blocks,
    body: { start: last.body.start, end: text.length },
    comments: last.comments.map(each => (each.start < old.start ? each : { ...each, ...shift(each) })),
    ownEnd: last.ownEnd + by,
  };
  return { draft, index, paragraph: block };
}

/** Behind a blank line or at the top, with nothing in it but words. */
function isAmendable({ text, body, frontMatter }: Draft, { start, holes }: Block): boolean {
  if (holes.length > 0 || (frontMatter === null && text.startsWith('---'))) return false;
  return start === body.start || (text.charCodeAt(start - 1) === 10 && text.charCodeAt(start - 2) === 10);
}

interface Plain {
  /** Where the words end. */
  readonly end: number;
  /** Where the last line ends, with the space behind the words. */
  readonly behind: number;
  readonly lines: number;
}

/** The plain paragraph at a place, without space behind it; `null` when it is none or may be a part of a quoted mail. */
function plainAt(text: string, { start }: Range): Plain | null {
  const chunk = nextChunk(text, start);
  if (chunk?.start !== start || chunk.kind !== 'paragraph') return null;
  let lines = 0;
  for (let line = start; line < chunk.end; lines++) {
    if (mayBeOfMail(text, line)) return null;
    while (line < chunk.end && text.charCodeAt(line) !== 10) line++;
    line++;
  }
  return behindIn(text, chunk.end, lines);
}

function behindIn(text: string, behind: number, lines: number): Plain {
  let end = behind;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  return { end, behind, lines };
}

/** Whether all that came is inside one line, not near its start: what is a plain paragraph with it was one without it. */
function isInsertedInLine({ text: before }: Draft, text: string, common: Common): boolean {
  if (common.before + common.behind !== before.length) return false;
  const lineStart = text.lastIndexOf('\n', common.before - 1) + 1;
  const isInLine = common.before - lineStart > LONGEST_LINE_MARK;
  return isInLine && !text.slice(common.before, text.length - common.behind).includes('\n');
}

/** Whether what came holds nothing that may be markup inside a line. */
function isPlain(text: string, { before, behind }: Common): boolean {
  for (let position = before; position < text.length - behind; position++) {
    const unit = text.charCodeAt(position);
    // [ ] < `
    if (unit < 32 || unit === 0x5b || unit === 0x5d || unit === 0x3c || unit === 0x60) return false;
  }
  return true;
}

/** No list number, heading, attribution or name of a mail header that we look for is longer. */
const LONGEST_LINE_MARK = 16;

/** Whether a line may begin a header or an attribution: `On …`, `From: …`. */
function mayBeOfMail(text: string, line: number): boolean {
  let position = line;
  while (text.charCodeAt(position) === 32) position++;
  if (text.startsWith('On ', position)) return true;
  for (let unit = position; unit < position + 12 && text.charCodeAt(unit) !== 10; unit++) {
    if (text.charCodeAt(unit) === 0x3a) return true;
  }
  return false;
}
