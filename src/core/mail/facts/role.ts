import type { Range } from '../../text/range.ts';
import { toOneLine } from '../parse/clean.ts';
import { findCues } from '../words/cues.ts';
import type { Token } from '../words/tokens.ts';
import { DISCIPLINES, NOT_A_JOB } from './lexicon.ts';
import type { Span } from './names.ts';
import { isCapitalized, rangeOf, withoutQuoteMarks } from './names.ts';
import { readBack } from './role-backward.ts';
import { readPlainTitle, readQuoted, readTitle, skipToTitle } from './role-forward.ts';
import { cleanRole, endOfGenderTag, HEADS, hasJobWord } from './role-text.ts';
import type { RoleContext } from './role-words.ts';
import { CONNECTORS, LEVELS } from './role-words.ts';
import type { Vote } from './votes.ts';

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
    } else if (OWNED.has(word)) {
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
  // "the salon junior spot"
  if (words.length > 1 && LEVELS.has(words.at(-1)?.word ?? '')) {
    push(context, tokens, span, 2.5, votes);
    return;
  }
  const isDiscipline = words.some(token => DISCIPLINES.has(token.word));
  const isNamed = words.every(
    token => isCapitalized(context.text, token) || !token.isWord || CONNECTORS.has(token.word),
  );
  if (isDiscipline || isNamed) push(context, tokens, span, isDiscipline ? 2.5 : 2, votes);
}

/** What belongs to a job as often as it is part of its name: "the Data Analyst interview", "Programme Manager". */
const OWNED: ReadonlySet<string> = new Set('team interview application scheme programme program'.split(' '));

/** In front of these: a job in capitals only. */
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
