import type { Range } from '../../text/range.ts';
import { toOneLine } from '../parse/clean.ts';
import { fold } from '../words/fold.ts';
import type { Token } from '../words/tokens.ts';
import {
  JOBS,
  LEGAL_FORMS,
  NO_NAMES,
  ORGANISATIONS,
  RANKS,
  TEAM_TAILS,
  TEAM_WORDS,
  TITLE_WORDS,
  UNITS,
} from './lexicon.ts';

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

const INNER: ReadonlySet<string> = new Set(
  'of de du des der van von und and la le do da dos das y et e & + den ten ter zu zum am'.split(' '),
);

/**
 * The name of an organisation that starts at token `from`: capitalised words with what joins them, up to ten tokens.
 * `known` holds folded names that may be written in lower case.
 */
export function readOrganisation(
  text: string,
  tokens: readonly Token[],
  from: number,
  known: ReadonlySet<string>,
): Span | null {
  let start = from;
  const isArticle = ARTICLES.has(tokens[start]?.word ?? '');
  const keepsArticle = isArticle && isCapitalizedArticle(text, tokens, start);
  if (isArticle && !keepsArticle) start++;
  let end = keepsArticle ? start + 1 : start;
  while (end < tokens.length && end - start < 10) {
    const next = extend(text, tokens, { start, end, keepsArticle }, known);
    if (next === end) break;
    end = next;
  }
  return end > start ? { from: start, to: end } : null;
}

const ARTICLES: ReadonlySet<string> = new Set(
  'the der die das dem den la le les el los de het o a our your'.split(' '),
);

/** `The Pokémon Company` keeps its article, "in the Pokémon team" has none. */
function isCapitalizedArticle(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || !isCapitalized(text, next)) return false;
  return isCapitalized(text, token) && token.word !== 'our' && token.word !== 'your' && index > 0;
}

/** A name as far as it has been read. */
interface Reading {
  readonly start: number;
  readonly end: number;
  /** `The Weaver's Arms`: behind a capital "The", a possessive belongs to the name. */
  readonly keepsArticle: boolean;
}

/** Where the name goes on; its present end where it does not. */
function extend(
  text: string,
  tokens: readonly Token[],
  reading: Reading,
  known: ReadonlySet<string>,
): number {
  const { start, end } = reading;
  const token = tokens[end];
  const next = tokens[end + 1];
  const previous = end > start ? tokens[end - 1] : undefined;
  if (token === undefined) return end;
  const isOwned = previous !== undefined && !reading.keepsArticle && isPossessive(text, previous);
  if (isNameWord(text, token, end === start, known))
    return isOwned && !ORGANISATIONS.has(token.word) ? end : end + 1;
  if (previous === undefined)
    return token.isWord && next !== undefined && isLegalForm(tokens, end + 1) ? end + 1 : end;
  if (token.isWord && LEGAL_FORMS.has(token.word) && token.word.length > 2) return end + 1;
  if (token.word === '.' && isAbbreviated(previous)) return end + 1;
  if (token.word === ',' && isLegalForm(tokens, end + 1)) return end + 2;
  if (next === undefined || !isNameWord(text, next, false, known)) return end;
  if (token.word === ':' && token.start === previous.end && next.start === token.end) return end + 2;
  if (token.word === 'for' || token.word === 'fur')
    return hasOrganisationWord(tokens, start, end) ? end + 2 : end;
  return INNER.has(token.word) ? end + 2 : end;
}

function isNameWord(text: string, token: Token, isFirst: boolean, known: ReadonlySet<string>): boolean {
  if (!token.isWord) return false;
  if (known.has(token.word)) return true;
  if (!isCapitalized(text, token)) return false;
  if (/^\d+$/.test(token.word)) return false;
  return !NO_NAMES.has(token.word) || (!isFirst && LATER_NAMES.has(token.word));
}

/** `Initech's`: what follows belongs to the company and is not its name. */
function isPossessive(text: string, token: Token): boolean {
  return /['’]s$/.test(text.slice(token.start, token.end));
}

/** Words that begin no name but may stand in one. */
const LATER_NAMES: ReadonlySet<string> = new Set(
  'best great good human welcome center centre us uk usa eu first career careers job jobs resources team board page'.split(
    ' ',
  ),
);

function isLegalForm(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  return LEGAL_FORMS.has(word) && word !== 'company' && word !== 'as' && word !== 'co' && word !== 'limited';
}

function isAbbreviated(token: Token): boolean {
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

/** The point of `Inc.` and `e. V.`. */
function isAbbreviationStop(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return tokens[index]?.word === '.' && before !== undefined && isAbbreviated(before);
}

/**
 * Without recruiting-team words at the end and articles in front; `null` where nothing else is left.
 * @param tails the words that may end a team's name here
 */
export function withoutTeam(
  tokens: readonly Token[],
  span: Span,
  tails: ReadonlySet<string> = TEAM_TAILS,
): Span | null {
  let { from, to } = span;
  while (to > from) {
    const word = tokens[to - 1]?.word ?? '';
    const isUnitOfTeam = UNITS.has(word) && tails.has(tokens[to - 2]?.word ?? '');
    const isInside = to < span.to && TEAM_WORDS.has(word) && !ORGANISATIONS.has(word);
    const isTail = tails.has(word) || isInside || isUnitOfTeam;
    if (isAbbreviationStop(tokens, to - 1) || (!isTail && tokens[to - 1]?.isWord !== false)) break;
    to--;
  }
  const hadTeam = to < span.to;
  while (from < to && LEADING.has(tokens[from]?.word ?? '') && (hadTeam || tokens[from]?.word !== 'the'))
    from++;
  for (let index = from; index < to; index++) {
    const word = tokens[index]?.word ?? '';
    if (!TEAM_WORDS.has(word) && !UNITS.has(word)) return { from, to };
  }
  return null;
}

const LEADING: ReadonlySet<string> = new Set(
  'for pp per the your our ihr ihre dein deine das die der from @ at l equipe el equipo uw het - | , team'.split(
    ' ',
  ),
);

/** A name as it is compared: folded, without legal form, article, punctuation and spaces between words. */
export function nameKey(name: string): string {
  const parts = fold(name.replaceAll('&', ' and '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && word !== 'the');
  while (parts.length > 1 && LEGAL_FORMS.has(parts.at(-1) ?? '') && parts.at(-1) !== 'company') parts.pop();
  return parts.join(' ');
}

/** Whether tokens look like a person's name: two to five capitalised words without words of trades or organisations. */
export function isPersonLike(text: string, tokens: readonly Token[], span: Span): boolean {
  if (span.to - span.from === 1 && isAllCapitals(text, tokens[span.from])) return false;
  let words = 0;
  for (let index = span.from; index < span.to; index++) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (token.word === '.' || token.word === "'") continue;
    if (!token.isWord) return false;
    if (PARTICLES.has(token.word)) continue;
    if (!isCapitalized(text, token) || /\d/.test(token.word)) return false;
    if (isPublicWord(token.word)) return false;
    words++;
  }
  return words >= 1 && words <= 5;
}

/** `RBI` is no first name. */
function isAllCapitals(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.end - token.start > 1 &&
    /^[\p{Lu}\d&]+$/u.test(text.slice(token.start, token.end))
  );
}

const PARTICLES: ReadonlySet<string> = new Set(
  'van von de der den del da di la le du dos bin al ibn ter zu el y e san st'.split(' '),
);

function isPublicWord(word: string): boolean {
  if (ALSO_NAMES.has(word)) return false;
  return (
    isOrganisationWord(word) ||
    UNITS.has(word) ||
    (LEGAL_FORMS.has(word) && word.length > 2) ||
    TEAM_TAILS.has(word) ||
    RANKS.has(word) ||
    TITLE_WORDS.has(word) ||
    JOBS.has(word) ||
    NO_NAMES.has(word)
  );
}

/** Trades, months and places that are as often names of people. */
export const ALSO_NAMES: ReadonlySet<string> = new Set(
  'baker cook carpenter steward judge koch page may april june august guard master dean church power land mason porter will grace art clerk ward coach sexton pastor bishop minister warden page turner potter weaver tailor barber brewer butler gardener painter printer singer sister shepherd archer fletcher farmer glover tyler sawyer'.split(
    ' ',
  ),
);

/** An organisation's name as a fact: without a possessive, `-Team` and the marks of trademarks. */
export function organisationText(text: string, tokens: readonly Token[], span: Span): string {
  return spanText(text, tokens, span)
    .replaceAll(/[®™©]/g, '')
    .replace(/-(?:team|recruiting|recruitment|careers?|karriere|hr|jobs)$/i, '')
    .replace(/['’]s$/, '')
    .trim();
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
