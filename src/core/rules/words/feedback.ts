import type { WordClasses } from '../../lint/pattern.ts';

/** Feedback, reasons, and the giving of them. */
export const FEEDBACK = {
  FEEDBACK:
    'feedback ~comment ~note ~critique ~score ~mark ~evaluation ~assessment ~debrief ~breakdown ~report scorecard scoresheet ~remark',
  REASON:
    '~reason ~explanation ~justification rationale reasoning grounds ~basis ~answer ~clarification ~account ~motive',
  EXPLAIN: '~explain ~justify ~clarify ~elaborate ~disclose ~reveal ~state ~specify ~detail ~outline',
  TELL: '~tell ~inform ~show ~give ~send ~provide ~share ~let ~offer ~supply ~furnish',
} as const satisfies WordClasses;
