/** Two words that deny what follows, though neither does alone. */
export const DENYING_PAIRS: readonly string[] = ['rather than', 'instead of', 'far from', 'anything but'];

/** Two words that deny nothing, though the first alone would: "not only unfair but late", "no doubt", "cannot help asking". */
export const IDLE_PAIRS: readonly string[] = [
  'not only',
  'not just',
  'not merely',
  'not simply',
  'not help',
  'no doubt',
  'no wonder',
  'no choice',
  'no idea',
  'no less',
  'no matter',
  'no question',
  'no secret',
  'no surprise',
  'nothing but',
  'nothing less',
  'nothing short',
];

/** Behind these words "no" is a noun: "another no". */
export const NOUN_NO_PAIRS: readonly string[] = ['a no', 'the no', 'my no', 'your no', 'another no'];
