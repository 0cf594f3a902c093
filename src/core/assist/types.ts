import type { LintOptions, Severity } from '../lint/types.ts';
import type { ReadMail } from '../mail/types.ts';
import type { Range } from '../text/range.ts';

/** What a person may ask a language model for. Ranges are UTF-16 offsets into the draft. */
export type AssistTask =
  /** The whole letter, in the light of the mail and the notes. */
  | { readonly kind: 'personalise' }
  /** The whole letter, warmer and calmer, saying the same. */
  | { readonly kind: 'soften' }
  /** One sentence; `why` is the message of a finding in it, if there is one. */
  | { readonly kind: 'rewrite'; readonly sentence: Range; readonly why?: string }
  /** Each sentence in the terms of the tone rules. */
  | { readonly kind: 'judge' }
  /** Why a passage may cost goodwill, in plain words; `why` is the message of a finding there. */
  | { readonly kind: 'explain'; readonly passage: Range; readonly why?: string };

/** Everything a request is made of, and all that an answer may draw on. */
export interface Material {
  /** The whole draft file, front matter included. */
  readonly draft: string;
  /** The mail that is answered, if it is at hand. */
  readonly mail: ReadMail | null;
  /** What the person wrote down themselves; empty when nothing. */
  readonly notes: string;
}

/** One message of a request. The roles are those of every chat model. */
export interface AssistMessage {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** What is sent to the model: nothing but `messages`. */
export interface AssistRequest {
  readonly task: AssistTask;
  readonly material: Material;
  /** In the order of sending. */
  readonly messages: readonly AssistMessage[];
  /** The same messages as one text to show before sending: each message's text word for word under a heading. */
  readonly preview: string;
  /** What was shortened or left out to keep the request small, in words for the person; often empty. */
  readonly shortened: readonly string[];
}

/** What came back from a model, as far as it came. */
export interface RawAnswer {
  /** All text parts in one. Stop collecting behind {@link LONGEST_ANSWER} units. */
  readonly text: string;
  /** `failed`: the stream broke; `refused`: the model or its service declined, as an error. */
  readonly end: 'complete' | 'failed' | 'refused' | 'too-long';
  /** Whether the answer held a request to run a tool. None is ever run. */
  readonly asksForTool?: boolean;
}

/** Why an answer cannot be used. */
export type AnswerFault =
  | 'empty'
  | 'too-long'
  | 'cut-off'
  | 'refused'
  | 'failed'
  | 'asks-for-tool'
  | 'unreadable';

/** A sentence that the model would flag. */
export interface ModelFinding {
  /** Id of one of our tone rules. */
  readonly rule: string;
  /** UTF-16 offsets into the draft. */
  readonly range: Range;
  /** The rule's own message. */
  readonly message: string;
  /** The model's reason in its own words: one line of plain text, perhaps empty. Untrusted. */
  readonly reason: string;
}

/** What an answer turned out to be. */
export type ReadAnswer =
  /** Of `personalise` and `soften`: the letter alone. Of `rewrite`: the sentence alone. Not checked yet. */
  | { readonly kind: 'text'; readonly text: string }
  /** Of `judge`. `dropped`: entries about no rule of ours or no words of the draft. */
  | { readonly kind: 'findings'; readonly findings: readonly ModelFinding[]; readonly dropped: number }
  /** Of `explain`: plain text of bounded length. Untrusted: never show it as trusted Markdown. */
  | { readonly kind: 'explanation'; readonly text: string }
  /** `message` tells the person in one line what happened and what remains. */
  | { readonly kind: 'unusable'; readonly fault: AnswerFault; readonly message: string };

/** Where a proven fact comes from. */
export type SourceKind = 'mail' | 'front-matter' | 'draft' | 'notes';

/** Words of an answer and the words that prove them, for hovers. */
export interface Provenance {
  /** UTF-16 offsets into {@link Verdict.text}. */
  readonly range: Range;
  readonly source: SourceKind;
  /** Offsets into the source's own text: `mail.text`, `draft` (also for the front matter) or `notes`. */
  readonly span: Range;
  /** The proving words on one line. */
  readonly words: string;
}

/** What the guard holds against an answer. */
export interface GuardFinding {
  /** UTF-16 offsets into {@link Verdict.text}. */
  readonly range: Range;
  /** `rule`: the linter. `fact`: nothing in the person's files says this. `form`: what no letter holds. */
  readonly kind: 'rule' | 'fact' | 'form';
  /** The linter's rule; `unproven` for facts; `form` for form. */
  readonly rule: string;
  readonly severity: Severity;
  /** What, why, what to do. */
  readonly message: string;
}

/** What the guard says of one text. */
export interface Verdict {
  /** The whole draft file as it would be: only the letter or the sentence differs from the material's. */
  readonly text: string;
  /** Whether nothing stands against it. */
  readonly accepted: boolean;
  /** What stands against it, by place. */
  readonly findings: readonly GuardFinding[];
  /** What proves the rest, by place. */
  readonly provenance: readonly Provenance[];
}

/** How answers are checked: as the person's own text is. */
export type CheckOptions = Pick<LintOptions, 'severities' | 'stage' | 'now' | 'earlier'>;
