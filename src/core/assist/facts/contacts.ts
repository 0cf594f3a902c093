import type { Range } from '../../text/range.ts';

/** Web addresses, mail addresses, handles and telephone numbers: what leads a reader somewhere. */
const FORMS: readonly RegExp[] = [
  /\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s<>"'“”)\]]{1,2000}/gi,
  /\b(?:javascript|data|mailto|vbscript|file|command|tel|vscode):[^\s<>"'“”)\]]{1,2000}/gi,
  /\bwww\.[^\s<>"'“”)\]]{1,2000}/gi,
  /[^\s<>"'“”()[\]@,;:]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/gi,
  /\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|org|net|io|dev|app|co|me|info|biz|example|test|invalid|edu|gov|ai|ly|gg|xyz|site|online|de|uk|fr|eu|us|ch|at|nl|es|it|pt|se|no|dk|fi|pl|ru|cn|jp|in)\b(?:\/[^\s<>"'“”)\]]{0,2000})?/gi,
  /(?<![\p{L}\p{N}_@&])[@#][\p{L}\p{N}_.-]{2,60}/gu,
  /(?<![\p{L}\p{N}]|\b\p{Lu}{1,5}[-/])[+(]?\d[\d ()/.–-]{5,24}\d(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}]|\b\p{Lu}{1,5}[-/])\d{3}-\d{4}(?![\p{L}\p{N}])/gu,
];

/** A date in digits looks like a telephone number. */
const DATE = /^\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|^\d{1,2}[–-]\d{1,2}[–-]\d{4}$/;

/** Where a text leads somewhere else, by place, without overlaps. */
export function findContacts(text: string, { start, end }: Range): readonly Range[] {
  const part = text.slice(start, end);
  const found: Range[] = [];
  for (const form of FORMS) {
    for (const match of part.matchAll(form)) {
      const words = match[0].replace(/[.,;:!?]{1,10}$/, '');
      if (DATE.test(words) || YEARS.test(words) || isPlainNumber(words) || isShortNumber(words)) continue;
      found.push({ start: start + match.index, end: start + match.index + words.length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let covered = -1;
  return found.filter(range => {
    if (range.start < covered) return false;
    covered = range.end;
    return true;
  });
}

/** "2019–2023" are two years. */
const YEARS = /^(?:19|20)\d\d ?[–-] ?(?:19|20)\d\d$/;

/** `1,000,000` and years are no telephone numbers. */
function isPlainNumber(words: string): boolean {
  return /^[\d.,]+$/.test(words) && words.replace(/\D/g, '').length < 7;
}

/** A telephone number has seven digits and more. */
function isShortNumber(words: string): boolean {
  return /^[+(]?\d[\d ()/.–-]*$/.test(words) && words.replace(/\D/g, '').length < 7;
}
