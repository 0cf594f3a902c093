import type { Draft, Sentence } from '../text/draft.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import { GUARDS, Guards } from './guards.ts';
import { Matcher } from './matcher.ts';
import type { Owner } from './owners.ts';
import type { Match } from './row-walker.ts';
import type { PatternTables } from './tables.ts';
import type { Feature, Severity, ToneRule } from './types.ts';

/** A sentence that a tone rule flags. */
export interface ToneHit {
  readonly rule: ToneRule;
  /** Index of the sentence in the draft. */
  readonly sentence: number;
  /** The words that weighed, as UTF-16 offsets. */
  readonly range: Range;
  readonly severity: Severity;
  /** Whether the sentence model found it and no pattern did. */
  readonly byModel?: true;
  /** In place of the rule's message. */
  readonly message?: string;
}

/** What the patterns say of a draft. */
export interface Judgement {
  readonly hits: readonly ToneHit[];
  /** What each sentence does, by index. */
  readonly features: readonly ReadonlySet<Feature>[];
}

/**
 * How many sentences of a text are flagged at most, and when they are gone the next: more than angry letters ever have,
 * and more than anyone reads.
 * @param length of the text in UTF-16 units
 */
export function mostHits(length: number): number {
  return 500 + length / 100;
}

const NO_FEATURES: ReadonlySet<Feature> = new Set();

/** Judges the sentences of a draft with the patterns of all tone rules and features in one pass. */
export class ToneJudge {
  readonly lexicon: Lexicon;
  readonly #matcher: Matcher;
  readonly #guards: Guards;
  readonly #owners: readonly Owner[];

  constructor(owners: readonly Owner[], tables: PatternTables) {
    this.#owners = owners;
    this.#matcher = new Matcher(tables);
    this.lexicon = this.#matcher.lexicon;
    this.#guards = new Guards(this.lexicon, tables.guards);
  }

  judge(draft: Draft): Judgement {
    const hits: ToneHit[] = [];
    const most = mostHits(draft.text.length);
    const features = draft.sentences.map((sentence, index) => {
      const matches = this.#matcher.match(draft, sentence);
      if (matches.length === 0) return NO_FEATURES;
      if (sentence.part === 'body' && hits.length < most) {
        hits.push(...this.#hitsOf(draft, sentence, index, matches));
      }
      return this.#featuresOf(draft, sentence, matches);
    });
    return { hits, features };
  }

  /** Whether what is found in a sentence may depend on the words before it, if this is one of its first two. */
  looksBack(word: number): boolean {
    return this.#guards.looksBack(word);
  }

  #featuresOf(draft: Draft, sentence: Sentence, matches: readonly Match[]): ReadonlySet<Feature> {
    const features = new Set<Feature>();
    for (const match of matches) {
      const owner = this.#owners[match.pattern];
      if (owner?.kind !== 'feature' || features.has(owner.feature)) continue;
      if (!this.#guards.isHarmless('negated', draft, sentence, match)) features.add(owner.feature);
    }
    return features.size === 0 ? NO_FEATURES : features;
  }

  /** At most one hit for each rule: the graver match, then the longer one, then the first. */
  #hitsOf(draft: Draft, sentence: Sentence, index: number, matches: readonly Match[]): readonly ToneHit[] {
    const best = new Map<ToneRule, { readonly match: Match; readonly severity: Severity }>();
    for (const match of matches) {
      const owner = this.#owners[match.pattern];
      if (owner?.kind !== 'flag' || this.#isHarmless(draft, sentence, match, owner, matches)) continue;
      const known = best.get(owner.rule);
      if (known === undefined || isGraver(match, owner.severity, known.match, known.severity)) {
        best.set(owner.rule, { match, severity: owner.severity });
      }
    }
    return [...best].map(([rule, { match, severity }]) => ({
      rule,
      sentence: index,
      range: rangeOf(draft, match),
      severity,
    }));
  }

  #isHarmless(
    draft: Draft,
    sentence: Sentence,
    match: Match,
    owner: Extract<Owner, { kind: 'flag' }>,
    matches: readonly Match[],
  ): boolean {
    const excused = matches.some(other => {
      const excuse = this.#owners[other.pattern];
      if (excuse?.kind !== 'unless' || excuse.rule !== owner.rule) return false;
      if (excuse.reach === 'sentence') return true;
      if (excuse.reach === 'beside') return !this.#guards.isContrasted(draft, other, match);
      return other.firstToken < match.endToken && match.firstToken < other.endToken;
    });
    if (excused) return true;
    return GUARDS.some(
      guard => !owner.despite.includes(guard) && this.#guards.isHarmless(guard, draft, sentence, match),
    );
  }
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

function isGraver(match: Match, severity: Severity, than: Match, thanSeverity: Severity): boolean {
  const difference = GRAVITY[severity] - GRAVITY[thanSeverity];
  if (difference !== 0) return difference > 0;
  const longer = match.endToken - match.firstToken - (than.endToken - than.firstToken);
  return longer > 0 || (longer === 0 && match.firstToken < than.firstToken);
}

function rangeOf(draft: Draft, match: Match): Range {
  const { starts, ends } = draft.tokens;
  return { start: starts[match.firstToken] ?? 0, end: ends[match.endToken - 1] ?? 0 };
}
