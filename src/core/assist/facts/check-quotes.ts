import { fold } from '../../mail/words/fold.ts';
import type { Range } from '../../text/range.ts';
import type { Found, Reading } from './reading.ts';

/** Words in quotation marks must stand in the files word for word. */
export function checkQuotes({ text, sentences, everything }: Reading): Found {
  const marks = sentences
    .flatMap(sentence => findQuotes(text, sentence))
    .filter(range => !everything.includes(plain(text.slice(range.start + 1, range.end - 1))))
    .map(range => ({ ...range, about: 'other-words' as const }));
  return { marks, provenance: [] };
}

/** Text as quotes are compared: folded words with single spaces. */
export function plain(text: string): string {
  return ` ${fold(text.replace(/[^\p{L}\p{N}]+/gu, ' ')).trim()} `;
}

/** No one quotes more in a letter; UTF-16 units. */
const LONGEST_QUOTE = 400;

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '"': '"',
  '‘': '’',
  "'": "'",
};

/** Two words and more between quotation marks. */
function findQuotes(text: string, { start, end }: Range): readonly Range[] {
  const quotes: Range[] = [];
  let position = start;
  while (position < end) {
    const close = opensQuote(text, position) ? endOfQuote(text, position, end) : -1;
    if (close > 0 && /\S\s+\S/.test(text.slice(position + 1, close)))
      quotes.push({ start: position, end: close + 1 });
    position = close > 0 ? close + 1 : position + 1;
  }
  return quotes;
}

function opensQuote(text: string, position: number): boolean {
  if (PAIRS[text.charAt(position)] === undefined) return false;
  const before = text.charAt(position - 1);
  return before === '' || /[\s(\-–—,:]/.test(before);
}

function endOfQuote(text: string, open: number, end: number): number {
  const closers = PAIRS[text.charAt(open)] ?? '';
  for (let position = open + 1; position < Math.min(end, open + LONGEST_QUOTE); position++) {
    const next = text.charAt(position + 1);
    if (closers.includes(text.charAt(position)) && !/[\p{L}\p{N}]/u.test(next)) return position;
  }
  return -1;
}
