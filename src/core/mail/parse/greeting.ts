import type { Range } from '../../text/range.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import type { Line } from './lines.ts';

/** A greeting: where the name stands, and where the text behind the greeting begins. */
export interface Greeting {
  /** `null` for greetings without a name. */
  readonly name: Range | null;
  readonly end: number;
}

const OPENERS: ReadonlySet<string> = new Set(
  `dear hi hello hey hiya ciao morning afternoon evening alright greetings hallo liebe lieber liebes moin servus gruezi bonjour bonsoir salut cher chere chers
  hola estimado estimada estimados querido querida beste geachte hoi dag prezado prezada ola caro cara oi buongiorno gentile`.split(
    /\s+/,
  ),
);

/** Openers of several words. */
const LONG_OPENERS: readonly (readonly string[])[] = [
  ['good', 'morning'],
  ['good', 'afternoon'],
  ['good', 'evening'],
  ['good', 'day'],
  ['sehr', 'geehrte'],
  ['sehr', 'geehrter'],
  ['sehr', 'geehrtes'],
  ['guten', 'tag'],
  ['guten', 'morgen'],
  ['gruss', 'gott'],
  ['schonen', 'guten', 'tag'],
  ['einen', 'schonen', 'guten', 'tag'],
  ['buenos', 'dias'],
  ['buenas', 'tardes'],
  ['bom', 'dia'],
  ['boa', 'tarde'],
  ['goede', 'dag'],
  ['goedemiddag'],
  ['goedemorgen'],
];

/** Reads a greeting at the start of a line: `Dear Ms. Raman,`, `Hi Bob, it's Jim`, or a name alone: `Hannah,`. */
export function readGreeting(text: string, line: Line): Greeting | null {
  const tokens = tokenize(text, line.start, Math.min(line.end, line.start + 160));
  const opened = openerLength(tokens);
  if (opened === 0) return readBareName(text, line, tokens);
  let index = opened;
  while (index < tokens.length && index - opened < 9 && isNamePart(text, tokens[index])) index++;
  const end = tokens[index];
  const name = rangeOf(tokens, opened, index);
  if (end === undefined) return { name, end: line.end };
  if (isPunctuation(end)) return { name, end: end.end };
  // "Hello and thank you": the sentence goes on, and no name was given.
  return name === null ? { name, end: line.start } : readRunOn(text, tokens, opened, index);
}

function openerLength(tokens: readonly Token[]): number {
  for (const opener of LONG_OPENERS) {
    if (opener.every((word, offset) => tokens[offset]?.word === word)) return opener.length;
  }
  return OPENERS.has(tokens[0]?.word ?? '') ? 1 : 0;
}

/** `Hi Sam thank you for…`: the name ends where a word in lower case or a pronoun begins. */
function readRunOn(text: string, tokens: readonly Token[], from: number, to: number): Greeting {
  const last = tokens[to - 1];
  const isPronoun = last !== undefined && text.slice(last.start, last.end) === 'I';
  const end = isPronoun ? to - 1 : to;
  return { name: rangeOf(tokens, from, end), end: tokens[end - 1]?.end ?? 0 };
}

/** `Hannah,` or `Malik –` on a line of its own. */
function readBareName(text: string, line: Line, tokens: readonly Token[]): Greeting | null {
  const last = tokens.at(-1);
  if (last === undefined || tokens.length > 4 || tokens.length < 2) return null;
  if (last.word !== ',' && last.word !== '-') return null;
  const names = tokens.slice(0, -1);
  if (!names.every(token => token.isWord && isCapital(text, token))) return null;
  return { name: rangeOf(tokens, 0, tokens.length - 1), end: line.end };
}

function isNamePart(text: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.word === '.' || token.word === '[' || token.word === ']' || token.word === '/') return true;
  return token.isWord && (isCapital(text, token) || PARTICLES.has(token.word));
}

const PARTICLES: ReadonlySet<string> = new Set(
  'van von de der den del da di la le du dos bin al ibn ter there all candidate applicant team everyone colleague friend sir madam or herr frau alle zusammen y et und'.split(
    ' ',
  ),
);

function isPunctuation(token: Token): boolean {
  return !token.isWord && token.word !== '(' && token.word !== '"' && token.word !== "'";
}

function isCapital(text: string, token: Range): boolean {
  const first = text.charAt(token.start);
  return first !== first.toLowerCase() || (first.toLowerCase() === first.toUpperCase() && first > '\u2fff');
}

function rangeOf(tokens: readonly Token[], from: number, to: number): Range | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? null
    : { start: first.start, end: last.end };
}
