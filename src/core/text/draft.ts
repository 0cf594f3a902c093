import type { DraftMemory } from './draft-memory.ts';
import { EMPTY_RECORD, type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { Lexicon } from './lexicon.ts';
import { endOfGreeting, findSignOff, type Part } from './parts.ts';
import { type Block, type Comment, mapProse } from './prose.ts';
import type { Range } from './range.ts';
import type { DraftRecord } from './record.ts';
import { splitSentences } from './sentences.ts';
import { Tokenizer, type Tokens } from './tokens.ts';

/** A sentence of the writer's own prose. */
export interface Sentence extends Range {
  readonly part: Part;
  /** Index of its block in {@link Draft.blocks}. */
  readonly block: number;
  /** Offset behind a greeting that shares the sentence ("Hi Leah, thanks …"); usually `start`. */
  readonly contentStart: number;
  /** Index of its first token. */
  readonly firstToken: number;
  /** Index of the first token behind the greeting. */
  readonly contentToken: number;
  /** Index behind its last token. */
  readonly endToken: number;
}

/** A reply as the rules see it: the record in its front matter and the sentences of the letter. Offsets are into `text`. */
export interface Draft {
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  readonly record: DraftRecord;
  /** Everything behind the front matter. */
  readonly body: Range;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  /** Where the writer's own part ends and a signature or quoted mail starts. */
  readonly ownEnd: number;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
}

/**
 * Reads a draft, or any Markdown or plain text, for the words of a lexicon. Never throws on text of any kind.
 * @param memory of the text before an edit, for the same lexicon: what did not change is not read again
 */
export function parseDraft(text: string, lexicon: Lexicon, memory: DraftMemory | null = null): Draft {
  const frontMatter = memory === null ? readFrontMatter(text) : memory.frontMatterOf(text);
  const body = { start: frontMatter?.range.end ?? 0, end: text.length };
  const { blocks, comments, end } = mapProse(text, body);
  const { sentences, tokens } =
    memory === null ? readBlocks(text, blocks, lexicon) : rereadBlocks(text, blocks, lexicon, memory);
  const record = frontMatter?.record ?? EMPTY_RECORD;
  return { text, frontMatter, record, body, blocks, comments, ownEnd: end, sentences, tokens };
}

type Read = Pick<Draft, 'sentences' | 'tokens'>;

function readBlocks(text: string, blocks: readonly Block[], lexicon: Lexicon): Read {
  const ranges = blocks.map(block => splitSentences(text, block));
  const signOff = findSignOff(text, ranges.flat());
  const tokenizer = new Tokenizer(text, lexicon);
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    for (const range of ranges[index] ?? []) {
      const part = sentences.length >= signOff ? 'sign-off' : 'body';
      sentences.push(toSentence(text, range, block, index, part, tokenizer));
    }
  });
  return { sentences, tokens: tokenizer.finish() };
}

/** The same by way of a memory. */
function rereadBlocks(text: string, blocks: readonly Block[], lexicon: Lexicon, memory: DraftMemory): Read {
  const keys = blocks.map(block => memory.keyOf(text, block));
  const ranges = blocks.map((block, index) => {
    const known = memory.known(keys[index] ?? null);
    return known === undefined
      ? splitSentences(text, block)
      : known.ranges.map(each => moved(each, block.start));
  });
  const signOff = findSignOff(text, ranges.flat());
  const tokenizer = new Tokenizer(text, lexicon);
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    const key = keys[index] ?? null;
    const own = ranges[index] ?? [];
    const known = memory.known(key);
    const isBody = sentences.length + own.length <= signOff;
    const firstToken = tokenizer.count;
    if (isBody && known?.sentences !== undefined && known.tokens !== undefined) {
      for (const each of known.sentences) sentences.push(movedSentence(each, block.start, firstToken, index));
      tokenizer.addKnown(known.tokens, block.start - known.start);
      memory.note(key, known);
      return;
    }
    const first = sentences.length;
    for (const range of own) {
      const part = sentences.length >= signOff ? 'sign-off' : 'body';
      sentences.push(toSentence(text, range, block, index, part, tokenizer));
    }
    if (key === null) return;
    const { start } = block;
    const read = sentences.slice(first).map(each => movedSentence(each, -start, -firstToken, 0));
    memory.note(key, {
      start,
      ranges: own.map(each => moved(each, -start)),
      ...(isBody ? { sentences: read, tokens: tokenizer.since(firstToken) } : {}),
    });
  });
  memory.turn();
  return { sentences, tokens: tokenizer.finish() };
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

function movedSentence(sentence: Sentence, by: number, tokens: number, block: number): Sentence {
  return {
    start: sentence.start + by,
    end: sentence.end + by,
    part: sentence.part,
    block,
    contentStart: sentence.contentStart + by,
    firstToken: sentence.firstToken + tokens,
    contentToken: sentence.contentToken + tokens,
    endToken: sentence.endToken + tokens,
  };
}

function toSentence(
  text: string,
  range: Range,
  block: Block,
  index: number,
  part: Part,
  tokenizer: Tokenizer,
): Sentence {
  const contentStart = part === 'body' ? endOfGreeting(text, range) : range.start;
  const firstToken = tokenizer.count;
  if (contentStart > range.start) tokenizer.add({ start: range.start, end: contentStart }, block.holes);
  const contentToken = tokenizer.count;
  tokenizer.add({ start: contentStart, end: range.end }, block.holes);
  return {
    start: range.start,
    end: range.end,
    part: contentStart === range.end && part === 'body' ? 'greeting' : part,
    block: index,
    contentStart,
    firstToken,
    contentToken,
    endToken: tokenizer.count,
  };
}
