import { type Scores, SentenceModel, type Weights } from '../model/model.ts';
import { type Evidence, neighboursOf, stack, toSignals } from '../model/stack.ts';
import type { Trees } from '../model/trees.ts';
import type { Draft, Sentence } from '../text/draft.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { reasonsOf } from './reasons.ts';
import { type Judgement, mostHits, type ToneHit } from './tone.ts';
import type { ToneRule } from './types.ts';

/** From this probability on what a rule found is kept. */
const KEEP_FROM = 0.62;

/** From this one on a sentence that is all of a text is flagged though no rule speaks of it: who cannot say why must be surer, */
const FLAG_FROM = 0.7;

/** and surer still of one among others, for letters that people write have fewer faults than those that were learnt from. */
const FLAG_AMONG_OTHERS_FROM = 0.76;

/** By how much another label must be more likely than that of the rule that found a sentence (logarithm of odds). */
const MISTAKEN_BY = 4;

/**
 * A sentence that no rule speaks of and whose words score less is not asked about further: of those that should not be sent, not
 * one more in two hundred would be flagged.
 */
const CLEAR_BELOW = -0.2;

/** Sentences with fewer tokens say too little. */
const FEWEST_TOKENS = 4;

/** What the model thinks of a sentence. */
export interface Opinion {
  /** How much its words speak for "should not be sent". */
  readonly fault: number;
  /** What came of weighing it; `null` where nothing called for that. */
  readonly weighed: Weighed | null;
}

interface Weighed extends Evidence {
  /** That it should not be sent. */
  readonly probability: number;
}

/** The sentences `[first, end)`. */
interface Run {
  readonly first: number;
  readonly end: number;
}

type HitsBySentence = ReadonlyMap<number, readonly ToneHit[]>;

const NO_HITS: HitsBySentence = new Map();
const NONE: readonly ToneHit[] = [];

/** Asks the sentence model about every sentence of the body, after the rules. */
export class SecondOpinion {
  readonly #model: SentenceModel;
  readonly #trees: Trees;
  readonly #labels: readonly string[];
  readonly #rules: ReadonlyMap<string, ToneRule>;

  constructor(weights: Weights, rules: readonly ToneRule[], lexicon: Lexicon) {
    this.#model = new SentenceModel(weights, lexicon.vocabulary);
    this.#trees = weights.trees;
    this.#labels = weights.labels;
    this.#rules = new Map(rules.map(rule => [rule.id, rule]));
  }

  /**
   * The judgement with findings of the model added where no rule speaks, and findings it doubts left out.
   * @param opinions those that are known of the sentences, by index; those that are made are put in their place. Without them
   *   none is kept
   */
  review(draft: Draft, judgement: Judgement, opinions: (Opinion | undefined)[] | null = null): Judgement {
    const hits = judgement.hits.length === 0 ? NO_HITS : groupBySentence(judgement.hits);
    const reviewed: ToneHit[] = [];
    for (const paragraph of paragraphsOf(draft)) {
      if (reviewed.length >= mostHits(draft.text.length)) break;
      if (needsReview(draft, paragraph, hits)) this.#review(draft, paragraph, hits, opinions, reviewed);
    }
    return { ...judgement, hits: reviewed };
  }

  /** Adds what is found in a paragraph. */
  #review(
    draft: Draft,
    { first, end }: Run,
    hits: HitsBySentence,
    opinions: (Opinion | undefined)[] | null,
    reviewed: ToneHit[],
  ): void {
    const sentences = draft.sentences.slice(first, end);
    const faults = sentences.map(
      (each, place) =>
        opinions?.[first + place]?.fault ?? this.#model.faultOf(draft, each.contentToken, each.endToken),
    );
    const neighbours = neighboursOf(faults);
    const most = mostHits(draft.text.length);
    sentences.forEach((sentence, place) => {
      if (reviewed.length >= most) return;
      const index = first + place;
      const fault = faults[place] ?? 0;
      const own = hits.get(index) ?? NONE;
      const known = opinions?.[index]?.weighed ?? null;
      if (own.length === 0 && (fault < CLEAR_BELOW || saysTooLittle(sentence))) {
        if (opinions !== null) opinions[index] = { fault, weighed: known };
        return;
      }
      const weighed = this.#weigh(draft, sentence, fault, neighbours[place] ?? null, own, known);
      if (opinions !== null) opinions[index] = { fault, weighed };
      if (weighed.probability < leastFor(weighed, own, draft)) return;
      const { scores } = weighed;
      const kept = reviewed.length;
      for (const hit of own) if (!isMistaken(hit, scores, this.#labels)) reviewed.push(hit);
      if (reviewed.length === kept) reviewed.push(...this.#flag(draft, sentence, index, scores));
    });
  }

  #weigh(
    draft: Draft,
    { contentToken, endToken }: Sentence,
    fault: number,
    neighbour: number | null,
    own: readonly ToneHit[],
    known: Weighed | null,
  ): Weighed {
    let warnings = 0;
    for (const { severity } of own) if (severity !== 'information') warnings++;
    const isInformed = own.length > warnings;
    const isSame =
      known?.neighbour === neighbour && known.warnings === warnings && known.isInformed === isInformed;
    if (isSame) return known;
    const scores = known?.scores ?? { fault, ...this.#model.detailsOf(draft, contentToken, endToken) };
    const probability = stack(toSignals({ scores, warnings, isInformed, neighbour }), this.#trees);
    return { scores, warnings, isInformed, neighbour, probability };
  }

  #flag(draft: Draft, sentence: Sentence, index: number, scores: Scores): readonly ToneHit[] {
    if (saysTooLittle(sentence)) return [];
    const rule = this.#rules.get(this.#labels[scores.labels.indexOf(Math.max(...scores.labels))] ?? '');
    if (rule === undefined) return [];
    const { range, words } = reasonsOf(this.#model, draft, sentence);
    return [
      {
        rule,
        sentence: index,
        range,
        severity: 'information',
        byModel: true,
        message: `The wording (${words}) resembles what ${rule.id} flags. Please read the sentence once more as its reader would.`,
      },
    ];
  }
}

/** The probability from which a sentence is flagged. */
function leastFor({ neighbour }: Evidence, own: readonly ToneHit[], draft: Draft): number {
  if (own.length > 0) return KEEP_FROM;
  return neighbour === null && isOneParagraph(draft) ? FLAG_FROM : FLAG_AMONG_OTHERS_FROM;
}

/** Whether a text has one paragraph alone, which asks for less than a letter does. */
export function isOneParagraph({ blocks }: Draft): boolean {
  return blocks.length === 1;
}

function saysTooLittle({ contentToken, endToken }: Sentence): boolean {
  return endToken - contentToken < FEWEST_TOKENS;
}

/** Whether any of the sentences has findings or may get one; otherwise none is scored. */
function needsReview({ sentences }: Draft, { first, end }: Run, hits: HitsBySentence): boolean {
  for (let index = first; index < end; index++) {
    const sentence = sentences[index];
    if (sentence !== undefined && (hits.has(index) || !saysTooLittle(sentence))) return true;
  }
  return false;
}

/** Whether a sentence is far more like what another rule flags. */
function isMistaken({ rule }: ToneHit, { labels: scores }: Scores, labels: readonly string[]): boolean {
  return (scores[labels.indexOf(rule.id)] ?? 0) < Math.max(...scores) - MISTAKEN_BY;
}

function groupBySentence(hits: readonly ToneHit[]): HitsBySentence {
  const found = new Map<number, ToneHit[]>();
  for (const hit of hits) {
    const known = found.get(hit.sentence);
    if (known === undefined) found.set(hit.sentence, [hit]);
    else known.push(hit);
  }
  return found;
}

/** Runs of sentences of the body that share a block. */
function paragraphsOf({ sentences }: Draft): readonly Run[] {
  const found: Run[] = [];
  let first = 0;
  for (let index = 1; index <= sentences.length; index++) {
    const [before, here] = [sentences[index - 1], sentences[index]];
    if (here !== undefined && here.part === before?.part && here.block === before.block) continue;
    if (before?.part === 'body') found.push({ first, end: index });
    first = index;
  }
  return found;
}
