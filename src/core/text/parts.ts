import type { Range } from './range.ts';

/** What a sentence is to the letter. Tone is judged in the body only. */
export type Part = 'greeting' | 'body' | 'sign-off';

const GREETING =
  /^(?:hi|hello|hey|hiya|dear|respected|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern)\b[^,!:;.?\n\u2013\u2014-]{0,60}(?:\.[^,!:;.?\n\u2013\u2014-]{1,40})?(?:[,!:;\u2013\u2014-]|\n|$)/i;
const GREETING_WORD = /^(?:hi|hello|hey|hiya|dear|respected|greetings|good |to whom)/i;

/**
 * Where a sentence's content starts behind a greeting such as "Hi Leah,": an offset into the text, equal to
 * `sentence.start` when there is no greeting and to `sentence.end` when there is nothing else.
 */
export function endOfGreeting(text: string, sentence: Range): number {
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120));
  if (!GREETING_WORD.test(opening)) return sentence.start;
  const greeting = GREETING.exec(opening)?.[0];
  if (greeting === undefined) return sentence.start;
  // "Dear me" and "Hello from the north" are no greetings when a whole sentence follows without a mark.
  if (!/[,!:;\u2013\u2014-]$/.test(greeting) && greeting.split(/\s+/).length > 6) return sentence.start;
  let position = sentence.start + greeting.length;
  while (position < sentence.end && text.charCodeAt(position) <= 32) position++;
  return position;
}

const SIGN_OFF =
  /^(?:(?:with )?(?:my |our )?(?:very |kind |kindest |warm |warmest |best |many |sincere |all |heartfelt ){0,30}(?:best|regards|wishes|thanks|gratitude|appreciation|respect|respects|greetings)|all the (?:very )?best|sincerely|respectfully|faithfully|cordially|warmly|cheers|thank you|thanks again|thank you again|take care|be well|ciao|speak soon|yours(?: (?:ever|[a-z]{2,12}ly))?)(?: (?:and|to you|to you all|from|once more|again|as ever|yours|always|in advance|everyone|all|thanks|regards|wishes|best|sincerely|respectfully|good luck)){0,4}(?: from \p{L}[\p{L} ]{1,30})?\s{0,120}(?:[,.!\u2013\u2014-]|\n|$)/iu;

/**
 * The index of the first sentence that belongs to the sign-off ("Kind regards,", "Anna"), or `sentences.length`.
 * Looked for from the end: names and contact lines, then the closing phrase.
 */
export function findSignOff(text: string, sentences: readonly Range[]): number {
  const last = sentences.length;
  for (let index = last - 1; index >= Math.max(0, last - 6); index--) {
    const sentence = sentences[index];
    if (sentence === undefined) break;
    const line = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120));
    const closing = SIGN_OFF.exec(line)?.[0];
    if (closing !== undefined && isNameLike(line.slice(closing.length), 6)) return index;
    if (!isNameLike(line, 8)) break;
  }
  const name = sentences[last - 1];
  const signed =
    name !== undefined && last > 1 && isOwnLine(text, name) && isName(text.slice(name.start, name.end));
  return signed ? last - 1 : last;
}

/** A name, an address, a telephone number: no full sentence. */
function isNameLike(line: string, words: number): boolean {
  const text = line.trim();
  if (text.length > 90 || /[?!]$/.test(text)) return false;
  return text.split(/\s+/).length <= words && !/\b(?:you|your|i|we|is|are|was|would|please)\b/i.test(text);
}

function isName(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return (
    line.length <= 60 &&
    words.length <= 4 &&
    words.every(word => /^(?:[\p{Lu}][\p{L}'\u2019.-]{0,30},?|van|von|de|da|del|bin|al)$/u.test(word)) &&
    !/[?!,]$/.test(line)
  );
}

function isOwnLine(text: string, sentence: Range): boolean {
  const before = text.lastIndexOf('\n', sentence.start);
  return before >= 0 && text.slice(before, sentence.start).trim() === '';
}
