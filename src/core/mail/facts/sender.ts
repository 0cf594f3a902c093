import type { Range } from '../../text/range.ts';
import { findAddress, type Mailbox, parseMailbox } from '../parse/address.ts';
import type { Fields } from '../parse/header-lines.ts';
import { isVendorAddress } from '../vendors.ts';
import { fold } from '../words/fold.ts';

/** Who a mail says it is from. */
export interface Sender {
  readonly mailbox: Mailbox | null;
  /** Where answers go: Reply-To, else From. */
  readonly answer: Mailbox | null;
  /** Whether no one reads answers: a no-reply address. */
  readonly isNoReply: boolean;
  /** Whether a recruiting system sent it in an employer's name. */
  readonly isVendor: boolean;
  /** Whether the address is a desk's (`careers@`), not a person's. */
  readonly isDesk: boolean;
}

/** Reads the From and Reply-To lines. */
export function findSender(text: string, fields: Fields): Sender {
  const from = mailboxAt(text, fields.get('from'));
  const replyTo = mailboxAt(text, fields.get('replyTo'));
  const address = from?.address ?? '';
  return {
    mailbox: from,
    answer: replyTo !== null && replyTo.address !== '' ? replyTo : from,
    isNoReply: isNoReplyAddress(address),
    isVendor: address !== '' && isVendorAddress(address),
    isDesk: isDeskAddress(address),
  };
}

function mailboxAt(text: string, range: Range | undefined): Mailbox | null {
  return range === undefined ? null : parseMailbox(text, range);
}

/** How addresses that no one reads are called, without marks between the words. */
const NO_REPLY =
  /no(?:t)?repl(?:y|ies)|donotrespond|dontreply|neverreply|autorepl|autoresp|automat|unmonitored|mailerdaemon|bounces?$|^notifications?$|^alerts?$|^notify$|keineantwort|nichtantworten|nepasrepondre|noresponder|naoresponda/;

/** Whether an address says that no one reads what is sent to it. */
function isNoReplyAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  const local = fold(address.slice(Math.max(0, at - 80), Math.max(0, at))).replaceAll(/[.+\d]/g, '');
  const domain = fold(address.slice(at + 1, at + 120));
  return NO_REPLY.test(local) || /noreply/.test(domain);
}

const DESKS =
  /^(?:careers?|jobs?|hr|recruit(?:ing|ment|er)?|talent|people|hiring|apply|application|info|contact|office|team|hello|bewerbung|karriere|personal|rh|recrutement|seleccion|vacatures|notifications?|support|scheduling|community|applicant|staffing|work|humanresources)(?:$|[^a-z])/;

function isDeskAddress(address: string): boolean {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  return DESKS.test(local) || /(?:careers|jobs|recruiting|recruitment|talent)$/.test(local);
}

/** The first address in a stretch of text that someone reads. */
export function findHumanAddress(
  text: string,
  ranges: readonly Range[],
): { address: string; range: Range } | null {
  for (const range of ranges) {
    const found = findAddress(text, range.start, range.end);
    if (found === null) continue;
    const address = text.slice(found.start, found.end).toLowerCase();
    if (!isNoReplyAddress(address) && !isVendorAddress(address)) return { address, range: found };
  }
  return null;
}
