import { type Scores, SentenceModel, type Weights } from '../model/model.ts';
import { neighboursOf, stack, toSignals } from '../model/stack.ts';
import type { Trees } from '../model/trees.ts';
import type { Draft, Sentence } from '../text/draft.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { reasonsOf } from './reasons.ts';
import type { SentenceMemory } from './sentence-memory.ts';
import type { Judgement, ToneHit } from './tone.ts';
import type { ToneRule } from './types.ts';

/** A sentence is flagged from this probability on, whoever found it. */
const FLAG_FROM = 0.72;

/** By how much another label must be more likely than that of the rule that found a sentence (logarithm of odds). */
const MISTAKEN_BY = 4;

/** Sentences with fewer tokens say too little. */
const FEWEST_TOKENS = 4;

type HitsBySentence = ReadonlyMap<number, readonly ToneHit[]>;

const NO_HITS: HitsBySentence = new Map();

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
   * @param memory of scores that sentences had before
   */
  review(draft: Draft, judgement: Judgement, memory: SentenceMemory<Scores> | null = null): Judgement {
    const hits = judgement.hits.length === 0 ? NO_HITS : groupBySentence(judgement.hits);
    const reviewed = paragraphsOf(draft).flatMap(({ first, end }) =>
      this.#reviewParagraph(draft, first, end, hits, memory),
    );
    return { ...judgement, hits: reviewed };
  }

  #reviewParagraph(
    draft: Draft,
    first: number,
    end: number,
    hits: HitsBySentence,
    memory: SentenceMemory<Scores> | null,
  ): readonly ToneHit[] {
    const sentences = draft.sentences.slice(first, end);
    const all = sentences.map(each => this.#scoresOf(draft, each, memory));
    const neighbours = neighboursOf(all.map(each => each.fault));
    return sentences.flatMap((sentence, place) => {
      const scores = all[place];
      if (scores === undefined) return [];
      const own = hits.get(first + place) ?? [];
      const warnings = own.filter(each => each.severity !== 'information').length;
      const isInformed = own.length > warnings;
      const neighbour = neighbours[place] ?? null;
      const probability = stack(toSignals({ scores, warnings, isInformed, neighbour }), this.#trees);
      const isFlagged = probability >= FLAG_FROM;
      const kept = withoutMistaken(own, scores, this.#labels);
      if (!isFlagged) return [];
      return kept.length > 0 ? kept : this.#flag(draft, sentence, first + place, scores);
    });
  }

  #scoresOf(draft: Draft, sentence: Sentence, memory: SentenceMemory<Scores> | null): Scores {
    const known = memory?.get(draft, sentence);
    if (known !== undefined) return known;
    const scores = this.#model.score(draft, sentence.contentToken, sentence.endToken);
    memory?.set(draft, sentence, scores);
    return scores;
  }

  #flag(draft: Draft, sentence: Sentence, index: number, scores: Scores): readonly ToneHit[] {
    if (sentence.endToken - sentence.contentToken < FEWEST_TOKENS) return [];
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

/** Leaves out what a rule found when the sentence is far more like what another rule flags. */
function withoutMistaken(
  hits: readonly ToneHit[],
  scores: Scores,
  labels: readonly string[],
): readonly ToneHit[] {
  const least = Math.max(...scores.labels) - MISTAKEN_BY;
  return hits.filter(({ rule }) => (scores.labels[labels.indexOf(rule.id)] ?? 0) >= least);
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

/** Runs of sentences of the body that share a block, as indices `[first, end)`. */
function paragraphsOf({ sentences }: Draft): readonly { readonly first: number; readonly end: number }[] {
  const found: { first: number; end: number }[] = [];
  sentences.forEach(({ part, block }, index) => {
    if (part !== 'body') return;
    const last = found[found.length - 1];
    if (last?.end === index && sentences[last.first]?.block === block) last.end = index + 1;
    else found.push({ first: index, end: index + 1 });
  });
  return found;
}
