import type { Range } from '../../text/range.ts';
import { toOneLine } from '../parse/clean.ts';
import { isVendorName } from '../vendors.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import { JOBS, NO_NAMES } from './lexicon.ts';
import {
  hasOrganisationWord,
  isCapitalized,
  nameKey,
  organisationText,
  rangeOf,
  type Span,
} from './names.ts';
import { cleanRole, hasJobWord, isJobWord } from './role-text.ts';
import { withoutTeam } from './team-names.ts';
import type { Vote } from './votes.ts';

/** A subject without `Re:`, `Fwd:` and the like. */
export function subjectBody(text: string, range: Range): Range {
  let start = range.start;
  for (let rounds = 0; rounds < 5; rounds++) {
    const match = /^(?:re|aw|fw|fwd|wg|antw|antwort|tr|rv|sv|vs|enc|res)(?:\[\d{1,3}\])?\s?:\s{0,3}/i.exec(
      text.slice(start, start + 20),
    );
    if (match === null) break;
    start += match[0].length;
  }
  return { start: Math.min(start, range.end), end: range.end };
}

/** The parts of a subject between ` - `, ` | `, `: `, `[…]` and ` @ `. */
function subjectParts(
  text: string,
  range: Range,
): { readonly tokens: readonly Token[]; readonly parts: readonly Span[] } {
  const tokens = tokenize(text, range.start, range.end);
  const parts: Span[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !isSeparator(text, tokens, at)) continue;
    if (at > from) parts.push({ from, to: at });
    from = at + 1;
  }
  return { tokens, parts };
}

function isSeparator(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (
    token.word === '|' ||
    token.word === '[' ||
    token.word === ']' ||
    token.word === '•' ||
    token.word === '·'
  )
    return true;
  const spaced = /\s/.test(text.charAt(token.start - 1)) && /\s/.test(text.charAt(token.end));
  if (token.word === '-' || token.word === '@' || token.word === '/') return spaced;
  return token.word === ':' && /\s/.test(text.charAt(token.end));
}

/**
 * Company names in a subject of several parts ("Example Corp | Your application"): a part that is all name, holds no
 * job and no word of the business of applying.
 */
export function companyVotesInSubject(text: string, range: Range): Vote[] {
  const { tokens, parts } = subjectParts(text, subjectBody(text, range));
  if (parts.length < 2) return [];
  const votes: Vote[] = [];
  for (const part of parts) {
    const words = tokens.slice(part.from, part.to).filter(token => token.isWord);
    if (words.length === 0 || words.length > 6) continue;
    if (
      words.some(
        token =>
          BUSINESS.has(token.word) ||
          (JOBS.has(token.word) && !hasOrganisationWord(tokens, part.from, part.to)),
      )
    )
      continue;
    if (!words.every(token => isCapitalized(text, token) || token.word.length <= 3)) continue;
    const span = withoutTeam(tokens, part);
    if (span === null) continue;
    const value = organisationText(text, tokens, span);
    if (isVendorName(nameKey(value)) || NO_NAMES.has(nameKey(value))) continue;
    votes.push({ value, range: rangeOf(tokens, span), weight: 1.5 });
  }
  return votes;
}

/** Job titles in a subject: a part, or what stands in brackets, that holds a job and no word of the business of applying. */
export function roleVotesInSubject(text: string, range: Range): Vote[] {
  const { tokens, parts } = subjectParts(text, subjectBody(text, range));
  const votes: Vote[] = [];
  const titles = parts.map(each => withoutOccasion(tokens, beforeAt(tokens, each)));
  for (const part of [...titles, ...bracketsIn(tokens)]) {
    if (!isTitle(text, tokens, part)) continue;
    const place = rangeOf(tokens, part);
    votes.push({
      value: cleanRole(toOneLine(text.slice(place.start, place.end))),
      range: place,
      weight: 2.5,
    });
  }
  return votes;
}

/** `Video Editor` of "Video Editor at Harbourlight Media". */
function beforeAt(tokens: readonly Token[], part: Span): Span {
  for (let index = part.from + 1; index < part.to - 1; index++) {
    if (tokens[index]?.word === 'at' || tokens[index]?.word === 'bei') return { from: part.from, to: index };
  }
  return part;
}

/** `Barista` of "Barista application" and of "Product Designer interview". */
function withoutOccasion(tokens: readonly Token[], part: Span): Span {
  const isLast = OCCASIONS.has(tokens[part.to - 1]?.word ?? '') && part.to - part.from > 1;
  return isLast ? { from: part.from, to: part.to - 1 } : part;
}

const OCCASIONS: ReadonlySet<string> = new Set(
  'application interview interviews role position vacancy post job opening'.split(' '),
);

function isTitle(text: string, tokens: readonly Token[], part: Span): boolean {
  const words = tokens.slice(part.from, part.to).filter(token => token.isWord);
  if (words.length > 12 || !hasJobWord(tokens, part) || words.some(token => BUSINESS.has(token.word)))
    return false;
  if (words.some(token => token.word === 'at' || token.word === 'bei')) return false;
  return outsideBrackets(tokens, part).every(
    token =>
      isCapitalized(text, token) || JOINTS.has(token.word) || isJobWord(token.word) || /^\d/.test(token.word),
  );
}

function bracketsIn(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let from = -1;
  for (const [index, token] of tokens.entries()) {
    if (token.word === '(') from = index + 1;
    if (token.word === ')' && from >= 0 && index > from) spans.push({ from, to: index });
    if (token.word === ')') from = -1;
  }
  return spans;
}

/** The words of a span, without those in brackets. */
function outsideBrackets(tokens: readonly Token[], span: Span): Token[] {
  let depth = 0;
  return tokens.slice(span.from, span.to).filter(token => {
    if (token.word === '(') depth++;
    if (token.word === ')') depth--;
    return token.isWord && depth === 0;
  });
}

const JOINTS: ReadonlySet<string> = new Set('of and for in the to de la le les der die das'.split(' '));

const BUSINESS: ReadonlySet<string> = new Set(
  `application applications applying candidacy update status interview interviews result results decision outcome invitation confirmation
  receipt received request timeline next step steps assessment challenge offer letter feedback thank thanks important information regarding
  your our you we news reminder scheduling registration pending selection response message notification role position job vacancy opening
  bewerbung absage ruckmeldung einladung zusage stelle candidature candidatura sollicitatie afwijzing reponse respuesta proceso processo
  id req ref requisition full part time remote hybrid intern`.split(/\s+/),
);
