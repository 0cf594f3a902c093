import * as vscode from 'vscode';
import type { Verdict } from '../../core/index.ts';
import type { Ending } from './converse.ts';
import type { ProposalViews } from './proposal-views.ts';

/** Says in one line why there is nothing to choose from; for an answer that did not pass, with a way to look at it. */
export function tellEnding(
  ending: Exclude<Ending, { readonly step: 'accepted' | 'answered' }>,
  document: vscode.TextDocument,
  views: ProposalViews,
): void {
  switch (ending.step) {
    case 'stopped':
      void vscode.window.showInformationMessage(vscode.l10n.t('Stopped. Your letter stays as it is.'));
      return;
    case 'failure':
      void vscode.window.showWarningMessage(ending.line);
      return;
    case 'fallback':
      tellFallback(ending.reasons, ending.verdict, document, views);
      return;
  }
}

function tellFallback(
  reasons: readonly string[],
  verdict: Verdict | null,
  document: vscode.TextDocument,
  views: ProposalViews,
): void {
  const look = vscode.l10n.t('Look at the Answer');
  const message = reasons.slice(0, 2).join(' ');
  void vscode.window
    .showWarningMessage(message, ...(verdict === null ? [] : [look]))
    .then(chosen =>
      chosen === look && verdict !== null
        ? views.open(document, 'setAside', { text: verdict.text, verdict })
        : undefined,
    );
}
