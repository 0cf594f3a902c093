import { type Classes, compilePattern, firstWords, matchAt, NAME, type Pattern } from './pattern.ts';
import type { Token } from './tokens.ts';

/** One entry of a table: what a phrase tells, how strongly (1 weak, 3 alone enough), and its shape. */
export interface Cue<Sign extends string> {
  readonly sign: Sign;
  readonly weight: number;
  readonly pattern: Pattern;
}

/** A cue found in a sentence; token indices into it. */
export interface CueMatch<Sign extends string> {
  readonly cue: Cue<Sign>;
  readonly from: number;
  readonly to: number;
}

/** Cues of one language, by the word they start with; `^name` for those that start with a person's name. */
export interface CueIndex<Sign extends string> {
  readonly byWord: ReadonlyMap<string, readonly Cue<Sign>[]>;
  /** By the first three letters of the stem. */
  readonly byStem: ReadonlyMap<string, readonly Cue<Sign>[]>;
}

/** A table as it is written: sign and weight → one pattern a line. */
export type CueTable<Sign extends string> = readonly (readonly [
  sign: Sign,
  weight: number,
  patterns: string,
])[];

/** Prepares a table for searching. */
export function indexCues<Sign extends string>(table: CueTable<Sign>, classes: Classes): CueIndex<Sign> {
  const byWord = new Map<string, Cue<Sign>[]>();
  const byStem = new Map<string, Cue<Sign>[]>();
  for (const [sign, weight, patterns] of table) {
    for (const line of patterns.split('\n')) {
      if (line.trim() === '') continue;
      const pattern = compilePattern(line.trim(), classes);
      if (firstWords(pattern).length === 0) throw new Error(`A pattern starts with a gap: ${line.trim()}`);
      const cue = { sign, weight, pattern };
      for (const first of firstWords(pattern)) {
        if (first.isStem) add(byStem, first.word.slice(0, 3), cue);
        else add(byWord, first.word, cue);
      }
    }
  }
  return { byWord, byStem };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** All cues in a sentence, in reading order. */
export function findCues<Sign extends string>(
  index: CueIndex<Sign>,
  tokens: readonly Token[],
): CueMatch<Sign>[] {
  const matches: CueMatch<Sign>[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const word = tokens[from]?.word ?? '';
    if (tokens[from]?.isName === true) collect(index.byWord.get(NAME), tokens, from, matches);
    collect(index.byWord.get(word), tokens, from, matches);
    if (word.length >= 3) collect(index.byStem.get(word.slice(0, 3)), tokens, from, matches);
  }
  return matches;
}

function collect<Sign extends string>(
  cues: readonly Cue<Sign>[] | undefined,
  tokens: readonly Token[],
  from: number,
  matches: CueMatch<Sign>[],
): void {
  if (cues === undefined) return;
  for (const cue of cues) {
    const to = matchAt(cue.pattern, tokens, from);
    if (to > from) matches.push({ cue, from, to });
  }
}
