import type { LetterSentence } from './letter.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/**
 * Of whom a clause tells: the writer, the reader or somebody named (`person`); an idea, a word, an "it" (`thing`); what
 * there was (`being`); nobody so far (`none`).
 */
export type Subject = 'person' | 'thing' | 'being' | 'none';

/** How far a sentence has come at a word. */
export interface Clause {
  readonly subject: Subject;
  /** Whether it supposes, wishes, asks or denies: what it names need not be so. */
  readonly isOpen: boolean;
  /** Whether no subject, verb or order came since the clause began. */
  readonly atFront: boolean;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const OWNERS = setOf('my our your his her their its');
export const PREPOSITIONS = setOf(
  'of in on at by with from to for about into over under up off out through during after before since despite along across near behind beside around without against between among alongside',
);
const PERSONS = setOf('i we he she they who everyone everybody');
const THINGS = setOf('it this that these those what which nothing everything something anything all one');
const ARTICLES = setOf('a an the some any no this that these those another every each both two');
const AUXILIARIES = setOf(
  'am is are was were be been has have had do does did will would can could may might shall should must',
);
export const MODALS = setOf('would could might may should');
const DENIALS = setOf('not never no nor neither hardly cannot without nobody');
const SMALL = setOf(
  'really truly also already certainly clearly still always never even simply all both once kindly rightly so',
);
const CONJUNCTIONS = setOf('that and but or because if when how as so while although where');
/** Groups and places that act like persons. */
const ACTORS = setOf(
  'company firm team organisation organization business employer staff people person candidate candidates panel interviewer interviewers recruiter recruiters group department management colleague colleagues member members office place family friend friends partner boss rival director founder customer customers client clients guest guests neighbour neighbours student students pupil pupils child children kid kids patient patients user users reader readers passenger passengers visitor visitors volunteer volunteers resident residents couple parent parents mother father author owner manager inspector inspectors tenant tenants member',
);
/** What opens the infinitive behind it, so that it tells no deed. */
const WISHING = setOf(
  'hope hoping wish like love want aim try trying look looking forward dream prefer tend seem happy glad keen eager delighted pleased curious determined welcome kind good hard easy difficult fair worth encouraging reassuring wonderful lovely nice',
);
const DOING = setOf(
  'plan intend about going used begin began begin start started have had decide decided will able was',
);
/** Orders and wishes without a subject. */
const ORDERS = setOf(
  'please give tell say send pass let feel keep wishing hoping looking count consider know rest be do best warm kind all may here until see',
);
/** Those who hear, not those who do: "thank you", "tell you". */
const ADDRESSING = setOf(
  'thank tell told give gave wish wished ask asked let wishing send sending show showing and',
);
const ANYONE = setOf(
  'someone somebody person people candidate anyone everyone those one applicant colleague colleagues',
);

/** No clause reaches further; what has no stops at all costs no more for its length. Words. */
const LONGEST_CLAUSE = 60;

/** What has been said in a sentence before one of its words. */
export function clauseAt(index: number, { words, openFrom }: LetterSentence, reading: Reading): Clause {
  const isOpen = (words[index]?.start ?? 0) >= openFrom;
  let clause: Clause = { subject: 'none', isOpen, atFront: true };
  for (let at = Math.max(0, index - LONGEST_CLAUSE); at < index; at++)
    clause = afterWord(clause, words, at, isOpen, reading);
  return clause;
}

/** Whether a word is written as one of the past: "melted", "sent". */
export function isPast(word: Word | undefined, { lemmas }: Reading['lexicon']): boolean {
  return word !== undefined && (word.word.endsWith('ed') || lemmas.has(word.word));
}

function afterWord(
  clause: Clause,
  words: readonly Word[],
  at: number,
  isOpen: boolean,
  reading: Reading,
): Clause {
  const here = words[at];
  const next = words[at + 1];
  if (here === undefined) return clause;
  const subject = subjectAt(words, at, clause, reading);
  if (subject !== null)
    return { subject, isOpen: isOpen || /['’]d$/.test(writtenAs(here, reading)), atFront: false };
  if (startsAgain(clause, words, at)) return { subject: 'none', isOpen, atFront: true };
  if (clause.atFront && isOrder(words, at)) return { ...clause, atFront: false, isOpen: true };
  if (isOpening(words, at, clause, reading))
    return { ...clause, isOpen: true, atFront: clause.atFront && next === undefined };
  if (clause.atFront && at > 0 && !here.opensClause && AUXILIARIES.has(here.word))
    return {
      ...clause,
      subject: kindOf(headOf(words.slice(Math.max(0, at - LONGEST_CLAUSE), at))),
      atFront: false,
    };
  return clause;
}

/** Behind a comma or an "and", an article opens the next clause: "…, and the coffee was good". */
function startsAgain({ subject }: Clause, words: readonly Word[], at: number): boolean {
  const [here, next] = words.slice(at, at + 2);
  if (subject !== 'thing' || here === undefined || next === undefined) return false;
  const opener = here.opensClause ? here : /^(?:and|or|but)$/.test(here.word) ? next : undefined;
  return opener !== undefined && ARTICLES.has(opener.word);
}

function isOrder(words: readonly Word[], at: number): boolean {
  const here = words[at];
  return (
    here !== undefined &&
    ORDERS.has(here.word) &&
    (here.opensClause || /^(?:and|or|but)$/.test(words[at - 1]?.word ?? ''))
  );
}

/** A modal, a denial, or the "to" of what is wished. */
function isOpening(words: readonly Word[], at: number, clause: Clause, reading: Reading): boolean {
  const here = words[at];
  const next = words[at + 1];
  if (here === undefined) return false;
  if (MODALS.has(here.word) || DENIALS.has(here.word) || /n['’]t$/.test(writtenAs(here, reading)))
    return true;
  if (here.word !== 'to' || next === undefined || reading.lexicon.functions.has(next.word)) return false;
  if (words[at - 1]?.word === 'you' && words[at - 2]?.word === 'of') return false;
  if (clause.isOpen || clause.subject === 'thing') return true;
  const before = words.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  return !before.some(word => DOING.has(word)) && before.some(word => WISHING.has(word));
}

function writtenAs({ start, end }: Word, { text }: Reading): string {
  return text.slice(start, end);
}

/** The kind of subject that a word is, or `null` when it is none. */
function subjectAt(words: readonly Word[], at: number, clause: Clause, reading: Reading): Subject | null {
  const [here, next] = words.slice(at, at + 2);
  const before = words[at - 1];
  if (here === undefined) return null;
  const { word } = here;
  if (word === 'there') return next !== undefined && AUXILIARIES.has(next.word) ? 'being' : null;
  if (word === 'who') return ANYONE.has(before?.word ?? '') ? 'thing' : 'person';
  if (word === 'you') return isReaderActing(before, next, reading) ? subjectOfYou(words, at) : null;
  if (word === 'they') return /^(?:are|were)$/.test(next?.word ?? '') ? 'thing' : 'person';
  if (PERSONS.has(word)) return 'person';
  if (THINGS.has(word))
    return startsVerb(next, reading) && !PREPOSITIONS.has(before?.word ?? '') ? 'thing' : null;
  if (!clause.atFront && !isDetermined(words, at)) return null;
  if (!isHead(here, next, reading)) return null;
  return kindOf(clause.atFront ? headOf(words.slice(Math.max(0, at - LONGEST_CLAUSE), at + 1)) : here);
}

/** "It was kind of you to call": the reader did. */
function subjectOfYou(words: readonly Word[], at: number): Subject {
  return words[at + 1]?.word === 'to' && words[at - 1]?.word !== 'of' ? 'none' : 'person';
}

function kindOf(head: Word | undefined): Subject {
  return head !== undefined && (ACTORS.has(head.word) || (head.isName && !head.isFirst)) ? 'person' : 'thing';
}

/** Of "the idea of a friend" it is the idea that does something. */
function headOf(front: readonly Word[]): Word | undefined {
  const link = front.findIndex(({ word }, at) => at > 0 && PREPOSITIONS.has(word));
  return front[link > 0 ? link - 1 : front.length - 1];
}

/** Behind an article or an owner that opens a clause. */
function isDetermined(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || !(ARTICLES.has(before.word) || OWNERS.has(before.word))) return false;
  return before.opensClause || CONJUNCTIONS.has(words[at - 2]?.word ?? '');
}

/** A word of content with a verb behind it. */
function isHead(word: Word, next: Word | undefined, reading: Reading): boolean {
  if (reading.lexicon.functions.has(word.word)) return false;
  return next !== undefined && !next.opensClause && !PREPOSITIONS.has(next.word) && startsVerb(next, reading);
}

/** Whether a word can be the verb of a subject in front of it. */
export function startsVerb(next: Word | undefined, { lexicon }: Reading): boolean {
  if (next === undefined || next.opensClause) return false;
  if (AUXILIARIES.has(next.word) || next.word === 'let') return true;
  if (lexicon.functions.has(next.word)) return SMALL.has(next.word);
  return next.word.endsWith('s') || isPast(next, lexicon);
}

function isReaderActing(before: Word | undefined, next: Word | undefined, { lexicon }: Reading): boolean {
  if (next === undefined || next.opensClause) return false;
  if (before?.word === 'of' && next.word === 'to') return true;
  if (PREPOSITIONS.has(next.word)) return false;
  if (before !== undefined && (PREPOSITIONS.has(before.word) || ADDRESSING.has(before.word))) return false;
  return AUXILIARIES.has(next.word) || !lexicon.functions.has(next.word) || SMALL.has(next.word);
}
