import type { Token } from '../words/tokens.ts';
import { DISCIPLINES, NO_NAMES, NOT_A_JOB } from './lexicon.ts';
import type { Span } from './names.ts';
import { isCapitalized } from './names.ts';
import { HEADS, hasJobWord, isJobWord, isLevel } from './role-text.ts';
import type { RoleContext } from './role-words.ts';
import { ACADEMIC, CONNECTORS, isTitleWord, trim } from './role-words.ts';

/** "application for social media manager": up to three plain words in front of a job's name. */
export function readPlainTitle(text: string, tokens: readonly Token[], from: number): Span | null {
  for (let to = from; to < Math.min(tokens.length, from + 4); to++) {
    const token = tokens[to];
    if (token === undefined || !isPlainWord(text, token)) return null;
    if (isJobWord(token.word)) return DISCIPLINES.has(token.word) ? null : { from, to: to + 1 };
  }
  return null;
}

/** A word in lower case that may stand in a job's name. */
export function isPlainWord(text: string, token: Token): boolean {
  return (
    token.isWord &&
    !isCapitalized(text, token) &&
    !NOT_A_JOB.has(token.word) &&
    !NO_NAMES.has(token.word) &&
    token.word.length > 2
  );
}

/** Past articles, "open", "position of", a colon and a number in front of the title. */
export function skipToTitle(text: string, tokens: readonly Token[], from: number): number {
  let index = from;
  for (let rounds = 0; rounds < 7; rounds++) {
    const token = tokens[index];
    if (token === undefined) break;
    const isFiller =
      FILLERS.has(token.word) &&
      (!isCapitalized(text, token) || HEADS.has(token.word) || token.word === 'title');
    const code = codeLength(tokens, index);
    if (!isFiller && code === 0 && token.word !== '#' && token.word !== ':' && token.word !== ',') break;
    index += Math.max(1, code);
  }
  return index;
}

/** How many tokens a requisition number takes: `R-2041`, `NMH/2231`, `40913/26`. */
function codeLength(tokens: readonly Token[], index: number): number {
  const word = tokens[index]?.word ?? '';
  const hasDigits = /\d{2}/.test(word);
  if (tokens[index + 1]?.word === '/' && tokens[index + 1]?.start === tokens[index]?.end) {
    const second = tokens[index + 2]?.word ?? '';
    if (/^\d{2,}$/.test(second) && (hasDigits || /^[a-z]{1,5}$/.test(word))) return 3;
  }
  return /^(?:[a-z]{0,4}\d{3,}|\d{4,})$/.test(word) ? 1 : 0;
}

const FILLERS: ReadonlySet<string> = new Set(
  `both the our a an open current next advertised vacant following new of as for : title entitled titled called named position role job vacancy opening
  internship? als die der das den unsere unserer stelle position fur zur zum einer eines ausgeschriebene ausgeschriebenen
  le la l un une de d poste du el los una puesto vacante functie vacature van een het o os uma vaga cargo - #`.split(
    /\s+/,
  ),
);

/** A title in quotation marks that begins at a token. */
export function readQuoted(tokens: readonly Token[], from: number): Span | null {
  if (tokens[from]?.word !== '"') return null;
  for (let index = from + 1; index < Math.min(tokens.length, from + 26); index++) {
    if (tokens[index]?.word === '"') return index > from + 1 ? { from: from + 1, to: index } : null;
  }
  return null;
}

/** The run of a title from `from` on; `null` where none begins. */
export function readTitle(context: RoleContext, tokens: readonly Token[], from: number): Span | null {
  let to = from;
  while (to < tokens.length && to - from < 16) {
    const next = extendTitle(context, tokens, from, to);
    if (next === to) break;
    to = next;
  }
  return trim(tokens, from, to);
}

function extendTitle(context: RoleContext, tokens: readonly Token[], from: number, at: number): number {
  const { text } = context;
  const token = tokens[at];
  const next = tokens[at + 1];
  const previous = at > from ? tokens[at - 1] : undefined;
  if (token === undefined) return at;
  if (token.isWord) {
    if (isLevel(text, token, previous)) return at + 1;
    if (isTitleWord(context, token)) return at + 1;
    if (previous === undefined || next === undefined) return at;
    const goesOn = isTitleWord(context, next) || next.word === '(';
    if (CONNECTORS.has(token.word) && goesOn) return at + 2;
    if (token.word === 'in' && goesOn && ACADEMIC.has(previous.word)) return at + 2;
    if (token.word === 'for' && goesOn && context.isSubject) return at + 2;
    return token.word === 'to' && next.word === 'the' && /assistant/.test(previous.word) ? at + 2 : at;
  }
  return extendOverMark(context, tokens, from, at);
}

function extendOverMark(context: RoleContext, tokens: readonly Token[], from: number, at: number): number {
  const word = tokens[at]?.word;
  const next = tokens[at + 1];
  if (word === '(') {
    for (let end = at + 1; end < Math.min(tokens.length, at + 10); end++) {
      if (tokens[end]?.word === ')') return end + 1;
    }
    return at;
  }
  // "Sachbearbeiter/in"
  if (word === '/' && at > from && (next?.word === 'in' || next?.word === 'innen')) return at + 2;
  if (at === from || next === undefined || !isTitleWord(context, next)) return at;
  // In front of a dash may stand the company instead.
  if (word === '-') return hasJobWord(tokens, { from, to: at }) ? at + 2 : at;
  if (word === '|') return context.isSubject ? at : at + 2;
  if (word === ',') return tokens[at - 1]?.word !== ')' && mayFollowComma(context, next) ? at + 2 : at;
  return word === '/' || word === '+' || word === "'" || word === '&' || word === ':' ? at + 2 : at;
}

/** "Team Lead, Accounts Payable" goes on; "…, We" and "…, Referenznummer" do not. */
function mayFollowComma(context: RoleContext, next: Token): boolean {
  if (
    !isCapitalized(context.text, next) ||
    SENTENCE_OPENERS.has(next.word) ||
    /nummer$|^(?:ref|req|id|job|kenn|referenz|reference)/.test(next.word)
  )
    return false;
  return !(context.isSubject && context.lowerCaseTitles);
}

const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  'we you i our your unfortunately however thank'.split(' '),
);
