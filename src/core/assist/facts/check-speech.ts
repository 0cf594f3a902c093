import { isPast, PREPOSITIONS } from './clause.ts';
import type { LetterSentence } from './letter.ts';
import { isLetterWord } from './lexicon.ts';
import type { Found, Mark, Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Verbs that tell what somebody said, in the past. */
const SAID: ReadonlySet<string> = new Set(
  'wanted needed preferred required said told mentioned explained promised offered suggested confirmed assured advised invited asked described recommended encouraged wrote agreed admitted announced guaranteed indicated hinted'.split(
    ' ',
  ),
);
/** What binds the one who said it, even when it is said in common words. */
const FIRM: ReadonlySet<string> = new Set(
  'wanted needed preferred required said told mentioned explained promised offered assured confirmed agreed admitted announced guaranteed indicated hinted advice tip hint suggestion promise offer remark remarks comment comments question questions words praise compliment compliments'.split(
    ' ',
  ),
);
/** Who may have said it; names count too. */
const SPEAKERS: ReadonlySet<string> = new Set(
  'you they he she we who everyone everybody somebody someone team panel'.split(' '),
);
const BETWEEN: ReadonlySet<string> = new Set(
  'have has had so very kindly also once even all both generously had later yourself already'.split(' '),
);

/** Nouns for what was said: "your tip to smile more". */
const SAYINGS: ReadonlySet<string> = new Set(
  'advice tip hint suggestion recommendation remark remarks comment comments request promise offer question questions words praise compliment compliments'.split(
    ' ',
  ),
);
const INTO: ReadonlySet<string> = new Set('to about on that regarding for'.split(' '));

/** What others are said to have said must have its content in the mail or the notes. */
export function checkSpeech(reading: Reading): Found {
  const marks: Mark[] = [];
  for (const sentence of reading.sentences) {
    sentence.words.forEach((word, index) => {
      const isTelling = isThankedTelling(sentence.words, index);
      if (
        isLeftOpen(sentence, index) ||
        (!isTelling &&
          !isSaidByOthers(sentence.words, index, reading.lexicon) &&
          !isSaying(sentence.words, index))
      )
        return;
      const content = contentBehind(sentence, index, reading);
      const last = content.at(-1);
      if (
        last === undefined ||
        isReported(word, content, isTelling || isCommand(sentence.words, index), reading)
      )
        return;
      marks.push({ start: word.start, end: last.end, about: 'other-words' });
    });
  }
  return { marks, provenance: [] };
}

/** "You wrote that there may be", "you asked whether": what the mail leaves open is retold in any words. */
function isLeftOpen({ words }: LetterSentence, index: number): boolean {
  const who = words.slice(Math.max(0, index - 2), index).some(({ word }) => word === 'you');
  if (!(who && OPENING.has(words[index]?.word ?? ''))) return false;
  const behind = words.slice(index + 1, index + 7);
  const end = behind.findIndex(({ opensClause }) => opensClause);
  const clause = end < 0 ? behind : behind.slice(0, end);
  return clause.some(({ word }) => OPEN.test(word)) && !clause.slice(1).some(isWriter);
}

const OPENING: ReadonlySet<string> = new Set(
  'wrote said told mentioned asked explained suggested indicated hinted'.split(' '),
);

const OPEN = /^(?:whether|if|may|might|could)$/;

/** What is said of the writer binds: "you told me that I might start". */
function isWriter({ word }: Word): boolean {
  return /^(?:i|me|we|us|my|our)$/.test(word);
}

/** Half of the telling words must be theirs; where all words are common ones, each of them must. */
function isReported(verb: Word, content: readonly Word[], isCommanding: boolean, reading: Reading): boolean {
  if (isCheering(content, reading)) return true;
  const telling = content.filter(
    ({ word }) => !isLetterWord(word, reading.lexicon) && !reading.lexicon.meetings.has(word),
  );
  const mayBeOwn = reading.sources.withStem(verb.stem).some(({ source }) => source === 'draft');
  const proven = (words: readonly Word[]) => words.filter(each => isProven(each, mayBeOwn, reading)).length;
  if (telling.length > 0)
    return proven(telling) * 2 > telling.length && proven(content) * 2 >= content.length;
  return (
    !(FIRM.has(verb.word) || isCommanding) ||
    proven(content) === content.length ||
    proven(content) > Math.max(1, content.length / 2)
  );
}

/** "Your remark that I should not lose heart" for "please do not be discouraged": there are many words for it. */
function isCheering(content: readonly Word[], { sources }: Reading): boolean {
  return (
    content.every(({ stem }) => CHEERS.has(stem)) &&
    CHEERING.some(each => sources.withStem(each).some(({ source }) => source === 'mail'))
  );
}

const CHEERS: ReadonlySet<string> = new Set(
  'los heart hope courag give discourag disheart dishearten encourag despair confid'.split(' '),
);
const CHEERING = ['discourag', 'encourag', 'dishearten', 'disheart', 'heart', 'despair'];

/** "Asked me to", "invited us to", "suggested that I": what the writer is to do binds those who said it. */
function isCommand(words: readonly Word[], index: number): boolean {
  const [first = '', second = ''] = words.slice(index + 1, index + 3).map(({ word }) => word);
  return (
    (/^(?:me|us)$/.test(first) && second === 'to') ||
    first === 'to' ||
    (first === 'that' && /^(?:i|we)$/.test(second))
  );
}

/** "Thanks to Renee for telling me that I have a gift": what binds those who said it. */
function isThankedTelling(words: readonly Word[], index: number): boolean {
  const [next, second, third] = words.slice(index + 1, index + 4).map(({ word }) => word);
  const isTelling =
    /^(?:telling|assuring)$/.test(words[index]?.word ?? '') && next === 'me' && second === 'that';
  const isSaying = words[index]?.word === 'saying' && next === 'that';
  const who = isTelling ? third : second;
  return words[index - 1]?.word === 'for' && (isTelling || isSaying) && /^(?:i|my)$/.test(who ?? '');
}

function isSaying(words: readonly Word[], index: number): boolean {
  return (
    SAYINGS.has(words[index]?.word ?? '') &&
    (words[index - 1]?.word === 'your' || words[index - 1]?.isName === true) &&
    INTO.has(words[index + 1]?.word ?? '')
  );
}

function isSaidByOthers(words: readonly Word[], index: number, { functions }: Reading['lexicon']): boolean {
  if (!SAID.has(words[index]?.word ?? '')) return false;
  for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
    const word = words[before];
    if (word === undefined) return false;
    if (SPEAKERS.has(word.word)) return true;
    // "The day alongside Mike confirmed": Mike confirmed nothing.
    if (word.isName && !functions.has(word.word)) return !PREPOSITIONS.has(words[before - 1]?.word ?? '');
    if (!BETWEEN.has(word.word)) return false;
  }
  return false;
}

/** "Told me how you decided" and "says it all" report nothing that could be looked for. */
const OPENERS: ReadonlySet<string> = new Set('it how why what where more much'.split(' '));

/** What ends the words of a saying: a comparison; of "your remark about it was good" the verb. */
const COMPARING: ReadonlySet<string> = new Set(['as', 'like', 'such']);
const ENDERS: ReadonlySet<string> = new Set('as like such was were is are has have had'.split(' '));

/** Words of content in the clause behind the verb, or in the next one when the verb ends its own ("as you offered, …"). */
function contentBehind({ words }: LetterSentence, index: number, reading: Reading): readonly Word[] {
  const content: Word[] = [];
  const enders = SAID.has(words[index]?.word ?? '') ? COMPARING : ENDERS;
  const mayGoOn = words
    .slice(Math.max(0, index - 5), index)
    .some(({ word }) => word === 'as' || word === 'since' || word === 'like');
  for (const [at, word] of words.slice(index + 1, index + 16).entries()) {
    if (word.opensClause && !(mayGoOn && at === 0)) break;
    if (content.length === 0 && isOpener(words, index + 1 + at)) break;
    if (content.length > 0 && opensPredicate(words, index + 1 + at)) break;
    if (content.length > 0 && (enders.has(word.word) || (enders === ENDERS && isPast(word, reading.lexicon))))
      break;
    if (isContent(word, reading)) content.push(word);
  }
  return content;
}

/** Verbs that only carry a noun: "to give examples". */
const LIGHT: ReadonlySet<string> = new Set('give giving make making take taking use using'.split(' '));

/** "Told me how much she loved it" reports what she loved. */
function isOpener(words: readonly Word[], index: number): boolean {
  const others = words.slice(index + 1, index + 4).some(({ word }) => /^(?:he|she|they)$/.test(word));
  return OPENERS.has(words[index]?.word ?? '') && !others;
}

/** "Your advice about examples, and will act on it": what the writer does next. */
function opensPredicate(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.word ?? '';
  return words[index]?.word === 'and' && /^(?:will|would|shall|can|could|am|have|i|we)$/.test(next);
}

function isContent({ word, value }: Word, { lexicon }: Reading): boolean {
  return value === null && !lexicon.functions.has(word) && !lexicon.meta.has(word) && !LIGHT.has(word);
}

function isProven(word: Word, mayBeOwn: boolean, { sources }: Reading): boolean {
  return [...sources.named(word), ...sources.meant(word)].some(
    ({ source }) => source === 'mail' || source === 'notes' || mayBeOwn,
  );
}
