import type { Range } from '../../text/range.ts';
import { employerLabel, isVendorName } from '../vendors.ts';
import { fold } from '../words/fold.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import { TEAM_WORDS } from './lexicon.ts';
import {
  hasOrganisationWord,
  isCapitalized,
  nameKey,
  organisationText,
  rangeOf,
  type Span,
} from './names.ts';
import { isPersonLike } from './person-names.ts';
import type { Sender } from './sender.ts';
import { withoutTeam } from './team-names.ts';
import type { Vote } from './votes.ts';

/** Company names in the From line: the display name, its address lending weight. */
export function companyVotesInSender(text: string, sender: Sender): Vote[] {
  const { mailbox } = sender;
  const range = mailbox?.nameRange ?? null;
  if (mailbox === null || range === null) return [];
  const tokens = tokenize(text, range.start, range.end);
  const via = tokens.findIndex(token => VIA.has(token.word));
  const from = via > 0 && isPersonLike(text, tokens, { from: 0, to: via }) ? via + 1 : 0;
  const to = via > 0 && from === 0 ? via : tokens.length;
  const whole = withoutTeam(tokens, { from, to });
  if (whole === null) return [];
  const span = withoutDesk(text, tokens, whole, mailbox.address);
  const value = organisationText(text, tokens, span);
  if (
    isVendorName(nameKey(value)) ||
    /^(?:mail delivery|mailer daemon|mailerdaemon|postmaster|(?:the )?office of )/.test(nameKey(value))
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
  // "Mirela Kovac <no-reply@…>" may be either; behind a desk stands the firm's short name.
  const isDoubtful = (looksPersonal && (!isDesk || value.includes(' '))) || span !== whole;
  return [{ value, range: rangeOf(tokens, span), weight: isDoubtful ? 1 : 3 }];
}

/** "Recruiting Kestrel Robotics" of `…@kestrelrobotics.example` without the desk. */
function withoutDesk(text: string, tokens: readonly Token[], span: Span, address: string): Span {
  const rest = { from: span.from + 1, to: span.to };
  return rest.from < rest.to &&
    TEAM_WORDS.has(tokens[span.from]?.word ?? '') &&
    matchesLabel(organisationText(text, tokens, rest), address)
    ? rest
    : span;
}

const VIA: ReadonlySet<string> = new Set(['via', 'through', 'at', 'from', '@', '|']);

/** More weight for names that the sender's domain confirms. */
export function confirmByDomain(votes: readonly Vote[], sender: Sender): Vote[] {
  const address = sender.mailbox?.address ?? '';
  return votes.map(vote => (matchesLabel(vote.value, address) ? { ...vote, weight: vote.weight + 2 } : vote));
}

/** Whether a name and an address's domain belong together: `Halden Freight` and `haldenfreight.example`. */
export function matchesLabel(name: string, address: string): boolean {
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

/** Words of a letter that together are the sender's domain: `Bluebird Care` from `…@bluebirdcare.example`. */
export function companyVotesBySpelling(
  text: string,
  sentences: readonly (readonly Token[])[],
  sender: Sender,
): Vote[] {
  const label = fold(employerLabel(sender.mailbox?.address ?? ''));
  if (label.length < 5) return [];
  return sentences.flatMap(tokens => {
    for (let from = 0; from < tokens.length; from++) {
      const to = endOfSpelling(tokens, from, label);
      const first = tokens[from];
      if (to < 0 || first === undefined || !isCapitalized(text, first)) continue;
      const span = { from, to };
      return [{ value: organisationText(text, tokens, span), range: rangeOf(tokens, span), weight: 2 }];
    }
    return [];
  });
}

/** Index behind the words that spell `label` from `from` on; -1 where they do not. */
function endOfSpelling(tokens: readonly Token[], from: number, label: string): number {
  let rest = label;
  for (let index = from; index < Math.min(tokens.length, from + 6); index++) {
    const token = tokens[index];
    const word = token?.word.replaceAll(/[^\p{L}\p{N}]/gu, '') ?? '';
    if (token?.isWord !== true) continue;
    if (!rest.startsWith(word)) return -1;
    rest = rest.slice(word.length);
    if (rest === '') return index + 1;
  }
  return -1;
}

/** A capitalised word of the subject that is the sender's domain: `F5 news` from `…@f5.example`. */
export function companyVotesByLabel(text: string, subject: Range | null, sender: Sender): Vote[] {
  const label = fold(employerLabel(sender.mailbox?.address ?? ''));
  if (label.length < 2 || subject === null) return [];
  const tokens = tokenize(text, subject.start, subject.end);
  const found = tokens.find(token => token.word === label);
  return found === undefined ? [] : [{ value: text.slice(found.start, found.end), range: found, weight: 2 }];
}
