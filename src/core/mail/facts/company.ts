import type { Range } from '../../text/range.ts';
import { employerLabel, isVendorName } from '../vendors.ts';
import { type CueIndex, findCues } from '../words/cues.ts';
import { fold } from '../words/fold.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import { JOBS, LEGAL_FORMS, ORGANISATIONS, RANKS, TEAM_TAILS, TITLE_WORDS, UNITS } from './lexicon.ts';
import {
  ALSO_NAMES,
  hasOrganisationWord,
  isOrganisationWord,
  isPersonLike,
  nameKey,
  organisationText,
  rangeOf,
  readOrganisation,
  type Span,
  withoutTeam,
} from './names.ts';
import type { Sender } from './sender.ts';
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
    votes.push(...best.values());
    const subject = subjectOfSentence(text, tokens, known);
    if (subject !== null) votes.push(subject);
  }
  return votes;
}

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

/** A vote for an organisation, or `null` where the words are rather a job, a vendor, a person's title or a place. */
function toVote(text: string, tokens: readonly Token[], full: Span, weight: number): Vote | null {
  const next = tokens[full.to]?.word ?? '';
  const span = withoutTeam(tokens, full, next === 'team' ? TEAM_TAILS : PROSE_TAILS);
  if (span === null || JOB_HEADS.has(next)) return null;
  const value = organisationText(text, tokens, span);
  const key = nameKey(value);
  if (key.length < 2 || isVendorName(key)) return null;
  const words = tokens.slice(span.from, span.to).filter(token => token.isWord);
  if (
    isJobTitle(words) ||
    words.every(token => RANKS.has(token.word) || TITLE_WORDS.has(token.word) || UNITS.has(token.word))
  )
    return null;
  if (PLACES.has(words.at(-1)?.word ?? '')) return null;
  const isUnit =
    (UNITS.has(words[0]?.word ?? '') && words[1]?.word !== 'for') || SUBUNITS.has(words.at(-1)?.word ?? '');
  const bonus = hasOrganisationWord(tokens, span.from, span.to) ? 1 : 0;
  return { value, range: rangeOf(tokens, span), weight: isUnit ? weight / 2 : weight + bonus };
}

/** Parts of an organisation, behind their name. */
const SUBUNITS: ReadonlySet<string> = new Set(
  'department dept division section committee team branch unit directorate desk faculty'.split(' '),
);

/** In prose no one writes "interest in Example Recruiting" unless that is the company's name. */
const PROSE_TAILS: ReadonlySet<string> = new Set('team careers career community hr'.split(' '));

/** Buildings and the like: "at the Whitfield Building". */
const PLACES: ReadonlySet<string> = new Set(
  'building tower street floor room campus square road avenue terminal station lane gate'.split(' '),
);

/** Whether words name a job rather than an organisation that has such a word in its name. */
function isJobTitle(words: readonly Token[]): boolean {
  const hasJob = words.some(token => JOBS.has(token.word) && !ALSO_NAMES.has(token.word));
  return (
    hasJob &&
    !words.some(
      token => LEGAL_FORMS.has(token.word) || (ORGANISATIONS.has(token.word) && !TRADES.has(token.word)),
    )
  );
}

/** Organisations' words that stand in job titles too. */
const TRADES: ReadonlySet<string> = new Set(
  'software data digital security health healthcare finance financial media games cloud analytics systems network networks insurance energy power retail hotel restaurant bank hospital library museum games interactive technology research investment city county state school'.split(
    ' ',
  ),
);

/** Behind these a name was a job's or a unit's after all: "interest in the Data Analyst position". */
const JOB_HEADS: ReadonlySet<string> = new Set(
  'position role job vacancy opening opportunity post internship posting program programme level grade'.split(
    ' ',
  ),
);

/** Company names in the From line: the display name, its address lending weight. */
export function companyVotesInSender(text: string, sender: Sender): Vote[] {
  const { mailbox } = sender;
  const range = mailbox?.nameRange ?? null;
  if (mailbox === null || range === null) return [];
  const tokens = tokenize(text, range.start, range.end);
  const via = tokens.findIndex(token => VIA.has(token.word));
  const from = via > 0 && isPersonLike(text, tokens, { from: 0, to: via }) ? via + 1 : 0;
  const to = via > 0 && from === 0 ? via : tokens.length;
  const span = withoutTeam(tokens, { from, to });
  if (span === null) return [];
  const value = organisationText(text, tokens, span);
  if (
    isVendorName(nameKey(value)) ||
    /^(?:mail delivery|mailer daemon|mailerdaemon|postmaster)/.test(nameKey(value))
  )
    return [];
  const hadTeam = span.to - span.from < to - from;
  const looksPersonal =
    from === 0 &&
    !hadTeam &&
    isPersonLike(text, tokens, span) &&
    !hasOrganisationWord(tokens, span.from, span.to);
  const isDesk = sender.isDesk || sender.isNoReply || sender.isVendor;
  if (looksPersonal && !isDesk && !matchesLabel(value, mailbox.address)) return [];
  // "Mirela Kovac <no-reply@…>" may be either.
  const isDoubtful = looksPersonal && (!isDesk || value.includes(' '));
  return [{ value, range: rangeOf(tokens, span), weight: isDoubtful ? 1 : 3 }];
}

const VIA: ReadonlySet<string> = new Set(['via', 'through', 'at', 'from', '@', '|']);

/** More weight for names that the sender's domain confirms. */
export function confirmByDomain(votes: readonly Vote[], sender: Sender): Vote[] {
  const address = sender.mailbox?.address ?? '';
  return votes.map(vote => (matchesLabel(vote.value, address) ? { ...vote, weight: vote.weight + 2 } : vote));
}

/** Whether a name and an address's domain belong together: `Halden Freight` and `haldenfreight.example`. */
function matchesLabel(name: string, address: string): boolean {
  const label = fold(employerLabel(address));
  if (label.length < 2) return false;
  const key = nameKey(name);
  const squeezed = key.replaceAll(' ', '');
  if (squeezed === label) return true;
  if (label.length >= 3 && squeezed.length >= 3 && (squeezed.startsWith(label) || label.startsWith(squeezed)))
    return true;
  const initials = key
    .split(' ')
    .map(word => word.charAt(0))
    .join('');
  return initials.length >= 3 && initials === label;
}

/** A capitalised word of the subject that is the sender's domain: `F5 news` from `…@f5.example`. */
export function companyVotesByLabel(text: string, subject: Range | null, sender: Sender): Vote[] {
  const label = fold(employerLabel(sender.mailbox?.address ?? ''));
  if (label.length < 2 || subject === null) return [];
  const tokens = tokenize(text, subject.start, subject.end);
  const found = tokens.find(token => token.word === label);
  return found === undefined ? [] : [{ value: text.slice(found.start, found.end), range: found, weight: 2 }];
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
    const vote = toVote(text, tokens, whole, 1);
    if (vote !== null) votes.push(vote);
  }
  return votes;
}
