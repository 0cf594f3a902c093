import type { Range } from '../text/range.ts';
import type { Goal, Stage } from '../text/record.ts';

/** What a mail to a candidate is. `other`: nothing that the text itself makes clear. */
export const MAIL_KINDS = ['rejection', 'invite', 'received', 'offer', 'assessment', 'other'] as const;
/** One of `MAIL_KINDS`. */
export type MailKind = (typeof MAIL_KINDS)[number];

/** The reason a rejection gives. */
export const REASONS = ['experience', 'internal', 'closed', 'volume', 'fit', 'other'] as const;
/** One of `REASONS`. */
export type Reason = (typeof REASONS)[number];

/**
 * What a mail says. `null`, and `unknown` for the stage, where it does not say. Every text is one line, free of
 * control and bidi characters and of bounded length.
 */
export interface MailFacts {
  readonly kind: MailKind;
  readonly company: string | null;
  readonly role: string | null;
  readonly requisition: string | null;
  /** The person to address. */
  readonly contact: string | null;
  /** Where an answer reaches them; `null` for no-reply senders. */
  readonly contactEmail: string | null;
  /** `false` when a person signed, `true` for no-reply senders and mails that say so, else `null`. */
  readonly automated: boolean | null;
  readonly stage: Stage;
  /** ISO 8601, with the sender's offset where the mail gives one: `2026-03-04T09:12:00+01:00` or a date alone. */
  readonly received: string | null;
  /** Only of rejections. */
  readonly reason: Reason | null;
  readonly feedbackOffered: boolean;
  readonly keepInTouch: boolean;
  /** ISO 639-1 code. */
  readonly language: string | null;
}

/** Name of a fact. */
export type FactName = keyof MailFacts;

/** The words that prove a fact: a range of the mail's readable text, and that text. */
export interface Evidence extends Range {
  readonly text: string;
}

/** What a phrase of a mail means for the answer. */
export type PhraseKind =
  | 'decision'
  | 'reason'
  | 'boilerplate'
  | 'door'
  | 'alternative'
  | 'feedback-offered'
  | 'feedback-refused'
  | 'contact'
  | 'no-reply'
  | 'not-a-rejection';

/** Telling words: a range of the mail's readable text. */
export interface Phrase extends Range {
  readonly kind: PhraseKind;
}

/** A mail that has been read. */
export interface ReadMail {
  /**
   * The readable text that evidence points into: the pasted text itself, or for `.eml` and HTML what a mail
   * program would show, headed by its From, To, Date and Subject lines.
   */
  readonly text: string;
  /** Whether `text` is, unit for unit, the text that was passed in. */
  readonly isSource: boolean;
  readonly facts: MailFacts;
  readonly evidence: Readonly<Partial<Record<FactName, Evidence>>>;
  /** How sure a fact is, over 0 to 1; only of facts that were found. */
  readonly confidence: Readonly<Partial<Record<FactName, number>>>;
  /** What a rejection holds out in the same breath: another role, or a meeting about one. */
  readonly alternative: 'offer' | 'invite' | null;
  /** Whether they say that they give no feedback. */
  readonly feedbackRefused: boolean;
  readonly subject: string | null;
  /** For `In-Reply-To`: the mail's `Message-ID` with its angle brackets. */
  readonly messageId: string | null;
  /** The name by which the mail greets its reader. */
  readonly candidate: string | null;
  /** Whether it calls its reader by surname: "Dear Mr Achterberg". */
  readonly isFormal: boolean;
  /** Other people the mail says the candidate met. */
  readonly people: readonly string[];
  /** What the mail says between the lines, in reading order; phrases of different kinds may overlap. */
  readonly phrases: readonly Phrase[];
}

/** Whether an answer is worth sending. */
export type Verdict = 'yes' | 'optional' | 'no' | 'wait' | 'not-a-rejection';

/** One reason of an advice: the policy in words, and the words of the mail it rests on. */
export interface Because {
  readonly text: string;
  readonly evidence: Evidence | null;
}

/** Whether, why, for what and by when to answer. */
export interface Advice {
  readonly verdict: Verdict;
  /** In order of weight; empty when no answer is advised. */
  readonly goals: readonly Goal[];
  readonly because: readonly Because[];
  /** The day by which an answer is best sent, `YYYY-MM-DD`. */
  readonly by: string | null;
  /** What kind of reply fits, as a hint for choosing a template. */
  readonly template: TemplateHint | null;
  /** Sensible length in words. */
  readonly words: { readonly min: number; readonly max: number } | null;
}

/** The kind of reply that fits. */
export type TemplateHint =
  | 'short-thanks'
  | 'after-screening'
  | 'after-interview'
  | 'after-final'
  | 'after-offer'
  | 'thanks'
  | 'feedback-refused'
  | 'checking-in';

/** Why a mail could not be read; the message is for people and says what to do. */
export class MailError extends Error {
  override readonly name = 'MailError';

  /** By name: parts that load late bring a class of their own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return Error[Symbol.hasInstance](value) && (value as Error).name === 'MailError';
  }
}
