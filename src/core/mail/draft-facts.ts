import type { DraftRecord } from '../text/record.ts';
import type { ReadMail } from './types.ts';

/** What a mail tells a draft: facts of the record, the person to greet and the writer's name. */
export interface MailDraftFacts extends Partial<DraftRecord> {
  readonly contact?: string;
  readonly name?: string;
  /** The role was closed, and nobody got it. */
  readonly closed?: boolean;
  /** They offered feedback. */
  readonly offered?: boolean;
  /** They call the writer by surname. */
  readonly formal?: boolean;
  /** They hold out another role in the same mail. */
  readonly alternative?: boolean;
}

/** The facts of a mail that go into the answer's front matter and its words; unknown ones are absent. */
export function toDraftFacts(mail: ReadMail): MailDraftFacts {
  const { text, facts, evidence, subject, messageId, candidate, isFormal, people, alternative } = mail;
  const { contactEmail, company, role, requisition, received, stage } = facts;
  const contact = facts.contact === null ? null : titled(facts.contact, text, evidence.contact?.start ?? 0);
  const to = toAddress(contact, contactEmail);
  return {
    ...(to === null ? {} : { to }),
    ...(subject === null ? {} : { subject: toReplySubject(subject) }),
    ...(company === null ? {} : { company }),
    ...(role === null ? {} : { role }),
    ...(requisition === null ? {} : { requisition }),
    stage,
    ...(received === null ? {} : { received }),
    ...(people.length === 0 ? {} : { people }),
    ...(messageId === null ? {} : { inReplyTo: messageId }),
    ...(contact === null ? {} : { contact }),
    ...(candidate === null ? {} : { name: candidate }),
    ...(isFormal ? { formal: true } : {}),
    ...(facts.reason === 'closed' && !isGivenAway(mail) ? { closed: true } : {}),
    ...(facts.feedbackOffered === true ? { offered: true } : {}),
    ...(alternative === null ? {} : { alternative: true }),
  };
}

/** Whether a role is gone because somebody has it, which the word "closed" alone does not say. */
export function isGivenAway({ facts, evidence }: ReadMail): boolean {
  return (
    facts.reason === 'closed' &&
    /\b(?:fill(?:ed|ing)?|taken|gone|accept(?:ed)?|appointed|hired|chose|selection)\b/i.test(
      evidence.reason?.text ?? '',
    )
  );
}

/** A name without a first name wants the title that stands before it: "Dear Mrs Harlan", not "Dear R. Harlan". */
function titled(name: string, text: string, start: number): string {
  const hasFirstName = name.includes(' ') && /^\p{L}{2}/u.test(name);
  const title = /\b(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor)\.?(?=[ \t]$)/.exec(
    text.slice(Math.max(0, start - 12), start),
  );
  return hasFirstName || title === null ? name : `${title[0]} ${name}`;
}

function toAddress(contact: string | null, email: string | null): string | null {
  if (email === null) return contact;
  return contact === null ? email : `${contact} <${email}>`;
}

/** "Re: Your application", once, whatever prefixes the mail had gathered (AW is German, RE and FW are Outlook's). */
function toReplySubject(subject: string): string {
  let bare = subject.trim();
  for (let prefix = PREFIX.exec(bare); prefix !== null; prefix = PREFIX.exec(bare))
    bare = bare.slice(prefix[0].length);
  return `Re: ${bare}`;
}

const PREFIX = /^(?:re|aw|sv|fwd?|wg|tr|rv):[ \t]{0,4}/i;
