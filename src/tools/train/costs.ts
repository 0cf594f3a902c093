import { type Example, RULE_EXAMPLES } from './examples.ts';

const LITERARY_SHARE = 0.3;
const EXAMPLE_SHARE = 6;

/** The same cost for each sentence that is no target, but for {@link shareOf}, and as much altogether for the targets. */
export function balanced(
  examples: readonly Example[],
  isIn: (index: number) => boolean,
  isTarget: (example: Example) => boolean,
  cost: number,
): Float32Array {
  const inside = examples.filter((_, index) => isIn(index));
  const targets = inside.filter(isTarget).length;
  const targetCost = (cost * (inside.length - targets)) / targets;
  return Float32Array.from(examples, (each, index) =>
    isIn(index) ? (isTarget(each) ? targetCost : cost) * shareOf(each) : 0,
  );
}

/**
 * Most of our own sentences are harder and more literary than mails are. The bad ones count less, so that plain ones are heard;
 * the clean ones count fully, for they keep alarms away. The few examples of rules and the letters that
 * must stay clean are to be learnt by heart.
 */
export function shareOf(example: Example): number {
  if (example.file === RULE_EXAMPLES || example.file.endsWith('.md')) return EXAMPLE_SHARE;
  return isBad(example) && /^own\/(?!plain)/.test(example.file) ? LITERARY_SHARE : 1;
}

export function isBad(example: Example): boolean {
  return example.labels.length > 0;
}
