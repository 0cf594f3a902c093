/** Features whose hashes have the same share of all hashes are stored in a group of so many slots. */
export const GROUP = 4;

/** A feature that is not stored. */
export const NO_SLOT = -1;

/** The check bytes of slots as one number for each group, the first slot's the lowest. */
export function groupsOf(checks: Uint8Array): Uint32Array {
  return new Uint32Array(checks.slice().buffer);
}

/** The slot that holds a feature, or {@link NO_SLOT}. All four checks of a group are compared at once. */
export function slotIn(groups: Uint32Array, hash: number): number {
  const group = groupOf(hash, groups.length);
  const differences = (groups[group] ?? 0) ^ Math.imul(checkOf(hash), 0x01010101);
  // The highest bit of each byte that is 0, and sometimes of one above it (Mycroft 1987).
  const zeros = (differences - 0x01010101) & ~differences & 0x80808080;
  return zeros === 0 ? NO_SLOT : group * GROUP + ((31 - Math.clz32(zeros & -zeros)) >> 3);
}

/** The group of slots that a feature belongs to: its share of all hashes, which takes less time than a remainder. */
export function groupOf(hash: number, groups: number): number {
  return ((hash >>> 0) * groups * 2 ** -32) | 0;
}

/** Tells a feature from most others of the same group; never 0, which marks an empty slot. */
export function checkOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 24 || 1;
}
