import type { Token } from '../words/tokens.ts';
import { ORGANISATIONS, TEAM_TAILS, TEAM_WORDS, UNITS } from './lexicon.ts';
import type { Span } from './names.ts';
import { isAbbreviated } from './names.ts';

/** The point of `Inc.` and `e. V.`. */
function isAbbreviationStop(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return tokens[index]?.word === '.' && before !== undefined && isAbbreviated(before);
}

/**
 * Without recruiting-team words at the end and articles in front; `null` where nothing else is left.
 * @param tails the words that may end a team's name here
 */
export function withoutTeam(
  tokens: readonly Token[],
  span: Span,
  tails: ReadonlySet<string> = TEAM_TAILS,
): Span | null {
  let { from, to } = span;
  while (to > from) {
    const word = tokens[to - 1]?.word ?? '';
    const isUnitOfTeam = UNITS.has(word) && tails.has(tokens[to - 2]?.word ?? '');
    const isInside = to < span.to && TEAM_WORDS.has(word) && !ORGANISATIONS.has(word);
    const isTail = tails.has(word) || isInside || isUnitOfTeam;
    if (isAbbreviationStop(tokens, to - 1) || (!isTail && tokens[to - 1]?.isWord !== false)) break;
    to--;
  }
  const hadTeam = to < span.to;
  while (from < to && LEADING.has(tokens[from]?.word ?? '') && (hadTeam || tokens[from]?.word !== 'the'))
    from++;
  for (let index = from; index < to; index++) {
    const word = tokens[index]?.word ?? '';
    if (!TEAM_WORDS.has(word) && !UNITS.has(word)) return { from, to };
  }
  return null;
}

const LEADING: ReadonlySet<string> = new Set(
  'for pp per the your our ihr ihre dein deine das die der from @ at l equipe el equipo uw het - | , team'.split(
    ' ',
  ),
);
