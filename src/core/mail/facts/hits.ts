import type { Range } from '../../text/range.ts';
import type { Searcher } from '../cues/languages.ts';
import type { LanguageCues, Sign } from '../cues/signs.ts';
import { findCues } from '../words/cues.ts';
import type { Token } from '../words/tokens.ts';

/** A phrase found in the mail. */
export interface Hit extends Range {
  readonly sign: Sign;
  readonly weight: number;
  /** Index of its sentence; the subject is -1. */
  readonly sentence: number;
  /** Whether it stands under an "if", "should" or "unless". */
  readonly isConditional: boolean;
  /** Whether an "until" or "unless" follows. */
  readonly isProvisional: boolean;
  /** Whether any "if" stands before it in its sentence: "If it fits, we will schedule a call". */
  readonly followsCondition: boolean;
  /** Whether a "not" precedes it in its clause. */
  readonly isNegated: boolean;
  /** Whether a "may" or "might" precedes it in its clause. */
  readonly isPossible: boolean;
  /** Whether a "may" stands before or in it: "you may not be selected". */
  readonly isAllowedFor: boolean;
  /** Whether it is about candidates in general: "all candidates invited to …". */
  readonly isOfOthers: boolean;
  readonly words: string;
}

/** All hits in a sentence. */
export function hitsIn(searcher: Searcher, tokens: readonly Token[], sentence: number): Hit[] {
  const hits: Hit[] = [];
  for (const { cue, from, to } of findCues(searcher.index, tokens)) {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first === undefined || last === undefined) continue;
    hits.push({
      sign: cue.sign,
      weight: cue.weight,
      start: first.start,
      end: last.end,
      sentence,
      isConditional:
        isUnderCondition(searcher.cues, tokens, from) || holdsCondition(searcher.cues, tokens, from, to),
      isProvisional: isProvisional(tokens, to),
      followsCondition: precededBy(tokens, from, searcher.cues.conditions, 40, false),
      isNegated: precededBy(tokens, from, searcher.cues.negations, 7, true),
      isPossible: precededBy(tokens, from, POSSIBLE, 5, true),
      isAllowedFor: precededBy(tokens, from + 2, MAY, 4, true),
      isOfOthers: isOfOthers(tokens, from, to) || precededBy(tokens, from + 3, MEAN, 5, true),
      words: tokens
        .slice(from, to)
        .map(token => token.word)
        .join(' '),
    });
  }
  return hits;
}

const MEAN: ReadonlySet<string> = new Set(['mean', 'means', 'meaning', 'bedeutet']);
const MAY: ReadonlySet<string> = new Set(['may']);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '-',
  'but',
  'aber',
  'mais',
  'pero',
  'maar',
  'mas',
]);
const POSSIBLE: ReadonlySet<string> = new Set(
  'may might could possibly perhaps konnte konnten eventuell'.split(' '),
);

/** "… until we have your references": what is not done yet. */
function isProvisional(tokens: readonly Token[], to: number): boolean {
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
function isUnderCondition(cues: LanguageCues, tokens: readonly Token[], from: number): boolean {
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
function holdsCondition(cues: LanguageCues, tokens: readonly Token[], from: number, to: number): boolean {
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
function isOfOthers(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = Math.max(0, from - 5); index < from; index++) {
    const word = tokens[index]?.word ?? '';
    const next = tokens[index + 1]?.word ?? '';
    if (GROUPS.has(word) && (WHICH.has(next) || index + 1 === from)) return true;
  }
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
const ASSUMING: ReadonlySet<string> = new Set('assume assuming presume'.split(' '));
const ADVISING: ReadonlySet<string> = new Set('should please can may must to'.split(' '));

/** Whether one of the words stands among the `reach` tokens before `from`, in the same clause or sentence. */
function precededBy(
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
