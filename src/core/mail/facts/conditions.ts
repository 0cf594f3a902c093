import type { LanguageCues } from '../cues/signs.ts';
import type { Token } from '../words/tokens.ts';
import { CLAUSE_ENDS } from './hits.ts';

/** "… until we have your references": what is not done yet. */
export function isProvisional(tokens: readonly Token[], to: number): boolean {
  for (let index = to - 1; index < Math.min(tokens.length, to + 6); index++) {
    const word = tokens[index]?.word ?? '';
    if (PROVISOS.has(word)) return true;
    if (word === 'without' && YOURS.has(tokens[index + 1]?.word ?? '')) return true;
    if (word === ',' || word === ';') return false;
  }
  return false;
}

const PROVISOS: ReadonlySet<string> = new Set([
  'until',
  'unless',
  'if',
  'bis',
  'jusqu',
  'hasta',
  'tot',
  'ate',
]);

const YOURS: ReadonlySet<string> = new Set('your the these this it them'.split(' '));

/** First persons, which begin a main clause behind "If …,". */
const SPEAKERS: ReadonlySet<string> = new Set(
  'we i our my unfortunately regrettably sadly regretfully sorry wir ich leider malheureusement nous je lamentablemente helaas infelizmente'.split(
    ' ',
  ),
);

/**
 * Whether a conditional word stands before token `from`. Behind a comma, a clause with its own speaker ("If you
 * applied twice, we have decided …") is the main clause again.
 */
export function isUnderCondition(cues: LanguageCues, tokens: readonly Token[], from: number): boolean {
  let clause = from;
  for (let index = from - 1; index >= 0; index--) {
    const word = tokens[index]?.word ?? '';
    if (word === ';') return false;
    if (word === ',' || word === '-' || word === ':') {
      if (SPEAKERS.has(tokens[index + 1]?.word ?? '') || startsWithAdverbs(tokens, index + 1, from))
        return false;
      clause = index;
    }
    if (cues.conditions.has(word) && opensCondition(tokens, index, clause) && !isConcession(tokens, index))
      return true;
  }
  return false;
}

/** "…, after careful review, we have" and "…, however, we". */
function startsWithAdverbs(tokens: readonly Token[], index: number, from: number): boolean {
  for (let at = index; at < Math.min(from, index + 3); at++) {
    if (SPEAKERS.has(tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** "open until filled": a condition inside the phrase. */
export function holdsCondition(
  cues: LanguageCues,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  for (let index = from + 1; index < to - 1; index++) {
    const word = tokens[index]?.word ?? '';
    if (word !== 'should' && word !== 'case' && cues.conditions.has(word) && !isConcession(tokens, index))
      return true;
  }
  return false;
}

/** "even if" and "auch wenn" concede; they set no condition. */
function isConcession(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.word;
  return (
    before === 'even' || before === 'auch' || before === 'selbst' || before === 'meme' || before === 'ook'
  );
}

/** "should" is a condition only where it opens a clause; "I should say" is not. */
function opensCondition(tokens: readonly Token[], index: number, clause: number): boolean {
  const word = tokens[index]?.word;
  const before = tokens[index - 1];
  if (word === 'case') return before?.word === 'in';
  if (word !== 'should') return true;
  return (
    clause > index &&
    (before === undefined || !before.isWord || before.word === 'and' || before.word === 'or')
  );
}

/**
 * Whether a phrase is about applicants in general: "applications that do not meet …", "all candidates invited to …",
 * "please consider your application unsuccessful" (a rule for silence, not a decision).
 */
export function isOfOthers(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = Math.max(0, from - 5); index < from; index++) {
    const word = tokens[index]?.word ?? '';
    const next = tokens[index + 1]?.word ?? '';
    if (GROUPS.has(word) && (WHICH.has(next) || index + 1 === from)) return true;
  }
  if (precededBy(tokens, from, ASKING, 3, true)) return true;
  for (let index = Math.max(0, from - 4); index < Math.min(to, from + 2); index++) {
    const word = tokens[index]?.word ?? '';
    if (ASSUMING.has(word) || (word === 'consider' && ADVISING.has(tokens[index - 1]?.word ?? '')))
      return true;
  }
  return false;
}

const GROUPS: ReadonlySet<string> = new Set(
  'candidates applicants applications those anyone people everyone bewerber kandidaten bewerberinnen bewerbungen'.split(
    ' ',
  ),
);

const WHICH: ReadonlySet<string> = new Set(
  'who that which whose not invited selected without have do are will whom die'.split(' '),
);

/** "Why you were not selected": a headline. */
const ASKING: ReadonlySet<string> = new Set('why how reasons warum pourquoi'.split(' '));
const ASSUMING: ReadonlySet<string> = new Set('assume assuming presume'.split(' '));

const ADVISING: ReadonlySet<string> = new Set('should please can may must to'.split(' '));

/** Whether one of the words stands among the `reach` tokens before `from`, in the same clause or sentence. */
export function precededBy(
  tokens: readonly Token[],
  from: number,
  words: ReadonlySet<string>,
  reach: number,
  sameClause: boolean,
): boolean {
  for (let index = from - 1; index >= Math.max(0, from - reach); index--) {
    const token = tokens[index];
    if (token === undefined || (sameClause && CLAUSE_ENDS.has(token.word))) return false;
    if (words.has(token.word)) return true;
  }
  return false;
}
