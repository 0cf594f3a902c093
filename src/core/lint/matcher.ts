import type { Draft, Sentence } from '../text/draft.ts';
import { createLexicon, type Lexicon } from '../text/lexicon.ts';
import { type Match, RowWalker } from './row-walker.ts';
import { SentenceClasses, TRAIT } from './sentence-classes.ts';
import { NO_SET, type PatternTables } from './tables.ts';
import { type ByClass, WordSets } from './word-sets.ts';

/** Marks and words that may stand between two terms; whether a comma may depends on what stands beside it. */
const PASSABLE = TRAIT.filler | TRAIT.quote | TRAIT.comma;

/**
 * Finds all patterns of all rules in one pass. Every row is tried only at tokens that are one of its rarest words, and only
 * when its next rarest ones stand in the sentence too; it looks at a bounded number of neighbours. So the cost is linear
 * in the text and hardly grows with the patterns.
 */
export class Matcher {
  readonly lexicon: Lexicon;
  readonly #tables: PatternTables;
  readonly #sets: WordSets;
  readonly #sentence: SentenceClasses;
  readonly #walker: RowWalker;
  /** Class → the rows to try where a word of it stands. */
  readonly #rows: ByClass;

  constructor(tables: PatternTables) {
    const { rowStarts, stepValues, anchors } = tables;
    this.#tables = tables;
    this.lexicon = createLexicon(tables.words);
    this.#sets = new WordSets(tables);
    this.#sentence = new SentenceClasses(tables, this.#sets, this.lexicon.marks);
    this.#walker = new RowWalker(tables, this.#sets, this.#sentence);
    this.#rows = this.#sets.byClass(
      Uint16Array.from(anchors, (anchor, row) => stepValues[(rowStarts[row] ?? 0) + anchor] ?? NO_SET),
    );
  }

  /** All places in a sentence where a pattern fits, at most one for each row and anchor. */
  match(draft: Draft, { contentToken, endToken }: Sentence): readonly Match[] {
    const matches: Match[] = [];
    const { starts, values } = this.#rows;
    this.#sentence.read(draft.tokens.words, contentToken, endToken);
    const { classes, count } = this.#sentence;
    const { fewest } = this.#tables;
    for (let place = 0; place < count; place++) {
      const own = classes[place] ?? 0;
      const end = starts[own + 1] ?? 0;
      for (let index = starts[own] ?? 0; index < end; index++) {
        const row = values[index] ?? 0;
        // The rows stand in ascending order of how many words they take.
        if ((fewest[row] ?? 0) > count) break;
        if (!this.#isPossible(row, place)) continue;
        const match = this.#walker.matchAt(row, place, contentToken);
        if (match !== null) matches.push(match);
      }
    }
    return matches;
  }

  /** Whether the words that must stand somewhere around the anchor of a row do so. */
  #isPossible(row: number, place: number): boolean {
    const { earlier, later, before, behind } = this.#tables;
    const sentence = this.#sentence;
    const previous = earlier[row] ?? NO_SET;
    if (previous !== NO_SET && !sentence.standsBefore(previous, place)) return false;
    const next = later[row] ?? NO_SET;
    if (next !== NO_SET && !sentence.standsBehind(next, place)) return false;
    return (
      this.#mayStand(before[row] ?? NO_SET, place - 1) && this.#mayStand(behind[row] ?? NO_SET, place + 1)
    );
  }

  #mayStand(set: number, place: number): boolean {
    if (set === NO_SET) return true;
    const { classes, traits, count } = this.#sentence;
    if (place < 0 || place >= count) return false;
    return ((traits[place] ?? 0) & PASSABLE) !== 0 || this.#sets.has(set, classes[place] ?? 0);
  }
}
