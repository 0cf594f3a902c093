import type { Block } from './block.ts';
import type { Common } from './common.ts';
import { type Draft, type Sentence, toSentence } from './draft.ts';
import { findSignOff } from './parts.ts';
import type { Range } from './range.ts';
import { breaksAlike, LONGEST_SENTENCE, splitSentences, widthOf } from './sentences.ts';
import type { Tokenizer } from './tokens.ts';

/**
 * The sentences and tokens with those of one block read anew, from the sentence on that the edit may have changed; `null`
 * when the sign-off is no longer what it was.
 */
export function rereadBlock(
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
  const widths = [widthOf(text, block), widthOf(last.text, before)] as const;
  if (widths[0] !== widths[1] && !breaksAlike(text, block, old[kept]?.start ?? block.end, widths))
    return splitSentences(text, block);
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
    words: sentence.words,
  };
}
