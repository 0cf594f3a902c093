import type { Phrases, WordClasses } from '../../lint/pattern.ts';
import { ASKING_PHRASES, ASKING_WORDS } from './asking.ts';
import { BLAME, BLAME_PHRASES } from './blame.ts';
import { COURTESY, COURTESY_PHRASES } from './courtesy.ts';
import { DESPERATION, DESPERATION_PHRASES } from './desperation.ts';
import { FEEDBACK, FEEDBACK_PHRASES } from './feedback.ts';
import { FEELING, FEELING_PHRASES } from './feeling.ts';
import { GRAMMAR } from './grammar.ts';
import { HARDSHIP, HARDSHIP_PHRASES } from './hardship.ts';
import { HIRING, HIRING_PHRASES } from './hiring.ts';
import { IRONY, IRONY_PHRASES } from './irony.ts';
import { MERIT, MERIT_PHRASES } from './merit.ts';
import { REQUEST, REQUEST_PHRASES } from './request.ts';
import { RIVAL_WORDS, RIVAL_WORDS_PHRASES } from './rival.ts';
import { THREAT, THREAT_PHRASES } from './threat.ts';
import { VERDICT_WORDS, VERDICT_WORDS_PHRASES } from './verdict.ts';

/** All word classes, by name. A test checks that no two files share a name. */
export const CLASS_FILES: readonly WordClasses[] = [
  GRAMMAR,
  ASKING_WORDS,
  BLAME,
  HIRING,
  FEEDBACK,
  COURTESY,
  FEELING,
  HARDSHIP,
  DESPERATION,
  IRONY,
  THREAT,
  MERIT,
  REQUEST,
  RIVAL_WORDS,
  VERDICT_WORDS,
];

export const CLASSES: WordClasses = Object.assign({}, ...CLASS_FILES);

/** Named phrases that several rules share. */
export const PHRASES: Phrases = {
  ...ASKING_PHRASES,
  ...FEEDBACK_PHRASES,
  ...BLAME_PHRASES,
  ...COURTESY_PHRASES,
  ...FEELING_PHRASES,
  ...HARDSHIP_PHRASES,
  ...DESPERATION_PHRASES,
  ...HIRING_PHRASES,
  ...MERIT_PHRASES,
  ...REQUEST_PHRASES,
  ...RIVAL_WORDS_PHRASES,
  ...IRONY_PHRASES,
  ...THREAT_PHRASES,
  ...VERDICT_WORDS_PHRASES,
};
