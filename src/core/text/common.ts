/** How many UTF-16 units two texts have in common at their ends; together no more than the shorter one has. */
export interface Common {
  readonly before: number;
  readonly behind: number;
}

/** @param hint what two other states of the text had in common; a good guess while one key follows another */
export function commonOf(one: string, other: string, hint: Common = { before: 0, behind: 0 }): Common {
  const most = Math.min(one.length, other.length);
  let before =
    hint.before <= most && one.slice(0, hint.before) === other.slice(0, hint.before) ? hint.before : 0;
  // Slices are compared many units at a time.
  for (const step of STEPS) {
    for (; before + step <= most; before += step) {
      if (one.slice(before, before + step) !== other.slice(before, before + step)) break;
    }
  }
  while (before < most && one.charCodeAt(before) === other.charCodeAt(before)) before++;
  const [a, b] = [one.length, other.length];
  let behind =
    hint.behind <= most - before && one.slice(a - hint.behind) === other.slice(b - hint.behind)
      ? hint.behind
      : 0;
  for (const step of STEPS) {
    for (; behind + step <= most - before; behind += step) {
      if (one.slice(a - behind - step, a - behind) !== other.slice(b - behind - step, b - behind)) break;
    }
  }
  while (behind < most - before && one.charCodeAt(a - behind - 1) === other.charCodeAt(b - behind - 1))
    behind++;
  return { before, behind };
}

const STEPS = [512, 128, 32];
