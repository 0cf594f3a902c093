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
  {
    key: 'company',
    label: vscode.l10n.t('Company'),
    prompt: vscode.l10n.t('The company that wrote'),
    fact: 'company',
  },
  {
    key: 'role',
    label: vscode.l10n.t('Role'),
    prompt: vscode.l10n.t('The role you applied for, without "the" and "role"'),
    fact: 'role',
  },
  {
    key: 'contact',
    label: vscode.l10n.t('Person to greet'),
    prompt: vscode.l10n.t('The person your letter goes to'),
    fact: 'contact',
  },
  {
    key: 'to',
    label: vscode.l10n.t('Address'),
    prompt: vscode.l10n.t('Where the answer goes: Name <address>'),
    fact: 'contactEmail',
  },
  {
    key: 'stage',
    label: vscode.l10n.t('Stage'),
    prompt: vscode.l10n.t('How far your application had come'),
    fact: 'stage',
  },
  {
    key: 'people',
    label: vscode.l10n.t('People you met'),
    prompt: vscode.l10n.t('Names, with commas between them'),
  },
  {
    key: 'requisition',
    label: vscode.l10n.t('Requisition'),
    prompt: vscode.l10n.t('The number of the posting'),
    fact: 'requisition',
  },
  {
    key: 'received',
    label: vscode.l10n.t('Received'),
    prompt: vscode.l10n.t('When the mail came, as 2026-11-20'),
    fact: 'received',
  },
  {
    key: 'name',
    label: vscode.l10n.t('Your name'),
    prompt: vscode.l10n.t('Your name, as you sign the letter'),
  },
];

const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  application: vscode.l10n.t('After the application only'),
  screening: vscode.l10n.t('After a recruiter or phone screen'),
  interview: vscode.l10n.t('After interviews'),
  final: vscode.l10n.t('After the final round'),
  offer: vscode.l10n.t('At the offer stage'),
  unknown: vscode.l10n.t('Not known'),
};

const KIND_TITLES: Readonly<Record<MailKind, string>> = {
  rejection: vscode.l10n.t('Reply to a Rejection: This reads like a rejection'),
  invite: vscode.l10n.t('Reply to a Rejection: This reads like an invitation, not a rejection'),
  received: vscode.l10n.t('Reply to a Rejection: This reads like a receipt, not a rejection'),
  offer: vscode.l10n.t('Reply to a Rejection: This reads like an offer, not a rejection'),
  assessment: vscode.l10n.t('Reply to a Rejection: This reads like an assessment, not a rejection'),
  other: vscode.l10n.t('Reply to a Rejection: Nothing here says that it is a rejection'),
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
      title: mail === null ? vscode.l10n.t('Reply to a Rejection') : KIND_TITLES[mail.facts.kind],
      step: 2,
      totalSteps: 3,
      canGoBack: true,
      items: [
        {
          label: vscode.l10n.t('Continue'),
          iconPath: new vscode.ThemeIcon('arrow-right'),
          detail: vscode.l10n.t('The facts below are right, or not needed'),
          fact: null,
        },
        ...FACTS.map(fact =>
          toItem(fact, facts, fact.fact === undefined ? undefined : mail?.evidence[fact.fact]),
        ),
      ],
      placeholder: vscode.l10n.t('Pick a fact to correct it, or continue'),
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
    description: value === '' ? vscode.l10n.t('not known') : toPickerLine(value, 200),
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
        : vscode.l10n.t('A date such as 2026-11-20, or nothing.'),
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
    title: vscode.l10n.t('Stage'),
    step: 2,
    totalSteps: 3,
    canGoBack: true,
    items: STAGES.map(stage => ({ label: STAGE_NAMES[stage], stage })),
    placeholder: vscode.l10n.t('How far had your application come?'),
  });
  return typeof picked === 'object' ? picked.stage : undefined;
}
