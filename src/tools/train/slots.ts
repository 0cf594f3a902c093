import { checkOf, GROUP, groupOf } from '../../core/model/slots.ts';

/** Marks a free slot of a feature's group as taken; -1 when there is none, or when another feature has the same check. */
export function takeSlot(checks: Uint8Array, hash: number): number {
  const first = groupOf(hash, checks.length / GROUP) * GROUP;
  const group = checks.subarray(first, first + GROUP);
  const free = group.findIndex(check => check === 0 || check === checkOf(hash));
  if (free < 0 || group[free] !== 0) return -1;
  group[free] = checkOf(hash);
  return first + free;
}

/** The slots of each group in the order of their checks: it tells nothing, and what is sorted takes less room. */
export function inOrder(checks: Uint8Array): readonly number[] {
  return [...checks.keys()].sort(
    (a, b) => Math.floor(a / GROUP) - Math.floor(b / GROUP) || (checks[a] ?? 0) - (checks[b] ?? 0),
  );
}
