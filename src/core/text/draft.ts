import type { Block, Comment } from './block.ts';
import { EMPTY_RECORD, type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { Lexicon } from './lexicon.ts';
import { endOfGreeting, findSignOff, type Part } from './parts.ts';
import { mapProse } from './prose.ts';
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
  /** How many words it has, a greeting's too; a contraction is one. */
  readonly words: number;
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

/** Reads a draft, or any Markdown or plain text, for the words of a lexicon. Never throws on text of any kind. */
export function parseDraft(text: string, lexicon: Lexicon): Draft {
  const frontMatter = readFrontMatter(text);
  const body = { start: frontMatter?.range.end ?? 0, end: text.length };
  const { blocks, comments, end } = mapProse(text, body);
  const { sentences, tokens } = readBlocks(text, blocks, lexicon);
  const record = frontMatter?.record ?? EMPTY_RECORD;
  return { text, frontMatter, record, body, blocks, comments, ownEnd: end, sentences, tokens };
}

function readBlocks(
  text: string,
  blocks: readonly Block[],
  lexicon: Lexicon,
): Pick<Draft, 'sentences' | 'tokens'> {
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

/**
 * Reads one sentence.
 * @param index of its block
 * @param part whether it stands in the sign-off; a greeting is found here
 */
export function toSentence(
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
    words: tokenizer.wordsFrom(firstToken),
  };
}
