import type { Draft } from '../../text/draft.ts';
import type { Range } from '../../text/range.ts';
import { findContacts } from './contacts.ts';
import type { FactLexicon } from './lexicon.ts';
import { without } from './source-text.ts';
import { readWords, type Word } from './words.ts';

/** A sentence of an answer as the fact lock reads it. */
export interface LetterSentence extends Range {
  readonly words: readonly Word[];
  /** A greeting or part of the sign-off: names, no claims. */
  readonly isFrame: boolean;
  /** Whether it wishes or hopes for something, which tells no fact. */
  readonly isWish: boolean;
  /** Whether it wishes, asks or supposes: "if you take someone on next year". */
  readonly isOpen: boolean;
  /** Where it starts to wish, ask or suppose, as an offset into the draft; its end when it does not. */
  readonly openFrom: number;
}

const SUPPOSITION =
  /^should\b|\b(?:(?<!\beven )if|should (?:an?|the|you|one|another|some\w{1,6})|whenever|in case|may i|would you|could you)\b/i;

const WISH =
  /^may (?:your?|the|this|all)\b|\b(?:wish|wishes|wishing|hope|hopes|hoping|have an? (?:great|good|nice|lovely|wonderful|restful|happy|pleasant)|enjoy (?:the|your))\b/i;

/** The sentences of a letter with their words; addresses are left to {@link findContacts}. */
export function readLetter(draft: Draft, { lemmas }: FactLexicon): readonly LetterSentence[] {
  return draft.sentences.flatMap(sentence => {
    const greeting = { start: sentence.start, end: sentence.contentStart };
    const content = { start: sentence.contentStart, end: sentence.end };
    return [
      { range: greeting, isFrame: true },
      { range: content, isFrame: sentence.part !== 'body' },
    ]
      .filter(({ range }) => range.start < range.end)
      .map(({ range, isFrame }) => ({
        ...range,
        isFrame,
        isWish: WISH.test(draft.text.slice(range.start, range.end)),
        ...openness(draft.text, range),
        words: without(range, findContacts(draft.text, range)).flatMap(part =>
          readWords(draft.text, part, lemmas),
        ),
      }));
  });
}

/** A sentence is open from the word on that wishes or supposes; a question is open as a whole. */
function openness(text: string, { start, end }: Range): Pick<LetterSentence, 'isOpen' | 'openFrom'> {
  const sentence = text.slice(start, end);
  if (sentence.endsWith('?')) return { isOpen: true, openFrom: start };
  const places = [WISH, SUPPOSITION].map(marker => sentence.search(marker)).filter(place => place >= 0);
  return { isOpen: places.length > 0, openFrom: places.length > 0 ? start + Math.min(...places) : end };
}

/** The day of a mail is no day of anything else. */
export function isAboutMail({ words }: LetterSentence): boolean {
  return words.some(({ word }) => OF_MAIL.test(word));
}

const OF_MAIL =
  /^(?:messages?|letters?|mails?|emails?|notes?|news|repl(?:y|ies|ied)|answer(?:s|ed)?|updat(?:e|es|ed)|writ(?:e|ing|ten)|wrote|sen[dt]|inform(?:ed|ing)?|t(?:ell|elling|old)|phon(?:e|ed)|call(?:ed|ing)?|rang|decision|contact(?:ed)?|received)$/;
