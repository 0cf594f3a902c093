/**
 * The core of Gracious: what the extension, the command line tool and other programs may use of it. Text in, values
 * out: nothing here touches the network, the disk or the clock.
 */
import { Linter } from './lint/linter.ts';
import type { ReadOptions } from './mail/read.ts';
import type { ReadMail } from './mail/types.ts';
import { readWeights } from './model/weights.ts';
import { RULES } from './rules/index.ts';

export { disableNextLine } from './lint/directives.ts';
export type { Linter, LintOptions } from './lint/linter.ts';
export type {
  Diagnostic,
  Letter,
  LetterRule,
  RuleGroup,
  RuleMeta,
  Severity,
  Suggestion,
  ToneRule,
} from './lint/types.ts';
export { adviceTitle, advise } from './mail/advice.ts';
export { toDraftFacts } from './mail/draft-facts.ts';
export { explainMail, type Mark } from './mail/explain.ts';
export { toPlainText } from './mail/export/plain-text.ts';
export { locate } from './mail/locate.ts';
export {
  type Advice,
  type Evidence,
  type FactName,
  MailError,
  type MailKind,
  type PhraseKind,
  type ReadMail,
} from './mail/types.ts';
export { type Catalog, createCatalog, findTemplate } from './replies/catalog.ts';
export { type ComposedDraft, composeDraft, draftToText } from './replies/compose.ts';
export type { ReplyFacts } from './replies/context.ts';
export { TemplateError } from './replies/error.ts';
export { composePart } from './replies/paragraph.ts';
export { type Piece, piecesToText } from './replies/pieces.ts';
export { seedFrom } from './replies/seed.ts';
export { chooseTemplate, suggestTemplates } from './replies/suggest.ts';
export type { Template, TemplateSource } from './replies/template.ts';
export { type TemplateProblem, verifyTemplates } from './replies/verify.ts';
export { RULES } from './rules/index.ts';
export { ruleMarkdown } from './rules/markdown.ts';
export { findStyle } from './rules/style.ts';
export type { Draft } from './text/draft.ts';
export { hasGraciousKey, readFrontMatter } from './text/front-matter.ts';
export { LineIndex, type Position } from './text/positions.ts';
export { applyEdits, contains, type Edit, overlaps, type Range } from './text/range.ts';
export { type DraftRecord, GOALS, type Goal, STAGES, type Stage } from './text/record.ts';
export { LONG_LETTER_WORDS, STAGE_POLICY, wordBandFor } from './text/stage-policy.ts';

/** Compiles all rules and decodes the sentence model, which takes some milliseconds: make one and keep it. */
export function createLinter(): Linter {
  return new Linter(RULES, readWeights());
}

/**
 * Reads a mail: what it is, what it says, and the words that show it. Its word lists are loaded at the first call.
 * @param input pasted text, or the bytes of an `.eml` or text file
 * @throws MailError with a message for people when there is nothing that can be read
 */
export async function readMail(input: string | Uint8Array, options: ReadOptions = {}): Promise<ReadMail> {
  const { readMail: read } = await import('./mail/read.ts');
  return read(input, options);
}
