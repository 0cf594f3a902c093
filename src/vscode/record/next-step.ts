import * as vscode from 'vscode';
import { isIsoDay } from '../../core/index.ts';
import { dayIn } from './days.ts';

/** One thing to do, and the day by which. */
export interface NextStep {
  readonly next: string;
  /** `YYYY-MM-DD` */
  readonly due: string;
}

/** Asks for one next action and its day; `undefined` when the person turned away. */
export async function askNextStep(
  title: string,
  suggestion: string,
  days: number,
): Promise<NextStep | undefined> {
  const next = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('One next action. Keep it small, or write your own'),
    value: suggestion,
    validateInput: value => (value.trim() === '' ? vscode.l10n.t('Write one thing to do.') : undefined),
  });
  if (next === undefined) return undefined;
  const due = await pickDay(title, days);
  return due === undefined ? undefined : { next: next.trim(), due };
}

interface DayItem extends vscode.QuickPickItem {
  /** Absent for a day that the person writes. */
  readonly day?: string;
}

async function pickDay(title: string, days: number): Promise<string | undefined> {
  const choices = [...new Set([days, 1, 3, 7, 14, 30])];
  const items: readonly DayItem[] = [
    ...choices.map(each => ({ label: labelOf(each), description: dayIn(each), day: dayIn(each) })),
    { label: vscode.l10n.t('Another day…') },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('Done by when?'),
  });
  if (picked === undefined || picked.day !== undefined) return picked?.day;
  const written = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('The day, as in 2026-12-01'),
    value: dayIn(days),
    validateInput: value =>
      isIsoDay(value.trim()) ? undefined : vscode.l10n.t('Write the day as in 2026-12-01.'),
  });
  return written?.trim();
}

function labelOf(days: number): string {
  if (days === 1) return vscode.l10n.t('Tomorrow');
  if (days === 30) return vscode.l10n.t('In a month');
  if (days % 7 === 0)
    return days === 7 ? vscode.l10n.t('In a week') : vscode.l10n.t('In {0} weeks', days / 7);
  return vscode.l10n.t('In {0} days', days);
}
