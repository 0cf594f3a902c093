import type { Token } from '../words/tokens.ts';
import { LEGAL_FORMS, NO_NAMES, ORGANISATIONS } from './lexicon.ts';
import type { Span } from './names.ts';
import { hasOrganisationWord, isAbbreviated, isCapitalized } from './names.ts';

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
    return isOwned &&
      !ORGANISATIONS.has(token.word) &&
      !(SAINTS.has(tokens[start]?.word ?? '') && HOUSES.has(token.word))
      ? end
      : end + 1;
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

/** "St Brannoc's School", "King's College": whose name ends in a possessive, and the houses that are called by it. */
const SAINTS: ReadonlySet<string> = new Set('st saint saints king kings queen queens'.split(' '));
const HOUSES: ReadonlySet<string> = new Set(
  'school college academy hospital hospice church centre'.split(' '),
);

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
  'home best great good human welcome center centre us uk usa eu first career careers job jobs resources team board page'.split(
    ' ',
  ),
);

function isLegalForm(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  return LEGAL_FORMS.has(word) && word !== 'company' && word !== 'as' && word !== 'co' && word !== 'limited';
}
