import type { Linter } from '../lint/linter.ts';
import type { Diagnostic } from '../lint/types.ts';
import { type Draft, parseDraft } from '../text/draft.ts';
import type { Range } from '../text/range.ts';
import { lockFacts } from './facts/fact-lock.ts';
import type { FactLexicon } from './facts/lexicon.ts';
import type { Mark } from './facts/reading.ts';
import { findFormFaults } from './form.ts';
import { changedLetterOf } from './letter-place.ts';
import type { CheckOptions, GuardFinding, Material, Verdict } from './types.ts';

/** What is judged: a whole draft file, and the part of it that is another than before. */
export interface Candidate {
  readonly text: string;
  /** `null`: the whole letter. Findings elsewhere count only where the draft had none of their rule. */
  readonly changed: Range | null;
}

/** Letter rules of information that a letter must still pass: its length. */
const LENGTH: ReadonlySet<string> = new Set(['too-long', 'too-short']);

/** Judges a draft by the rules, by its form and by the facts in the person's files. */
export function guardDraft(
  candidate: Candidate,
  material: Material,
  linter: Linter,
  lexicon: FactLexicon,
  options: CheckOptions,
): Verdict {
  const draft = parseDraft(candidate.text, linter.lexicon);
  const original = parseDraft(material.draft, linter.lexicon);
  const letter = changedLetterOf(draft, original);
  const scope = candidate.changed ?? letter;
  const facts = lockFacts(draft, original, material, options.stage ?? draft.record.stage, lexicon);
  const findings = [
    ...ruleFindings(candidate, draft, material, linter, options),
    ...otherRecord(draft, original),
    ...emptyLetter(draft, letter),
    ...findFormFaults(draft, letter).map(({ start, end, message }) =>
      toFinding('form', { start, end }, message),
    ),
    ...facts.marks.map(mark => toFinding('fact', mark, factMessage(mark, draft.text))),
  ].filter(({ kind, range }) => kind === 'rule' || candidate.changed === null || touches(range, scope));
  findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return {
    text: candidate.text,
    accepted: findings.length === 0,
    findings,
    provenance: facts.provenance.filter(({ range }) => touches(range, scope)),
  };
}

function touches(range: Range, scope: Range): boolean {
  return range.start <= scope.end && scope.start <= range.end;
}

/** The record at the top is the person's own. */
function otherRecord(draft: Draft, original: Draft): readonly GuardFinding[] {
  const record = draft.text.slice(0, draft.body.start);
  if (record === original.text.slice(0, original.body.start)) return [];
  const range = { start: 0, end: draft.body.start };
  return [toFinding('form', range, 'The record at the top is another than before. Leave it as it is.')];
}

/** A greeting and a name alone are no letter. */
function emptyLetter({ sentences }: Draft, letter: Range): readonly GuardFinding[] {
  if (sentences.some(({ part }) => part === 'body')) return [];
  return [
    toFinding(
      'form',
      letter,
      'The letter says nothing between greeting and name. Write at least one sentence.',
    ),
  ];
}

/** What the linter holds against the letter; what it says of the record is no matter of the answer. */
function ruleFindings(
  { text, changed }: Candidate,
  draft: Draft,
  material: Material,
  linter: Linter,
  options: CheckOptions,
): readonly GuardFinding[] {
  const groups = ['tone', 'letter'] as const;
  const counts = (each: Diagnostic) => isGrave(each) && each.range.start >= draft.body.start;
  const found = linter.lint(text, { ...options, groups }).filter(counts);
  const known =
    changed === null ? [] : linter.lint(material.draft, { ...options, groups }).map(({ rule }) => rule);
  return found
    .filter(({ range, rule }) => changed === null || touches(range, changed) || !known.includes(rule))
    .map(({ range, rule, severity, message }) => ({ range, kind: 'rule', rule, severity, message }));
}

/** What `check` fails on, and the length; what only the sentence model suspects is left to the person. */
function isGrave({ severity, rule, group, byModel }: Diagnostic): boolean {
  if (severity === 'error' || severity === 'warning') return true;
  return byModel !== true && severity === 'information' && (group === 'tone' || LENGTH.has(rule));
}

function toFinding(kind: 'form' | 'fact', { start, end }: Range, message: string): GuardFinding {
  return {
    range: { start, end },
    kind,
    rule: kind === 'fact' ? 'unproven' : 'form',
    severity: 'warning',
    message,
  };
}

const MESSAGES: Readonly<Record<NonNullable<Mark['about']>, string>> = {
  'other-person': 'Nothing in your files says this of this person:',
  'other-words': 'Nothing in your files says that these words were said:',
  address: 'Nothing that you wrote holds this address:',
};

function factMessage(mark: Mark, text: string): string {
  const words = text.slice(mark.start, mark.end).replace(/\s+/g, ' ');
  const said = words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
  const what = mark.about === undefined ? 'Nothing in your files says this:' : MESSAGES[mark.about];
  return `${what} “${said}”. Take it out, or add it to your notes if it is true.`;
}
