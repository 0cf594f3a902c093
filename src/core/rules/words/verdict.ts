import type { Phrases, WordClasses } from '../../lint/pattern.ts';

export const VERDICT_WORDS = {} as const satisfies WordClasses;

export const VERDICT_WORDS_PHRASES = {} as const satisfies Phrases;
