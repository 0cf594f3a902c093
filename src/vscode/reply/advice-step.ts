import * as vscode from 'vscode';
import {
  type Advice,
  type AdviceOptions,
  type Catalog,
  type ReplyFacts,
  suggestNextStep,
  suggestTemplates,
  type Template,
} from '../../core/index.ts';
import { inEditorLanguage, titleOfAdvice } from '../core-words.ts';
import { BACK, quoted, showPick } from '../quick-input.ts';
import { dayIn, STEP_DAYS } from '../record/days.ts';
import { toTemplateItem } from '../templates.ts';
import { type EarlierDraft, wasAnswered } from './earlier.ts';
import { REST_DAYS } from './no-letter.ts';

/** What the person chose: a letter, or one of the ways to send none. */
export type ReplyChoice =
  | { readonly kind: 'letter'; readonly template: Template }
  | { readonly kind: 'log' | 'rest' | 'nothing' }
  | { readonly kind: 'open'; readonly uri: vscode.Uri };

/** What the advice step rests on. */
export interface AdviceStep {
  /** `null` where the person filled in the facts by hand. */
  readonly advise: ((options: AdviceOptions) => Advice) | null;
  readonly facts: ReplyFacts;
  readonly automated: boolean;
  readonly catalog: Catalog;
  readonly earlier: EarlierDraft | null;
}

/** A choice, a word of the writer about themselves, or a reason to read. */
interface AdviceItem extends vscode.QuickPickItem {
  readonly choice?: ReplyChoice;
  readonly told?: AdviceOptions;
}

/**
 * Shows the advice: what fits best first, then the reasons, the other choices, and what only the writer can say, which
 * changes the advice.
 */
export async function chooseReply(step: AdviceStep): Promise<ReplyChoice | typeof BACK | undefined> {
  let told: AdviceOptions = { alreadyReplied: step.earlier !== null && wasAnswered(step.earlier.record) };
  for (;;) {
    const advice = step.advise?.(told) ?? null;
    const picked = await showPick<AdviceItem>({
      title: advice === null ? vscode.l10n.t('Reply to a Rejection') : titleOfAdvice(advice),
      step: 3,
      totalSteps: 3,
      canGoBack: true,
      items: itemsFor(step, advice, told),
      placeholder: vscode.l10n.t('Which letter, or none? The first choice fits best'),
    });
    if (picked === BACK || picked === undefined) return picked;
    if (picked.choice !== undefined) return picked.choice;
    // A reason is there to be read; choosing it chooses nothing.
    if (picked.told !== undefined) told = picked.told;
  }
}

function itemsFor(step: AdviceStep, advice: Advice | null, told: AdviceOptions): readonly AdviceItem[] {
  const letters = lettersFor(step, advice);
  const none = withoutLetter(step, advice);
  const [best, ...rest] = isLetterAdvised(advice) ? [...letters, ...none] : [...none, ...letters];
  return [
    ...(best === undefined ? [] : [{ ...best, iconPath: new vscode.ThemeIcon('star-full') }]),
    ...toReasons(advice),
    separator(
      isLetterAdvised(advice) ? vscode.l10n.t('Other letters, or none') : vscode.l10n.t('Other choices'),
    ),
    ...rest,
    ...(step.advise === null ? [] : aboutTheWriter(told)),
  ];
}

function isLetterAdvised(advice: Advice | null): boolean {
  return advice === null || advice.verdict === 'yes' || advice.verdict === 'optional';
}

/** All letters, those that fit first. */
function lettersFor({ facts, automated, catalog }: AdviceStep, advice: Advice | null): readonly AdviceItem[] {
  const goals = facts.goals ?? advice?.goals ?? [];
  const fitting = suggestTemplates(catalog, { ...facts, stage: facts.stage ?? 'unknown', goals, automated });
  const others = catalog.templates.filter(template => !fitting.includes(template));
  return [...fitting, ...others].map(template => ({
    ...toTemplateItem(template),
    choice: { kind: 'letter', template },
  }));
}

/** The ways to send no letter, in the order that fits the advice. */
function withoutLetter({ facts, earlier }: AdviceStep, advice: Advice | null): readonly AdviceItem[] {
  const log: AdviceItem = {
    label: vscode.l10n.t('Log it without replying'),
    detail: vscode.l10n.t(
      'Keeps the application with its next step: {0}, by {1}',
      inEditorLanguage(suggestNextStep(facts)),
      dayIn(STEP_DAYS),
    ),
    choice: { kind: 'log' },
  };
  const rest: AdviceItem = {
    label: vscode.l10n.t('Let it rest until tomorrow'),
    detail: vscode.l10n.t(
      'Keeps the application, to be taken up on {0}; nothing is written today',
      dayIn(REST_DAYS),
    ),
    choice: { kind: 'rest' },
  };
  const nothing: AdviceItem = {
    label: vscode.l10n.t('Draft nothing'),
    detail: vscode.l10n.t('Closes this; no file is made'),
    choice: { kind: 'nothing' },
  };
  const open: readonly AdviceItem[] =
    earlier === null
      ? []
      : [
          {
            label: vscode.l10n.t('Open what you have written about this rejection'),
            detail: vscode.workspace.asRelativePath(earlier.uri),
            choice: { kind: 'open', uri: earlier.uri },
          },
        ];
  switch (advice?.verdict) {
    case 'wait':
      return [rest, ...open, log];
    case 'not-a-rejection':
      return [nothing, ...open];
    default:
      return [...open, log];
  }
}

/** What the mail does not say. */
function aboutTheWriter(told: AdviceOptions): readonly AdviceItem[] {
  const { angry = false, alreadyReplied = false } = told;
  return [
    separator(vscode.l10n.t('About you')),
    {
      label: angry
        ? vscode.l10n.t('I have calmed down')
        : vscode.l10n.t('I am angry about this, or was treated badly'),
      description: vscode.l10n.t('changes the advice'),
      told: { ...told, angry: !angry },
    },
    {
      label: alreadyReplied
        ? vscode.l10n.t('I have not answered this mail yet')
        : vscode.l10n.t('I have answered this mail already'),
      description: vscode.l10n.t('changes the advice'),
      told: { ...told, alreadyReplied: !alreadyReplied },
    },
  ];
}

function toReasons(advice: Advice | null): readonly AdviceItem[] {
  if (advice === null || advice.because.length === 0) return [];
  const reasons = advice.because.map(({ text, evidence }) => ({
    label: inEditorLanguage(text),
    iconPath: new vscode.ThemeIcon('info'),
    ...(evidence === null ? {} : { detail: quoted(evidence.text) }),
  }));
  return [separator(vscode.l10n.t('Why')), ...reasons];
}

function separator(label: string): AdviceItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
