import type { LanguageCues } from '../cues/signs.ts';
import type { Token } from '../words/tokens.ts';

/** "… until we have your references": what is not done yet. */
export function isProvisional(tokens: readonly Token[], to: number): boolean {
  for (let index = to - 1; index < Math.min(tokens.length, to + 6); index++) {
    const word = tokens[index]?.word ?? '';
    if (PROVISOS.has(word)) return !(word === 'until' && SEASONS.test(tokens[index + 1]?.word ?? ''));
    if (word === 'without' && YOURS.has(tokens[index + 1]?.word ?? '')) return true;
    if (word === ',' || word === ';') return false;
  }
  return false;
}

/** "Not before spring": a time, no proviso. */
const SEASONS =
  /^(?:next|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|further)$/;

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

/** "Sans réponse de notre part …": a rule for silence. */
const SILENCE: ReadonlySet<string> = new Set('sans ohne sin zonder sem without'.split(' '));
const ANSWERS: ReadonlySet<string> = new Set(
  'reponse nouvelle nouvelles retour antwort nachricht ruckmeldung respuesta noticias bericht reactie resposta answer reply word'.split(
    ' ',
  ),
);

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
  if (SILENCE.has(tokens[0]?.word ?? '') && tokens.slice(1, 4).some(({ word }) => ANSWERS.has(word)))
    return true;
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

/** "Please confirm, or your place will be given to somebody else": what follows an "or" behind a request. */
export function isThreat(tokens: readonly Token[], from: number): boolean {
  let isAsked = false;
  for (let index = 0; index < from; index++) {
    const word = tokens[index]?.word ?? '';
    if (ASKS.has(word)) isAsked = true;
    if (isAsked && OTHERWISE.has(word))
      return tokens.slice(index, from + 3).some(({ word }) => word === 'will');
  }
  return false;
}

const ASKS: ReadonlySet<string> = new Set('please kindly must need confirm reply let'.split(' '));
const OTHERWISE: ReadonlySet<string> = new Set('or otherwise else'.split(' '));

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
  if (isAboutGroup(tokens, from, to) || precededBy(tokens, from, NOBODY, 3, true)) return true;
  if (isAboutTheOthers(tokens, from, to) || isAboutDay(tokens, to)) return true;
  if (precededBy(tokens, from, ASKING, 3, true)) return true;
  for (let index = Math.max(0, from - 4); index < Math.min(to, from + 2); index++) {
    const word = tokens[index]?.word ?? '';
    if (ASSUMING.has(word) || (word === 'consider' && ADVISING.has(tokens[index - 1]?.word ?? '')))
      return true;
  }
  return false;
}

/** "We cannot proceed with your interview on Friday": the day is off, not the application. */
function isAboutDay(tokens: readonly Token[], to: number): boolean {
  const link = tokens.findLastIndex(({ word }, index) => word === 'with' && index >= to - 2 && index <= to);
  const [whose, meeting, when] = tokens.slice(link + 1, link + 4).map(({ word }) => word);
  return (
    link >= 0 &&
    YOURS.has(whose ?? '') &&
    /^(?:interview|call|meeting|appointment|visit)$/.test(meeting ?? '') &&
    /^(?:on|at|today|tomorrow|tonight|this|next)$/.test(when ?? '')
  );
}

/** "The other candidates have been told that they were not selected": what a mail with an offer says of the others. */
function isAboutTheOthers(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(0, to).map(({ word }) => word);
  const at = words.findLastIndex(
    (word, index) => index < to && RIVALS.has(word) && OTHERS.has(words[index - 1] ?? ''),
  );
  if (at < 0) return false;
  const between = words.slice(at + 1, from);
  if (between.some(word => word === 'you' || word === 'your' || CLAUSE_ENDS.has(word))) return false;
  const isTold = between.some(word => TOLD.has(word)) && between.includes('they');
  return (
    isTold || (at >= from - 3 && words.slice(from).some(word => word === 'not' || word === 'unsuccessful'))
  );
}

const OTHERS: ReadonlySet<string> = new Set('other unsuccessful remaining'.split(' '));
const RIVALS: ReadonlySet<string> = new Set(
  'candidate candidates applicant applicants finalist finalists'.split(' '),
);
const TOLD: ReadonlySet<string> = new Set('informed told notified advised'.split(' '));

/** "Applicants who score below the line will not go forward": a sentence whose subject is a group, and that has no "you". */
function isAboutGroup(tokens: readonly Token[], from: number, to: number): boolean {
  const first = GROUPS.has(tokens[0]?.word ?? '') ? 0 : EVERY.has(tokens[0]?.word ?? '') ? 1 : -1;
  if (first < 0 || from <= first || !GROUPS.has(tokens[first]?.word ?? '')) return false;
  if (!WHICH.has(tokens[first + 1]?.word ?? '')) return false;
  return !tokens.slice(first, to).some(token => token.word === 'you' || token.word === ',');
}

const EVERY: ReadonlySet<string> = new Set('all any only unsuccessful those alle'.split(' '));

/** "Nobody has been turned down." */
const NOBODY: ReadonlySet<string> = new Set('nobody noone anybody anyone niemand personne nadie'.split(' '));

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

/** What ends a clause, for looking back in it. */
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
