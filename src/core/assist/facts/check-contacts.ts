import { plain } from './check-quotes.ts';
import { findContacts } from './contacts.ts';
import type { Found, Mark, Reading } from './reading.ts';

/**
 * An address, a handle or a number to call needs the same in the person's own words: the draft, its front matter or the
 * notes. What a mail says does not count, for a mail may ask for anything; but a number that it gives as the reference of a
 * vacancy or an application is none to call.
 */
export function checkContacts({ text, sentences, own, everything }: Reading): Found {
  const marks: Mark[] = [];
  for (const sentence of sentences) {
    for (const range of findContacts(text, sentence)) {
      const words = text.slice(range.start, range.end).toLowerCase();
      const before = text.slice(Math.max(sentence.start, range.start - LONGEST_LABEL), range.start);
      if (!own.includes(words) && !isReference(words, before, everything))
        marks.push({ ...range, about: 'address' });
    }
  }
  return { marks, provenance: [] };
}

/** In front of a number, what it is a number of; UTF-16 units. */
const LONGEST_LABEL = 40;

const DIGITS = /^\(?\d[\d ()/.–-]*$/;
/** What a number of a vacancy or an application is called. */
const LABELS: ReadonlySet<string> = new Set(
  'reference references ref refno vacancy requisition req job posting application candidate applicant case file ticket id'.split(
    ' ',
  ),
);
/** What may stand between that and the number. */
const FILLERS: ReadonlySet<string> = new Set('number no nr code is was with the under'.split(' '));
const CALLING = /\b(?:call|phone|ring|reach|dial|text|tel|telephone|mobile|whatsapp|fax|sms|account|iban)\b/i;

/** Whether both the letter and a source name a number as a reference. */
function isReference(words: string, before: string, everything: string): boolean {
  if (!DIGITS.test(words) || words.startsWith('00') || CALLING.test(before)) return false;
  const isBracketed = /\(\s*$/.test(before);
  if (!isBracketed && !endsInLabel(plain(before))) return false;
  const number = plain(words);
  let at = everything.indexOf(number);
  while (at >= 0) {
    if (endsInLabel(everything.slice(Math.max(0, at - LONGEST_LABEL), at))) return true;
    at = everything.indexOf(number, at + 1);
  }
  return false;
}

/** Whether words in small letters say what a number behind them is a number of. */
function endsInLabel(text: string): boolean {
  const last = text.split(' ').findLast(word => word !== '' && !FILLERS.has(word));
  return last !== undefined && LABELS.has(last);
}
