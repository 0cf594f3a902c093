import type { PatternText } from '../lint/pattern.ts';
import type { Feature } from '../lint/types.ts';

/** What sentences do in a letter, as patterns. A negated fit does not count. */
export const FEATURES: Readonly<Record<Feature, readonly PatternText[]>> = {
  thanks: ['thank|thanks|grateful|appreciate|obliged|thankful'],
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
