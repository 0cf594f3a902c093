/** Longest answer that is read, in UTF-16 units: many times a letter. Stop collecting behind it. */
export const LONGEST_ANSWER = 40_000;

/** Longest letter that is taken out of an answer; UTF-16 units. */
export const LONGEST_LETTER = 6_000;

/** What of each source goes into a request; UTF-16 units. */
export const LONGEST_PART = { mail: 8_000, notes: 4_000, letter: 6_000, fact: 300 } as const;

/** Findings that go into a request for repair, and those that an answer may bring. */
export const MOST_FINDINGS = { repair: 12, judged: 100 } as const;
