/**
 * The core of Gracious: what the extension, the command line tool and other programs may use of it. Text in, values
 * out: nothing here touches the network, the disk or the clock.
 */
import { Assistant } from './assist/assistant.ts';
import { loadLate } from './late.ts';
import { Linter } from './lint/linter.ts';
import { unpack } from './lint/pack.ts';
import type { FormatOptions, LetterFormat } from './mail/export/formats.ts';
import type { OutgoingLetter } from './mail/export/outgoing.ts';

import type { ReadOptions } from './mail/read.ts';
import type { ReadMail } from './mail/types.ts';
import { unpackWeights } from './model/packed-weights.ts';
import { readWeights } from './model/weights.ts';
import type { Catalog } from './replies/find-template.ts';
import type { TemplateSource } from './replies/template.ts';
import { RULES } from './rules/index.ts';
import type { Application } from './tracker/application.ts';
import type { Import } from './tracker/csv.ts';

export type { Assistant } from './assist/assistant.ts';
export { type Change, splitChanges, takeChanges } from './assist/changes.ts';
export type { Exchange } from './assist/exchange.ts';
export { LONGEST_ANSWER } from './assist/limits.ts';
export type {
  AnswerFault,
  AssistMessage,
  AssistRequest,
  AssistTask,
  CheckOptions,
  GuardFinding,
  Material,
  ModelFinding,
  Provenance,
  RawAnswer,
  ReadAnswer,
  SourceKind,
  Verdict,
} from './assist/types.ts';
export type { LateParts } from './late.ts';
export { disableNextLine } from './lint/directives.ts';
export type { Linter } from './lint/linter.ts';
export type { Session } from './lint/session.ts';
export type {
  Diagnostic,
  EarlierLetter,
  Letter,
  LetterRule,
  LintOptions,
  RuleGroup,
  RuleMeta,
  Severity,
  Suggestion,
  ToneRule,
} from './lint/types.ts';
export { type AdviceOptions, adviceTitle, advise } from './mail/advice.ts';
export { toDraftFacts } from './mail/draft-facts.ts';
export { explainMail, type Mark } from './mail/explain.ts';
export { LONGEST_URL, type OutlookAccount, withoutText } from './mail/export/compose-urls.ts';
export type { FormatOptions, LetterFormat } from './mail/export/formats.ts';
export { toIcs } from './mail/export/ics.ts';
export { toLinkedInNote } from './mail/export/linkedin-note.ts';
export {
  ExportError,
  isPrivateNote,
  type OutgoingLetter,
  readOutgoing,
} from './mail/export/outgoing.ts';
export { bodyOf, signerOf, toPrivateNote } from './mail/export/private-note.ts';
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
export { type ComposedDraft, composeDraft, composeRecord, draftToText } from './replies/compose.ts';
export type { ReplyFacts } from './replies/context.ts';
export { TemplateError } from './replies/error.ts';
export { type Catalog, findTemplate } from './replies/find-template.ts';
export { composePart } from './replies/paragraph.ts';
export { type Piece, piecesToText } from './replies/pieces.ts';
export { isSameRejection } from './replies/same-rejection.ts';
export { seedFrom } from './replies/seed.ts';
export { chooseTemplate, suggestTemplates } from './replies/suggest.ts';
export type { Template, TemplateSource } from './replies/template.ts';
export { type TemplateProblem, verifyTemplates } from './replies/verify.ts';
export { RULES } from './rules/index.ts';
export { ruleMarkdown } from './rules/markdown.ts';
export { findStyle } from './rules/style.ts';
export { isRecordDate } from './text/dates.ts';
export type { Draft } from './text/draft.ts';
export {
  EMPTY_RECORD,
  type FrontMatterChanges,
  hasGraciousKey,
  readFrontMatter,
} from './text/front-matter.ts';
export { editFrontMatter } from './text/front-matter-edit.ts';
export { LineIndex, type Position } from './text/positions.ts';
export { applyEdits, contains, type Edit, overlaps, type Range } from './text/range.ts';
export { type DraftRecord, GOALS, type Goal, STAGES, type Stage } from './text/record.ts';
export { LONG_LETTER_WORDS, STAGE_POLICY, wordBandFor } from './text/stage-policy.ts';
export { AGENDA_GROUPS, type AgendaGroup, type AgendaItem, toAgenda } from './tracker/agenda.ts';
export { type Application, readApplication } from './tracker/application.ts';
export type { Import, ImportedRow } from './tracker/csv.ts';
export { type FeedbackMeaning, findMeanings, fitsMeaning } from './tracker/feedback.ts';
export { type Gate, type OpenFinding, toGate } from './tracker/gate.ts';
export { toImportedDraft } from './tracker/imported-draft.ts';
export { type Insights, toInsights } from './tracker/insights.ts';
export {
  closeRecord,
  letRest,
  logWithoutReplying,
  markAnswered,
  markSent,
  objectionTo,
  REST_ACTION,
  recordFeedback,
  suggestNextStep,
  WRITE_ACTION,
} from './tracker/record-changes.ts';
export { toReminder } from './tracker/reminder.ts';
export { reminderTimes, restUntil } from './tracker/reminder-times.ts';
export { STAGE_REVIEWS } from './tracker/stage-review.ts';
export {
  addDays,
  isIsoDay,
  isWallTime,
  receivedAt,
  toWallTime,
  type WallTime,
} from './tracker/wall-clock.ts';

/**
 * Makes a linter of all rules and the sentence model: make one and keep it.
 * @param data the bytes of the file `gracious.bin` of the same build, which takes some milliseconds; without it patterns
 *   are compiled from their sources, which takes some hundred, and which bundles leave out
 * @throws Error when the bytes are not of that file
 */
export function createLinter(data?: Uint8Array): Linter {
  if (data === undefined) return new Linter(RULES, readWeights());
  const { tables, weights } = unpack(data);
  return new Linter(RULES, unpackWeights(weights), tables);
}

/** Writes requests to a language model and guards letters against its answers. Make one and keep it. */
export function createAssistant(linter: Linter): Assistant {
  return new Assistant(linter);
}

/**
 * Reads a mail: what it is, what it says, and the words that show it. Its word lists are loaded at the first call.
 * @param input pasted text, or the bytes of an `.eml` or text file
 * @throws MailError with a message for people when there is nothing that can be read
 */
export async function readMail(input: string | Uint8Array, options: ReadOptions = {}): Promise<ReadMail> {
  const { readMail: read } = await loadLate();
  return read(input, options);
}

/** A letter as a mail, a page or an address to open. What makes HTML and reads addresses is loaded at the first call. */
export async function formatLetter(
  letter: OutgoingLetter,
  format: LetterFormat,
  options: FormatOptions = {},
): Promise<string> {
  const formats = await loadLate();
  return formats.formatLetter(letter, format, options);
}

/** The built-in templates and, behind them, a user's. Loads them, and what reads templates, at the first call. */
export async function createCatalog(own: readonly TemplateSource[] = []): Promise<Catalog> {
  const { createCatalog: create } = await loadLate();
  return create(own);
}

/** Writes applications as a table for spreadsheets. Loads what it needs at the first call. */
export async function exportCsv(applications: readonly Application[]): Promise<string> {
  const { toCsv } = await loadLate();
  return toCsv(applications);
}

/** Reads a table of applications. Loads what it needs at the first call. */
export async function importCsv(text: string): Promise<Import> {
  const { readCsv } = await loadLate();
  return readCsv(text);
}
