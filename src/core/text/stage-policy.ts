import type { Occasion, Stage } from './record.ts';

/** A sensible length of a letter's own words, greeting and sign-off included; both ends fit. */
export interface WordBand {
  readonly min: number;
  readonly max: number;
}

/** What is known of answering a rejection at one stage. */
export interface StagePolicy {
  /** `null` where the stage is not known. */
  readonly words: WordBand | null;
  /** Whether one narrow wish for feedback fits; where it does not, `insteadOfFeedback` says what does. */
  readonly feedbackAskFits: boolean;
  readonly insteadOfFeedback: string | null;
  /** Whether to answer when a person signed. An automated mail at the application stage needs no answer. */
  readonly reply: 'yes' | 'optional';
  /** The message that does most good, as advice for the writer. */
  readonly best: string;
}

/** Over this many words a letter is long at any stage. */
export const LONG_LETTER_WORDS = 200;

/** Over this many words a letter loses its reader. */
export const TOO_LONG_LETTER_WORDS = 250;

/** LinkedIn cuts an invitation's note here; UTF-16 units. */
export const LINKEDIN_NOTE_CHARACTERS = 300;

/** Stage → length, feedback and the best kind of message. */
export const STAGE_POLICY: Readonly<Record<Stage, StagePolicy>> = {
  application: {
    words: { min: 30, max: 80 },
    feedbackAskFits: false,
    insteadOfFeedback:
      'Nobody has met you yet, so there is little to say about you. A short thank-you is enough.',
    reply: 'optional',
    best: 'one short paragraph of thanks, if a person signed the mail',
  },
  screening: {
    words: { min: 50, max: 110 },
    feedbackAskFits: false,
    insteadOfFeedback: 'Ask whether another role would fit you better.',
    reply: 'optional',
    best: 'thanks, and the question whether another role would fit better',
  },
  interview: {
    words: { min: 80, max: 160 },
    feedbackAskFits: true,
    insteadOfFeedback: null,
    reply: 'yes',
    best: 'thanks, the names of the people you met, and one narrow ask',
  },
  final: {
    words: { min: 100, max: 200 },
    feedbackAskFits: true,
    insteadOfFeedback: null,
    reply: 'yes',
    best: 'your most personal letter: one conversation you remember, the relationship first, any ask second',
  },
  offer: {
    words: { min: 60, max: 150 },
    feedbackAskFits: false,
    insteadOfFeedback: 'Leave the door open. Terms and reasons are past at this stage.',
    reply: 'yes',
    best: 'thanks and an open door, without negotiating',
  },
  unknown: {
    words: null,
    feedbackAskFits: true,
    insteadOfFeedback: null,
    reply: 'optional',
    best: 'thanks, and good wishes',
  },
};

/** What a letter for one occasion needs. */
export interface OccasionPolicy {
  /** `null`: the stage decides. */
  readonly words: WordBand | null;
  /** Whether there is a decision that the letter should acknowledge. */
  readonly acknowledges: boolean;
  /** Whether a greeting, a sign-off and a subject belong to it. */
  readonly letter: boolean;
  /** UTF-16 units of the body, where the channel has a limit. */
  readonly maxCharacters: number | null;
}

const LETTER = { letter: true, maxCharacters: null } as const;

/** Occasion → what the letter needs. Letters that answer no rejection are short whatever the stage was. */
export const OCCASION_POLICY: Readonly<Record<Occasion, OccasionPolicy>> = {
  rejection: { ...LETTER, words: null, acknowledges: true },
  note: {
    words: { min: 10, max: 60 },
    acknowledges: false,
    letter: false,
    maxCharacters: LINKEDIN_NOTE_CHARACTERS,
  },
  feedback: { ...LETTER, words: { min: 30, max: 120 }, acknowledges: false },
  opening: { ...LETTER, words: { min: 50, max: 150 }, acknowledges: false },
  referral: { ...LETTER, words: { min: 30, max: 120 }, acknowledges: false },
  correction: { ...LETTER, words: { min: 30, max: 120 }, acknowledges: true },
  interview: { ...LETTER, words: { min: 60, max: 160 }, acknowledges: false },
  waiting: { ...LETTER, words: { min: 40, max: 120 }, acknowledges: false },
};

/** The length that fits a letter; `null` where neither occasion nor stage sets one. */
export function wordBandFor(stage: Stage, occasion: Occasion): WordBand | null {
  return OCCASION_POLICY[occasion].words ?? STAGE_POLICY[stage].words;
}
