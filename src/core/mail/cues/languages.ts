import { type CueIndex, indexCues } from '../words/cues.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { DUTCH } from './nl.ts';
import { PORTUGUESE } from './pt.ts';
import type { LanguageCues, Sign } from './signs.ts';

/** The cues of one language, ready for searching. */
export interface Searcher {
  readonly cues: LanguageCues;
  readonly index: CueIndex<Sign>;
}

function toSearcher(cues: LanguageCues): Searcher {
  return { cues, index: indexCues(cues.table, cues.classes) };
}

const ENGLISH_SEARCHER = toSearcher(ENGLISH);

const SEARCHERS: ReadonlyMap<string, Searcher> = new Map([
  ['en', ENGLISH_SEARCHER],
  ['de', toSearcher(GERMAN)],
  ['fr', toSearcher(FRENCH)],
  ['es', toSearcher(SPANISH)],
  ['nl', toSearcher(DUTCH)],
  ['pt', toSearcher(PORTUGUESE)],
]);

/** Cues by ISO 639-1 code; English where a language has none. */
export function searcherFor(language: string | null): Searcher {
  return SEARCHERS.get(language ?? 'en') ?? ENGLISH_SEARCHER;
}
