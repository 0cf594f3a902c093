import { Linter } from '../../../src/core/lint/linter.ts';
import type { PatternText } from '../../../src/core/lint/pattern.ts';
import type { Feature, LetterRule, RuleSet, ToneRule } from '../../../src/core/lint/types.ts';
import type { Weights } from '../../../src/core/model/model.ts';

/** Few words of each class that guards ask for: what an engine does must not depend on the product's words. */
const SMALL_CLASSES = {
  NEGATION: 'not no never nothing',
  SUBJECT: 'i you we they it',
  AUXILIARY: 'do did could would',
  HYPOTHESIS: 'if',
  WILL: 'will',
  REPORT: 'says said',
  OTHER_PERSON: 'brother they',
  CLAUSE_BREAK: 'but than',
  CONTRAST: 'but though',
  CLAUSE_LINK: 'and or',
  FILLER: 'really however',
  OPENER: 'and so',
} as const;

const NO_FEATURES: Readonly<Record<Feature, readonly PatternText[]>> = {
  thanks: [],
  acknowledgement: [],
  ask: [],
  'feedback-ask': [],
  'way-out': [],
  wishes: [],
  'keep-in-touch': [],
  disappointment: [],
  'interest-in-lost-job': [],
  attachment: [],
};

export function toneRule(id: string, part: Partial<ToneRule> = {}): ToneRule {
  return {
    id,
    severity: 'warning',
    summary: '',
    why: '',
    message: `${id} is marked`,
    patterns: [],
    suggest: () => [],
    flagged: [],
    clean: [],
    ...part,
  };
}

export function letterRule(id: string, check: LetterRule['check']): LetterRule {
  return { id, severity: 'information', summary: '', why: '', check, flagged: [], clean: [] };
}

export function rulesOf(
  tone: readonly ToneRule[],
  features: Partial<RuleSet['features']> = {},
  part: Partial<RuleSet> = {},
): RuleSet {
  return {
    tone,
    letter: [],
    others: [],
    features: { ...NO_FEATURES, ...features },
    signsOf: (_, sentences) => sentences.map(() => 0),
    classes: SMALL_CLASSES,
    phrases: {},
    ...part,
  };
}

export function smallLinter(
  tone: readonly ToneRule[],
  features: Partial<RuleSet['features']> = {},
  weights?: Weights,
): Linter {
  return new Linter(rulesOf(tone, features), weights);
}
