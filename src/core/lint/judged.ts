import type { Draft, Sentence } from '../text/draft.ts';
import type { Range } from '../text/range.ts';
import type { Judgement, ToneHit } from './tone.ts';
import type { Feature } from './types.ts';

/** A block as it was judged, offsets counted from its start, sentences from its first. */
export interface JudgedBlock {
  /** The words of two tokens before and behind, which guards look at. */
  readonly around: readonly number[];
  readonly hits: readonly ToneHit[];
  readonly features: readonly ReadonlySet<Feature>[];
}

/** A sentence as the rules judged it, offsets counted from its start. */
export interface JudgedSentence {
  readonly around: readonly number[];
  readonly hits: readonly ToneHit[];
  readonly features: ReadonlySet<Feature>;
}

/** The sentences `[first, end)` of one block. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

const NO_FEATURES: ReadonlySet<Feature> = new Set();

/** Sentences of one block stand together. */
export function runsOf(sentences: readonly Sentence[]): readonly Run[] {
  const runs: Run[] = [];
  let first = 0;
  for (let index = 1; index <= sentences.length; index++) {
    if (index < sentences.length && sentences[index]?.block === sentences[first]?.block) continue;
    runs.push({ first, end: index });
    first = index;
  }
  return runs;
}

/** The block that the sentences of a run stand in. */
export function blockOf(draft: Draft, { first }: Run): Range {
  return draft.blocks[draft.sentences[first]?.block ?? 0] ?? draft.body;
}

/** The text of a block without holes that has no part in the sign-off; others are judged each time. */
export function keyOf(draft: Draft, run: Run): string | null {
  const block = draft.blocks[draft.sentences[run.first]?.block ?? 0];
  if (block === undefined || block.holes.length > 0) return null;
  return draft.sentences[run.end - 1]?.part === 'sign-off' ? null : draft.text.slice(block.start, block.end);
}

/** Whether these words stand around some sentences, from the first to the last. */
export function isAround(draft: Draft, first: Sentence, last: Sentence, words: readonly number[]): boolean {
  return around(draft, first, last).every((word, index) => word === words[index]);
}

/** The words of two tokens before and two behind. */
function around(draft: Draft, first: Sentence, last: Sentence): readonly number[] {
  const { words, count } = draft.tokens;
  const before = first.firstToken;
  const behind = last.endToken;
  return [before - 2, before - 1, behind, behind + 1].map(token =>
    token >= 0 && token < count ? (words[token] ?? 0) : 0,
  );
}

/** The part of a judgement that is of one run, whose sentences begin at a place among those judged. */
export function cut(draft: Draft, run: Run, { hits, features }: Judgement, place: number): JudgedBlock {
  const length = run.end - run.first;
  const { start } = blockOf(draft, run);
  const [first, last] = [draft.sentences[run.first], draft.sentences[run.end - 1]];
  return {
    around: first === undefined || last === undefined ? [] : around(draft, first, last),
    hits: hits
      .filter(({ sentence }) => sentence >= place && sentence < place + length)
      .map(hit => moved(hit, -start, -place)),
    features: features.slice(place, place + length),
  };
}

/** The part of a judgement that is of one sentence, at a place among those judged. */
export function cutSentence(
  draft: Draft,
  sentence: Sentence,
  judgement: Judgement,
  place: number,
): JudgedSentence {
  return {
    around: around(draft, sentence, sentence),
    hits: judgement.hits
      .filter(hit => hit.sentence === place)
      .map(hit => moved(hit, -sentence.start, -place)),
    features: judgement.features[place] ?? NO_FEATURES,
  };
}

/** A hit so many units and sentences further on. */
export function moved(hit: ToneHit, by: number, sentences: number): ToneHit {
  const range = { start: hit.range.start + by, end: hit.range.end + by };
  return { ...hit, range, sentence: hit.sentence + sentences };
}
