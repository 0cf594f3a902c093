import type { Range } from '../../text/range.ts';
import { findAddress } from '../parse/address.ts';
import type { Line } from '../parse/lines.ts';
import { isVendorName } from '../vendors.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import { JOBS, LEGAL_FORMS, ORGANISATIONS, TEAM_TAILS, TITLES, UNITS } from './lexicon.ts';
import {
  hasOrganisationWord,
  isCapitalized,
  isPersonLike,
  nameKey,
  organisationText,
  rangeOf,
  type Span,
  spanText,
  withoutTeam,
} from './names.ts';

/** A name in the signature. */
export interface Named {
  readonly name: string;
  readonly range: Range;
  readonly weight: number;
}

export interface Signature {
  /** The person who signed, in the fullest form the signature gives. */
  readonly person: Named | null;
  /** Organisations, likeliest first within a line. */
  readonly organisations: readonly Named[];
}

/** A stretch of a signature line between separators. */
interface Segment {
  readonly tokens: readonly Token[];
  readonly span: Span;
  readonly line: number;
  /** Index among the segments of its line. */
  readonly place: number;
  /** The mark in front of it. */
  readonly separator: string;
}

type Role = 'person' | 'title' | 'team' | 'organisation' | 'unit' | 'contact' | 'other';

/**
 * Tells the people and organisations of a signature apart.
 * @param known keys of organisations the letter itself names
 */
export function readSignature(text: string, lines: readonly Line[], known: ReadonlySet<string>): Signature {
  const segments = lines.flatMap((line, index) => toSegments(text, line, index));
  let person: Named | null = null;
  let afterTitle = false;
  const organisations: Named[] = [];
  for (const segment of segments) {
    const role = roleOf(text, segment, known, person, afterTitle);
    afterTitle = role === 'title' || role === 'team' || (afterTitle && role === 'other');
    if (role === 'person') person = fuller(person, toNamed(text, segment, 1));
    if (role === 'team' || role === 'organisation' || role === 'unit' || role === 'title') {
      const organisation = toOrganisation(text, segment, role);
      if (organisation !== null) organisations.push(organisation);
    }
  }
  return { person, organisations };
}

function toSegments(text: string, line: Line, index: number): Segment[] {
  if (
    findAddress(text, line.start, line.end) !== null ||
    /https?:|www\./i.test(text.slice(line.start, line.end))
  )
    return [];
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
  while (to > from && tokens[to - 1]?.isWord === false && tokens[to - 1]?.word !== '.') to--;
  return to > from ? { from, to } : null;
}

/** `|`, `·`, `•`, `/` or a dash with spaces, a comma, "at", "bei", "chez", "@". */
function separatorAt(text: string, tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = token.word;
  if ('|·•@()[]*_'.includes(word) && word !== '') return word;
  if (word === '-' || word === '/') return /\s/.test(text.charAt(token.start - 1)) ? word : null;
  if (word === ',') return isPartOfName(tokens, at) ? null : ',';
  return AT.has(word) && !isCapitalized(text, token) ? 'at' : null;
}

const AT: ReadonlySet<string> = new Set(['at', 'bei', 'beim', 'chez', 'bij', 'en', 'na', 'from']);

/** `Acme, Inc.` and `Landis, Roper & Cole LLP` keep their commas. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  if (LEGAL_FORMS.has(tokens[at + 1]?.word ?? '')) return true;
  const last = tokens.at(-1)?.word === '.' ? tokens.at(-2) : tokens.at(-1);
  const hasAmpersand = tokens
    .slice(at)
    .some(token => token.word === '&' || token.word === 'and' || token.word === 'und');
  return hasAmpersand && PARTNERSHIPS.has(last?.word ?? '') && tokens.length <= 10;
}

const PARTNERSHIPS: ReadonlySet<string> = new Set('llp llc pllc lp partners co inc associates'.split(' '));

function roleOf(
  text: string,
  segment: Segment,
  known: ReadonlySet<string>,
  person: Named | null,
  afterTitle: boolean,
): Role {
  const { tokens, span } = segment;
  const hasPerson = person !== null;
  const words = tokens.slice(span.from, span.to).filter(token => token.isWord);
  if (words.length === 0 || words.every(token => /^\d/.test(token.word))) return 'contact';
  if (words.some(token => CONTACT.has(token.word)) || !words.some(token => isCapitalized(text, token)))
    return knownBrand(text, segment, known);
  const key = nameKey(spanText(text, tokens, span));
  if (
    known.has(key) &&
    (hasPerson || segment.line > 0 || words.length === 1 || !isPersonLike(text, tokens, span))
  )
    return 'organisation';
  const last = words.at(-1)?.word ?? '';
  if (words.some(token => LEGAL_FORMS.has(token.word) && !TITLES.has(token.word))) return 'organisation';
  if (TEAM_TAILS.has(last) || words.every(token => TEAM_TAILS.has(token.word)))
    return isTitleLike(words) && hasPerson ? 'title' : 'team';
  if (CREDENTIALS.has(last) && words.length <= 2) return 'other';
  if (isTitleLike(words) && !words.some(token => ORGANISATIONS.has(token.word) && !TITLES.has(token.word)))
    return 'title';
  if (UNITS.has(words[0]?.word ?? '')) return 'unit';
  if (words.some(token => ORGANISATIONS.has(token.word)))
    return hasTitleHead(words) ? 'title' : 'organisation';
  if (segment.separator === 'at' || segment.separator === '@') return 'organisation';
  const name = withoutHonorific(tokens, span);
  if (isPersonLike(text, tokens, name) && !known.has(key)) {
    if (person === null || spanText(text, tokens, name).startsWith(`${person.name} `)) return 'person';
  }
  return hasPerson || afterTitle || segment.line > 0
    ? 'organisation'
    : known.has(key)
      ? 'organisation'
      : 'other';
}

/** A brand that writes itself in lower case, where the letter names it. */
function knownBrand(text: string, segment: Segment, known: ReadonlySet<string>): Role {
  return known.has(nameKey(spanText(text, segment.tokens, segment.span))) ? 'organisation' : 'contact';
}

const CONTACT: ReadonlySet<string> = new Set(
  'tel phone mobile fax mob email mail street avenue ave strasse floor suite box she he they her him them pronouns'.split(
    ' ',
  ),
);

const CREDENTIALS: ReadonlySet<string> = new Set(
  'phd md mba msc ma ba bsc bc mag dipl ing cpa rn jd esq ed.m edd ma.mag shrm-cp shrm phr sphr cipd mcipd assoc b.a m.a ph.d b.sc m.sc dr prof dsc llm ll.m med'
    .split(' ')
    .map(word => word.replaceAll('-', '')),
);

function isTitleLike(words: readonly Token[]): boolean {
  return (
    words.some(token => TITLES.has(token.word)) || (words.length > 1 && JOBS.has(words.at(-1)?.word ?? ''))
  );
}

/** "Head of Talent", "Dean of the College": a title with an organisation's word in it. */
function hasTitleHead(words: readonly Token[]): boolean {
  const first = words[0]?.word ?? '';
  return TITLES.has(first) && words.length > 1 && words[1]?.word === 'of';
}

/** Without `Prof.`, `Dr.`, `Frau` in front. */
function withoutHonorific(tokens: readonly Token[], span: Span): Span {
  let from = span.from;
  while (from < span.to - 1 && HONORIFICS.has(tokens[from]?.word ?? '')) {
    from++;
    if (tokens[from]?.word === '.') from++;
  }
  return { from, to: span.to };
}

export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir madam mag dipl ing dipl-ing herr frau herrn monsieur madame mme m mlle sr sra srta senor senora don dona dhr mevr mw meneer mevrouw i.a i.v'
    .split(' ')
    .map(word => word.replaceAll('-', '')),
);

function toNamed(text: string, segment: Segment, weight: number): Named {
  const span = withoutHonorific(segment.tokens, segment.span);
  return { name: spanText(text, segment.tokens, span), range: rangeOf(segment.tokens, span), weight };
}

/** `Matthias` above `Matthias Eder-Pfeiffer` is one person; a second name does not replace the first. */
function fuller(first: Named | null, second: Named): Named {
  if (first === null) return second;
  return second.name.startsWith(`${first.name} `) ? second : first;
}

function toOrganisation(text: string, segment: Segment, role: Role): Named | null {
  const { tokens, span } = segment;
  if (role === 'title') return organisationInTitle(text, segment);
  const rest = role === 'team' ? withoutTeam(tokens, span) : (withoutTeam(tokens, span) ?? span);
  if (rest === null) return null;
  const words = tokens.slice(rest.from, rest.to);
  if (words.every(token => TITLES.has(token.word) || JOBS.has(token.word) || !token.isWord)) return null;
  if (role === 'team' && JOBS.has(words.at(-1)?.word ?? '')) return null;
  const hasWord = hasOrganisationWord(tokens, rest.from, rest.to);
  const weight = role === 'unit' ? 0.5 : role === 'team' ? 3 : hasWord ? 3 : 2;
  const name = organisationText(text, tokens, rest);
  return isVendorName(nameKey(name)) ? null : { name, range: rangeOf(tokens, rest), weight };
}

/** "Microsoft Recruiter": capitalised words in front of a recruiter's title, weakly. */
function organisationInTitle(text: string, segment: Segment): Named | null {
  const { tokens, span } = segment;
  let to = span.from;
  while (
    to < span.to &&
    !TITLES.has(tokens[to]?.word ?? '') &&
    !TEAM_TAILS.has(tokens[to]?.word ?? '') &&
    tokens[to]?.isWord === true
  )
    to++;
  const first = tokens[span.from];
  if (to === span.from || to === span.to || first === undefined || !isCapitalized(text, first)) return null;
  return {
    name: spanText(text, tokens, { from: span.from, to }),
    range: rangeOf(tokens, { from: span.from, to }),
    weight: 0.5,
  };
}
