import type { Common } from '../text/common.ts';
import type { Draft, Sentence } from '../text/draft.ts';
import type { Opinion } from './second-opinion.ts';
import type { Judgement, ToneHit } from './tone.ts';
import type { Feature } from './types.ts';

/** A sentence as it was judged. Its hits count from its start. */
export interface Known {
  /** What the rules found, */
  readonly hits: readonly ToneHit[];
  /** and what is left of it when the model has been asked. */
  readonly reviewed: readonly ToneHit[];
  readonly features: ReadonlySet<Feature>;
  readonly opinion: Opinion | undefined;
}

/** Whether what is found in a sentence may depend on the words before it, if this is one of its first two. */
type LooksBack = (word: number) => boolean;

/** How many sentences at the beginning and the end of two drafts are judged alike. */
export function alikeIn(last: Draft, draft: Draft, common: Common, looksBack: LooksBack): Common {
  const most = Math.min(last.sentences.length, draft.sentences.length);
  const by = draft.text.length - last.text.length;
  let before = 0;
  while (before < most && isAlike(last, before, draft, before, 0, looksBack)) {
    if ((draft.sentences[before]?.end ?? 0) > common.before) break;
    before++;
  }
  let behind = 0;
  while (behind < most - before) {
    const [one, other] = [last.sentences.length - 1 - behind, draft.sentences.length - 1 - behind];
    if ((draft.sentences[other]?.start ?? 0) < draft.text.length - common.behind) break;
    if (!isAlike(last, one, draft, other, by, looksBack)) break;
    behind++;
  }
  return { before, behind };
}

/** Whether the sentences of two drafts have the same tokens, with the same ones around, so many units further on. */
function isAlike(
  last: Draft,
  one: number,
  draft: Draft,
  other: number,
  by: number,
  looksBack: LooksBack,
): boolean {
  const [a, b] = [last.sentences[one], draft.sentences[other]];
  if (a === undefined || b === undefined) return false;
  // What was not read anew is the same object, and so is what stands around it.
  if (a === b && one > 0 && last.sentences[one - 1] === draft.sentences[other - 1]) {
    const next = last.sentences[one + 1];
    if (next !== undefined && next === draft.sentences[other + 1]) return true;
  }
  if (a.start + by !== b.start || a.end + by !== b.end || a.contentStart + by !== b.contentStart)
    return false;
  return hasSameWords(last, a, draft, b, looksBack);
}

/**
 * What is known of the only sentence between those that are alike, when its words and those around it are to the rules what they
 * were and what was found stands before the edit: as while a word is typed that no rule knows, and a space. Otherwise `null`.
 */
export function sameHits(
  last: Draft,
  known: readonly Known[],
  draft: Draft,
  { before, behind }: Common,
  edit: Common,
  looksBack: LooksBack,
): Known | null {
  const [a, b, own] = [last.sentences[before], draft.sentences[before], known[before]];
  if (a === undefined || b === undefined || own === undefined) return null;
  if (last.sentences.length - behind !== before + 1 || draft.sentences.length - behind !== before + 1)
    return null;
  if (a.start !== b.start || !hasSameWords(last, a, draft, b, looksBack)) return null;
  if (own.hits.some(({ range }) => a.start + range.end >= edit.before)) return null;
  return { ...own, reviewed: own.hits, opinion: undefined };
}

/** Whether two sentences have the same words, with the same ones around as far as guards look at them. */
function hasSameWords(last: Draft, a: Sentence, draft: Draft, b: Sentence, looksBack: LooksBack): boolean {
  if (a.part !== b.part || a.endToken - a.firstToken !== b.endToken - b.firstToken) return false;
  if (a.contentToken - a.firstToken !== b.contentToken - b.firstToken) return false;
  const [first, second] = [wordAt(draft, b.contentToken), wordAt(draft, b.contentToken + 1)];
  for (
    let token = looksBack(first) || looksBack(second) ? -AROUND : 0;
    token < b.endToken - b.firstToken + AROUND;
    token++
  ) {
    if (wordAt(last, a.firstToken + token) !== wordAt(draft, b.firstToken + token)) return false;
  }
  return true;
}

/** How many tokens around a sentence the guards look at. */
const AROUND = 2;

function wordAt({ tokens }: Draft, token: number): number {
  return token >= 0 && token < tokens.count ? (tokens.words[token] ?? 0) : 0;
}

/** Each of the sentences by itself, of what was found in all of them. */
export function toKnown(
  sentences: readonly Sentence[],
  { hits, features }: Judgement,
  opinions: readonly (Opinion | undefined)[],
): readonly Known[] {
  const own = sentences.map((): ToneHit[] => []);
  for (const hit of hits) own[hit.sentence]?.push(moved(hit, -(sentences[hit.sentence]?.start ?? 0), 0));
  return sentences.map((_, index) => {
    const found = own[index] ?? [];
    const does = features[index] ?? NO_FEATURES;
    return { hits: found, reviewed: found, features: does, opinion: opinions[index] };
  });
}

const NO_FEATURES: ReadonlySet<Feature> = new Set();

/** What was found in the sentences of a draft, one by one, together. */
export function toJudgement({ sentences }: Draft, known: readonly Known[]): Judgement {
  const hits: ToneHit[] = [];
  const features = known.map(({ reviewed, features: does }, index) => {
    for (const hit of reviewed) hits.push(moved(hit, sentences[index]?.start ?? 0, index));
    return does;
  });
  return { hits, features };
}

function moved(hit: ToneHit, by: number, sentence: number): ToneHit {
  return { ...hit, sentence, range: { start: hit.range.start + by, end: hit.range.end + by } };
}
