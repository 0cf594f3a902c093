import type { Token } from '../words/tokens.ts';
import { JOBS, LEGAL_FORMS, NO_NAMES, RANKS, TEAM_TAILS, TITLE_WORDS, UNITS } from './lexicon.ts';
import type { Span } from './names.ts';
import { isCapitalized, isOrganisationWord } from './names.ts';

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
    NO_NAMES.has(word) ||
    DEPARTMENT.test(word)
  );
}

/** `Bewerbermanagement`, `Personalabteilung`: German writes a department as one word. */
const DEPARTMENT = /(?:management|abteilung|verwaltung|bereich|service|marketing|team)$/;

/** Trades, months and places that are as often names of people. */
export const ALSO_NAMES: ReadonlySet<string> = new Set(
  'baker cook carpenter steward judge koch page may april june august guard master dean church power land mason porter will grace art clerk ward coach sexton pastor bishop minister warden page turner potter weaver tailor barber brewer butler gardener painter printer singer sister shepherd archer fletcher farmer glover tyler sawyer'.split(
    ' ',
  ),
);
