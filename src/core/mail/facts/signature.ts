import type { Range } from '../../text/range.ts';
import type { Line } from '../parse/lines.ts';
import { isVendorName } from '../vendors.ts';
import type { Token } from '../words/tokens.ts';
import { JOBS, RANKS, TEAM_TAILS, TITLE_WORDS } from './lexicon.ts';
import {
  hasOrganisationWord,
  isCapitalized,
  nameKey,
  organisationText,
  rangeOf,
  type Span,
  spanText,
} from './names.ts';
import { roleOf, withoutHonorific } from './signature-roles.ts';
import { type Segment, toSegments } from './signature-segments.ts';
import { withoutTeam } from './team-names.ts';

/** A name in the signature. */
export interface Named {
  readonly name: string;
  readonly range: Range;
  readonly weight: number;
}

/** Who signed, and for whom. */
export interface Signature {
  /** The person who signed, in the fullest form the signature gives. */
  readonly person: Named | null;
  readonly organisations: readonly Named[];
}

/**
 * Tells the people and organisations of a signature apart.
 * @param known keys of organisations the letter itself names
 * @param sender key of the name in the From line, empty where there is none
 */
export function readSignature(
  text: string,
  lines: readonly Line[],
  known: ReadonlySet<string>,
  sender: string,
): Signature {
  let person: Named | null = null;
  let isAfterTitle = false;
  let organisationLine = -1;
  const organisations: Named[] = [];
  for (const segment of lines.flatMap((line, index) => toSegments(text, line, index))) {
    const role = roleOf(text, segment, { known, sender, person: person?.name ?? null, isAfterTitle });
    isAfterTitle = role === 'title' || role === 'team' || (isAfterTitle && role === 'other');
    if (role === 'person') person = fuller(person, toPerson(text, segment));
    const named = toOrganisation(text, segment, role, person !== null, known);
    if (named === null) continue;
    // Behind a name on the same line stands what it does or where it is.
    const isBehind = organisationLine === segment.line && role !== 'unit';
    organisations.push(isBehind ? { ...named, weight: 0.5 } : named);
    if (role === 'organisation') organisationLine = segment.line;
  }
  return { person, organisations };
}

function toPerson(text: string, { tokens, span }: Segment): Named {
  const name = withoutCredentials(text, tokens, withoutHonorific(tokens, span));
  return { name: spanText(text, tokens, name), range: rangeOf(tokens, name), weight: 1 };
}

/** `Isla Drummond MRCVS`: letters behind a name that is written in small ones. */
function withoutCredentials(text: string, tokens: readonly Token[], span: Span): Span {
  const isCapitals = (index: number): boolean =>
    /^\p{Lu}[\p{Lu}.]+$/u.test(text.slice(tokens[index]?.start, tokens[index]?.end));
  let { to } = span;
  while (to - span.from > 2 && (isCapitals(to - 1) || tokens[to - 1]?.isWord === false)) to--;
  return to === span.to || isCapitals(span.from) ? span : { from: span.from, to };
}

/** `Matthias` above `Matthias Eder-Pfeiffer` is one person; a second name does not replace the first. */
function fuller(first: Named | null, second: Named): Named {
  if (first === null) return second;
  return second.name.startsWith(`${first.name} `) ? second : first;
}

type Role = ReturnType<typeof roleOf>;

function toOrganisation(
  text: string,
  segment: Segment,
  role: Role,
  hasPerson: boolean,
  known: ReadonlySet<string>,
): Named | null {
  const { tokens, span } = segment;
  if (role === 'title') return toNamed(text, tokens, namesBeforeTitle(text, segment), 0.5);
  if (role === 'unit') return toNamed(text, tokens, span, 0.5);
  if (role === 'team') return toNamed(text, tokens, teamOwner(text, segment, hasPerson, known), 3);
  if (role !== 'organisation') return null;
  const rest = withoutTeam(tokens, span, new Set()) ?? span;
  return toNamed(text, tokens, rest, hasOrganisationWord(tokens, rest.from, rest.to) ? 3 : 2);
}

function toNamed(text: string, tokens: readonly Token[], span: Span | null, weight: number): Named | null {
  if (span === null) return null;
  const name = organisationText(text, tokens, span);
  return name === '' || isVendorName(nameKey(name)) ? null : { name, range: rangeOf(tokens, span), weight };
}

/** `Example` of "The Example Recruiting Team"; `null` for teams named after jobs. */
function teamOwner(
  text: string,
  { tokens, span }: Segment,
  hasPerson: boolean,
  known: ReadonlySet<string>,
): Span | null {
  const rest = withoutTeam(tokens, span);
  if (rest === null) return null;
  const words = tokens.slice(rest.from, rest.to).filter(token => token.isWord);
  if (words.every(token => RANKS.has(token.word) || TITLE_WORDS.has(token.word))) return null;
  if (JOBS.has(words.at(-1)?.word ?? '') && !known.has(nameKey(spanText(text, tokens, rest)))) return null;
  // "Kestrel & Moss Recruitment" below a person is an agency's own name, unless the letter says "Kestrel & Moss".
  const isAgency = hasPerson && AGENCIES.has(tokens[span.to - 1]?.word ?? '') && rest.to === span.to - 1;
  return isAgency && !known.has(nameKey(spanText(text, tokens, rest))) ? span : rest;
}

const AGENCIES: ReadonlySet<string> = new Set('recruitment recruiting staffing personnel'.split(' '));

/** "Microsoft Recruiter": capitalised words in front of a recruiter's title. */
function namesBeforeTitle(text: string, { tokens, span }: Segment): Span | null {
  const isTitleWord = (token: Token | undefined): boolean =>
    token === undefined ||
    !token.isWord ||
    RANKS.has(token.word) ||
    TITLE_WORDS.has(token.word) ||
    TEAM_TAILS.has(token.word);
  let to = span.from;
  while (to < span.to && !isTitleWord(tokens[to])) to++;
  const first = tokens[span.from];
  const isBefore = to > span.from && to < span.to && first !== undefined && isCapitalized(text, first);
  return isBefore ? { from: span.from, to } : null;
}
