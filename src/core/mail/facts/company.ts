import type { Range } from '../../text/range.ts';
import type { CueIndex } from '../words/cues.ts';
import { findCues } from '../words/cues.ts';
import type { Token } from '../words/tokens.ts';
import { tokenize } from '../words/tokens.ts';
import { matchesLabel } from './company-senders.ts';
import { toVote } from './company-vote.ts';
import { LEGAL_FORMS, NO_NAMES, TEAM_TAILS, UNITS } from './lexicon.ts';
import { isCapitalized, isOrganisationWord, organisationText } from './names.ts';
import { readOrganisation } from './organisation-names.ts';
import { isPersonLike } from './person-names.ts';
import { HEADS, hasJobWord } from './role-text.ts';
import type { Vote } from './votes.ts';

/** Company names in the prose: behind "interest in", "position at" and the like. */
export function companyVotesInProse(
  text: string,
  sentences: readonly (readonly Token[])[],
  anchors: CueIndex<'before'>,
  known: ReadonlySet<string>,
  address: string,
): Vote[] {
  const votes: Vote[] = [];
  for (const tokens of sentences) {
    const best = new Map<number, Vote>();
    for (const { cue, to } of findCues(anchors, tokens)) {
      const span = readOrganisation(text, tokens, to, known);
      const isMeeting =
        span !== null &&
        tokens[to - 1]?.word === 'with' &&
        cue.weight < 3 &&
        isPersonLike(text, tokens, span) &&
        !matchesLabel(organisationText(text, tokens, span), address);
      const vote = span === null || isMeeting ? null : toVote(text, tokens, span, cue.weight);
      if (vote !== null && vote.weight > (best.get(vote.range.start)?.weight ?? 0))
        best.set(vote.range.start, vote);
    }
    const isReferral = isPassingOn(tokens);
    votes.push(...[...best.values()].map(vote => (isReferral ? { ...vote, weight: vote.weight / 4 } : vote)));
    const subject = subjectOfSentence(text, tokens, known);
    if (subject !== null) votes.push(subject);
    const introduced = organisationOfWriter(text, tokens, known);
    if (introduced !== null) votes.push(introduced);
    votes.push(...owners(text, tokens));
  }
  return votes;
}

/** "I gave your number to Pete at Castle Rewires": a firm that the reader is passed on to. */
function isPassingOn(tokens: readonly Token[]): boolean {
  if (TRIES.has(tokens[0]?.word ?? '')) return true;
  const isOurs = tokens.some(token => WRITER.has(token.word));
  const passes = tokens.findIndex(
    (token, index) => PASSES.has(token.word) && tokens[index - 1]?.word !== 'you',
  );
  if (!isOurs || passes < 0 || tokens.slice(0, passes).some(token => THANKS.has(token.word))) return false;
  return tokens.slice(passes, passes + 6).some((token, index, some) => {
    const next = some[index + 1]?.word ?? '';
    return (token.word === 'your' && PAPERS.has(next)) || (token.word === 'you' && ONWARD.has(next));
  });
}

/** "Try Dave at Harbour Grill". */
const TRIES: ReadonlySet<string> = new Set('try ask ring call'.split(' '));

const WRITER: ReadonlySet<string> = new Set('i we my our me us'.split(' '));
const THANKS: ReadonlySet<string> = new Set('thank thanks appreciate received'.split(' '));
const PASSES: ReadonlySet<string> = new Set(
  'gave give given giving pass passed passing send sent sending forward forwarded share shared mention mentioned recommend recommended put introduce point'.split(
    ' ',
  ),
);
const PAPERS: ReadonlySet<string> = new Set(
  'number cv resume details name profile portfolio contact email card'.split(' '),
);
const ONWARD: ReadonlySet<string> = new Set('to towards onto on'.split(' '));

/** "Tidemark's talent pool", "Brunel's hiring team". */
function owners(text: string, tokens: readonly Token[]): Vote[] {
  return tokens.flatMap((token, index) => {
    const isOwner = /['’]s$/.test(text.slice(token.start, token.end)) && isCapitalized(text, token);
    const owned = tokens.slice(index + 1, index + 3);
    if (!isOwner || !owned.some(each => OWNED.has(each.word))) return [];
    let from = index;
    while (from > Math.max(1, index - 5) && isOwnerPart(text, tokens[from - 1])) from--;
    const vote = toVote(text, tokens, { from, to: index + 1 }, 2);
    return vote === null ? [] : [vote];
  });
}

function isOwnerPart(text: string, token: Token | undefined): boolean {
  return token !== undefined && isCapitalized(text, token) && !NO_NAMES.has(token.word);
}

const OWNED: ReadonlySet<string> = new Set(
  'talent careers hiring recruiting recruitment vacancies'.split(' '),
);

/** "Dmitri from Kestrel here", "this is Ana at Brunel Works", "Ana here, from Brunel". */
function organisationOfWriter(
  text: string,
  tokens: readonly Token[],
  known: ReadonlySet<string>,
): Vote | null {
  let index = SELF.has(tokens[0]?.word ?? '') && tokens[1]?.word === 'is' ? 2 : 0;
  const name = index;
  while (index - name < 3 && isPersonLike(text, tokens, { from: index, to: index + 1 })) index++;
  if (index === name) return null;
  const isIntroduced = name > 0 || tokens.slice(index, index + 7).some(token => token.word === 'here');
  if (!isIntroduced) return null;
  while (tokens[index]?.word === 'here' || tokens[index]?.word === ',') index++;
  const joint = tokens[index]?.word;
  if (joint !== 'from' && joint !== 'at') return null;
  const span = readOrganisation(text, tokens, index + 1, known);
  return span === null ? null : toVote(text, tokens, span, 3);
}

const SELF: ReadonlySet<string> = new Set(['this', 'it']);

/** "Omni ePartners has moved on": a name that acts. */
function subjectOfSentence(text: string, tokens: readonly Token[], known: ReadonlySet<string>): Vote | null {
  const first = tokens[0]?.word === 'unfortunately' || tokens[0]?.word === 'regretfully' ? 2 : 0;
  const span = readOrganisation(text, tokens, first, known);
  if (span === null || !ACTS.has(tokens[span.to]?.word ?? '')) return null;
  return toVote(text, tokens, span, 1);
}

const ACTS: ReadonlySet<string> = new Set(
  'has is was will would does had team recruiting values receives received believes'.split(' '),
);

/**
 * Organisations in a line of its own above the prose: "Lecturer in History (Ref: H-22), University of Marlstone". What
 * stands behind a job's name may also be a place or a subject, so that it needs another vote.
 */
export function companyVotesInHeadlines(text: string, lines: readonly Range[]): Vote[] {
  return lines.flatMap(line => {
    const content = text.slice(line.start, line.end);
    if (content.length > 110 || /[.!?:;,]$/.test(content)) return [];
    const tokens = tokenize(text, line.start, line.end);
    const votes: Vote[] = [];
    let from = 0;
    for (let at = 0; at <= tokens.length; at++) {
      const mark = tokens[at]?.word ?? ',';
      if (mark !== ',' && mark !== '|' && mark !== '-') continue;
      const span = { from, to: at };
      from = at + 1;
      const words = tokens.slice(span.from, span.to);
      const isNamed = words.some(token => isOrganisationWord(token.word));
      const isBehindJob = hasJobWord(tokens, { from: 0, to: span.from });
      if (span.from === 0 || words.length > 6 || !(isNamed || isBehindJob)) continue;
      if (!words.every(token => isCapitalized(text, token) || token.word.length < 4)) continue;
      const isVacancy = tokens.slice(0, span.from).some(token => HEADS.has(token.word));
      const vote = toVote(text, tokens, span, isVacancy && words.length > 1 ? 2 : 1.5);
      if (vote !== null) votes.push(vote);
    }
    return votes;
  });
}

/** Organisations in a letterhead: short lines above the greeting that name a kind of organisation. */
export function companyVotesInHeadings(text: string, headings: readonly Range[]): Vote[] {
  const votes: Vote[] = [];
  for (const line of headings) {
    const tokens = tokenize(text, line.start, line.end);
    const whole = { from: 0, to: tokens.length };
    if (tokens.length > 7 || tokens.some(token => /\d/.test(token.word) || token.word === ',')) continue;
    if (
      !tokens.some(token => isOrganisationWord(token.word) || LEGAL_FORMS.has(token.word)) ||
      UNITS.has(tokens.at(-1)?.word ?? '')
    )
      continue;
    const vote = toVote(text, tokens, whole, 1, TEAM_TAILS);
    // "Solent Ferries - Recruitment": a team in front of which stands whose it is.
    const hadTeam = vote !== null && vote.range.end < line.end;
    if (vote !== null) votes.push(hadTeam ? { ...vote, weight: vote.weight + 1 } : vote);
  }
  return votes;
}
