/** The bits of a role that tell who is named; none of them: nobody. */
export const NAMES = 15;

/** What follows is denied, up to {@link DENIED_WORDS} tokens or to a word that {@link ENDS_DENIAL}. */
export const DENIES = 16;
export const ENDS_DENIAL = 32;

/** Tokens that a denial reaches. */
export const DENIED_WORDS = 6;

const NAMING: readonly (readonly string[])[] = [
  ['i'],
  ['my'],
  ['you'],
  ['your'],
  ['we', 'our'],
  ['he', 'she', 'his', 'her'],
  ['they', 'their'],
  ['it'],
  ['that', 'this'],
  ['one'],
  ['who'],
  ['nobody'],
  ['someone'],
];

const DENYING = 'not no never nobody none nothing without hardly neither nor cannot'.split(' ');

const JOINING = 'but yet though although however while unless if because since as so and after given'.split(
  ' ',
);

/**
 * What words do to those behind them: "you" makes a later "owe" the reader's, "not" turns it round (the marking of negated
 * words is that of Das and Chen 2001, "Yahoo! for Amazon").
 */
export const ROLES: ReadonlyMap<string, number> = rolesOf();

function rolesOf(): ReadonlyMap<string, number> {
  const roles = new Map(NAMING.flatMap((words, index) => words.map(word => [word, index + 1] as const)));
  for (const word of DENYING) roles.set(word, (roles.get(word) ?? 0) | DENIES);
  for (const word of JOINING) roles.set(word, (roles.get(word) ?? 0) | ENDS_DENIAL);
  return roles;
}
