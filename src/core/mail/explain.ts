import { STAGE_POLICY } from '../text/stage-policy.ts';
import { isGivenAway } from './draft-facts.ts';
import type { Advice, MailKind, Phrase, ReadMail, Reason } from './types.ts';

/** A telling phrase of a mail, in words for its reader. */
export interface Mark extends Phrase {
  /** What it is, in a word or two: a cue that needs no colour. */
  readonly label: string;
  /** What it says and what it should change in the reply. */
  readonly text: string;
}

/** The marks of a mail in reading order, each with what it should change in the answer. */
export function explainMail(mail: ReadMail, advice: Advice): readonly Mark[] {
  return mail.phrases.map(phrase => ({ ...phrase, ...wordsFor(phrase, mail, advice) }));
}

type Words = Pick<Mark, 'label' | 'text'>;

function wordsFor({ kind }: Phrase, mail: ReadMail, advice: Advice): Words {
  switch (kind) {
    case 'decision':
      return { label: 'decision', text: decisionText(advice) };
    case 'reason':
      return {
        label: 'stated reason',
        text: isGivenAway(mail) ? GIVEN_AWAY : REASONS[mail.facts.reason ?? 'other'],
      };
    case 'boilerplate':
      return {
        label: 'set phrase',
        text: 'Many rejections say this, to everyone. Read nothing into it, and leave it unanswered in the reply.',
      };
    case 'door':
      return {
        label: 'door left open',
        text: 'They leave a door open. One sentence that takes them up on it is enough: say which kind of role you would like to hear about.',
      };
    case 'alternative':
      return { label: 'another role', text: ALTERNATIVES[mail.alternative ?? 'invite'] };
    case 'feedback-offered':
      return { label: 'feedback offered', text: feedbackText(mail) };
    case 'feedback-refused':
      return {
        label: 'no feedback',
        text: 'They give no feedback. Leave the request out of the reply, and use the room for thanks and for your interest in the company.',
      };
    case 'contact':
      return { label: 'person to address', text: contactText(mail) };
    case 'no-reply':
      return { label: 'automated', text: automatedText(advice) };
    case 'not-a-rejection':
      return { label: NOT_REJECTED[mail.facts.kind].label, text: NOT_REJECTED[mail.facts.kind].text };
  }
}

const ALTERNATIVES: Readonly<Record<NonNullable<ReadMail['alternative']>, string>> = {
  offer:
    'They offer you something else in the same mail. Answer that in your letter, with a yes, a no, or the day by which you will know.',
  invite:
    'They invite you to something else in the same mail. Answer that in your letter, and say when you are free.',
};

function decisionText({ verdict }: Advice): string {
  const start =
    verdict === 'no'
      ? 'They have decided, and no reply is needed. If you write anyway, thank them and'
      : 'They have decided. Thank them and';
  return `${start} accept it in one sentence; a letter that asks them to look again costs goodwill.`;
}

const GIVEN_AWAY =
  'They say that the role has been given away, and not why. Wish the person who has it well; there is nothing in these words to answer.';

const REASONS: Readonly<Record<Reason, string>> = {
  experience:
    'The reason they give is experience. Let it stand: setting your own experience against it reads as arguing. If you ask for feedback, ask for one area to strengthen.',
  internal:
    'They chose someone from inside. That says little about you: wish that person well and stay in touch.',
  closed:
    'The role itself is gone. That is no verdict on you: say that you would like to hear if it, or one like it, opens again.',
  volume:
    'They say how many people applied. Nobody can tell you more about it; keep the reply short, or send none.',
  fit: '“Fit” can mean many things and cannot be told from one mail. Leave it unanswered; a pattern over several rejections says more.',
  other:
    'They name a reason of their own. Take it as said: thank them for telling you, without correcting it or offering to change it.',
};

function feedbackText({ facts }: ReadMail): string {
  const { feedbackAskFits, insteadOfFeedback } = STAGE_POLICY[facts.stage];
  if (feedbackAskFits) {
    return 'They offer feedback. One narrow ask is welcome: one area to strengthen, with an easy way to say no.';
  }
  return `They offer feedback, though there is little to say at this stage. ${insteadOfFeedback ?? ''}`.trim();
}

function contactText({ facts }: ReadMail): string {
  const greeting = `Address the reply to ${facts.contact ?? 'this person'}, by name.`;
  return facts.contactEmail === null ? greeting : `${greeting} It goes to ${facts.contactEmail}.`;
}

function automatedText({ verdict }: Advice): string {
  return verdict === 'no' || verdict === 'not-a-rejection'
    ? 'Nobody reads answers to this mail. No reply is needed: note it down and go on.'
    : 'Nobody reads answers to this address. Write to the person who signed, at an address of their own.';
}

/** What a mail that refuses nothing is, by its kind. */
const NOT_REJECTED: Readonly<Record<MailKind, Words>> = {
  rejection: { label: 'decision', text: '' },
  invite: {
    label: 'not a rejection: invitation',
    text: 'This is not a rejection: it invites you to a next step. Answer the invitation; a reply to a rejection would confuse them.',
  },
  received: {
    label: 'not a rejection: receipt',
    text: 'This is not a rejection: it says that your application arrived. Nothing is decided, and no reply is needed.',
  },
  offer: {
    label: 'not a rejection: offer',
    text: 'This is not a rejection: it makes you an offer. Answer the offer.',
  },
  assessment: {
    label: 'not a rejection: test',
    text: 'This is not a rejection: it asks you to take a test or do a task. Answer that.',
  },
  other: {
    label: 'not a rejection',
    text: 'This does not turn you down for a job. A reply to a rejection would confuse them; wait, or answer what it says.',
  },
};
