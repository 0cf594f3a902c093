import * as vscode from 'vscode';
import type { Ending } from './converse.ts';
import type { ProposalViews } from './proposal-views.ts';

/** An ending that brought no text and no opinion. */
export type WithoutText = Exclude<Ending, { readonly step: 'accepted' | 'answered' }>;

/**
 * Says in one line why there is nothing to choose from; for an answer that did not pass, with a way to look at it.
 * @param leaveOut shows what is left of it without its unproven sentences, where anything is
 */
export async function tellEnding(
  ending: WithoutText,
  document: vscode.TextDocument,
  views: ProposalViews,
  leaveOut: (() => Promise<unknown>) | null = null,
): Promise<void> {
  switch (ending.step) {
    case 'stopped':
      await vscode.window.showInformationMessage(vscode.l10n.t('Stopped. Your letter stays as it is.'));
      return;
    case 'failure':
      await vscode.window.showWarningMessage(ending.line);
      return;
    case 'fallback': {
      const { reasons, verdict } = ending;
      const left = vscode.l10n.t('Leave That Out');
      const look = vscode.l10n.t('Look at the Answer');
      const buttons = [...(leaveOut === null ? [] : [left]), ...(verdict === null ? [] : [look])];
      const chosen = await vscode.window.showWarningMessage(reasons.slice(0, 2).join(' '), ...buttons);
      if (chosen === left) await leaveOut?.();
      if (chosen === look && verdict !== null)
        await views.open(document, 'setAside', { text: verdict.text, verdict });
    }
  }
}
