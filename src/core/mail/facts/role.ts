import type { Range } from '../../text/range.ts';
import { toOneLine } from '../parse/clean.ts';
import { type CueIndex, findCues } from '../words/cues.ts';
import type { Token } from '../words/tokens.ts';
import { DISCIPLINES, NO_NAMES, NOT_A_JOB } from './lexicon.ts';
import { isCapitalized, rangeOf, type Span, withoutQuoteMarks } from './names.ts';
import { cleanRole, endOfGenderTag, HEADS, hasJobWord, isJobWord, isLevel } from './role-text.ts';
import type { Vote } from './votes.ts';

/** What reading a job's name depends on. */
export interface RoleContext {
  readonly text: string;
  readonly anchors: CueIndex<'before'>;
  /** Whether titles go on in lower case, as in French, Spanish and Portuguese. */
  readonly lowerCaseTitles: boolean;
  readonly isSubject: boolean;
}

/** Job titles named in a sentence or subject. */
export function roleVotes(context: RoleContext, tokens: readonly Token[]): Vote[] {
  const votes: Vote[] = [];
  for (const { cue, to } of findCues(context.anchors, tokens))
    addForward(context, tokens, to, cue.weight, votes);
  for (let index = 0; index < tokens.length; index++) {
    const word = tokens[index]?.word ?? '';
    if (HEADS.has(word)) {
      addBackward(context, tokens, index, votes);
      addForward(context, tokens, index + 1, 3, votes);
    } else if (word === 'team') {
      addTeam(context, tokens, index, votes);
    } else if (endOfGenderTag(tokens, index) > 0) {
      addTagged(context, tokens, index, votes);
    }
  }
  return strongestPerPlace(votes);
}

/** A line that begins with a job's name. */
export function readHeadline(context: RoleContext, tokens: readonly Token[]): Vote | null {
  const span = readTitle(context, tokens, 0);
  const votes: Vote[] = [];
  if (span !== null && hasJobWord(tokens, span)) push(context, tokens, span, 2.5, votes);
  return votes[0] ?? null;
}

/** Behind an anchor or a head: a quoted title, or the words up to where it ends. */
function addForward(
  context: RoleContext,
  tokens: readonly Token[],
  from: number,
  weight: number,
  votes: Vote[],
): void {
  const start = skipToTitle(context.text, tokens, from);
  const quoted = readQuoted(tokens, start);
  if (quoted !== null) {
    push(context, tokens, quoted, hasJobWord(tokens, quoted) ? weight + 2 : weight - 1, votes);
    return;
  }
  const span = readTitle(context, tokens, start) ?? readPlainTitle(context.text, tokens, start);
  if (span === null) return;
  const isLowerCase = !tokens.slice(span.from, span.to).some(token => isCapitalized(context.text, token));
  const isVague =
    isLowerCase &&
    !context.lowerCaseTitles &&
    (weight < 4 || span.to - span.from > 6 || VAGUE_ALONE.has(tokens[span.to - 1]?.word ?? ''));
  if (hasJobWord(tokens, span)) push(context, tokens, span, isVague ? 1 : weight, votes);
  else if (isCapital(context.text, tokens, span) && (weight >= 5 || isFollowedByPlace(tokens, span)))
    push(context, tokens, span, 2.5, votes);
  else if (weight >= 4 && isCapital(context.text, tokens, span) && tokens[from - 1]?.word === 'for')
    push(context, tokens, span, 2, votes);
}

/** In lower case and at the end these are no job: "head office", "team member". */
const VAGUE_ALONE: ReadonlySet<string> = new Set(
  'head lead member staff partner chief owner agent work worker master senior junior principal associate representative'.split(
    ' ',
  ),
);

/** "application for social media manager": up to three plain words in front of a job's name. */
function readPlainTitle(text: string, tokens: readonly Token[], from: number): Span | null {
  for (let to = from; to < Math.min(tokens.length, from + 4); to++) {
    const token = tokens[to];
    if (token === undefined || !isPlainWord(text, token)) return null;
    if (isJobWord(token.word)) return DISCIPLINES.has(token.word) ? null : { from, to: to + 1 };
  }
  return null;
}

/** A word in lower case that may stand in a job's name. */
function isPlainWord(text: string, token: Token): boolean {
  return (
    token.isWord &&
    !isCapitalized(text, token) &&
    !NOT_A_JOB.has(token.word) &&
    !NO_NAMES.has(token.word) &&
    token.word.length > 2
  );
}

/** A title may hold no word of ours; then it must be written like one. */
function isCapital(text: string, tokens: readonly Token[], span: Span): boolean {
  const first = tokens[span.from];
  return first !== undefined && isCapitalized(text, first);
}

/** "… to Junior Ecologist at Fenland Surveys": what stands before "at" and a name is a job. */
function isFollowedByPlace(tokens: readonly Token[], span: Span): boolean {
  const next = tokens[span.to]?.word ?? '';
  return next === 'at' || next === 'with' || next === 'bei' || next === 'chez' || next === 'bij';
}

/** Past articles, "open", "position of", a colon and a number in front of the title. */
function skipToTitle(text: string, tokens: readonly Token[], from: number): number {
  let index = from;
  for (let rounds = 0; rounds < 7; rounds++) {
    const token = tokens[index];
    if (token === undefined) break;
    const isFiller = FILLERS.has(token.word) && (!isCapitalized(text, token) || HEADS.has(token.word));
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
  `the our a an open current advertised vacant following new of as for : title entitled titled called named position role job vacancy opening
  internship? als die der das den unsere unserer stelle position fur zur zum einer eines ausgeschriebene ausgeschriebenen
  le la l un une de d poste du el los una puesto vacante functie vacature van een het o os uma vaga cargo - #`.split(
    /\s+/,
  ),
);

function readQuoted(tokens: readonly Token[], from: number): Span | null {
  if (tokens[from]?.word !== '"') return null;
  for (let index = from + 1; index < Math.min(tokens.length, from + 26); index++) {
    if (tokens[index]?.word === '"') return index > from + 1 ? { from: from + 1, to: index } : null;
  }
  return null;
}

/** The run of a title from `from` on; `null` where none begins. */
function readTitle(context: RoleContext, tokens: readonly Token[], from: number): Span | null {
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

function isTitleWord(context: RoleContext, token: Token): boolean {
  if (!token.isWord) return false;
  if (HEADS.has(token.word)) return false;
  if (isCapitalized(context.text, token)) return mayNameJob(context.text, token);
  if (isJobWord(token.word) || LEVELS.has(token.word)) return true;
  return context.lowerCaseTitles && token.word.length > 2 && !ROMANCE_STOPS.has(token.word);
}

/** `IT` is a trade, "It" a pronoun. */
function mayNameJob(text: string, token: Token): boolean {
  if (!NO_NAMES.has(token.word) || MAY_OPEN.has(token.word)) return true;
  return text.slice(token.start, token.end) === 'IT';
}

/** Listed as no names, but parts of job titles. */
const MAY_OPEN: ReadonlySet<string> = new Set(
  'policy privacy application first english german french spanish dutch portuguese us uk eu hr human resources career careers candidate email mail mobile job team site center centre web'.split(
    ' ',
  ),
);

const LEVELS: ReadonlySet<string> = new Set(
  'senior junior lead chief head principal associate assistant tenure-track tenuretrack deputy vice'.split(
    ' ',
  ),
);

const CONNECTORS: ReadonlySet<string> = new Set(
  'of and & de du des fur und y e et da do d von del van voor'.split(' '),
);

const ACADEMIC: ReadonlySet<string> = new Set(
  'lecturer professor researcher fellow postdoc chair instructor teacher reader scientist phd specialist tutor lectureship professorship expert engineer intern internship'.split(
    ' ',
  ),
);

const ROMANCE_STOPS: ReadonlySet<string> = new Set(
  `chez au aux dans pour que qui et avec sein notre votre nos vos est sont par sur sous ainsi nous vous ont malheureusement
  para con que por nuestra nuestro su sus esta este hemos han ha fue desde como usted lamentablemente sin
  com pela pelo nossa nosso sua seu esta este foi temos infelizmente publicada oferta publicado
  les une des las los ele ela`.split(/\s+/),
);

/** In front of a head: "our Team Lead, Accounts Payable position". */
function addBackward(context: RoleContext, tokens: readonly Token[], head: number, votes: Vote[]): void {
  const span = readBack(context, tokens, head);
  if (span === null) return;
  const words = tokens.slice(span.from, span.to).filter(token => token.isWord);
  if (words.every(token => NOT_A_JOB.has(token.word))) return;
  if (hasJobWord(tokens, span)) {
    push(context, tokens, span, 4, votes);
    return;
  }
  const isDiscipline = words.some(token => DISCIPLINES.has(token.word));
  const isNamed = words.every(
    token => isCapitalized(context.text, token) || !token.isWord || CONNECTORS.has(token.word),
  );
  if (isDiscipline || isNamed) push(context, tokens, span, isDiscipline ? 2.5 : 2, votes);
}

function readBack(context: RoleContext, tokens: readonly Token[], head: number): Span | null {
  let from = head;
  while (from > 0 && head - from < 16) {
    const token = tokens[from - 1];
    const before = tokens[from - 2];
    if (token === undefined || !belongsBefore(context, token, before, tokens[from])) break;
    from--;
  }
  return trim(tokens, withPlainWords(context.text, tokens, from), head);
}

/** "the kitchen porter vacancy": plain words between an article and the name that was read. */
function withPlainWords(text: string, tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first === undefined || isCapitalized(text, first) || !isJobWord(first.word)) return from;
  for (let index = from - 1; index >= Math.max(0, from - 3); index--) {
    const token = tokens[index];
    if (token === undefined) break;
    if (DETERMINERS.has(token.word)) return index + 1;
    if (!isPlainWord(text, token)) break;
  }
  return from;
}

function belongsBefore(
  context: RoleContext,
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const { text } = context;
  if (!token.isWord) {
    if (token.word === '"' || token.word === '.' || token.word === ':' || token.word === '!') return false;
    return (
      token.word !== ',' || (after !== undefined && (isCapitalized(text, after) || after.word === 'and'))
    );
  }
  if (HEADS.has(token.word) || DETERMINERS.has(token.word) || /^bewerbung/.test(token.word)) return false;
  if (isLevel(text, token, before)) return true;
  if (isCapitalized(text, token)) return mayNameJob(text, token);
  if (isJobWord(token.word) || DISCIPLINES.has(token.word) || LEVELS.has(token.word)) return true;
  if (/^\d+$/.test(token.word)) return true;
  const joins =
    CONNECTORS.has(token.word) ||
    token.word === 'for' ||
    token.word === 'in' ||
    token.word === 'to' ||
    token.word === 'fur';
  return (
    joins &&
    before !== undefined &&
    (isCapitalized(text, before) || before.word === ',') &&
    !NO_NAMES.has(before.word)
  );
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the our your a an this that any these my his her their as at with'.split(' '),
);

/** In front of "team": a job in capitals only. */
function addTeam(context: RoleContext, tokens: readonly Token[], team: number, votes: Vote[]): void {
  const span = readBack(context, tokens, team);
  const first = span === null ? undefined : tokens[span.from];
  if (
    span === null ||
    first === undefined ||
    !hasJobWord(tokens, span) ||
    !isCapitalized(context.text, first)
  )
    return;
  push(context, tokens, span, 2, votes);
}

/** In front of `(m/w/d)`. */
function addTagged(context: RoleContext, tokens: readonly Token[], tag: number, votes: Vote[]): void {
  const span = readBack(context, tokens, tag);
  if (span !== null) push(context, tokens, span, hasJobWord(tokens, span) ? 4.5 : 3, votes);
}

/** Without connectors and marks at both ends, but for a bracket that is closed. */
function trim(tokens: readonly Token[], start: number, end: number): Span | null {
  let from = start;
  let to = end;
  const isLoose = (token: Token | undefined): boolean =>
    token !== undefined &&
    (CONNECTORS.has(token.word) ||
      token.word === 'for' ||
      token.word === 'in' ||
      token.word === 'to' ||
      (!token.isWord && token.word !== '(' && token.word !== ')'));
  while (from < to && isLoose(tokens[from])) from++;
  while (to > from && isLoose(tokens[to - 1])) to--;
  while (to > from && tokens[to - 1]?.word === '(') to--;
  while (from < to && tokens[from]?.word === ')') from++;
  while (from < to && isLoose(tokens[from])) from++;
  const inside = tokens.slice(from, to);
  const opens = inside.some(token => token.word === '(');
  if (!opens && tokens[to - 1]?.word === ')') to--;
  // Brackets around the whole.
  if (tokens[from]?.word === '(' && inside.findIndex(token => token.word === ')') === inside.length - 1) {
    from++;
    to--;
  }
  return to > from ? { from, to } : null;
}

function push(
  context: RoleContext,
  tokens: readonly Token[],
  span: Span,
  weight: number,
  votes: Vote[],
): void {
  const range = rangeOf(tokens, span);
  const value = cleanRole(toOneLine(withoutQuoteMarks(context.text.slice(range.start, range.end))));
  if (value.length < 2 || value.length > 110 || !/\p{L}{2}/u.test(value)) return;
  votes.push({ value, range, weight });
}

/** Of the readings of one place, the one with most weight; of equals the longest. */
function strongestPerPlace(votes: readonly Vote[]): Vote[] {
  const kept: Vote[] = [];
  const ordered = [...votes].sort((a, b) => b.weight - a.weight || length(b.range) - length(a.range));
  for (const vote of ordered) {
    if (!kept.some(other => vote.range.start < other.range.end && other.range.start < vote.range.end))
      kept.push(vote);
  }
  return kept.sort((a, b) => a.range.start - b.range.start);
}

function length(range: Range): number {
  return range.end - range.start;
}
