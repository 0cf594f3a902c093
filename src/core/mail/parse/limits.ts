/** Larger input is refused: no mail to a candidate is that large. Bytes. */
export const LARGEST_MAIL = 25 * 1024 * 1024;

/** Facts are looked for in so many UTF-16 units of the readable text; the rest is kept but not analysed. */
export const ANALYSED_LENGTH = 100_000;

/** MIME parts inside parts; deeper mails are read as raw text. */
export const DEEPEST_PART = 40;

/** HTML elements inside elements; the text of deeper documents is read without their structure. */
export const DEEPEST_ELEMENT = 2_000;

/** Multiparts and parts in one mail; with more it is read as raw text. */
export const MOST_MULTIPARTS = 100;
/** See `MOST_MULTIPARTS`. */
export const MOST_PARTS = 1000;

/** Forwarded mails inside forwarded mails that are opened. */
export const DEEPEST_FORWARD = 3;

/** Tokens of one sentence; longer ones are cut, as no one writes them and each is searched more than once. */
export const LONGEST_SENTENCE = 200;

/** Facts are cut to so many UTF-16 units. */
export const LONGEST_FACT = 120;
