import type { Phrases, WordClasses } from '../../lint/pattern.ts';
import { FEEDBACK } from './feedback.ts';
import { GRAMMAR } from './grammar.ts';
import { HIRING } from './hiring.ts';

/** All word classes, by name. A test checks that no two files share a name. */
export const CLASS_FILES: readonly WordClasses[] = [GRAMMAR, HIRING, FEEDBACK];

export const CLASSES: WordClasses = Object.assign({}, ...CLASS_FILES);

/** Named phrases that several rules share. */
export const PHRASES: Phrases = {};
