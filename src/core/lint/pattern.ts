import { inflect } from './inflect.ts';

/**
 * The pattern language. A pattern is a row of terms with single spaces between them; each takes one or more tokens:
 *
 *     you still ~owe me        words as written; `~owe` is the word in all its forms
 *     demand|request FEEDBACK  one of several; upper case names a word class
 *     (at least|at the least)  one of several rows of terms, nesting allowed
 *     @EXPLANATION             a named phrase: rows of terms that several rules share
 *     really?                  may be missing
 *     ..3   ,,3                up to three words in between; `,,` goes over commas too
 *     !not  !DECISION          the next word is none of these
 *     ^  $                     start of the sentence (behind a greeting), end of the sentence
 *     ,^                       start of a clause: of the sentence, behind a comma or other mark, or behind "and", "so" …
 *     _                        any one word
 *
 * Adverbs that change nothing (class FILLER) and quotation marks are passed over between any two terms, contractions
 * are written out (`do not`, `i am`), `'s` and `'d` also match as is/has and would/had.
 */
export type PatternText = string;

/** Word classes: name in upper case → members, separated by spaces; `~owe` adds all forms, `OTHER` another class. */
export type WordClasses = Readonly<Record<string, string>>;

/** Named phrases: name in upper case → alternatives. */
export type Phrases = Readonly<Record<string, readonly PatternText[]>>;

/** One step of a pattern whose alternatives have been written out. */
export type Term =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap'; readonly most: number; readonly commas: boolean }
  | { readonly kind: 'not'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'start'; readonly ofClause: boolean }
  | { readonly kind: 'end' };

/** A pattern without alternatives of several words. */
export type Row = readonly Term[];

/** A pattern with more rows than this is split by hand. */
const MOST_ROWS = 400;

/** Reads patterns against the classes and phrases they name. Throws an `Error` that quotes a pattern it cannot read. */
export class PatternReader {
  readonly #classes: WordClasses;
  readonly #phrases: Phrases;
  readonly #expanded = new Map<string, ReadonlySet<string>>();
  /** Choices as written → their words, so that equal choices are one set. */
  readonly #chosen = new Map<string, ReadonlySet<string>>();

  constructor(classes: WordClasses, phrases: Phrases) {
    this.#classes = classes;
    this.#phrases = phrases;
  }

  /** All rows of a pattern. */
  read(pattern: PatternText): readonly Row[] {
    const rows = this.#readRows(pattern, pattern, 0);
    if (rows.length > MOST_ROWS)
      throw new Error(`Pattern "${pattern}" stands for ${rows.length} rows; split it.`);
    for (const row of rows) {
      if (!row.some(term => term.kind === 'words' && !term.optional)) {
        throw new Error(`Pattern "${pattern}" can match without any word; add one that must occur.`);
      }
    }
    return rows;
  }

  /** The words of a class. */
  wordsOf(name: string): ReadonlySet<string> {
    const known = this.#expanded.get(name);
    if (known !== undefined) return known;
    const members = this.#classes[name];
    if (members === undefined) throw new Error(`No word class is called ${name}.`);
    const words = new Set<string>();
    this.#expanded.set(name, words);
    for (const member of members.split(/\s+/).filter(Boolean))
      for (const word of this.#wordsFor(member)) words.add(word);
    return words;
  }

  #readRows(part: string, pattern: string, depth: number): readonly Row[] {
    if (depth > 8) throw new Error(`Pattern "${pattern}" is nested too deeply; does a phrase name itself?`);
    let rows: readonly Row[] = [[]];
    for (const term of splitTerms(part, pattern)) {
      const choices = this.#readTerm(term, pattern, depth);
      rows = rows.flatMap(row => choices.map(choice => [...row, ...choice]));
    }
    return rows;
  }

  /** The rows one term stands for. */
  #readTerm(term: string, pattern: string, depth: number): readonly Row[] {
    const optional = term.endsWith('?') && term.length > 1 && !term.endsWith('|?');
    const bare = optional ? term.slice(0, -1) : term;
    if (bare.startsWith('(') || bare.startsWith('@')) {
      const alternatives = bare.startsWith('@')
        ? this.#phrase(bare.slice(1))
        : splitAlternatives(bare, pattern);
      const rows = joinWords(alternatives).flatMap(each => this.#readRows(each, pattern, depth + 1));
      return optional ? [...rows, []] : rows;
    }
    return [[this.#readSimple(bare, optional, pattern)]];
  }

  #readSimple(term: string, optional: boolean, pattern: string): Term {
    const gap = /^(\.\.|,,)(\d)$/.exec(term);
    if (gap !== null) return { kind: 'gap', most: Number(gap[2]), commas: gap[1] === ',,' };
    if (term === '^' || term === ',^') return { kind: 'start', ofClause: term === ',^' };
    if (term === '$') return { kind: 'end' };
    if (term === '_') return { kind: 'any' };
    if (term.startsWith('!') && term.length > 1)
      return { kind: 'not', words: this.#choices(term.slice(1), pattern) };
    return { kind: 'words', words: this.#choices(term, pattern), optional };
  }

  #choices(term: string, pattern: string): ReadonlySet<string> {
    const known = this.#chosen.get(term);
    if (known !== undefined) return known;
    const words = new Set<string>();
    this.#chosen.set(term, words);
    for (const choice of term.split('|')) {
      if (choice === '') throw new Error(`Pattern "${pattern}" has an empty choice in "${term}".`);
      for (const word of this.#wordsFor(choice)) words.add(word);
    }
    return words;
  }

  #wordsFor(choice: string): Iterable<string> {
    if (/^[A-Z][A-Z_]+$/.test(choice)) return this.wordsOf(choice);
    if (choice.startsWith('~')) return inflect(choice.slice(1)).flatMap(withClitic);
    if (!/^(?:[a-z']+|[#,;:.?!\-()"])$/.test(choice)) {
      throw new Error(`"${choice}" is no word of a pattern: lower case, contractions written out.`);
    }
    return withClitic(choice);
  }

  #phrase(name: string): readonly PatternText[] {
    const phrase = this.#phrases[name];
    if (phrase === undefined) throw new Error(`No phrase is called @${name}.`);
    return phrase;
  }
}

/** `'s` and `'d` in the text stand for any of these. */
function withClitic(word: string): readonly string[] {
  if (word === 'is' || word === 'has') return [word, "'s"];
  if (word === 'would' || word === 'had') return [word, "'d"];
  return [word];
}

/** Splits at spaces outside of parentheses. */
function splitTerms(part: string, pattern: string): readonly string[] {
  const terms: string[] = [];
  let depth = 0;
  let term = '';
  for (const unit of part) {
    if (unit === '(') depth++;
    if (unit === ')') depth--;
    if (unit === ' ' && depth === 0) {
      terms.push(term);
      term = '';
    } else {
      term += unit;
    }
  }
  terms.push(term);
  if (depth !== 0) throw new Error(`Pattern "${pattern}" has unbalanced parentheses.`);
  if (terms.includes('')) throw new Error(`Pattern "${pattern}" has two spaces in a row or is empty.`);
  return terms;
}

/** Alternatives of one word each become one choice, so that they make one row: `a`, `b c`, `d` → `a|d`, `b c`. */
function joinWords(alternatives: readonly string[]): readonly string[] {
  const words = alternatives.filter(each => /^~?[A-Za-z][A-Za-z_']*$/.test(each));
  if (words.length < 2) return alternatives;
  return [words.join('|'), ...alternatives.filter(each => !words.includes(each))];
}

/** `(a b|c (d|e))` → `a b`, `c (d|e)`. */
function splitAlternatives(group: string, pattern: string): readonly string[] {
  if (!group.endsWith(')')) throw new Error(`Pattern "${pattern}": put a space behind "${group}".`);
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const unit of group.slice(1, -1)) {
    if (unit === '(') depth++;
    if (unit === ')') depth--;
    if (unit === '|' && depth === 0) {
      parts.push(part);
      part = '';
    } else {
      part += unit;
    }
  }
  return [...parts, part];
}
