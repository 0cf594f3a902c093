import type { Range } from '../../text/range.ts';
import type { Stage } from '../../text/record.ts';
import type { Provenance } from '../types.ts';
import type { LetterSentence } from './letter.ts';
import type { FactLexicon } from './lexicon.ts';
import type { Sources } from './sources.ts';

/** An answer beside the files that must prove it. */
export interface Reading {
  readonly text: string;
  readonly sentences: readonly LetterSentence[];
  readonly sources: Sources;
  /** The draft with its front matter and the notes, in lower case: what the person themselves wrote. */
  readonly own: string;
  /** Every source, as quotes are compared. */
  readonly everything: string;
  readonly lexicon: FactLexicon;
  readonly stage: Stage;
}

/** Words of an answer that nothing proves. UTF-16 offsets. */
export interface Mark extends Range {
  /** What the message says when "nothing in your files says this" is not all. */
  readonly about?: 'other-person' | 'other-words' | 'address';
}

/** What one check of the fact lock found. */
export interface Found {
  readonly marks: readonly Mark[];
  readonly provenance: readonly Provenance[];
}
