import { fold } from '../words/fold.ts';
import type { Token } from '../words/tokens.ts';
import { JOBS, LEGAL_FORMS, RANKS, TEAM_TAILS, TEAM_WORDS, TITLE_WORDS, UNITS } from './lexicon.ts';
import { isCapitalized, isOrganisationWord, nameKey, type Span, spanText } from './names.ts';
import { ALSO_NAMES, isPersonLike } from './person-names.ts';
import type { Segment } from './signature-segments.ts';

/** What a part of a signature names. */
export type SignatureRole = 'person' | 'title' | 'team' | 'organisation' | 'unit' | 'other';

/** What is known when a segment is judged. */
export interface SignatureContext {
  /** Keys of organisations the letter names. */
  readonly known: ReadonlySet<string>;
  /** Key of the name in the From line. */
  readonly sender: string;
  /** The person read so far. */
  readonly person: string | null;
  /** Whether a title or team stands right before. */
  readonly isAfterTitle: boolean;
}

/** What a part of a signature is: a person, their title, a team, the organisation, a part of it. */
export function roleOf(text: string, segment: Segment, context: SignatureContext): SignatureRole {
  const { tokens, span } = segment;
  const words = tokens.slice(span.from, span.to).filter(token => token.isWord);
  const key = nameKey(spanText(text, tokens, span));
  const isKnown = context.known.has(key);
  if (words.length === 0 || words.every(token => /^\d/.test(token.word))) return 'other';
  if (words.some(token => CONTACT.has(token.word))) return 'other';
  if (words.every(token => HONORIFICS.has(token.word))) return 'other';
  if (words.some(token => PLACES.has(token.word)) && !isOrganisationWord(words.at(-1)?.word ?? ''))
    return 'other';
  if (!words.some(token => isCapitalized(text, token))) return isKnown ? 'organisation' : 'other';
  const maySign = context.person === null && segment.line === 0 && words.length > 1;
  if (isKnown && !(maySign && key === context.sender)) return 'organisation';
  if (segment.separator === 'at' || segment.separator === '@') return 'organisation';
  if (words.some(token => LEGAL_FORMS.has(token.word) && token.word.length > 1 && isForm(text, token)))
    return 'organisation';
  return roleByWords(text, segment, words, context);
}

/** `AS`, `SA` and the like count in capitals only. */
function isForm(text: string, token: Token): boolean {
  return token.word.length > 2 || /^[\p{Lu}.]+$/u.test(text.slice(token.start, token.end));
}

function roleByWords(
  text: string,
  segment: Segment,
  words: readonly Token[],
  context: SignatureContext,
): SignatureRole {
  const { tokens, span } = segment;
  const first = words[0]?.word ?? '';
  const last = words.at(-1)?.word ?? '';
  if (words.every(token => TEAM_WORDS.has(token.word) || UNITS.has(token.word))) return 'team';
  if (CREDENTIALS.has(last) && words.length <= 2) return 'other';
  if (HONORIFICS.has(first) && isSigner(text, tokens, span, context)) return 'person';
  if (RANKS.has(last) || RANKS.has(first) || (words.length > 1 && JOBS.has(last) && !ALSO_NAMES.has(last)))
    return 'title';
  // "Keeper, Thornwick Museum" below a name.
  if (context.person !== null && words.length === 1 && JOBS.has(last)) return 'title';
  if (TEAM_TAILS.has(last)) return 'team';
  if (
    words.every(token => TITLE_WORDS.has(token.word) || RANKS.has(token.word) || TEAM_WORDS.has(token.word))
  )
    return 'title';
  if (UNITS.has(first) || UNITS.has(last)) return 'unit';
  if (words.some(token => isOrganisationWord(token.word)) || isRegisteredSociety(tokens, span))
    return 'organisation';
  if (isSigner(text, tokens, span, context)) return 'person';
  return context.person !== null || context.isAfterTitle || segment.line > 0 ? 'organisation' : 'other';
}

/** A first name in the signature, or a fuller form of it. Below a team's name a name is rather the company's. */
function isSigner(text: string, tokens: readonly Token[], span: Span, context: SignatureContext): boolean {
  const name = withoutHonorific(tokens, span);
  if (!isPersonLike(text, tokens, name)) return false;
  const value = spanText(text, tokens, name);
  if (context.person !== null) return value.startsWith(`${context.person} `);
  return !context.isAfterTitle || nameKey(value) === context.sender;
}

const CONTACT: ReadonlySet<string> = new Set(
  'tel phone mobile fax mob email mail she he they her him them pronouns'.split(' '),
);

/** Words of addresses; "Cobalt Street Studio" is none. */
const PLACES: ReadonlySet<string> = new Set('street avenue ave strasse floor suite box'.split(' '));

const CREDENTIALS: ReadonlySet<string> = new Set(
  'phd md mba msc ma ba bsc bc mag dipl ing cpa rn jd esq ed.m edd ma.mag shrm-cp shrm phr sphr cipd mcipd assoc b.a m.a ph.d b.sc m.sc dr prof dsc llm ll.m med'
    .split(' ')
    .map(fold),
);

/** Titles in front of a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx capt maitre me dr prof professor sir madam rev fr mag dipl ing dipl-ing herr frau herrn monsieur madame mme m mlle sr sra srta senor senora don dona dhr mevr mw meneer mevrouw i.a i.v'
    .split(' ')
    .map(fold),
);

/** Without `Prof.`, `Dr.`, `Frau` in front. */
export function withoutHonorific(tokens: readonly Token[], span: Span): Span {
  let from = span.from;
  while (from < span.to - 1 && isHonorific(tokens, from)) {
    from++;
    if (tokens[from]?.word === '.') from++;
  }
  return { from, to: span.to };
}

/** `e. V.`: a German society. */
function isRegisteredSociety(tokens: readonly Token[], span: Span): boolean {
  const tail = tokens
    .slice(span.from, span.to)
    .map(token => token.word)
    .filter(word => word !== '.');
  return tail.at(-1) === 'v' && tail.at(-2) === 'e';
}

/** A title, or the "i. A." with which Germans sign for another. */
function isHonorific(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  if (HONORIFICS.has(word)) return true;
  const isDotted = tokens[index + 1]?.word === '.';
  const before = tokens[index - 2]?.word;
  return (
    isDotted &&
    ((word === 'i' && /^[av]$/.test(tokens[index + 2]?.word ?? '')) ||
      (before === 'i' && /^[av]$/.test(word)) ||
      word === 'ppa')
  );
}
