import type { Phrases, WordClasses } from '../../lint/pattern.ts';

export const RIVAL_WORDS = {} as const satisfies WordClasses;

export const RIVAL_WORDS_PHRASES = {} as const satisfies Phrases;
