import { type Draft, type Sentence, toSentence } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { findSignOff } from './parts.ts';
import { nextChunk } from './plain-blocks.ts';
import type { Block } from './prose.ts';
import type { Range } from './range.ts';
import { LONGEST_SENTENCE, splitSentences, widthOf } from './sentences.ts';
import { Tokenizer, TokenMemory } from './tokens.ts';

/** How many UTF-16 units two texts have in common at their ends; together no more than the shorter one has. */
export interface Common {
  readonly before: number;
  readonly behind: number;
}

/** @param hint what two other states of the text had in common; a good guess while one key follows another */
export function commonOf(one: string, other: string, hint: Common = { before: 0, behind: 0 }): Common {
  const most = Math.min(one.length, other.length);
  let before =
    hint.before <= most && one.slice(0, hint.before) === other.slice(0, hint.before) ? hint.before : 0;
  // Slices are compared many units at a time.
  for (const step of STEPS) {
    for (; before + step <= most; before += step) {
      if (one.slice(before, before + step) !== other.slice(before, before + step)) break;
    }
  }
  while (before < most && one.charCodeAt(before) === other.charCodeAt(before)) before++;
  const [a, b] = [one.length, other.length];
  let behind =
    hint.behind <= most - before && one.slice(a - hint.behind) === other.slice(b - hint.behind)
      ? hint.behind
      : 0;
  for (const step of STEPS) {
    for (; behind + step <= most - before; behind += step) {
      if (one.slice(a - behind - step, a - behind) !== other.slice(b - behind - step, b - behind)) break;
    }
  }
  while (behind < most - before && one.charCodeAt(a - behind - 1) === other.charCodeAt(b - behind - 1))
    behind++;
  return { before, behind };
}

const STEPS = [512, 128, 32];

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
  const read = rereadBlock(last, text, blocks, index, common, new Tokenizer(text, lexicon, memory));
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

/**
 * The sentences and tokens with those of one block read anew, from the sentence on that the edit may have changed; `null`
 * when the sign-off is no longer what it was.
 */
function rereadBlock(
  last: Draft,
  text: string,
  blocks: readonly Block[],
  index: number,
  common: Common,
  tokenizer: Tokenizer,
): Pick<Draft, 'sentences' | 'tokens'> | null {
  const by = text.length - last.text.length;
  const block = blocks[index];
  const start = last.sentences.findIndex(each => each.block === index);
  if (block === undefined || start < 0) return null;
  let end = start;
  while (last.sentences[end]?.block === index) end++;
  const old = last.sentences.slice(start, end);
  const all = resplit(last, text, old, block, common);
  const first = start + unchangedIn(old, all, common.before);
  const firstToken = last.sentences[first]?.firstToken ?? last.sentences[end - 1]?.endToken ?? 0;
  const endToken = last.sentences[end - 1]?.endToken ?? firstToken;

  const before = last.sentences.slice(0, first);
  const ranges = all.slice(first - start);
  const behind = last.sentences.slice(end);
  const signOff =
    signOffBehind(last.sentences, end, first + ranges.length) ??
    findSignOff(text, [...before, ...ranges, ...behind.map(each => moved(each, by, 0))]);
  tokenizer.addAll(last.tokens, 0, firstToken, 0);
  const own = ranges.map((range, place) => {
    const part = first + place >= signOff ? 'sign-off' : 'body';
    return toSentence(text, range, block, index, part, tokenizer);
  });
  const tokensBy = tokenizer.count - endToken;
  tokenizer.addAll(last.tokens, endToken, last.tokens.count, by);
  const sentences = [...before, ...own, ...behind.map(each => moved(each, by, tokensBy))];
  if (!sentences.every(({ part }, place) => (part === 'sign-off') === place >= signOff)) return null;
  return { sentences, tokens: tokenizer.finish() };
}

/**
 * The sentences of a block without holes, cut from where the edit can have moved an end: where a sentence ends depends on the
 * first word of the next one, and on the widest line.
 */
function resplit(
  last: Draft,
  text: string,
  old: readonly Sentence[],
  block: Block,
  common: Common,
): readonly Range[] {
  let kept = 0;
  while (kept < old.length && endOfWord(text, old[kept + 1]?.start ?? common.before) < common.before) kept++;
  const from = old[kept - 1]?.end;
  const before = last.blocks[old[0]?.block ?? -1];
  if (from === undefined || before === undefined || block.end - block.start > LONGEST_SENTENCE)
    return splitSentences(text, block);
  // A line break may be all that ends the last of them.
  const isOneLine = !text.slice(block.start, old[kept]?.start).includes('\n');
  if (!isOneLine && widthOf(text, block) !== widthOf(last.text, before)) return splitSentences(text, block);
  return [...old.slice(0, kept), ...splitSentences(text, block, from)];
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) > 32) end++;
  return end;
}

/**
 * The index of the first sentence of the sign-off when it is among those behind an edit, begins with a closing phrase and so
 * is found whatever stands before it; otherwise `null`.
 * @param sentences those before the edit
 * @param end the index behind those of the block with the edit
 * @param count how many there are up to there after the edit
 */
function signOffBehind(sentences: readonly Sentence[], end: number, count: number): number | null {
  const first = sentences.findIndex(({ part }) => part === 'sign-off');
  return first < end || sentences.length - first < 2 ? null : count + first - end;
}

/** How many of the first sentences of a block stand where they stood, before an offset up to which the text is the same. */
function unchangedIn(old: readonly Range[], ranges: readonly Range[], offset: number): number {
  let count = 0;
  while (count < Math.min(old.length, ranges.length)) {
    const [one, other] = [old[count], ranges[count]];
    if (one?.start !== other?.start || one?.end !== other?.end || (other?.end ?? 0) > offset) break;
    count++;
  }
  return count;
}

function moved(sentence: Sentence, by: number, tokens: number): Sentence {
  if (by === 0 && tokens === 0) return sentence;
  return {
    start: sentence.start + by,
    end: sentence.end + by,
    part: sentence.part,
    block: sentence.block,
    contentStart: sentence.contentStart + by,
    firstToken: sentence.firstToken + tokens,
    contentToken: sentence.contentToken + tokens,
    endToken: sentence.endToken + tokens,
  };
}
