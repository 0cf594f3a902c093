import { type Draft, type Sentence, toSentence } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { findSignOff } from './parts.ts';
import { nextChunk } from './plain-blocks.ts';
import type { Block } from './prose.ts';
import type { Range } from './range.ts';
import { splitSentences } from './sentences.ts';
import { Tokenizer } from './tokens.ts';

/** How many UTF-16 units two texts have in common at their ends; together no more than the shorter one has. */
export interface Common {
  readonly before: number;
  readonly behind: number;
}

export function commonOf(one: string, other: string): Common {
  const most = Math.min(one.length, other.length);
  let before = 0;
  // Slices are compared many units at a time.
  for (; before + STEP <= most; before += STEP) {
    if (one.slice(before, before + STEP) !== other.slice(before, before + STEP)) break;
  }
  while (before < most && one.charCodeAt(before) === other.charCodeAt(before)) before++;
  let behind = 0;
  const [a, b] = [one.length, other.length];
  for (; behind + STEP <= most - before; behind += STEP) {
    if (one.slice(a - behind - STEP, a - behind) !== other.slice(b - behind - STEP, b - behind)) break;
  }
  while (behind < most - before && one.charCodeAt(a - behind - 1) === other.charCodeAt(b - behind - 1))
    behind++;
  return { before, behind };
}

const STEP = 64;

/**
 * What `parseDraft` would say of a text, made of what it said of the text before an edit, when the edit lies in one plain
 * paragraph and leaves it one; otherwise `null`.
 */
export function amendDraft(last: Draft, text: string, lexicon: Lexicon, common: Common): Draft | null {
  const by = text.length - last.text.length;
  const next = last.blocks.findIndex(({ start }) => start > common.before);
  const index = (next < 0 ? last.blocks.length : next) - 1;
  const old = last.blocks[index];
  if (old === undefined || !isAmendable(last, old)) return null;
  const block = plainAt(text, old);
  const isTyped = block !== null && isInsertedInLine(last, text, common);
  const chunk = isTyped ? behindIn(last.text, block.behind - by, block.lines) : plainAt(last.text, old);
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
  const read = rereadBlock(last, text, blocks, index, common, lexicon);
  if (read === null) return null;
  return {
    ...last,
    ...read,
    text,
    blocks,
    body: { start: last.body.start, end: text.length },
    comments: last.comments.map(each => (each.start < old.start ? each : { ...each, ...shift(each) })),
    ownEnd: last.ownEnd + by,
  };
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
  lexicon: Lexicon,
): Pick<Draft, 'sentences' | 'tokens'> | null {
  const by = text.length - last.text.length;
  const block = blocks[index];
  const start = last.sentences.findIndex(each => each.block === index);
  if (block === undefined || start < 0) return null;
  let end = start;
  while (last.sentences[end]?.block === index) end++;
  const all = splitSentences(text, block);
  const first = start + unchangedIn(last.sentences.slice(start, end), all, common.before);
  const firstToken = last.sentences[first]?.firstToken ?? last.sentences[end - 1]?.endToken ?? 0;
  const endToken = last.sentences[end - 1]?.endToken ?? firstToken;

  const before = last.sentences.slice(0, first);
  const ranges = all.slice(first - start);
  const behind = last.sentences.slice(end);
  const signOff =
    signOffBehind(behind, first + ranges.length) ??
    findSignOff(text, [...before, ...ranges, ...behind.map(each => moved(each, by, 0))]);
  const tokenizer = new Tokenizer(text, lexicon);
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
 * The index of the first sentence of the sign-off when it is among those behind an edit, begins with a closing phrase and so
 * is found whatever stands before it; otherwise `null`.
 */
function signOffBehind(behind: readonly Sentence[], count: number): number | null {
  const first = behind.findIndex(({ part }) => part === 'sign-off');
  return first < 0 || behind.length - first < 2 ? null : count + first;
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
