import type { Goal, Stage } from '../text/record.ts';
import { STAGE_POLICY } from '../text/stage-policy.ts';
import type { Advice, Because, FactName, MailKind, ReadMail, TemplateHint, Verdict } from './types.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** An answer does most good within this time. Milliseconds. */
const BEST_WITHIN = 48 * HOUR;

/** Later than this, a plain answer comes too late. Milliseconds. */
const FINE_WITHIN = 7 * DAY;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  yes: 'A reply is worth sending',
  optional: 'A reply is optional',
  no: 'No reply is needed',
  wait: 'Better wait before you reply',
  'not-a-rejection': 'This is not a rejection',
};

/** An advice in one line, for a title: the verdict, and the day by which an answer is best sent. */
export function adviceTitle({ verdict, by }: Advice): string {
  return `${VERDICTS[verdict]}${by === null ? '' : `, best by ${by}`}`;
}

/** What the writer knows and the mail does not say. */
export interface AdviceOptions {
  /** Whether the writer is angry or was treated badly: then a letter waits. */
  readonly angry?: boolean;
  /** Whether this rejection has been answered before. */
  readonly alreadyReplied?: boolean;
}

/**
 * Whether a mail is worth an answer, for what, by when, and why.
 * @param now ISO 8601 date-time of the question
 */
export function advise(mail: ReadMail, now: string, options: AdviceOptions = {}): Advice {
  const { kind, stage, language } = mail.facts;
  if (kind !== 'rejection') {
    const text = `${NOT_A_REJECTION[kind]} An answer to a rejection would confuse the reader.`;
    return {
      verdict: 'not-a-rejection',
      goals: [],
      because: [because(mail, text, 'kind')],
      by: null,
      template: null,
      words: null,
    };
  }
  if (options.alreadyReplied === true)
    return plainAdvice('no', 'You have answered this mail. One message is enough; the next step is theirs.');
  if (options.angry === true) {
    return plainAdvice(
      'wait',
      'Sleep on it: a short, neutral letter within two days does more than one written in anger, and no letter is fine too.',
    );
  }
  const timing = timingOf(mail.facts.received, now);
  const unread = isUnread(mail);
  const verdict = mail.alternative === null ? verdictOf(stage, unread, timing) : 'yes';
  const goals = verdict === 'no' ? [] : goalsOf(mail);
  return {
    verdict,
    goals,
    because: [
      ...alternativeReasons(mail),
      because(mail, stageReason(mail, unread), unread ? 'automated' : 'stage'),
      ...(verdict === 'no' && !timing.late ? [] : [...doorReasons(mail), ...timingReasons(mail, timing)]),
      ...languageReasons(mail, language),
    ],
    by: verdict === 'no' ? null : timing.by,
    template: verdict === 'no' ? null : timing.late ? 'checking-in' : HINTS[stage],
    words: verdict === 'no' ? null : STAGE_POLICY[stage].words,
  };
}

/** An advice that rests on what the writer said. */
function plainAdvice(verdict: Verdict, text: string): Advice {
  return { verdict, goals: [], because: [{ text, evidence: null }], by: null, template: null, words: null };
}

const NOT_A_REJECTION: Readonly<Record<Exclude<MailKind, 'rejection'>, string>> = {
  invite: 'This mail invites you to a next step.',
  received: 'This mail confirms that your application arrived; nothing is decided.',
  offer: 'This mail makes you an offer.',
  assessment: 'This mail asks you to take a test or a task.',
  other: 'Nothing in this mail says that you were turned down.',
};

const HINTS: Readonly<Record<Stage, TemplateHint>> = {
  application: 'short-thanks',
  screening: 'after-screening',
  interview: 'after-interview',
  final: 'after-final',
  offer: 'after-offer',
  unknown: 'thanks',
};

interface Timing {
  /** `YYYY-MM-DD`: the end of the best time, or of the fine time when that has passed. */
  readonly by: string | null;
  readonly late: boolean;
}

function timingOf(received: string | null, now: string): Timing {
  const start = received === null ? Number.NaN : Date.parse(received);
  const present = Date.parse(now);
  if (Number.isNaN(start) || Number.isNaN(present)) return { by: null, late: false };
  const end = [start + BEST_WITHIN, start + FINE_WITHIN].find(each => present <= each);
  return { by: end === undefined ? null : new Date(end).toISOString().slice(0, 10), late: end === undefined };
}

/** Before any conversation, a mail from a machine, or one that names nobody to write to, needs no answer. */
function isUnread({ facts }: ReadMail): boolean {
  if (facts.stage !== 'application' && facts.stage !== 'unknown') return false;
  return facts.automated === true || (facts.contact === null && facts.contactEmail === null);
}

function verdictOf(stage: Stage, unread: boolean, { late }: Timing): Verdict {
  if (unread) return 'no';
  const { reply } = STAGE_POLICY[stage];
  if (!late) return reply;
  return reply === 'yes' ? 'optional' : 'no';
}

function goalsOf({ facts, feedbackRefused }: ReadMail): readonly Goal[] {
  const asks = STAGE_POLICY[facts.stage].feedbackAskFits && !feedbackRefused;
  const met = facts.stage === 'interview' || facts.stage === 'final';
  const feedback = asks && (met || facts.feedbackOffered);
  const future = facts.keepInTouch || facts.stage === 'screening' || facts.stage === 'offer';
  return ['thanks', ...(future ? ['future' as const] : []), ...(feedback ? ['feedback' as const] : [])];
}

function stageReason({ facts }: ReadMail, unread: boolean): string {
  if (unread && facts.automated === true) {
    return 'An automated sender wrote, and nobody would read an answer. Note it down and go on.';
  }
  if (unread) return 'Nobody signed this mail and it gives no address. Note it down and go on.';
  switch (facts.stage) {
    case 'application':
      return 'Nobody has met you yet; a short thank-you is kind, and silence is fine too.';
    case 'screening':
      return 'You spoke with a recruiter; thanks, and the question whether another role would fit better, keep the contact warm.';
    case 'interview':
      return 'People gave you their time in interviews; thanks, and one narrow ask, are welcome.';
    case 'final':
      return 'You came to the final round; the people there will remember a personal letter.';
    case 'offer':
      return 'You came as far as an offer; thanks and an open door are worth more than the terms.';
    case 'unknown':
      return 'The mail does not say how far your application had come; a short thank-you fits in any case.';
  }
}

function alternativeReasons(mail: ReadMail): readonly Because[] {
  if (mail.alternative === null) return [];
  const phrase = mail.phrases.find(({ kind }) => kind === 'alternative');
  const text =
    mail.alternative === 'offer'
      ? 'In the same mail they offer you something else: your letter has to answer that as well.'
      : 'In the same mail they invite you to something else: your letter has to answer that as well.';
  return [
    {
      text,
      evidence: phrase
        ? { start: phrase.start, end: phrase.end, text: mail.text.slice(phrase.start, phrase.end) }
        : null,
    },
  ];
}

function doorReasons(mail: ReadMail): readonly Because[] {
  const { feedbackOffered, keepInTouch } = mail.facts;
  const reasons: Because[] = [];
  if (mail.feedbackRefused) {
    reasons.push(
      because(mail, 'They say that they give no feedback, so the letter asks for none.', 'feedbackOffered'),
    );
  } else if (feedbackOffered) {
    reasons.push(because(mail, 'They offer feedback: one ask is welcome.', 'feedbackOffered'));
  }
  if (keepInTouch) reasons.push(because(mail, 'They invite you to stay in touch.', 'keepInTouch'));
  return reasons;
}

function timingReasons(mail: ReadMail, { by, late }: Timing): readonly Because[] {
  if (late) {
    return [
      because(
        mail,
        'The mail is over a week old; a note when a new role opens does more than an answer today.',
        'received',
      ),
    ];
  }
  return by === null
    ? []
    : [because(mail, 'An answer does most good within 48 hours and is fine within a week.', 'received')];
}

function languageReasons(mail: ReadMail, language: string | null): readonly Because[] {
  if (language === null || language === 'en') return [];
  return [because(mail, 'The mail is not in English; the templates and the checks on tone are.', 'language')];
}

function because(mail: ReadMail, text: string, fact: FactName): Because {
  return { text, evidence: mail.evidence[fact] ?? null };
}
