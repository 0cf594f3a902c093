import { createLexicon, type Lexicon } from '../text/lexicon.ts';
import { findAnchor, rarestOf, toCosts, toSearchCosts } from './anchor.ts';
import { guardBits, guardWords } from './guard-classes.ts';
import { ownedPatterns } from './owners.ts';
import { PatternReader, type PatternText, type Row, type Term } from './pattern.ts';
import { SetTable } from './set-table.ts';
import { NO_SET, type PatternTables, STEP } from './tables.ts';
import type { RuleSet } from './types.ts';

/** The patterns of all rules, compiled. Throws an `Error` that quotes a pattern it cannot read. */
export function compileRules({ tone, features, classes, phrases }: RuleSet): PatternTables {
  const reader = new PatternReader(classes, phrases);
  const patterns = ownedPatterns(tone, features).map(each => each.pattern);
  const { tables, lexicon } = compile(patterns, reader, guardWords(reader));
  return { ...tables, guards: guardBits(reader, lexicon) };
}

/** Patterns compiled for a matcher, without what guards need. */
export function compilePatterns(patterns: readonly PatternText[], reader: PatternReader): PatternTables {
  return compile(patterns, reader, []).tables;
}

function compile(
  patterns: readonly PatternText[],
  reader: PatternReader,
  more: readonly string[],
): { readonly tables: PatternTables; readonly lexicon: Lexicon } {
  const rows = patterns
    .flatMap((pattern, index) => reader.read(pattern).map(terms => ({ pattern: index, terms })))
    .sort((a, b) => fewestWords(a.terms) - fewestWords(b.terms));
  const fillers = reader.wordsOf('FILLER');
  const openers = reader.wordsOf('OPENER');
  const chosen = new Set([fillers, openers, ...rows.flatMap(({ terms }) => terms.flatMap(wordsOf))]);
  const lexicon = createLexicon([...more, ...[...chosen].flatMap(set => [...set])]);
  const sets = new SetTable(lexicon.vocabulary, [fillers, openers]);
  const costs = toCosts(chosen);
  const searchCosts = toSearchCosts(chosen);
  const writer = new RowWriter(sets);
  for (const { pattern, terms } of rows) writer.add(pattern, terms, findAnchor(terms, costs), searchCosts);
  const numbers = { ...writer.finish(), ...sets.finish() };
  return { lexicon, tables: { ...numbers, patternCount: patterns.length, guards: new Uint16Array() } };
}

/** The words of a term, as a list of none or one set. */
function wordsOf(term: Term | undefined): readonly ReadonlySet<string>[] {
  return term?.kind === 'words' || term?.kind === 'not' ? [term.words] : [];
}

/** How many words a row takes at least. */
function fewestWords(row: Row): number {
  return row.filter(term => term.kind === 'any' || (term.kind === 'words' && !term.optional)).length;
}

/** Collects the arrays that have a place for each row. */
class RowWriter {
  readonly #sets: SetTable;
  readonly #rowStarts: number[] = [0];
  readonly #stepKinds: number[] = [];
  readonly #stepValues: number[] = [];
  readonly #fewest: number[] = [];
  readonly #patterns: number[] = [];
  readonly #anchors: number[] = [];
  readonly #before: number[] = [];
  readonly #behind: number[] = [];
  readonly #earlier: number[] = [];
  readonly #later: number[] = [];

  constructor(sets: SetTable) {
    this.#sets = sets;
  }

  add(pattern: number, row: Row, anchor: number, costs: ReadonlyMap<ReadonlySet<string>, number>): void {
    for (const term of row) this.#addStep(term);
    this.#rowStarts.push(this.#stepKinds.length);
    this.#fewest.push(fewestWords(row));
    this.#patterns.push(pattern);
    this.#anchors.push(anchor);
    this.#before.push(this.#neighbours(row, anchor, -1));
    this.#behind.push(this.#neighbours(row, anchor, 1));
    this.#earlier.push(this.#indexOf(rarestOf(row.slice(0, anchor), costs)));
    this.#later.push(this.#indexOf(rarestOf(row.slice(anchor + 1), costs)));
  }

  finish() {
    return {
      rowStarts: Uint32Array.from(this.#rowStarts),
      stepKinds: Uint8Array.from(this.#stepKinds),
      stepValues: Uint16Array.from(this.#stepValues),
      fewest: Uint8Array.from(this.#fewest),
      patterns: Uint16Array.from(this.#patterns),
      anchors: Uint8Array.from(this.#anchors),
      before: Uint16Array.from(this.#before),
      behind: Uint16Array.from(this.#behind),
      earlier: Uint16Array.from(this.#earlier),
      later: Uint16Array.from(this.#later),
    };
  }

  #addStep(term: Term): void {
    this.#stepKinds.push(kindOf(term));
    this.#stepValues.push(
      term.kind === 'words' || term.kind === 'not'
        ? this.#sets.indexOf(term.words)
        : term.kind === 'gap'
          ? term.most
          : 0,
    );
  }

  /** The words of the next term that must occur and of those that may be missing before it. */
  #neighbours(row: Row, anchor: number, direction: 1 | -1): number {
    const sets: ReadonlySet<string>[] = [];
    for (let index = anchor + direction; ; index += direction) {
      const term = row[index];
      if (term?.kind === 'not') continue;
      if (term?.kind !== 'words') return NO_SET;
      sets.push(term.words);
      if (!term.optional) return this.#sets.unionOf(sets);
    }
  }

  #indexOf(set: ReadonlySet<string> | null): number {
    return set === null ? NO_SET : this.#sets.indexOf(set);
  }
}

function kindOf(term: Term): number {
  switch (term.kind) {
    case 'words':
      return term.optional ? STEP.optionalWords : STEP.words;
    case 'gap':
      return term.commas ? STEP.gapOverCommas : STEP.gap;
    case 'start':
      return term.ofClause ? STEP.startOfClause : STEP.start;
    default:
      return STEP[term.kind];
  }
}
