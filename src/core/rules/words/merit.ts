import type { Phrases, WordClasses } from '../../lint/pattern.ts';

export const MERIT = {} as const satisfies WordClasses;

export const MERIT_PHRASES = {} as const satisfies Phrases;
