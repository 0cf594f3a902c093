import type { CueIndex } from '../words/cues.ts';
import type { Token } from '../words/tokens.ts';
import { NO_NAMES } from './lexicon.ts';
import type { Span } from './names.ts';
import { isCapitalized } from './names.ts';
import { HEADS, isJobWord } from './role-text.ts';

/** What reading a job's name depends on. */
export interface RoleContext {
  readonly text: string;
  readonly anchors: CueIndex<'before'>;
  /** Whether titles go on in lower case, as in French, Spanish and Portuguese. */
  readonly lowerCaseTitles: boolean;
  readonly isSubject: boolean;
}

/** Whether a token may be a word of a job's title. */
export function isTitleWord(context: RoleContext, token: Token): boolean {
  if (!token.isWord) return false;
  if (HEADS.has(token.word)) return false;
  if (isCapitalized(context.text, token)) return mayNameJob(context.text, token);
  if (isJobWord(token.word) || LEVELS.has(token.word)) return true;
  return context.lowerCaseTitles && token.word.length > 2 && !ROMANCE_STOPS.has(token.word);
}

/** `IT` is a trade, "It" a pronoun. */
export function mayNameJob(text: string, token: Token): boolean {
  if (!NO_NAMES.has(token.word) || MAY_OPEN.has(token.word)) return true;
  return text.slice(token.start, token.end) === 'IT';
}

/** Listed as no names, but parts of job titles. */
const MAY_OPEN: ReadonlySet<string> = new Set(
  'policy privacy application first english german french spanish dutch portuguese us uk eu hr human resources career careers candidate email mail mobile job team site center centre web'.split(
    ' ',
  ),
);

/** Words of rank in front of a job, also in lower case. */
export const LEVELS: ReadonlySet<string> = new Set(
  'senior junior lead chief head principal associate assistant tenure-track tenuretrack deputy vice'.split(
    ' ',
  ),
);

/** Words that join parts of a title. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  'of and & de du des fur und y e et da do d von del van voor'.split(' '),
);

/** Jobs whose field follows behind "in". */
export const ACADEMIC: ReadonlySet<string> = new Set(
  'lecturer professor researcher fellow postdoc chair instructor teacher reader scientist phd specialist tutor lectureship professorship expert engineer intern internship'.split(
    ' ',
  ),
);

const ROMANCE_STOPS: ReadonlySet<string> = new Set(
  `chez au aux dans pour que qui et avec sein notre votre nos vos est sont par sur sous ainsi nous vous ont malheureusement
  para con que por nuestra nuestro su sus esta este hemos han ha fue desde como usted lamentablemente sin
  com pela pelo nossa nosso sua seu esta este foi temos infelizmente publicada oferta publicado
  les une des las los ele ela`.split(/\s+/),
);

/** Words in front of which no title goes on. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the our your a an this that any these my his her their as at with'.split(' '),
);

/** Without connectors and marks at both ends, but for a bracket that is closed. */
export function trim(tokens: readonly Token[], start: number, end: number): Span | null {
  let from = start;
  let to = end;
  const isLoose = (token: Token | undefined): boolean =>
    token !== undefined &&
    (CONNECTORS.has(token.word) ||
      token.word === 'for' ||
      token.word === 'in' ||
      token.word === 'to' ||
      (!token.isWord && token.word !== '(' && token.word !== ')'));
  while (from < to && isLoose(tokens[from])) from++;
  while (to > from && isLoose(tokens[to - 1])) to--;
  while (to > from && tokens[to - 1]?.word === '(') to--;
  while (from < to && tokens[from]?.word === ')') from++;
  while (from < to && isLoose(tokens[from])) from++;
  const inside = tokens.slice(from, to);
  const opens = inside.some(token => token.word === '(');
  if (!opens && tokens[to - 1]?.word === ')') to--;
  // Brackets around the whole.
  if (tokens[from]?.word === '(' && inside.findIndex(token => token.word === ')') === inside.length - 1) {
    from++;
    to--;
  }
  return to > from ? { from, to } : null;
}
