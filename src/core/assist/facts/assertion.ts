import { clauseAt, isPast, MODALS, OWNERS, PREPOSITIONS, startsVerb } from './clause.ts';
import type { LetterSentence } from './letter.ts';
import { isLetterWord } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Whether a sentence tells a fact with one of its words: somebody's deed, state or thing, or something that was there.
 * What is wished, supposed or denied, and what an idea or a word "does", tells none: "your feedback hit the nail".
 */
export function isAsserted(index: number, sentence: LetterSentence, reading: Reading): boolean {
  const { words } = sentence;
  if (words[index] === undefined || sentence.isFrame) return false;
  if (isManner(words, index, reading) || isFigure(words, index)) return false;
  if (TAKEN_AS_TRUE.some(takes => takes(words, index, reading))) return true;
  const clause = clauseAt(index, sentence, reading);
  if (clause.atFront)
    return !clause.isOpen && !isParticiple(words, index) && saysSomething(words, index, reading);
  if (clause.isOpen) return false;
  return clause.subject === 'person' || clause.subject === 'being';
}

/** Whether a word stands where a sentence supposes, wishes, asks or denies. */
export function isSupposed(index: number, sentence: LetterSentence, reading: Reading): boolean {
  return clauseAt(index, sentence, reading).isOpen;
}

/** Turns that take a thing as known in any sentence, also in a wish. */
const TAKEN_AS_TRUE: readonly ((words: readonly Word[], index: number, reading: Reading) => boolean)[] = [
  isHanded,
  isCompared,
  isNeeded,
  isMeetingPlace,
  isPost,
  isOfFirm,
  isHeaded,
  isHopedOf,
  isOwned,
  isThankedFor,
];

/** How or how much, not what: "wholly", "so gutted", "such a humane thing", "a humane answer", "tickled that". */
function isManner(words: readonly Word[], index: number, { lexicon }: Reading): boolean {
  const { word } = words[index] ?? { word: '' };
  const [earlier = '', before = ''] = words.slice(Math.max(0, index - 2), index).map(each => each.word);
  if (word.endsWith('ly') && word.length > 5) return true;
  if (
    DEGREES.has(before) ||
    words.slice(Math.max(0, index - 3), index).some(each => each.word === 'such') ||
    earlier === 'what' ||
    isExclaimed(words, index)
  )
    return true;
  if (before === 'as' && words.slice(Math.max(0, index - 4), index - 2).some(each => each.word === 'as'))
    return true;
  const next = words[index + 1];
  if (next === undefined || next.opensClause) return false;
  if (next.word === 'of')
    return /^an?$/.test(before) && !SPANS.test(word) && isLetterWord(words[index + 2]?.word ?? '', lexicon);
  if (next.word === 'that')
    return (
      !ARTICLES.has(before) &&
      !OWNERS.has(before) &&
      !/^(?:day|week|night|year|morning|time)$/.test(words[index + 2]?.word ?? '')
    );
  return DESCRIBING.test(word) && isLetterWord(next.word, lexicon) && !isPast(next, lexicon);
}

/** "What a great bunch": a judgement, whatever it is called. */
function isExclaimed(words: readonly Word[], index: number): boolean {
  const [what, article] = words.slice(Math.max(0, index - 3), index);
  return what?.word === 'what' && /^an?$/.test(article?.word ?? '') && what.isFirst;
}

const DEGREES = setOf('so very quite rather bit more most really truly deeply');
const ARTICLES = setOf('a an the some any no this that these those');
/** Time is a fact: "a decade of practice". */
const SPANS = /^(?:decade|century|term|season|semester|quarter)$/;
const DESCRIBING = /(?:ous|ful|less|able|ible|ish|ane|est)$/;

/** "On my toes", "under their belt", "keep my fingers": what turns of phrase are made of. */
function isFigure(words: readonly Word[], index: number): boolean {
  const last = words[index - 1]?.word ?? '';
  const at = last === 'right' || last === 'left' || last === 'own' ? index - 1 : index;
  const [earlier, owner] = words.slice(Math.max(0, at - 2), at);
  return (
    FIGURES.has(words[index]?.word ?? '') &&
    OWNERS.has(owner?.word ?? '') &&
    earlier !== undefined &&
    (PREPOSITIONS.has(earlier.word) || MOVING.has(earlier.word))
  );
}

const FIGURES = setOf(
  'head heart hand hands eye eyes ear ears nose lips tongue mouth teeth chest shoulder shoulders back arm arms elbow finger fingers thumb thumbs palm neck throat stomach brain brains leg legs knees foot feet toe toes heels step stride skin bones nerves hat cap belt sleeve sleeves pocket pockets shoes boots desk diary diaries calendar calendars file files list plate radar sails wing wings',
);
const MOVING = setOf(
  'get pick keep keeping cross crossing lend throw open find finds found warm make hold tip take touch shake turn',
);

/** "Singing" and "the biscuits" open a clause; "touched by your words" only leads to it. */
function isParticiple(words: readonly Word[], index: number): boolean {
  return words[index]?.word.endsWith('ed') === true && !ARTICLES.has(words[index - 1]?.word ?? '');
}

/** Whether a verb follows: "chess at weekends" alone says nothing. */
function saysSomething(words: readonly Word[], index: number, reading: Reading): boolean {
  return words
    .slice(index + 1, index + 40)
    .some(
      (word, at, rest) =>
        startsVerb(word, reading) || /^(?:i|we|you|he|she|they|it)$/.test(rest[at]?.word ?? ''),
    );
}

/** "The sample I sent": who has it done something with it. */
function isHanded(words: readonly Word[], index: number): boolean {
  const [next, verb] = words.slice(index + 1, index + 3);
  return (
    next !== undefined &&
    verb !== undefined &&
    !next.opensClause &&
    /^(?:i|we|you)$/.test(next.word) &&
    /(?:ed|sent|gave|made|brought|left|wrote|showed|lent|told|built|drew|took|had|have)$/.test(verb.word)
  );
}

/** "A family-owned business like yours". */
function isCompared(words: readonly Word[], index: number): boolean {
  return words
    .slice(index + 1, index + 5)
    .some((each, at, some) => each.word === 'like' && /^yours?$/.test(some[at + 1]?.word ?? ''));
}

/** "If you need a certified welder". */
function isNeeded(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 4), index).some(({ word }) => /^(?:need|want|require)$/.test(word));
}

/** "See you at dinner". */
function isMeetingPlace(words: readonly Word[], index: number): boolean {
  const before = words.slice(Math.max(0, index - 7), index).map(({ word }) => word);
  const meeting = before.findIndex((word, at) => MEETING.test(word) && before[at + 1] === 'you');
  return meeting >= 0 && before.slice(meeting + 2).some(word => PREPOSITIONS.has(word));
}

const MEETING = /^(?:see|seeing|meet|meeting|join|joining|visit|visiting)$/;

/** "The plumber job". */
function isPost(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next !== undefined && !next.opensClause && POSTS.has(next.word);
}

const POSTS = setOf('job jobs role roles post posts position positions vacancy opening');

/** "The hosting company": what kind of firm or people it is. */
function isOfFirm(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.word ?? '';
  const next = words[index + 1];
  return (
    next !== undefined &&
    !next.opensClause &&
    FIRMS.has(next.word) &&
    (ARTICLES.has(before) || OWNERS.has(before))
  );
}

const FIRMS = setOf(
  'company firm business school hospital agency bank factory office department university club studio',
);

/** "The head of litigation": what somebody is in charge of. */
function isHeaded(words: readonly Word[], index: number): boolean {
  const before = words.slice(Math.max(0, index - 4), index).map(({ word }) => word);
  const link = before.lastIndexOf('of');
  return (
    link > 0 &&
    HEADS.has(before[link - 1] ?? '') &&
    !words.slice(index - before.length + link, index + 1).some(({ opensClause }) => opensClause)
  );
}

const HEADS = setOf(
  'head director chief manager leader chair chairman captain master owner founder president vice professor dean minister secretary',
);

/** "I hope the concert went well": there was a concert. */
function isHopedOf(words: readonly Word[], index: number, { lexicon }: Reading): boolean {
  const hope = words
    .slice(Math.max(0, index - 4), index)
    .findLast(({ word }) => /^(?:hope|hoping)$/.test(word));
  if (hope === undefined) return false;
  const [first, ...others] = words
    .slice(words.indexOf(hope) + 1, index)
    .filter(({ word }) => word !== 'that');
  return first?.word === 'the' && !others.some(({ word }) => lexicon.functions.has(word));
}

/** "My lucky tie", "your mission to end hunger"; in "my heart melted" the last word is no thing of mine. */
function isOwned(words: readonly Word[], index: number, { lexicon }: Reading): boolean {
  const next = words[index + 1];
  const before = words[index - 1];
  const isLast = next === undefined || next.opensClause || lexicon.functions.has(next.word);
  if (isLast && isPast(words[index], lexicon) && before !== undefined && !OWNERS.has(before.word))
    return false;
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const word = words[at]?.word ?? '';
    if (words[at + 1]?.opensClause === true) return false;
    if (OWNERS.has(word)) return true;
    if (/^(?:colleague|colleagues|team|family)$/.test(word) && at < index - 1) return false;
    if (!lexicon.functions.has(word)) continue;
    if (!CHAINING.test(word) || !words.slice(Math.max(0, at - 3), at - 1).some(each => OWNERS.has(each.word)))
      return false;
  }
  return false;
}

const CHAINING = /^(?:of|to|for|against|in|and)$/;

/** "Thanks for the mug and the pen". */
function isThankedFor(words: readonly Word[], index: number): boolean {
  const before = words.slice(Math.max(0, index - 40), index);
  const from = before.findLastIndex(({ word }) => THANKING.has(word));
  const isAsked =
    /^(?:grateful|thankful)$/.test(before[from]?.word ?? '') && before.some(({ word }) => MODALS.has(word));
  return from >= 0 && !isAsked && !before.slice(from + 1).some(({ word }) => ENDING_THANKS.has(word));
}

const THANKING = setOf('thank thanks grateful thankful congratulations congratulate');
const ENDING_THANKS = setOf('i we he she they who it this that what which as');
