import * as vscode from 'vscode';
import { formatLetter, type OutlookAccount } from '../../core/index.ts';
import type { Checker } from '../checker.ts';
import { openComposer } from '../hand-over/composer.ts';
import { registerWay } from '../hand-over/way.ts';

interface AccountItem extends vscode.QuickPickItem {
  readonly account: OutlookAccount;
}

const ACCOUNTS: readonly AccountItem[] = [
  {
    label: vscode.l10n.t('Personal account'),
    description: 'outlook.com, hotmail.com, live.com',
    account: 'personal',
  },
  { label: vscode.l10n.t('Work or school account'), description: 'Microsoft 365', account: 'work' },
];

/** Opens the letter as a new message in Outlook on the Web, which has two addresses. */
export function registerOpenInOutlook(checker: Checker): vscode.Disposable {
  return registerWay('gracious.openInOutlook', checker, async handOver => {
    const picked = await vscode.window.showQuickPick(ACCOUNTS, {
      title: vscode.l10n.t('Open in Outlook on the Web'),
      placeHolder: vscode.l10n.t('Which of your accounts sends it?'),
    });
    if (picked === undefined) return null;
    const outlook = picked.account;
    return openComposer(
      { name: 'Outlook', toAddress: letter => formatLetter(letter, 'outlook', { outlook }) },
      handOver,
    );
  });
}
