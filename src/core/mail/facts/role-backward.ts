import type { Token } from '../words/tokens.ts';
import { DISCIPLINES, NO_NAMES } from './lexicon.ts';
import type { Span } from './names.ts';
import { isCapitalized } from './names.ts';
import { isPlainWord } from './role-forward.ts';
import { HEADS, isJobWord, isLevel } from './role-text.ts';
import type { RoleContext } from './role-words.ts';
import { CONNECTORS, DETERMINERS, LEVELS, mayNameJob, trim } from './role-words.ts';

/** The title that ends in front of token `head`; `null` where none does. */
export function readBack(context: RoleContext, tokens: readonly Token[], head: number): Span | null {
  let from = head;
  while (from > 0 && head - from < 16) {
    const token = tokens[from - 1];
    const before = tokens[from - 2];
    if (token === undefined || !belongsBefore(context, token, before, tokens[from])) break;
    from--;
  }
  return trim(tokens, withPlainWords(context.text, tokens, from), head);
}

/** "the kitchen porter vacancy": plain words between an article and the name that was read. */
function withPlainWords(text: string, tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first === undefined || isCapitalized(text, first) || !(isJobWord(first.word) || LEVELS.has(first.word)))
    return from;
  for (let index = from - 1; index >= Math.max(0, from - 3); index--) {
    const token = tokens[index];
    if (token === undefined) break;
    if (DETERMINERS.has(token.word)) return index + 1;
    if (!isPlainWord(text, token)) break;
  }
  return from;
}

function belongsBefore(
  context: RoleContext,
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const { text } = context;
  if (!token.isWord) {
    if (token.word === '"' || token.word === '.' || token.word === ':' || token.word === '!') return false;
    return (
      token.word !== ',' || (after !== undefined && (isCapitalized(text, after) || after.word === 'and'))
    );
  }
  if (HEADS.has(token.word) || DETERMINERS.has(token.word) || /^bewerbung/.test(token.word)) return false;
  if (isLevel(text, token, before)) return true;
  if (isCapitalized(text, token)) return mayNameJob(text, token);
  if (isJobWord(token.word) || DISCIPLINES.has(token.word) || LEVELS.has(token.word)) return true;
  if (/^\d+$/.test(token.word)) return true;
  const joins =
    CONNECTORS.has(token.word) ||
    token.word === 'for' ||
    token.word === 'in' ||
    token.word === 'to' ||
    token.word === 'fur';
  return (
    joins &&
    before !== undefined &&
    (isCapitalized(text, before) || before.word === ',') &&
    !NO_NAMES.has(before.word)
  );
}
