import type { RuleSet } from '../lint/linter.ts';
import type { LetterRule, RuleGroup, RuleMeta, ToneRule } from '../lint/types.ts';
import { FEATURES } from './features.ts';
import { STYLE_RULES } from './style-rules.ts';
import { arguingDecision } from './tone/arguing-decision.ts';
import { askingWhy } from './tone/asking-why.ts';
import { criticizingCompany } from './tone/criticizing-company.ts';
import { emotionalLanguage } from './tone/emotional-language.ts';
import { hardshipStory } from './tone/hardship-story.ts';
import { threat } from './tone/threat.ts';
import { CLASSES, PHRASES } from './words/index.ts';

const TONE: readonly ToneRule[] = [
  askingWhy,
  arguingDecision,
  criticizingCompany,
  emotionalLanguage,
  hardshipStory,
  threat,
];

const LETTER: readonly LetterRule[] = [];

const OTHERS: readonly (RuleMeta & { readonly group: RuleGroup })[] = [
  {
    id: 'front-matter',
    group: 'letter',
    severity: 'warning',
    summary: 'A value in the front matter cannot be understood.',
    why: 'The front matter is the record of the application; what cannot be read there is missing from checks and from the tracker.',
  },
  {
    id: 'unused-directive',
    group: 'letter',
    severity: 'information',
    summary: 'A comment that turns a rule off has nothing to turn off.',
    why: 'A comment left behind would hide the next real finding.',
  },
  ...STYLE_RULES,
];

/** Every rule of the product. */
export const RULES: RuleSet = {
  tone: TONE,
  letter: LETTER,
  others: OTHERS,
  features: FEATURES,
  classes: CLASSES,
  phrases: PHRASES,
};
