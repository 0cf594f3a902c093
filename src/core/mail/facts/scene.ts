import type { Range } from '../../text/range.ts';
import { searcherFor } from '../cues/languages.ts';
import type { Fields } from '../parse/header-lines.ts';
import { type Layout, layOut } from '../parse/layout.ts';
import type { Message } from '../parse/thread.ts';
import { employerLabel } from '../vendors.ts';
import { fold } from '../words/fold.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import { type Hit, hitsIn } from './hits.ts';
import { findLanguage } from './language.ts';
import { markNames, wordsOfReader } from './name-marks.ts';
import { isCapitalized } from './names.ts';
import { isJobWord } from './role-text.ts';
import { findSender, type Sender } from './sender.ts';
import { subjectBody } from './subject.ts';

/** One message of a thread, prepared for reading facts. Offsets are into `text`. */
export interface Scene {
  readonly text: string;
  readonly fields: Fields;
  readonly layout: Layout;
  readonly sender: Sender;
  readonly language: string | null;
  /** Without `Re:`; `null` where there is none. */
  readonly subject: Range | null;
  readonly subjectTokens: readonly Token[];
  /** Headings above the greeting, then the sentences. */
  readonly prose: readonly (readonly Token[])[];
  readonly hits: readonly Hit[];
  /** Folded words that are part of the employer's name even in lower case. */
  readonly brandWords: ReadonlySet<string>;
}

/** Prepares a message: its layout, language and all telling phrases. */
export function toScene(text: string, message: Message): Scene {
  const layout = layOut(text, message.lines);
  const subjectRange = message.fields.get('subject');
  const subject = subjectRange === undefined ? null : subjectBody(text, subjectRange);
  const subjectTokens =
    subject === null ? [] : tokenize(text, subject.start, Math.min(subject.end, subject.start + 400));
  const headings = layout.headings.map(line => tokenize(text, line.start, line.end));
  const sentences = layout.sentences.map(sentence => sentence.tokens);
  const sender = findSender(text, message.fields);
  const language = findLanguage(text, [...subjectTokens, ...sentences.flat()]);
  return {
    text,
    fields: message.fields,
    layout,
    sender,
    language,
    subject,
    subjectTokens,
    prose: [...headings, ...sentences],
    hits: findHits(language, subjectTokens, headings, sentences, text, wordsOfReader(text, layout.greeting)),
    brandWords: toBrandWords(sender),
  };
}

function findHits(
  language: string | null,
  subject: readonly Token[],
  headings: readonly (readonly Token[])[],
  sentences: readonly (readonly Token[])[],
  text: string,
  reader: ReadonlySet<string>,
): Hit[] {
  const searcher = searcherFor(language);
  const hits = hitsIn(searcher, subject, -1);
  for (const heading of headings) hits.push(...hitsIn(searcher, heading, -1));
  for (const [number, tokens] of sentences.entries()) {
    const first = tokens[0];
    // A sentence in quotation marks is someone else's.
    const isQuoted = first?.word === '"' && text.charAt(first.start) !== '„' && tokens.length > 12;
    if (isQuoted) continue;
    const found = hitsIn(searcher, markNames(text, tokens, reader), number);
    hits.push(...jobTitles(text, tokens, number));
    hits.push(...found.filter(hit => hit.sign !== 'elsewhere' || !isPartOfTitle(text, hit, tokens)));
  }
  return hits;
}

/** A job's name in capitals inside a sentence speaks of work as "vacancy" does. */
function jobTitles(text: string, tokens: readonly Token[], sentence: number): Hit[] {
  return tokens
    .filter((token, index) => index > 0 && isJobWord(token.word) && isCapitalized(text, token))
    .map(({ word, start, end }) => ({
      sign: 'job',
      weight: 1,
      start,
      end,
      sentence,
      isConditional: false,
      isProvisional: false,
      followsCondition: false,
      isNegated: false,
      isPossible: false,
      isAllowedFor: false,
      isOfOthers: false,
      words: word,
    }));
}

/** "Tenancy Officer", "Conference Assistant": a capital inside a sentence of small letters makes it part of a name. */
function isPartOfTitle(text: string, hit: Hit, tokens: readonly Token[]): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(hit.start, hit.end)) && hit.start !== tokens[0]?.start;
}

function toBrandWords(sender: Sender): ReadonlySet<string> {
  const label = fold(employerLabel(sender.mailbox?.address ?? ''));
  return new Set(label.length > 2 ? [label] : []);
}
