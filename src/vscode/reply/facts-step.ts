import * as vscode from 'vscode';
import type { Evidence, FactName, MailKind, ReadMail, ReplyFacts, Stage } from '../../core/index.ts';
import { isRecordDate, STAGES } from '../../core/index.ts';
import { BACK, quoted, showInput, showPick, toPickerLine } from '../quick-input.ts';

/** A fact the person can correct: what it is called and how a new value is put in. */
interface EditableFact {
  readonly key:
    | 'company'
    | 'role'
    | 'contact'
    | 'to'
    | 'stage'
    | 'received'
    | 'people'
    | 'requisition'
    | 'name';
  readonly label: string;
  readonly prompt: string;
  /** The mail's fact that shows the evidence. */
  readonly fact?: FactName;
}

const FACTS: readonly EditableFact[] = [
  { key: 'company', label: 'Company', prompt: 'The company that wrote', fact: 'company' },
  { key: 'role', label: 'Role', prompt: 'The role you applied for, without "the" and "role"', fact: 'role' },
  { key: 'contact', label: 'Person to greet', prompt: 'The person your letter goes to', fact: 'contact' },
  { key: 'to', label: 'Address', prompt: 'Where the answer goes: Name <address>', fact: 'contactEmail' },
  { key: 'stage', label: 'Stage', prompt: 'How far your application had come', fact: 'stage' },
  { key: 'people', label: 'People you met', prompt: 'Names, with commas between them' },
  { key: 'requisition', label: 'Requisition', prompt: 'The number of the posting', fact: 'requisition' },
  { key: 'received', label: 'Received', prompt: 'When the mail came, as 2026-11-20', fact: 'received' },
  { key: 'name', label: 'Your name', prompt: 'Your name, as you sign the letter' },
];

const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  application: 'After the application only',
  screening: 'After a recruiter or phone screen',
  interview: 'After interviews',
  final: 'After the final round',
  offer: 'At the offer stage',
  unknown: 'Not known',
};

const KIND_NAMES: Readonly<Record<MailKind, string>> = {
  rejection: 'This reads like a rejection',
  invite: 'This reads like an invitation, not a rejection',
  received: 'This reads like a receipt, not a rejection',
  offer: 'This reads like an offer, not a rejection',
  assessment: 'This reads like an assessment, not a rejection',
  other: 'Nothing here says that it is a rejection',
};

interface FactItem extends vscode.QuickPickItem {
  readonly fact: EditableFact | null;
}

/** Shows each fact with the words that prove it and lets the person correct it, as often as they like. */
export async function confirmFacts(
  mail: ReadMail | null,
  found: ReplyFacts,
): Promise<ReplyFacts | typeof BACK | undefined> {
  let facts = found;
  for (;;) {
    const picked = await showPick<FactItem>({
      title: mail === null ? 'Reply to a Rejection' : `Reply to a Rejection: ${KIND_NAMES[mail.facts.kind]}`,
      step: 2,
      totalSteps: 3,
      canGoBack: true,
      items: [
        {
          label: 'Continue',
          iconPath: new vscode.ThemeIcon('arrow-right'),
          detail: 'The facts below are right, or not needed',
          fact: null,
        },
        ...FACTS.map(fact =>
          toItem(fact, facts, fact.fact === undefined ? undefined : mail?.evidence[fact.fact]),
        ),
      ],
      placeholder: 'Pick a fact to correct it, or continue',
    });
    if (picked === BACK || picked === undefined) return picked;
    if (picked.fact === null) return facts;
    facts = await correct(picked.fact, facts);
  }
}

function toItem(fact: EditableFact, facts: ReplyFacts, evidence: Evidence | undefined): FactItem {
  const value = display(fact, facts);
  const item = {
    label: fact.label,
    description: value === '' ? 'not known' : toPickerLine(value, 200),
    fact,
  };
  return evidence === undefined ? item : { ...item, detail: quoted(evidence.text) };
}

function display({ key }: EditableFact, facts: ReplyFacts): string {
  if (key === 'stage')
    return facts.stage === undefined || facts.stage === 'unknown' ? '' : STAGE_NAMES[facts.stage];
  if (key === 'people') return facts.people?.join(', ') ?? '';
  return facts[key] ?? '';
}

async function correct(fact: EditableFact, facts: ReplyFacts): Promise<ReplyFacts> {
  if (fact.key === 'stage') return { ...facts, stage: (await askStage()) ?? facts.stage ?? 'unknown' };
  const value = await showInput({
    title: fact.label,
    step: 2,
    totalSteps: 3,
    canGoBack: true,
    prompt: fact.prompt,
    value: display(fact, facts),
    validate: text =>
      fact.key !== 'received' || text.trim() === '' || isRecordDate(text.trim())
        ? undefined
        : 'A date such as 2026-11-20, or nothing.',
  });
  if (typeof value !== 'string') return facts;
  const { [fact.key]: _, ...others } = facts;
  if (value === '') return others;
  if (fact.key === 'people')
    return {
      ...others,
      people: value
        .split(',')
        .map(each => each.trim())
        .filter(Boolean),
    };
  return { ...others, [fact.key]: value };
}

async function askStage(): Promise<Stage | undefined> {
  const picked = await showPick({
    title: 'Stage',
    step: 2,
    totalSteps: 3,
    canGoBack: true,
    items: STAGES.map(stage => ({ label: STAGE_NAMES[stage], stage })),
    placeholder: 'How far had your application come?',
  });
  return typeof picked === 'object' ? picked.stage : undefined;
}
