import * as vscode from 'vscode';
import { toPlainText } from '../../core/index.ts';
import type { Checker } from '../checker.ts';

/** Copies the letter without front matter, comments and Markdown marks. */
export function registerCopyAsPlainText(checker: Checker): vscode.Disposable {
  return vscode.commands.registerCommand('gracious.copyAsPlainText', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) {
      void vscode.window.showInformationMessage('Open the letter that you want to copy first.');
      return;
    }
    const text = toPlainText(document.getText());
    if (text.trim() === '') {
      void vscode.window.showInformationMessage(
        'There is no letter to copy yet: nothing stands below the front matter.',
      );
      return;
    }
    await vscode.env.clipboard.writeText(text);
    const open = checker.check(document).diagnostics.filter(each => each.severity === 'error').length;
    void vscode.window.showInformationMessage(
      `Copied, ready to paste into your mail program.${openText(open)}`,
    );
  });
}

function openText(errors: number): string {
  if (errors === 0) return '';
  return errors === 1 ? ' One error is still open.' : ` ${errors} errors are still open.`;
}
