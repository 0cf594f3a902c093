import * as vscode from 'vscode';
import type { Checker } from '../checker.ts';
import type { DiagnosticsKeeper } from '../diagnostics.ts';
import { isCheckable } from '../drafts.ts';

/** Checks any Markdown or plain text in an editor, and goes on checking it until it is closed. */
export function registerCheckDocument(checker: Checker, keeper: DiagnosticsKeeper): vscode.Disposable {
  return vscode.commands.registerCommand('gracious.checkDocument', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !isCheckable(document)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a letter in Markdown or plain text, then check it.'),
      );
      return;
    }
    checker.ask(document);
    const check = await keeper.checkNow(document);
    void vscode.window.showInformationMessage(
      summaryOf(check?.diagnostics.filter(each => each.severity !== 'hint').length ?? 0),
    );
  });
}

function summaryOf(count: number): string {
  if (count === 0) return vscode.l10n.t('Checked: nothing stands in the way of this letter.');
  return count === 1
    ? vscode.l10n.t('Checked: 1 finding, in the Problems view.')
    : vscode.l10n.t('Checked: {0} findings, in the Problems view.', count);
}
