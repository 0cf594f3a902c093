import type { Greeting } from '../parse/greeting.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import { TEAM_TAILS } from './lexicon.ts';
import { isOrganisationWord } from './names.ts';
import { isPersonLike } from './person-names.ts';

/**
 * Marks what looks like the name of a person other than the reader, so that sentence shapes can speak of "someone by
 * name": "we are going with Kim".
 */
export function markNames(
  text: string,
  tokens: readonly Token[],
  readerWords: ReadonlySet<string>,
): readonly Token[] {
  return tokens.map((token, index) => {
    const isName =
      token.isWord &&
      token.word.length > 1 &&
      !readerWords.has(token.word) &&
      !isOwner(text, token) &&
      !isFirm(tokens[index + 1]) &&
      isPersonLike(text, tokens, { from: index, to: index + 1 });
    return isName ? { ...token, isName } : token;
  });
}

/** "Priya's idea": not the person themselves. */
function isOwner(text: string, token: Token): boolean {
  return /['’]s$/.test(text.slice(token.start, token.end));
}

/** "Hart Recruitment". */
function isFirm(next: Token | undefined): boolean {
  return next !== undefined && (isOrganisationWord(next.word) || TEAM_TAILS.has(next.word));
}

/** The folded words by which a mail greets its reader. */
export function wordsOfReader(text: string, greeting: Greeting | null): ReadonlySet<string> {
  if (greeting?.name == null) return new Set();
  return new Set(tokenize(text, greeting.name.start, greeting.name.end).map(token => token.word));
}
