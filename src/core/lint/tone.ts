import type { Draft, Sentence } from '../text/draft.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Range } from '../text/range.ts';
import type { Match } from './cursor.ts';
import { GUARDS, Guards } from './guards.ts';
import { Matcher } from './matcher.ts';
import type { PatternReader, PatternText } from './pattern.ts';
import type { Feature, Severity, TonePattern, ToneRule } from './types.ts';

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

/** How near to a match an excuse must be: upon it, in its sentence with no "but" between, in its sentence. */
type Reach = 'match' | 'beside' | 'sentence';

/** Whose pattern it is. */
type Owner =
  | {
      readonly kind: 'flag';
      readonly rule: ToneRule;
      readonly severity: Severity;
      readonly despite: readonly string[];
    }
  | { readonly kind: 'unless'; readonly rule: ToneRule; readonly reach: Reach }
  | { readonly kind: 'feature'; readonly feature: Feature };

const NO_FEATURES: ReadonlySet<Feature> = new Set();

/** Judges the sentences of a draft with the patterns of all tone rules and features in one pass. */
export class ToneJudge {
  readonly lexicon: Lexicon;
  readonly #matcher: Matcher;
  readonly #guards: Guards;
  readonly #owners: readonly Owner[];

  constructor(
    rules: readonly ToneRule[],
    features: Readonly<Record<Feature, readonly PatternText[]>>,
    reader: PatternReader,
  ) {
    const owned = [...rules.flatMap(ownedByRule), ...ownedByFeatures(features)];
    this.#owners = owned.map(each => each.owner);
    this.#matcher = new Matcher(
      owned.map(each => each.pattern),
      reader,
      Guards.wordsOf(reader),
    );
    this.lexicon = this.#matcher.lexicon;
    this.#guards = new Guards(reader, this.lexicon);
  }

  judge(draft: Draft): Judgement {
    const hits: ToneHit[] = [];
    const features = draft.sentences.map((sentence, index) => {
      const matches = this.#matcher.match(draft, sentence);
      if (matches.length === 0) return NO_FEATURES;
      if (sentence.part === 'body') hits.push(...this.#hitsOf(draft, sentence, index, matches));
      return this.#featuresOf(draft, sentence, matches);
    });
    return { hits, features };
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

  /** At most one hit for each rule: the graver match, then the longer one. */
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

interface Owned {
  readonly pattern: PatternText;
  readonly owner: Owner;
}

function ownedByRule(rule: ToneRule): readonly Owned[] {
  const flags = rule.patterns.map((each): Owned => {
    const {
      pattern,
      severity = rule.severity,
      despite = rule.despite ?? [],
    }: TonePattern = typeof each === 'string' ? { pattern: each } : each;
    return { pattern, owner: { kind: 'flag', rule, severity, despite } };
  });
  const excuses = (patterns: readonly PatternText[] | undefined, reach: Reach): readonly Owned[] =>
    (patterns ?? []).map(pattern => ({ pattern, owner: { kind: 'unless', rule, reach } }));
  return [
    ...flags,
    ...excuses(rule.unless, 'match'),
    ...excuses(rule.unlessBeside, 'beside'),
    ...excuses(rule.unlessInSentence, 'sentence'),
  ];
}

function ownedByFeatures(features: Readonly<Record<Feature, readonly PatternText[]>>): readonly Owned[] {
  const names = Object.keys(features) as readonly Feature[];
  return names.flatMap(feature =>
    features[feature].map((pattern): Owned => ({ pattern, owner: { kind: 'feature', feature } })),
  );
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

function isGraver(match: Match, severity: Severity, than: Match, thanSeverity: Severity): boolean {
  const difference = GRAVITY[severity] - GRAVITY[thanSeverity];
  return (
    difference > 0 ||
    (difference === 0 && match.endToken - match.firstToken > than.endToken - than.firstToken)
  );
}

function rangeOf(draft: Draft, match: Match): Range {
  const { starts, ends } = draft.tokens;
  return { start: starts[match.firstToken] ?? 0, end: ends[match.endToken - 1] ?? 0 };
}
