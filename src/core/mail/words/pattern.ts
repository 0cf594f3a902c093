import { fold } from './fold.ts';
import type { Token } from './tokens.ts';

/**
 * A sentence shape over folded words. Elements are parted by spaces:
 * `word`, `one|other`, `stem*` (any ending), `two_words` (a sequence), `@class`, each with `?` when it may be missing;
 * `~3` skips up to three tokens; `!not|no` demands that the next token is none of these; `^name` is a person's name.
 */
export interface Pattern {
  readonly elements: readonly Element[];
}

type Element =
  | {
      readonly type: 'words';
      readonly sequences: readonly (readonly Matcher[])[];
      readonly optional: boolean;
    }
  | { readonly type: 'gap'; readonly upTo: number }
  | { readonly type: 'unless'; readonly words: ReadonlySet<string> };

/** One word of a pattern, or the stem it starts with. `^name` stands for any token that is a person's name. */
type Matcher = { readonly word: string; readonly isStem: boolean };

/** Matches tokens by their `isName`. */
export const NAME = '^name';

/** Named lists of words for `@name`. */
export type Classes = Readonly<Record<string, string>>;

/** Reads a pattern. Throws on an unknown class, so that a slip in a table shows in the first test. */
export function compilePattern(source: string, classes: Classes): Pattern {
  const elements: Element[] = [];
  for (const part of source.split(' ')) {
    if (part === '') continue;
    if (part.startsWith('~')) elements.push({ type: 'gap', upTo: Number(part.slice(1)) });
    else if (part.startsWith('!'))
      elements.push({ type: 'unless', words: new Set(part.slice(1).split('|').map(fold)) });
    else elements.push(toWords(part, classes));
  }
  return { elements };
}

function toWords(part: string, classes: Classes): Element {
  const optional = part.endsWith('?') && part.length > 1;
  const body = optional ? part.slice(0, -1) : part;
  const sequences: (readonly Matcher[])[] = [];
  for (const alternative of body.split('|')) {
    const words =
      alternative.length > 1 && alternative.startsWith('@')
        ? classWords(alternative.slice(1), classes)
        : [alternative];
    for (const word of words) sequences.push(word.split('_').map(toMatcher));
  }
  return { type: 'words', sequences, optional };
}

function classWords(name: string, classes: Classes): string[] {
  const list = classes[name];
  if (list === undefined) throw new Error(`No word class @${name}.`);
  return list
    .split(/[\s|]/)
    .flatMap(word => (word.startsWith('@') ? classWords(word.slice(1), classes) : word === '' ? [] : [word]));
}

function toMatcher(word: string): Matcher {
  const isStem = word.endsWith('*') && word.length > 1;
  const body = isStem ? word.slice(0, -1) : word;
  // A mark stands for itself; folding would drop it.
  return { word: body.length === 1 || body === NAME ? body : fold(body), isStem };
}

/**
 * Where a match that starts at token `index` ends, as a token index behind it, or -1. The first alternative that
 * leads to a whole match wins; gaps are tried from short to long, so the work is bounded by the pattern.
 */
export function matchAt(pattern: Pattern, tokens: readonly Token[], index: number): number {
  return matchFrom(pattern.elements, 0, tokens, index);
}

function matchFrom(
  elements: readonly Element[],
  at: number,
  tokens: readonly Token[],
  index: number,
): number {
  const element = elements[at];
  if (element === undefined) return index;
  if (element.type === 'gap') return matchGap(element.upTo, elements, at, tokens, index);
  if (element.type === 'unless') {
    const next = tokens[index]?.word;
    return next !== undefined && element.words.has(next) ? -1 : matchFrom(elements, at + 1, tokens, index);
  }
  for (const sequence of element.sequences) {
    if (!matchesSequence(sequence, tokens, index)) continue;
    const end = matchFrom(elements, at + 1, tokens, index + sequence.length);
    if (end >= 0) return end;
  }
  return element.optional ? matchFrom(elements, at + 1, tokens, index) : -1;
}

function matchGap(
  upTo: number,
  elements: readonly Element[],
  at: number,
  tokens: readonly Token[],
  index: number,
): number {
  for (let skipped = 0; skipped <= upTo && index + skipped <= tokens.length; skipped++) {
    const end = matchFrom(elements, at + 1, tokens, index + skipped);
    if (end >= 0) return end;
    if (isBarrier(tokens[index + skipped])) return -1;
  }
  return -1;
}

/** Gaps do not reach across a semicolon or a stop inside a sentence. */
function isBarrier(token: Token | undefined): boolean {
  return token !== undefined && (token.word === ';' || token.word === '?' || token.word === '!');
}

function matchesSequence(sequence: readonly Matcher[], tokens: readonly Token[], index: number): boolean {
  for (let offset = 0; offset < sequence.length; offset++) {
    const matcher = sequence[offset];
    const token = tokens[index + offset];
    if (matcher === undefined || token === undefined) return false;
    if (!matchesToken(matcher, token)) return false;
  }
  return true;
}

function matchesToken({ word, isStem }: Matcher, token: Token): boolean {
  if (word === NAME) return token.isName === true;
  return isStem ? token.word.startsWith(word) : token.word === word;
}

/** The words, and stems, with which matches of a pattern can start. */
export function firstWords(pattern: Pattern): readonly Matcher[] {
  const first: Matcher[] = [];
  for (const element of pattern.elements) {
    if (element.type !== 'words') break;
    for (const sequence of element.sequences) if (sequence[0] !== undefined) first.push(sequence[0]);
    if (!element.optional) break;
  }
  return first;
}
