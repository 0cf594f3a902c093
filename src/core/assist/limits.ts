/** Longest answer that is read, in UTF-16 units: many times a letter. Stop collecting behind it. */
export const LONGEST_ANSWER = 40_000;
