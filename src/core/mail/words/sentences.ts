import type { Range } from '../../text/range.ts';
import { LONGEST_SENTENCE } from '../parse/limits.ts';
import { isSpace } from './fold.ts';
import { type Token, tokenize } from './tokens.ts';

/** A sentence and its tokens. */
export interface Sentence extends Range {
  readonly tokens: readonly Token[];
}

/** A token and the line it stands on. */
interface Placed {
  readonly token: Token;
  readonly line: number;
}

/**
 * Cuts a paragraph into sentences. Lines may be hard-wrapped or quoted; what parts them is not in the lines' ranges.
 * Knows abbreviations, initials and lines that were ended on purpose.
 */
export function splitSentences(text: string, lines: readonly Range[]): Sentence[] {
  const placed = lines.flatMap((line, index) =>
    tokenize(text, line.start, line.end).map((token): Placed => ({ token, line: index })),
  );
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 55);
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  for (const [index, { token, line }] of placed.entries()) {
    tokens.push(token);
    const next = placed[index + 1];
    const breaks =
      next !== undefined &&
      next.line > line &&
      isDeliberateBreak(text, lines[line], token, next.token, width);
    const isFull = tokens.length >= LONGEST_SENTENCE;
    if (next === undefined || breaks || isFull || endsSentence(text, placed, index)) {
      push(sentences, tokens);
      tokens = [];
    }
  }
  return sentences;
}

function push(sentences: Sentence[], tokens: readonly Token[]): void {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first !== undefined && last !== undefined)
    sentences.push({ start: first.start, end: last.end, tokens });
}

/** A line to which its follower's first word would have fitted, unless the words run on. */
function isDeliberateBreak(
  text: string,
  line: Range | undefined,
  last: Token,
  next: Token,
  width: number,
): boolean {
  if (line === undefined || isLower(text, next) || RUNS_ON.has(last.word)) return false;
  return line.end - line.start + 1 + (next.end - next.start) <= width;
}

const RUNS_ON: ReadonlySet<string> = new Set(
  ', - & / ( of and the for at a an our your to in with und der die das de des la le y et e van'.split(' '),
);

function endsSentence(text: string, placed: readonly Placed[], index: number): boolean {
  const token = placed[index]?.token;
  const next = placed[index + 1]?.token;
  if (token === undefined || next === undefined) return false;
  if (isCloser(token.word) && isFinal(placed[index - 1]?.token.word))
    return !isLower(text, next) && hasGap(text, token, next);
  if (!isFinal(token.word) || !hasGap(text, token, next)) return false;
  if (isCloser(next.word) && next.start === token.end) return false;
  if (token.word !== '.') return true;
  return !isLower(text, next) && !isAbbreviation(placed[index - 1]?.token, next);
}

function isFinal(word: string | undefined): boolean {
  return word === '.' || word === '!' || word === '?' || word === '…';
}

function isCloser(word: string): boolean {
  return word === '"' || word === ')' || word === "'" || word === '’';
}

function hasGap(text: string, token: Token, next: Token): boolean {
  return next.start > token.end && isSpace(text.charCodeAt(token.end));
}

function isLower(text: string, token: Token): boolean {
  const first = text.charAt(token.start);
  return token.isWord && first !== first.toUpperCase();
}

/** Never at a sentence's end. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof st rev hon mag dipl ing fr hr frl sr sra mme mlle nr no vs z.b d.h u.a e.g i.e ca ref req tel ext dept approx bzw inkl ggf evtl'.split(
    ' ',
  ),
);
/** At a sentence's end only where a word follows that opens sentences. */
const FORMS: ReadonlySet<string> = new Set(
  'inc ltd co corp llc jr sr etc ph.d b.a m.a b.sc m.sc u.s u.k a.m p.m m.b.h jan feb mar apr aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const OPENERS: ReadonlySet<string> = new Set(
  'we i our the this that it thank thanks unfortunately however although while after please as at you your if there he she they in on for with our wir ihre sie nous vous'.split(
    ' ',
  ),
);

function isAbbreviation(before: Token | undefined, next: Token): boolean {
  if (before === undefined || !before.isWord) return false;
  if (before.word.length === 1) return before.word !== 'i' && !/\d/.test(before.word);
  if (FORMS.has(before.word)) return !OPENERS.has(next.word);
  return TITLES.has(before.word);
}
