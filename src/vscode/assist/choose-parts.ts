import * as vscode from 'vscode';
import { toPickerLine } from '../quick-input.ts';
import type { Part, Proposal } from './proposal.ts';
import type { Proposals } from './proposals.ts';

interface PartItem extends vscode.QuickPickItem {
  readonly part: Part;
}

/**
 * Lets the person choose which parts of a proposal go into the letter. The comparison scrolls along. Turning away leaves the
 * comparison open and the letter as it is.
 */
export async function chooseParts(proposal: Proposal, proposals: Proposals): Promise<void> {
  const { parts } = proposal;
  const [only] = parts;
  const chosen =
    parts.length === 1 && only !== undefined ? await askOne(only) : await askMany(parts, proposal, proposals);
  if (chosen !== undefined) await decide(proposal, proposals, chosen);
}

/** Takes these parts; the others are left. */
async function decide(proposal: Proposal, proposals: Proposals, chosen: readonly Part[]): Promise<void> {
  if (chosen.length > 0 && !(await takeParts(proposal, proposals, chosen))) return;
  proposal.leave(proposal.parts);
  await proposals.settle(proposal);
  tellEnd(proposal);
}

/** Writes parts into the letter; `false`, with a word to the person, when that cannot be done. */
export async function takeParts(
  proposal: Proposal,
  proposals: Proposals,
  parts: readonly Part[],
): Promise<boolean> {
  const taking = await proposal.take(parts);
  if (taking.kind === 'taken') return true;
  const reason =
    taking.kind === 'changed'
      ? vscode.l10n.t('The letter changed in the same moment, so nothing was taken. Choose again.')
      : vscode.l10n.t(
          'Taken alone, this would leave the letter worse than it is: {0} Take it together with other parts.',
          taking.findings[0]?.message ?? '',
        );
  void vscode.window.showWarningMessage(reason);
  await proposals.settle(proposal);
  return false;
}

/** One line at the end: what is in the letter, and the way back. */
export function tellEnd({ taken, size }: Proposal): void {
  const done =
    taken === 0
      ? vscode.l10n.t('Nothing was taken. Your letter is as you wrote it.')
      : `${takenOf(taken, size)} ${vscode.l10n.t('Undo brings your words back.')}`;
  void vscode.window.showInformationMessage(done);
}

function takenOf(taken: number, size: number): string {
  if (taken < size) {
    return taken === 1
      ? vscode.l10n.t('1 of {0} parts is in your letter.', size)
      : vscode.l10n.t('{0} of {1} parts are in your letter.', taken, size);
  }
  return size === 1
    ? vscode.l10n.t('The part is in your letter.')
    : vscode.l10n.t('All {0} parts are in your letter.', size);
}

async function askOne(part: Part): Promise<readonly Part[] | undefined> {
  const take = {
    label: vscode.l10n.t('Take It'),
    iconPath: new vscode.ThemeIcon('check'),
    detail: wordsOf(part),
  };
  const leave = {
    label: vscode.l10n.t('Leave Mine'),
    iconPath: new vscode.ThemeIcon('close'),
    detail: quote(part.before),
  };
  const picked = await vscode.window.showQuickPick([take, leave], {
    title: vscode.l10n.t('Take the model’s wording?'),
    placeHolder: vscode.l10n.t(
      'Nothing has changed yet; your words are on the left, the proposed ones on the right',
    ),
    ignoreFocusOut: true,
  });
  if (picked === undefined) return undefined;
  return picked.label === take.label ? [part] : [];
}

async function askMany(
  parts: readonly Part[],
  proposal: Proposal,
  proposals: Proposals,
): Promise<readonly Part[] | undefined> {
  const items = parts.map(toItem);
  const picked = await vscode.window.showQuickPick<PartItem>(items, {
    title: vscode.l10n.t('Which parts go into your letter?'),
    placeHolder: vscode.l10n.t('Nothing has changed yet; uncheck what you want to leave as it is'),
    canPickMany: true,
    ignoreFocusOut: true,
    onDidSelectItem: item => {
      const shown = items.find(each => each === item || each.label === labelOf(item));
      if (shown !== undefined) proposals.reveal(proposal, shown.part);
    },
  });
  return picked?.map(({ part }) => part);
}

function labelOf(item: vscode.QuickPickItem | string): string {
  return typeof item === 'string' ? item : item.label;
}

function toItem(part: Part): PartItem & { readonly picked: boolean } {
  const detail =
    part.before.trim() === '' ? vscode.l10n.t('added') : vscode.l10n.t('instead of {0}', quote(part.before));
  return {
    label: wordsOf(part),
    detail: part.text.trim() === '' ? vscode.l10n.t('left out') : detail,
    picked: true,
    part,
  };
}

function wordsOf({ text, before }: Part): string {
  return text.trim() === '' ? vscode.l10n.t('Without {0}', quote(before)) : quote(text);
}

function quote(words: string): string {
  const line = toPickerLine(words, 90);
  return `“${line}${words.trim().length > 90 ? '…' : ''}”`;
}
