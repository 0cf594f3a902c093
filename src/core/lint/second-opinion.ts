import { SentenceModel, type Weights } from '../model/model.ts';
import { neighboursOf, stack, toSignals } from '../model/stack.ts';
import type { Draft, Sentence } from '../text/draft.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { reasonsOf } from './reasons.ts';
import type { Judgement, ToneHit } from './tone.ts';
import type { ToneRule } from './types.ts';

/** A sentence is flagged from this probability on, whoever found it. */
const FLAG_FROM = 0.7;

/** What a rule found is a warning from this probability on, and information below. */
const WARN_FROM = 0.75;

/** By how much another label must be more like a sentence than the rule that found it. */
const MISTAKEN_BY = 0.9;

/** Sentences with fewer tokens say too little. */
const FEWEST_TOKENS = 4;

type HitsBySentence = ReadonlyMap<number, readonly ToneHit[]>;

const NO_HITS: HitsBySentence = new Map();

/** Asks the sentence model about every sentence of the body, after the rules. */
export class SecondOpinion {
  readonly #model: SentenceModel;
  readonly #stack: readonly number[];
  readonly #labels: readonly string[];
  readonly #rules: ReadonlyMap<string, ToneRule>;

  constructor(weights: Weights, rules: readonly ToneRule[], lexicon: Lexicon) {
    this.#model = new SentenceModel(weights, lexicon.vocabulary);
    this.#stack = weights.stack;
    this.#labels = weights.labels;
    this.#rules = new Map(rules.map(rule => [rule.id, rule]));
  }

  /** The judgement with findings of the model added where no rule speaks, and findings it doubts lowered or left out. */
  review(draft: Draft, judgement: Judgement): Judgement {
    const hits = judgement.hits.length === 0 ? NO_HITS : groupBySentence(judgement.hits);
    const reviewed = paragraphsOf(draft).flatMap(({ first, end }) =>
      this.#reviewParagraph(draft, first, end, hits),
    );
    return { ...judgement, hits: reviewed };
  }

  #reviewParagraph(draft: Draft, first: number, end: number, hits: HitsBySentence): readonly ToneHit[] {
    const sentences = draft.sentences.slice(first, end);
    const scores = sentences.map(each => this.#model.score(draft, each.contentToken, each.endToken));
    const neighbours = neighboursOf(scores);
    return sentences.flatMap((sentence, place) => {
      const own = hits.get(first + place) ?? [];
      const warnings = own.filter(each => each.severity !== 'information').length;
      const signals = toSignals({
        score: scores[place] ?? 0,
        warnings,
        isInformed: own.length > warnings,
        neighbour: neighbours[place] ?? null,
      });
      const probability = stack(signals, this.#stack);
      const kept = own.length > 0 ? this.#withoutMistaken(draft, sentence, own) : own;
      if (kept.length > 0) return kept.flatMap(hit => doubt(hit, probability));
      return probability < FLAG_FROM ? [] : this.#flag(draft, sentence, first + place);
    });
  }

  /** Leaves out what a rule found when the sentence is far more like what another rule flags. What is an error stays. */
  #withoutMistaken(
    draft: Draft,
    { contentToken, endToken }: Sentence,
    hits: readonly ToneHit[],
  ): readonly ToneHit[] {
    const scores = this.#model.labelScores(draft, contentToken, endToken);
    const least = Math.max(...scores) - MISTAKEN_BY;
    return hits.filter(
      ({ rule, severity }) => severity === 'error' || (scores[this.#labels.indexOf(rule.id)] ?? 0) >= least,
    );
  }

  #flag(draft: Draft, sentence: Sentence, index: number): readonly ToneHit[] {
    const { contentToken, endToken } = sentence;
    if (endToken - contentToken < FEWEST_TOKENS) return [];
    const rule = this.#rules.get(this.#model.label(draft, contentToken, endToken) ?? '');
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

/** The hit, the hit as information, or nothing. What is an error stays one. */
function doubt(hit: ToneHit, probability: number): readonly ToneHit[] {
  if (hit.severity === 'error' || probability >= WARN_FROM) return [hit];
  return probability < FLAG_FROM ? [] : [{ ...hit, severity: 'information' }];
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
