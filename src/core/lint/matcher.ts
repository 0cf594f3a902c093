import type { Draft, Sentence } from '../text/draft.ts';
import { createLexicon, type Lexicon } from '../text/lexicon.ts';
import { UNKNOWN } from '../text/vocabulary.ts';
import type { PatternReader, PatternText, Row, Term } from './pattern.ts';

/** A place where a pattern fits. Token indices into the draft's tokens. */
export interface Match {
  /** Index of the pattern in the list the matcher was made of. */
  readonly pattern: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** The tokens that words of the pattern took, ascending; tokens between them lie in gaps. */
  readonly taken: readonly number[];
}

/** A step with its words as a set of ids: `set` indexes {@link Matcher.sets}. */
type Step =
  | { readonly kind: 'words'; readonly set: number; readonly optional: boolean }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap'; readonly most: number; readonly commas: boolean }
  | { readonly kind: 'not'; readonly set: number }
  | { readonly kind: 'start'; readonly ofClause: boolean }
  | { readonly kind: 'end' };

interface CompiledRow {
  readonly pattern: number;
  readonly steps: readonly Step[];
  /** The step whose words are the rarest; the row is tried only where one of them stands. */
  readonly anchor: number;
}

/** Words passed over between the terms of a row, and those that may open a sentence before its first term. */
interface Fillers {
  readonly between: Uint8Array;
  readonly opening: Uint8Array;
}

/** Fillers passed over in one go. */
const MOST_FILLERS = 3;

/**
 * Finds all patterns of all rules in one pass. Every row is tried only at tokens that are one of its rarest words, and
 * looks at a bounded number of neighbours, so the cost is linear in the text and hardly grows with the patterns.
 */
export class Matcher {
  readonly lexicon: Lexicon;
  readonly #rows: readonly CompiledRow[];
  readonly #sets: readonly Uint8Array[];
  readonly #rowsByWord: readonly (readonly number[])[];
  readonly #fillers: Fillers;

  /**
   * @param more words that no pattern names but that callers look for among the tokens
   */
  constructor(patterns: readonly PatternText[], reader: PatternReader, more: readonly string[] = []) {
    const rows = patterns.map(pattern => reader.read(pattern));
    const fillers = reader.wordsOf('FILLER');
    const openers = reader.wordsOf('OPENER');
    this.lexicon = createLexicon([...more, ...fillers, ...openers, ...rows.flat(2).flatMap(wordsOf)]);
    const sets = new SetTable(this.lexicon);
    this.#fillers = { between: sets.arrayOf(fillers), opening: sets.arrayOf(openers) };
    this.#rows = rows.flatMap((each, pattern) => each.map(row => compileRow(row, pattern, sets)));
    this.#sets = sets.all;
    this.#rowsByWord = this.#indexRows();
  }

  /** All places in a sentence where a pattern fits, at most one for each row and anchor. */
  match(draft: Draft, sentence: Sentence): readonly Match[] {
    const matches: Match[] = [];
    const words = draft.tokens.words;
    for (let token = sentence.contentToken; token < sentence.endToken; token++) {
      const word = words[token] ?? UNKNOWN;
      if (word === UNKNOWN) continue;
      for (const index of this.#rowsByWord[word] ?? []) {
        const row = this.#rows[index];
        const match = row === undefined ? null : this.#matchAt(row, words, sentence, token);
        if (match !== null) matches.push(match);
      }
    }
    return matches;
  }

  #matchAt(row: CompiledRow, words: Int32Array, sentence: Sentence, token: number): Match | null {
    const cursor = new Cursor(row.steps, words, this.#sets, this.#fillers, sentence, this.lexicon);
    if (!cursor.matchBackward(row.anchor - 1, token - 1)) return null;
    if (!cursor.matchForward(row.anchor + 1, token + 1)) return null;
    const taken = [...cursor.before, token, ...cursor.after.reverse()];
    return {
      pattern: row.pattern,
      firstToken: taken[0] ?? token,
      endToken: (taken.at(-1) ?? token) + 1,
      taken,
    };
  }

  #indexRows(): readonly (readonly number[])[] {
    const index: number[][] = Array.from({ length: this.lexicon.vocabulary.size }, () => []);
    this.#rows.forEach((row, number) => {
      const step = row.steps[row.anchor];
      if (step?.kind !== 'words') return;
      this.#sets[step.set]?.forEach((member, word) => {
        if (member === 1) index[word]?.push(number);
      });
    });
    return index;
  }
}

/** Walks one row to both sides of its anchor; the shortest gaps are tried first. */
class Cursor {
  /** Tokens taken before the anchor, ascending. */
  readonly before: number[] = [];
  /** Tokens taken behind the anchor, descending. */
  readonly after: number[] = [];
  readonly #steps: readonly Step[];
  readonly #words: Int32Array;
  readonly #sets: readonly Uint8Array[];
  readonly #filler: Uint8Array;
  readonly #opener: Uint8Array;
  readonly #from: number;
  readonly #to: number;
  readonly #marks: Lexicon['marks'];

  constructor(
    steps: readonly Step[],
    words: Int32Array,
    sets: readonly Uint8Array[],
    fillers: Fillers,
    sentence: Sentence,
    lexicon: Lexicon,
  ) {
    this.#steps = steps;
    this.#words = words;
    this.#sets = sets;
    this.#filler = fillers.between;
    this.#opener = fillers.opening;
    this.#from = sentence.contentToken;
    this.#to = sentence.endToken;
    this.#marks = lexicon.marks;
  }

  matchForward(index: number, token: number): boolean {
    return this.#walk(index, token, 1, this.after);
  }

  matchBackward(index: number, token: number): boolean {
    return this.#walk(index, token, -1, this.before);
  }

  /** Whether the steps from `index` on fit the tokens from `token` on, going in `direction`; notes the tokens taken. */
  #walk(index: number, token: number, direction: 1 | -1, taken: number[]): boolean {
    const step = this.#steps[index];
    if (step === undefined) return true;
    const next = index + direction;
    switch (step.kind) {
      case 'start':
        return this.#isStart(token, step.ofClause) && this.#walk(next, token, direction, taken);
      case 'end':
        return this.#isEnd(token) && this.#walk(next, token, direction, taken);
      case 'not':
        return this.#isNot(step.set, token, direction) && this.#walk(next, token, direction, taken);
      case 'gap':
        return this.#walkGap(step, next, token, direction, taken);
      default:
        return this.#walkWord(step, next, token, direction, taken);
    }
  }

  #walkWord(
    step: Extract<Step, { kind: 'words' | 'any' }>,
    next: number,
    token: number,
    direction: 1 | -1,
    taken: number[],
  ): boolean {
    let position = token;
    for (let skipped = 0; skipped <= MOST_FILLERS && this.#isInside(position); skipped++) {
      if (this.#fits(step, position) && this.#walk(next, position + direction, direction, taken)) {
        taken.push(position);
        return true;
      }
      if (!this.#isPassedOver(position)) break;
      position += direction;
    }
    return step.kind === 'words' && step.optional && this.#walk(next, token, direction, taken);
  }

  #walkGap(
    step: Extract<Step, { kind: 'gap' }>,
    next: number,
    token: number,
    direction: 1 | -1,
    taken: number[],
  ): boolean {
    let position = token;
    for (let words = 0; ; ) {
      if (this.#walk(next, position, direction, taken)) return true;
      if (!this.#isInside(position) || !this.#isGapToken(position, step.commas)) return false;
      if (!this.#isMark(position)) words++;
      if (words > step.most) return false;
      position += direction;
    }
  }

  #fits(step: Extract<Step, { kind: 'words' | 'any' }>, token: number): boolean {
    if (step.kind === 'any') return !this.#isMark(token);
    return this.#has(step.set, token);
  }

  #has(set: number, token: number): boolean {
    return this.#sets[set]?.[this.#words[token] ?? UNKNOWN] === 1;
  }

  /** Looks past fillers, forward in the text whichever way the walk goes. */
  #isNot(set: number, token: number, direction: 1 | -1): boolean {
    let position = direction === 1 ? token : token + 1;
    for (let skipped = 0; skipped < MOST_FILLERS && position < this.#to; skipped++) {
      if (this.#has(set, position)) return false;
      if (!this.#isPassedOver(position)) break;
      position++;
    }
    return true;
  }

  #isStart(token: number, ofClause: boolean): boolean {
    let position = token;
    if (ofClause) {
      while (this.#isInside(position) && this.#isFiller(position)) position--;
      return position < this.#from || this.#isMark(position) || this.#isOpener(position);
    }
    while (position >= this.#from && (this.#isOpener(position) || this.#isMark(position))) position--;
    return position < this.#from;
  }

  #isEnd(token: number): boolean {
    let position = token;
    while (position < this.#to && (this.#isPassedOver(position) || this.#isMark(position))) position++;
    return position >= this.#to;
  }

  #isInside(token: number): boolean {
    return token >= this.#from && token < this.#to;
  }

  /** Fillers, quotation marks, and the commas around a filler. */
  #isPassedOver(token: number): boolean {
    const word = this.#words[token] ?? UNKNOWN;
    if (this.#filler[word] === 1 || word === this.#marks.quote) return true;
    return word === this.#marks.comma && (this.#isFiller(token - 1) || this.#isFiller(token + 1));
  }

  #isOpener(token: number): boolean {
    return this.#isPassedOver(token) || this.#opener[this.#words[token] ?? UNKNOWN] === 1;
  }

  #isFiller(token: number): boolean {
    return this.#isInside(token) && this.#filler[this.#words[token] ?? UNKNOWN] === 1;
  }

  #isGapToken(token: number, commas: boolean): boolean {
    const word = this.#words[token] ?? UNKNOWN;
    return !this.#isMark(token) || word === this.#marks.quote || (commas && word === this.#marks.comma);
  }

  #isMark(token: number): boolean {
    const word = this.#words[token] ?? UNKNOWN;
    const marks = this.#marks;
    return word >= Math.min(marks.comma, marks.quote) && word <= Math.max(marks.comma, marks.quote);
  }
}

function wordsOf(term: Term): readonly string[] {
  return term.kind === 'words' || term.kind === 'not' ? [...term.words] : [];
}

function compileRow(row: Row, pattern: number, sets: SetTable): CompiledRow {
  const steps = row.map((term): Step => {
    if (term.kind === 'words')
      return { kind: 'words', set: sets.indexOf(term.words), optional: term.optional };
    if (term.kind === 'not') return { kind: 'not', set: sets.indexOf(term.words) };
    return term;
  });
  let anchor = 0;
  let lowest = Number.POSITIVE_INFINITY;
  row.forEach((term, index) => {
    if (term.kind !== 'words' || term.optional) return;
    const cost = costOf(term.words);
    if (cost >= lowest) return;
    lowest = cost;
    anchor = index;
  });
  return { pattern, steps, anchor };
}

/** The commonest words of English prose; each is about as common as {@link COMMON_COST} ordinary ones. */
const COMMON = new Set(
  "the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all would there their what so up out if about who get which go me when make can like time no just him know take people into year your good some could them see other than then now look only come its over think also back after use two how our work first well way even new want because any these give day most us is are was were am been has had 's 'd did does".split(
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

/** Gives equal sets of words one index and turns them into tables by word id. */
class SetTable {
  readonly all: Uint8Array[] = [];
  readonly #lexicon: Lexicon;
  readonly #indexByKey = new Map<string, number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  indexOf(words: ReadonlySet<string>): number {
    const key = [...words].sort().join(' ');
    const known = this.#indexByKey.get(key);
    if (known !== undefined) return known;
    this.#indexByKey.set(key, this.all.length);
    return this.all.push(this.arrayOf(words)) - 1;
  }

  arrayOf(words: ReadonlySet<string>): Uint8Array {
    const array = new Uint8Array(this.#lexicon.vocabulary.size);
    for (const word of words) array[this.#lexicon.vocabulary.idOf(word)] = 1;
    array[UNKNOWN] = 0;
    return array;
  }
}
