import { SentenceModel, type Weights } from '../model/model.ts';
import type { Draft, Sentence } from '../text/draft.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import type { Judgement, ToneHit } from './tone.ts';
import type { ToneRule } from './types.ts';

/** A sentence without a finding is flagged from this probability on. */
export const FLAG_FROM = 0.95;

/** A finding of a rule is lowered to information below this probability, and left out below half of it. */
const DOUBT_BELOW = 0.2;

/** Sentences with fewer tokens say too little. */
const FEWEST_TOKENS = 4;

/** Asks the sentence model about every sentence of the body, after the rules. */
export class SecondOpinion {
  readonly #model: SentenceModel;
  readonly #rules: ReadonlyMap<string, ToneRule>;

  constructor(weights: Weights, rules: readonly ToneRule[], lexicon: Lexicon) {
    this.#model = new SentenceModel(weights, lexicon.vocabulary);
    this.#rules = new Map(rules.map(rule => [rule.id, rule]));
  }

  /** The judgement with findings of the model added where no rule speaks, and findings it doubts lowered or left out. */
  review(draft: Draft, judgement: Judgement): Judgement {
    const flagged = new Set(judgement.hits.map(hit => hit.sentence));
    const doubted = judgement.hits.flatMap(hit => this.#doubt(draft, hit));
    const added = draft.sentences.flatMap((sentence, index) =>
      sentence.part === 'body' && !flagged.has(index) ? this.#flag(draft, sentence, index) : [],
    );
    return { ...judgement, hits: [...doubted, ...added] };
  }

  /** The hit, the hit as information, or nothing. What is an error stays one. */
  #doubt(draft: Draft, hit: ToneHit): readonly ToneHit[] {
    const sentence = draft.sentences[hit.sentence];
    if (sentence === undefined || hit.severity === 'error') return [hit];
    const probability = this.#model.probability(draft, sentence.contentToken, sentence.endToken);
    if (probability >= DOUBT_BELOW) return [hit];
    return probability < DOUBT_BELOW / 2 ? [] : [{ ...hit, severity: 'information' }];
  }

  #flag(draft: Draft, sentence: Sentence, index: number): readonly ToneHit[] {
    const { contentToken, endToken } = sentence;
    if (endToken - contentToken < FEWEST_TOKENS) return [];
    if (this.#model.probability(draft, contentToken, endToken) < FLAG_FROM) return [];
    const rule = this.#rules.get(this.#model.label(draft, contentToken, endToken) ?? '');
    if (rule === undefined) return [];
    const { range, words } = this.#reasons(draft, sentence);
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

  /** The stretch that weighed most, and up to three of its weightiest phrases in quotation marks. */
  #reasons(
    draft: Draft,
    { contentToken, endToken }: Sentence,
  ): { readonly range: Range; readonly words: string } {
    const weighed = this.#model.explain(draft, contentToken, endToken).filter(each => each.weight > 0);
    const phrases: Range[] = [];
    for (const { firstToken, endToken: behind } of weighed) {
      const phrase = rangeOf(draft, firstToken, behind);
      if (phrases.length === 3) break;
      if (!/[\p{L}\p{N}]/u.test(draft.text.slice(phrase.start, phrase.end))) continue;
      if (phrases.every(each => each.end <= phrase.start || phrase.end <= each.start)) phrases.push(phrase);
    }
    const inOrder = [...phrases].sort((a, b) => a.start - b.start);
    const first = inOrder[0] ?? rangeOf(draft, contentToken, endToken);
    return {
      range: { start: first.start, end: inOrder[inOrder.length - 1]?.end ?? first.end },
      words: inOrder.map(({ start, end }) => `“${draft.text.slice(start, end)}”`).join(', '),
    };
  }
}

function rangeOf({ tokens }: Draft, firstToken: number, endToken: number): Range {
  return { start: tokens.starts[firstToken] ?? 0, end: tokens.ends[endToken - 1] ?? 0 };
}
