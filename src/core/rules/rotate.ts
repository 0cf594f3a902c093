import type { Situation } from '../lint/types.ts';

/**
 * The same texts, starting with another one from sentence to sentence, so that two flagged sentences of one letter are
 * not offered the same words first. Stable for a sentence that stays where it is.
 */
export function rotate(situation: Situation, texts: readonly string[]): readonly string[] {
  const first = texts.length === 0 ? 0 : (situation.sentence.contentToken * 7) % texts.length;
  return [...texts.slice(first), ...texts.slice(0, first)];
}
