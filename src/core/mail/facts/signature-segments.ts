import { findAddress } from '../parse/address.ts';
import type { Line } from '../parse/lines.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import { LEGAL_FORMS } from './lexicon.ts';
import { isCapitalized, type Span } from './names.ts';

/** A stretch of a signature line between separators. */
export interface Segment {
  readonly tokens: readonly Token[];
  readonly span: Span;
  /** Index of its line in the signature. */
  readonly line: number;
  /** Index among the segments of its line. */
  readonly place: number;
  /** The mark in front of it; `at` for "at", "bei" and the like. */
  readonly separator: string;
}

/** Cuts a signature line at `|`, `·`, `•`, `/`, dashes, commas, brackets, "at" and `@`. Lines with addresses have none. */
export function toSegments(text: string, line: Line, index: number): Segment[] {
  const content = text.slice(line.start, line.end);
  if (findAddress(text, line.start, line.end) !== null || /https?:|www\./i.test(content)) return [];
  const tokens = tokenize(text, line.start, line.end);
  const segments: Segment[] = [];
  let from = 0;
  let separator = '';
  for (let at = 0; at <= tokens.length; at++) {
    const mark = at === tokens.length ? '' : separatorAt(text, tokens, at);
    if (mark === null) continue;
    const span = trimMarks(tokens, from, at);
    if (span !== null) segments.push({ tokens, span, line: index, place: segments.length, separator });
    from = at + 1;
    separator = mark;
  }
  return segments;
}

/** Without emoji and other marks at both ends; a point may end an abbreviation. */
function trimMarks(tokens: readonly Token[], start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && tokens[from]?.isWord === false) from++;
  // "Moll x", "xx Maria": kisses.
  while (to - from > 1 && /^x{1,3}$/.test(tokens[from]?.word ?? '')) from++;
  while (to - from > 1 && /^x{1,3}$/.test(tokens[to - 1]?.word ?? '')) to--;
  while (to > from && tokens[to - 1]?.isWord === false && tokens[to - 1]?.word !== '.') to--;
  return to > from ? { from, to } : null;
}

function separatorAt(text: string, tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = token.word;
  if (MARKS.has(word)) return word;
  // "Noor & the Wren Health team": a person, and those they sign for.
  if (AND.has(word) && ARTICLES.has(tokens[at + 1]?.word ?? '') && GROUPS.has(tokens.at(-1)?.word ?? ''))
    return 'and';
  if (word === '-' || word === '/') return /\s/.test(text.charAt(token.start - 1)) ? word : null;
  if (word === ',') return isPartOfName(tokens, at) ? null : ',';
  if (OF.has(word) && GROUPS.has(tokens[at - 1]?.word ?? '')) return 'at';
  return AT.has(word) && !isCapitalized(text, token) ? 'at' : null;
}

const MARKS: ReadonlySet<string> = new Set('| · • @ ( ) [ ] * _'.split(' '));
const AND: ReadonlySet<string> = new Set(['&', 'and', 'und', '+']);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'das', 'all', 'everyone']);
/** "The hiring team of Trellwood". */
const GROUPS: ReadonlySet<string> = new Set(
  'team crew people folks recruiting hr personalabteilung recruitingteam personalteam'.split(' '),
);
const OF: ReadonlySet<string> = new Set('of der des von vom'.split(' '));
const AT: ReadonlySet<string> = new Set(['at', 'bei', 'beim', 'chez', 'bij', 'en', 'na', 'from']);

/** `Acme, Inc.` and `Landis, Roper & Cole LLP` keep their commas. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  if (LEGAL_FORMS.has(tokens[at + 1]?.word ?? '')) return true;
  const last = tokens.at(-1)?.word === '.' ? tokens.at(-2) : tokens.at(-1);
  const joins = tokens
    .slice(at)
    .some(token => token.word === '&' || token.word === 'and' || token.word === 'und');
  return joins && PARTNERSHIPS.has(last?.word ?? '') && tokens.length <= 10;
}

const PARTNERSHIPS: ReadonlySet<string> = new Set('llp llc pllc lp partners co inc associates'.split(' '));
