import { type Draft, type Sentence, toSentence } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { findSignOff } from './parts.ts';
import { nextChunk } from './plain-blocks.ts';
import type { Block } from './prose.ts';
import type { Range } from './range.ts';
import { splitSentences } from './sentences.ts';
import { Tokenizer, type Tokens } from './tokens.ts';

/** How many UTF-16 units two texts have in common at their ends; together no more than the shorter one has. */
export interface Common {
  readonly before: number;
  readonly behind: number;
}

export function commonOf(one: string, other: string): Common {
  const most = Math.min(one.length, other.length);
  let before = 0;
  while (before < most && one.charCodeAt(before) === other.charCodeAt(before)) before++;
  let behind = 0;
  const [a, b] = [one.length - 1, other.length - 1];
  while (behind < most - before && one.charCodeAt(a - behind) === other.charCodeAt(b - behind)) behind++;
  return { before, behind };
}

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
  const chunk = plainAt(last.text, old);
  const block = plainAt(text, old);
  if (chunk === null || block === null || chunk.end !== old.end) return null;
  if (common.before < old.start || last.text.length - common.behind > chunk.behind) return null;
  if (block.behind !== chunk.behind + by || block.lines !== chunk.lines) return null;
  const shift = (range: Range) => ({ start: range.start + by, end: range.end + by });
  const blocks = last.blocks.map((each, place) => {
    if (place < index) return each;
    if (place === index) return { start: block.start, end: block.end, holes: each.holes };
    return { ...shift(each), holes: each.holes.map(hole => ({ ...hole, ...shift(hole) })) };
  });
  const read = rereadBlock(last, text, blocks, index, by, lexicon);
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

interface Plain extends Range {
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
  let end = chunk.end;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end, behind: chunk.end, lines };
}

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

/** The sentences and tokens with those of one block read anew; `null` when the sign-off is no longer what it was. */
function rereadBlock(
  last: Draft,
  text: string,
  blocks: readonly Block[],
  index: number,
  by: number,
  lexicon: Lexicon,
): Pick<Draft, 'sentences' | 'tokens'> | null {
  const block = blocks[index];
  const first = last.sentences.findIndex(each => each.block === index);
  if (block === undefined || first < 0) return null;
  let end = first;
  while (last.sentences[end]?.block === index) end++;
  const firstToken = last.sentences[first]?.firstToken ?? 0;
  const endToken = last.sentences[end - 1]?.endToken ?? firstToken;

  const before = last.sentences.slice(0, first);
  const ranges = splitSentences(text, block);
  const behind = last.sentences.slice(end).map(each => moved(each, by, 0));
  const signOff = findSignOff(text, [...before, ...ranges, ...behind]);
  const tokenizer = new Tokenizer(text, lexicon, block.end - block.start);
  const own = ranges.map((range, place) => {
    const part = first + place >= signOff ? 'sign-off' : 'body';
    return moved(toSentence(text, range, block, index, part, tokenizer), 0, firstToken);
  });
  const tokensBy = firstToken + tokenizer.count - endToken;
  const sentences = [...before, ...own, ...behind.map(each => moved(each, 0, tokensBy))];
  if (!sentences.every(({ part }, place) => (part === 'sign-off') === place >= signOff)) return null;
  return { sentences, tokens: spliced(last.tokens, tokenizer.finish(), firstToken, endToken, by) };
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

/** The tokens with others in place of `[first, end)`, and those behind moved by so many units. */
function spliced(tokens: Tokens, others: Tokens, first: number, end: number, by: number): Tokens {
  const count = first + others.count + tokens.count - end;
  const numbers = new Int32Array(3 * count);
  const starts = numbers.subarray(0, count);
  const ends = numbers.subarray(count, 2 * count);
  const words = numbers.subarray(2 * count);
  const copy = (from: Tokens, token: number, to: number, units: number) => {
    starts[to] = (from.starts[token] ?? 0) + units;
    ends[to] = (from.ends[token] ?? 0) + units;
    words[to] = from.words[token] ?? 0;
  };
  const behind = first + others.count;
  for (let token = 0; token < first; token++) copy(tokens, token, token, 0);
  for (let token = first; token < behind; token++) copy(others, token - first, token, 0);
  for (let token = behind; token < count; token++) copy(tokens, token - behind + end, token, by);
  return { count, starts, ends, words };
}
