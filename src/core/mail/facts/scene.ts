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
    hits: findHits(language, subjectTokens, headings, sentences, text),
    brandWords: toBrandWords(sender),
  };
}

function findHits(
  language: string | null,
  subject: readonly Token[],
  headings: readonly (readonly Token[])[],
  sentences: readonly (readonly Token[])[],
  text: string,
): Hit[] {
  const searcher = searcherFor(language);
  const hits = hitsIn(searcher, subject, -1);
  for (const heading of headings) hits.push(...hitsIn(searcher, heading, -1));
  for (const [number, tokens] of sentences.entries()) {
    const first = tokens[0];
    // A sentence in quotation marks is someone else's.
    const isQuoted = first?.word === '"' && text.charAt(first.start) !== '„' && tokens.length > 12;
    if (!isQuoted) hits.push(...hitsIn(searcher, tokens, number));
  }
  return hits;
}

function toBrandWords(sender: Sender): ReadonlySet<string> {
  const label = fold(employerLabel(sender.mailbox?.address ?? ''));
  return new Set(label.length > 2 ? [label] : []);
}
