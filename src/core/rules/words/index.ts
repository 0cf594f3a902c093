import type { Phrases, WordClasses } from '../../lint/pattern.ts';
import { FEEDBACK } from './feedback.ts';
import { FEELING, FEELING_PHRASES } from './feeling.ts';
import { GRAMMAR } from './grammar.ts';
import { HIRING, HIRING_PHRASES } from './hiring.ts';
import { THREAT } from './threat.ts';

/** All word classes, by name. A test checks that no two files share a name. */
export const CLASS_FILES: readonly WordClasses[] = [GRAMMAR, HIRING, FEEDBACK, FEELING, THREAT];

export const CLASSES: WordClasses = Object.assign({}, ...CLASS_FILES);

/** Named phrases that several rules share. */
export const PHRASES: Phrases = { ...FEELING_PHRASES };
