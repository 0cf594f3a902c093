import type { Range } from '../../text/range.ts';
import { toOneLine } from '../parse/clean.ts';
import { fold } from '../words/fold.ts';
import type { Token } from '../words/tokens.ts';
import { LEGAL_FORMS, ORGANISATIONS, UNITS } from './lexicon.ts';

/** Tokens `[from, to)` of a list. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether a token is written like part of a name: with a capital, or with letters and digits mixed. */
export function isCapitalized(text: string, token: Token): boolean {
  if (!token.isWord) return false;
  const raw = text.slice(token.start, token.end);
  if (/\p{Lu}/u.test(raw)) return true;
  return /[^\p{Ll}\p{Lu}\p{P}\p{N}]/u.test(raw) || (/\d/.test(raw) && /[a-z]/i.test(raw));
}

/** Whether a point behind a token belongs to it: an initial, `Inc`, `Ltd`. */
export function isAbbreviated(token: Token): boolean {
  return token.word.length === 1 || ABBREVIATED.has(token.word);
}

const ABBREVIATED: ReadonlySet<string> = new Set(
  'inc ltd co corp st dr s.a b.v n.v m.b.h e.v s.l s.p.a s.r.l'.split(' '),
);

/** Whether a word names a kind of organisation; German runs it together with others (`Stadtwerke`). */
export function isOrganisationWord(word: string): boolean {
  if (ORGANISATIONS.has(word)) return true;
  return word.length > 6 && COMPOUND_ORGANISATIONS.some(ending => word.endsWith(ending));
}

const COMPOUND_ORGANISATIONS: readonly string[] =
  'universitat hochschule klinik klinikum krankenhaus werke werk verlag werkhof gesellschaft verband verein zentrum institut stiftung sparkasse bank versicherung akademie betriebe dienste diensten beratung werkstatt werkstatten'.split(
    ' ',
  );

/** Whether tokens `[from, to)` name a kind of organisation, a part of one or a legal form. */
export function hasOrganisationWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = tokens[index]?.word ?? '';
    if (isOrganisationWord(word) || UNITS.has(word) || LEGAL_FORMS.has(word)) return true;
  }
  return false;
}

/** The range of a span of tokens. */
export function rangeOf(tokens: readonly Token[], span: Span): Range {
  return { start: tokens[span.from]?.start ?? 0, end: tokens[span.to - 1]?.end ?? 0 };
}

/** A name as it is compared: folded, without legal form, article, punctuation and spaces between words. */
export function nameKey(name: string): string {
  const parts = fold(name.replaceAll('&', ' and '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && word !== 'the');
  while (parts.length > 1 && LEGAL_FORMS.has(parts.at(-1) ?? '') && parts.at(-1) !== 'company') parts.pop();
  return parts.join(' ');
}

/** An organisation's name as a fact: without a possessive, `-Team` and the marks of trademarks. */
export function organisationText(text: string, tokens: readonly Token[], span: Span): string {
  const name = spanText(text, tokens, span)
    .replaceAll(/[®™©]/g, '')
    .replace(/-(?:team|recruiting|recruitment|careers?|karriere|hr|jobs)$/i, '');
  // "St Anne's" is the whole name.
  return (/^St\b/.test(name) ? name : name.replace(/['’]s$/, '')).trim();
}

/** `SOLENT FERRIES` of a letterhead → `Solent Ferries`; `IKEA` and `HSBC UK` stay. */
export function withoutShouting(name: string): string {
  const words = name.split(' ');
  const isShouted = words.length > 1 && words.filter(word => /^\p{Lu}{5,}$/u.test(word)).length > 1;
  if (!isShouted || /\p{Ll}/u.test(name)) return name;
  return words
    .map(word => (/^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join(' ');
}

/** Without the `>` of quoted lines inside. */
export function withoutQuoteMarks(value: string): string {
  return value.replaceAll(/[\r\n][\s>]*/g, ' ');
}

/** The text of a span as a fact. */
export function spanText(text: string, tokens: readonly Token[], span: Span): string {
  const { start, end } = rangeOf(tokens, span);
  return toOneLine(withoutQuoteMarks(text.slice(start, end)));
}

/** Whether a value is written with the letters and marks of names: no brackets of code, no paths, no commands. */
export function isPlausibleName(value: string): boolean {
  return (
    /^[\p{L}\p{N}(.][\p{L}\p{M}\p{N} .,&'’´`+–—/()!:#°*_·|-]*$/u.test(value) &&
    !/[`|\\]|\.\.|\/\//.test(value)
  );
}
