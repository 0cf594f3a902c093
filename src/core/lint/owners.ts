import type { PatternText } from './pattern.ts';
import type { Feature, Severity, TonePattern, ToneRule } from './types.ts';

/** How near to a match an excuse must be: upon it, in its sentence with no "but" between, in its sentence. */
type Reach = 'match' | 'beside' | 'sentence';

/** Whose pattern it is. */
export type Owner =
  | {
      readonly kind: 'flag';
      readonly rule: ToneRule;
      readonly severity: Severity;
      readonly despite: readonly string[];
    }
  | { readonly kind: 'unless'; readonly rule: ToneRule; readonly reach: Reach }
  | { readonly kind: 'feature'; readonly feature: Feature };

/** A pattern with the rule or feature it belongs to. */
export interface OwnedPattern {
  readonly pattern: PatternText;
  readonly owner: Owner;
}

/** All patterns in the order in which the compiled tables number them. */
export function ownedPatterns(
  rules: readonly ToneRule[],
  features: Readonly<Record<Feature, readonly PatternText[]>>,
): readonly OwnedPattern[] {
  return [...rules.flatMap(ownedByRule), ...ownedByFeatures(features)];
}

function ownedByRule(rule: ToneRule): readonly OwnedPattern[] {
  const flags = rule.patterns.map((each): OwnedPattern => {
    const {
      pattern,
      severity = rule.severity,
      despite = rule.despite ?? [],
    }: TonePattern = typeof each === 'string' ? { pattern: each } : each;
    return { pattern, owner: { kind: 'flag', rule, severity, despite } };
  });
  const excuses = (patterns: readonly PatternText[] | undefined, reach: Reach): readonly OwnedPattern[] =>
    (patterns ?? []).map(pattern => ({ pattern, owner: { kind: 'unless', rule, reach } }));
  return [
    ...flags,
    ...excuses(rule.unless, 'match'),
    ...excuses(rule.unlessBeside, 'beside'),
    ...excuses(rule.unlessInSentence, 'sentence'),
  ];
}

function ownedByFeatures(
  features: Readonly<Record<Feature, readonly PatternText[]>>,
): readonly OwnedPattern[] {
  const names = Object.keys(features) as readonly Feature[];
  return names.flatMap(feature =>
    features[feature].map((pattern): OwnedPattern => ({ pattern, owner: { kind: 'feature', feature } })),
  );
}
