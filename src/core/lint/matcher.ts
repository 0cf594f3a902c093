import type { Draft, Sentence } from '../text/draft.ts';
import { createLexicon, type Lexicon } from '../text/lexicon.ts';
import { UNKNOWN } from '../text/vocabulary.ts';
import { type CompiledRow, Cursor, type Fillers, type Match, type Step } from './cursor.ts';
import type { PatternReader, PatternText, Row, Term } from './pattern.ts';
import { isIn, type WordSet, WordSetTable } from './word-set.ts';

/**
 * Finds all patterns of all rules in one pass. Every row is tried only at tokens that are one of its rarest words, and
 * looks at a bounded number of neighbours, so the cost is linear in the text and hardly grows with the patterns.
 */
export class Matcher {
  readonly lexicon: Lexicon;
  readonly #sets: readonly WordSet[];
  /** Word id → the rows to try where it stands. */
  readonly #rowsByWord: readonly (readonly CompiledRow[])[];
  readonly #fillers: Fillers;

  /**
   * @param more words that no pattern names but that callers look for among the tokens
   */
  constructor(patterns: readonly PatternText[], reader: PatternReader, more: readonly string[] = []) {
    const rows = patterns.flatMap((pattern, index) =>
      reader.read(pattern).map(row => ({ pattern: index, row })),
    );
    const fillers = reader.wordsOf('FILLER');
    const openers = reader.wordsOf('OPENER');
    const sets = new Set(rows.flatMap(({ row }) => row.flatMap(wordsOf)));
    this.lexicon = createLexicon([...more, ...fillers, ...openers, ...[...sets].flatMap(set => [...set])]);
    const table = new WordSetTable(this.lexicon);
    this.#fillers = { between: table.setOf(fillers), opening: table.setOf(openers) };
    const passedOver = table.setOf([...fillers, ',', '"']);
    const costs = new Map([...sets].map(set => [set, costOf(set)]));
    const rowsByWord: CompiledRow[][] = Array.from({ length: this.lexicon.vocabulary.size }, () => []);
    for (const { pattern, row } of rows) {
      const anchor = findAnchor(row, costs);
      const steps = row.map(term => toStep(term, table));
      const before = neighbours(steps, anchor, -1, table, passedOver);
      const behind = neighbours(steps, anchor, 1, table, passedOver);
      const compiled: CompiledRow = { pattern, steps, anchor, before, behind };
      for (const word of wordsOf(row[anchor])[0] ?? [])
        rowsByWord[this.lexicon.vocabulary.idOf(word)]?.push(compiled);
    }
    this.#rowsByWord = rowsByWord.map(each => [...new Set(each)]);
    this.#sets = table.all;
  }

  /** All places in a sentence where a pattern fits, at most one for each row and anchor. */
  match(draft: Draft, sentence: Sentence): readonly Match[] {
    const matches: Match[] = [];
    const words = draft.tokens.words;
    const cursor = new Cursor(words, this.#sets, this.#fillers, sentence, this.lexicon);
    for (let token = sentence.contentToken; token < sentence.endToken; token++) {
      const word = words[token] ?? UNKNOWN;
      if (word === UNKNOWN) continue;
      const before = token > sentence.contentToken ? (words[token - 1] ?? UNKNOWN) : UNKNOWN;
      const behind = token + 1 < sentence.endToken ? (words[token + 1] ?? UNKNOWN) : UNKNOWN;
      for (const row of this.#rowsByWord[word] ?? []) {
        if (row.behind !== null && !isIn(row.behind, behind)) continue;
        if (row.before !== null && !isIn(row.before, before)) continue;
        const match = cursor.matchAt(row, token);
        if (match !== null) matches.push(match);
      }
    }
    return matches;
  }
}

/** The words of a term, as a list of none or one set. */
function wordsOf(term: Term | undefined): readonly ReadonlySet<string>[] {
  return term?.kind === 'words' || term?.kind === 'not' ? [term.words] : [];
}

function toStep(term: Term, table: WordSetTable): Step {
  if (term.kind === 'words')
    return { kind: 'words', set: table.indexOf(term.words), optional: term.optional };
  return term.kind === 'not' ? { kind: 'not', set: table.indexOf(term.words) } : term;
}

/** What may stand right beside the anchor: the words of the next term that must occur and of those that may be missing before it. */
function neighbours(
  steps: readonly Step[],
  anchor: number,
  direction: 1 | -1,
  table: WordSetTable,
  passedOver: WordSet,
): WordSet | null {
  const sets: number[] = [];
  for (let index = anchor + direction; ; index += direction) {
    const step = steps[index];
    if (step?.kind === 'not') continue;
    if (step?.kind !== 'words') return null;
    sets.push(step.set);
    if (!step.optional) return table.unionOf(sets, passedOver);
  }
}

/** The term that must occur and whose words are the rarest. */
function findAnchor(row: Row, costs: ReadonlyMap<ReadonlySet<string>, number>): number {
  let anchor = 0;
  let lowest = Number.POSITIVE_INFINITY;
  row.forEach((term, index) => {
    if (term.kind !== 'words' || term.optional) return;
    const cost = costs.get(term.words) ?? 0;
    if (cost >= lowest) return;
    lowest = cost;
    anchor = index;
  });
  return anchor;
}

/** The commonest words and marks of English prose; each is about as common as {@link COMMON_COST} ordinary ones. */
const COMMON = new Set(
  "the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all would there their what so up out if about who get which go me when make can like time no just him know take people into year your good some could them see other than then now look only come its over think also back after use two how our work first well way even new want because any these give day most us is are was were am been has had 's 'd did does , .".split(
    ' ',
  ),
);
const COMMON_COST = 40;

/** How often a row with these words as its anchor would be tried. */
function costOf(words: ReadonlySet<string>): number {
  let cost = 0;
  for (const word of words) cost += COMMON.has(word) ? COMMON_COST : 1;
  return cost;
}
