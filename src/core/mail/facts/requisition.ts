import type { Range } from '../../text/range.ts';
import { toOneLine } from '../parse/clean.ts';
import { fold } from '../words/fold.ts';

/** A requisition or reference number. */
export interface Requisition {
  readonly value: string;
  readonly range: Range;
  readonly confidence: number;
}

/** Words in front of a number that say what it is; folded. */
const LABELS: ReadonlySet<string> = new Set(
  `req requisition reqid jobid job ref reference posting vacancy position role id application competition opening case number no nr
  kennzahl kennziffer referenznummer referenznr ausschreibungsnummer stellennummer stellenid jobnummer referenz stellenangebotsnummer ausschreibung bewerbungsnummer refnr
  referencia reference annonce offre oferta vacante vacaturenummer vacature referentie referencenummer vaga requisicao codigo`.split(
    /\s+/,
  ),
);

/** Labels that name a number by themselves; "job 12" does not. */
const SURE: ReadonlySet<string> = new Set(
  `req requisition reqid jobid ref reference posting id number no nr kennzahl kennziffer referenznummer referenznr ausschreibungsnummer stellennummer stellenid jobnummer refnr
  stellenangebotsnummer bewerbungsnummer referenz referencia vacaturenummer referentie referencenummer codigo requisicao`.split(
    /\s+/,
  ),
);

/** `R-055501`, `R2025-0318`, `REQ-20418`, `JR104455`, `VN-0719423`: numbers that need no label. */
const SELF_EVIDENT =
  /^(?:R-?\d{4,30}(?:-\d{2,30})?|REQ[-_ ]?\d{2,30}[\w-]{0,12}|JR[-_]?\d{3,30}|[A-Z]{1,5}[-_]\d{3,30}(?:[-_]\d{1,6})?|[A-Z]{2,5}\/\d{3,30}|\d{2}\/\d{3,30})$/i;

/** What a reference looks like: letters, digits and `-_/.`, with two digits at least; 30 units at most. */
const CODE = /^(?=(?:[^\d]{0,30}\d){2})[A-Z0-9](?:[A-Z0-9]|[-_/.](?=[A-Z0-9])){1,29}$/i;

/**
 * Finds the first requisition number in stretches of text, likeliest stretch first.
 * @param subjectFirst whether the first stretch is a subject, where a number may stand without a label
 */
export function findRequisition(
  text: string,
  ranges: readonly Range[],
  subjectFirst: boolean,
): Requisition | null {
  let best: Requisition | null = null;
  for (const [index, range] of ranges.entries()) {
    const found = findIn(text, range, index === 0 && subjectFirst);
    if (found !== null && (best === null || found.confidence > best.confidence)) best = found;
  }
  return best;
}

function findIn(text: string, range: Range, isSubject: boolean): Requisition | null {
  const words = toWords(text, range);
  let best: Requisition | null = null;
  for (const [index, word] of words.entries()) {
    const confidence = confidenceOf(text, words, index, isSubject);
    if (confidence > (best?.confidence ?? 0))
      best = { value: toOneLine(word.raw, 40), range: word, confidence };
  }
  return best;
}

interface Word extends Range {
  readonly raw: string;
}

/** Runs without white space, stripped of brackets, quotes and end punctuation. */
function toWords(text: string, range: Range): Word[] {
  const words: Word[] = [];
  let start = range.start;
  for (let index = range.start; index <= range.end; index++) {
    if (index < range.end && !/[\s(),;"“”„[\]|]/.test(text.charAt(index))) continue;
    if (index > start) words.push(...stripped(text, start, index));
    start = index + 1;
  }
  return words;
}

/** `#44871`, `Ref:LGL/7741` and `ID:` apart from their marks. */
function stripped(text: string, from: number, to: number): Word[] {
  const colon = text.slice(from, to).search(/[:#]/);
  if (colon > 0 && from + colon + 1 < to && !text.startsWith('//', from + colon + 1)) {
    return [...stripped(text, from, from + colon), ...stripped(text, from + colon + 1, to)];
  }
  let start = from;
  let end = to;
  while (start < end && /[#:*_'.-]/.test(text.charAt(start))) start++;
  while (end > start && /[:.!?*'_#-]/.test(text.charAt(end - 1))) end--;
  return start < end ? [{ start, end, raw: text.slice(start, end) }] : [];
}

function confidenceOf(text: string, words: readonly Word[], index: number, isSubject: boolean): number {
  const word = words[index];
  if (word === undefined || !CODE.test(word.raw) || isDateOrTime(word.raw)) return 0;
  const label = labelBefore(text, words, index);
  if (SELF_EVIDENT.test(word.raw) && !isRomanOrYear(word.raw)) return label > 0 ? 0.98 : 0.9;
  if (label > 0) return isYear(word.raw) && label < 0.9 ? 0 : label;
  // `387-SN-5561`, `CCC/HR/4471` in a subject.
  if (isSubject && /^[A-Z\d]{2,6}[-/][A-Z]{1,5}[-/]\d{2,8}$/.test(word.raw)) return 0.8;
  // `(SU4471)` at the end of a subject.
  const isEnclosed = text.charAt(word.start - 1) === '(' && text.charAt(word.end) === ')';
  if (isSubject && isEnclosed && /^[A-Z]{1,5}\d{3,8}$/.test(word.raw)) return 0.8;
  if (!/^\d{5,18}$/.test(word.raw)) return 0;
  // A bare number in a subject: in brackets, or first or last of it.
  const isBracketed = text.charAt(word.start - 1) === '(' && text.charAt(word.end) === ')';
  if (!isSubject) return 0;
  return isBracketed ? 0.85 : isBesideTitle(words, index) ? 0.7 : 0;
}

/** How surely the words before say that a number is a reference; 0 to 1. */
function labelBefore(text: string, words: readonly Word[], index: number): number {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || before === undefined) return 0;
  const label = fold(before.raw).replaceAll(/[^a-z]/g, '');
  if (!LABELS.has(label)) return 0;
  const gap = text.slice(before.end, word.start);
  const isMarked = /[:#]/.test(gap);
  if (SURE.has(label)) {
    const earlier = fold(words[index - 2]?.raw ?? '').replaceAll(/[^a-z]/g, '');
    if (
      (label === 'id' || label === 'number' || label === 'no' || label === 'nr') &&
      !isMarked &&
      !LABELS.has(earlier)
    )
      return 0;
    return PERSONAL.has(earlier) ? 0 : 0.95;
  }
  return isMarked || /\d{4,}/.test(word.raw) ? 0.9 : 0;
}

/** Numbers of the reader's, not of the job. */
const PERSONAL: ReadonlySet<string> = new Set(
  'phone fax tel candidate applicant user customer account meeting webinar room invoice order vat company tax registration registered passcode conference'.split(
    ' ',
  ),
);

/** Capitalised words next to a bare number: a job title. */
function isBesideTitle(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.raw ?? '';
  const previous = words[index - 1]?.raw ?? '';
  return /^\p{Lu}/u.test(next) || (index === words.length - 1 && /^\p{Lu}/u.test(previous));
}

function isDateOrTime(raw: string): boolean {
  const day = /^(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}$/.exec(raw);
  if (day !== null) return Number(day[1]) <= 31 && Number(day[2]) <= 31;
  return (
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}[:.]\d{2}$|^\d{1,2}(?:st|nd|rd|th|am|pm|h)$|^\d[\d.,]*(?:k|eur|usd|gbp)?$/i.test(
      raw,
    ) && !/^\d{4,18}$/.test(raw)
  );
}

function isYear(raw: string): boolean {
  return /^(?:19|20)\d\d$/.test(raw);
}

function isRomanOrYear(raw: string): boolean {
  return isYear(raw) || /^(?:covid|iso|http|utf|gpt|b2b|w3c|mp3|h\d)/i.test(raw);
}
