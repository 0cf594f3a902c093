import { PatternReader, type PatternText, type Row, type WordClasses } from '../../lint/pattern.ts';
import type { Word } from './words.ts';

/** Words `[from, to)` of a list in which a phrase stands. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
}

/** Phrases, compiled: those that can only start with certain words by these words, and all others. */
export interface PhraseSet {
  readonly byFirst: ReadonlyMap<string, readonly Row[]>;
  readonly others: readonly Row[];
}

/** Reads phrases written in the pattern language of the rules, as far as words, choices and gaps go. */
export function readPhrases(patterns: readonly PatternText[], classes: WordClasses): PhraseSet {
  const reader = new PatternReader(classes, {});
  const byFirst = new Map<string, Row[]>();
  const others: Row[] = [];
  for (const row of patterns.flatMap(pattern => reader.read(pattern))) {
    const first = row[0];
    if (first?.kind !== 'words' || first.optional) others.push(row);
    else for (const word of first.words) byFirst.set(word, [...(byFirst.get(word) ?? []), row]);
  }
  return { byFirst, others };
}

/** All words that stand inside one of the phrases. */
export function wordsOfPhrases(phrases: PhraseSet, words: readonly Word[]): ReadonlySet<Word> {
  const inside = new Set<Word>();
  let rest = words;
  for (let match = findPhrase(phrases, rest); match !== null; match = findPhrase(phrases, rest)) {
    for (const word of rest.slice(match.from, match.to)) inside.add(word);
    rest = rest.slice(match.from + 1);
  }
  return inside;
}

/** The first place where one of the phrases stands, or `null`. */
export function findPhrase({ byFirst, others }: PhraseSet, words: readonly Word[]): PhraseMatch | null {
  for (let from = 0; from < words.length; from++) {
    for (const row of [...(byFirst.get(words[from]?.word ?? '') ?? []), ...others]) {
      const to = matchFrom(row, 0, words, from);
      if (to !== null) return { from, to };
    }
  }
  return null;
}

/** Where the rest of a row ends that stands at a word, or `null`. */
function matchFrom(row: Row, term: number, words: readonly Word[], at: number): number | null {
  const step = row[term];
  if (step === undefined) return at;
  switch (step.kind) {
    case 'start':
      return at === 0 || (step.ofClause && words[at]?.opensClause === true)
        ? matchFrom(row, term + 1, words, at)
        : null;
    case 'end':
      return at === words.length ? matchFrom(row, term + 1, words, at) : null;
    case 'not':
      return step.words.has(words[at]?.word ?? '') ? null : matchFrom(row, term + 1, words, at);
    case 'any':
      return at < words.length ? matchFrom(row, term + 1, words, at + 1) : null;
    case 'gap':
      return matchGap(row, term, step.most, words, at);
    case 'words': {
      const isHere = step.words.has(words[at]?.word ?? '');
      const taken = isHere ? matchFrom(row, term + 1, words, at + 1) : null;
      return taken ?? (step.optional ? matchFrom(row, term + 1, words, at) : null);
    }
  }
}

function matchGap(row: Row, term: number, most: number, words: readonly Word[], at: number): number | null {
  for (let skipped = 0; skipped <= most && at + skipped <= words.length; skipped++) {
    const to = matchFrom(row, term + 1, words, at + skipped);
    if (to !== null) return to;
  }
  return null;
}
