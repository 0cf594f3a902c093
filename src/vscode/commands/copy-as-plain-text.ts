import * as vscode from 'vscode';
import type { Checker } from '../checker.ts';
import { registerWay } from '../hand-over/way.ts';

/** Copies the letter without front matter, comments and Markdown marks. */
export function registerCopyAsPlainText(checker: Checker): vscode.Disposable {
  return registerWay('gracious.copyAsPlainText', checker, async ({ letter }) => {
    await vscode.env.clipboard.writeText(letter.text);
    return { message: vscode.l10n.t('Copied, ready to paste into your mail program.') };
  });
}
