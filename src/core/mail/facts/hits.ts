import type { Range } from '../../text/range.ts';
import type { Searcher } from '../cues/languages.ts';
import type { Sign } from '../cues/signs.ts';
import { findCues } from '../words/cues.ts';
import type { Token } from '../words/tokens.ts';
import {
  holdsCondition,
  isOfOthers,
  isProvisional,
  isThreat,
  isUnderCondition,
  precededBy,
} from './conditions.ts';

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
        isUnderCondition(searcher.cues, tokens, from) ||
        isThreat(tokens, from) ||
        holdsCondition(searcher.cues, tokens, from, to),
      isProvisional: isProvisional(tokens, to),
      followsCondition: precededBy(tokens, from, searcher.cues.conditions, 40, false),
      isNegated: precededBy(tokens, from, searcher.cues.negations, 7, true),
      isPossible: precededBy(tokens, from, POSSIBLE, 5, true) || isUndone(tokens, from),
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

/** "We were about to make you an offer": what was not done. */
function isUndone(tokens: readonly Token[], from: number): boolean {
  for (let index = Math.max(0, from - 6); index < from; index++) {
    if (
      INTENDING.has(tokens[index]?.word ?? '') &&
      tokens[index + 1]?.word === 'to' &&
      WERE.has(tokens[index - 1]?.word ?? '')
    )
      return true;
  }
  return false;
}

const INTENDING: ReadonlySet<string> = new Set(
  'about going ready hoping planning meaning poised set'.split(' '),
);
const WERE: ReadonlySet<string> = new Set('was were been just'.split(' '));

const MEAN: ReadonlySet<string> = new Set(['mean', 'means', 'meaning', 'bedeutet']);

const MAY: ReadonlySet<string> = new Set(['may']);

const POSSIBLE: ReadonlySet<string> = new Set(
  'may might could possibly perhaps konnte konnten eventuell'.split(' '),
);
