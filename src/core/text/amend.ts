import { type Draft, type Sentence, toSentence } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { findSignOff } from './parts.ts';
import { nextChunk } from './plain-blocks.ts';
import type { Block } from './prose.ts';
import type { Range } from './range.ts';
import { splitSentences, widthOf } from './sentences.ts';
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
  const old = last.blocks[index];
  let first = last.sentences.findIndex(each => each.block === index);
  if (block === undefined || old === undefined || first < 0) return null;
  let end = first;
  while (last.sentences[end]?.block === index) end++;
  if (widthOf(last.text, old) === widthOf(text, block)) first += unchangedIn(last, first, end, common.before);
  const from = last.sentences[first]?.start ?? block.start;
  const firstToken = last.sentences[first]?.firstToken ?? 0;
  const endToken = last.sentences[end - 1]?.endToken ?? firstToken;

  const before = last.sentences.slice(0, first);
  const ranges = splitSentences(text, block, from);
  const behind = last.sentences.slice(end).map(each => moved(each, by, 0));
  const signOff = findSignOff(text, [...before, ...ranges, ...behind]);
  const tokenizer = new Tokenizer(text, lexicon, block.end - from);
  const own = ranges.map((range, place) => {
    const part = first + place >= signOff ? 'sign-off' : 'body';
    return moved(toSentence(text, range, block, index, part, tokenizer), 0, firstToken);
  });
  const tokensBy = firstToken + tokenizer.count - endToken;
  const sentences = [...before, ...own, ...behind.map(each => moved(each, 0, tokensBy))];
  if (!sentences.every(({ part }, place) => (part === 'sign-off') === place >= signOff)) return null;
  return { sentences, tokens: spliced(last.tokens, tokenizer.finish(), firstToken, endToken, by) };
}

/** How many of the sentences `[first, end)` of a block stay what they are when all before an offset does. */
function unchangedIn({ text, sentences }: Draft, first: number, end: number, offset: number): number {
  let count = 0;
  while (first + count + 1 < end) {
    // Where a sentence ends depends on the first word of the next one.
    let word = sentences[first + count + 1]?.start ?? offset;
    while (word < offset && text.charCodeAt(word) > 32) word++;
    if (word >= offset) break;
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

/** The tokens with others in place of `[first, end)`, and those behind moved by so many units. */
function spliced(tokens: Tokens, others: Tokens, first: number, end: number, by: number): Tokens {
  const count = first + others.count + tokens.count - end;
  const numbers = new Int32Array(3 * count);
  const starts = numbers.subarray(0, count);
  const ends = numbers.subarray(count, 2 * count);
  const words = numbers.subarray(2 * count);
  const behind = first + others.count;
  const parts = [
    { from: tokens, start: 0, end: first, to: 0 },
    { from: others, start: 0, end: others.count, to: first },
    { from: tokens, start: end, end: tokens.count, to: behind },
  ];
  for (const part of parts) {
    starts.set(part.from.starts.subarray(part.start, part.end), part.to);
    ends.set(part.from.ends.subarray(part.start, part.end), part.to);
    words.set(part.from.words.subarray(part.start, part.end), part.to);
  }
  for (let token = behind; token < count; token++) {
    starts[token] = (starts[token] ?? 0) + by;
    ends[token] = (ends[token] ?? 0) + by;
  }
  return { count, starts, ends, words };
}
