import * as vscode from 'vscode';
import type { Assist } from '../assist/assist.ts';

/** Lets the person take back what they allowed, and see what went out. */
export function registerModelConsent({ consent, views }: Assist): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('gracious.forgetModelConsent', async () => {
      const had = await consent.forget();
      void vscode.window.showInformationMessage(
        had
          ? vscode.l10n.t(
              'No language model is allowed in this workspace any more. You will be asked before the next letter goes to one.',
            )
          : vscode.l10n.t(
              'No language model was allowed in this workspace. You are asked before each letter goes to one.',
            ),
      );
    }),
    vscode.commands.registerCommand('gracious.showSentToModel', async () => {
      if (await views.showSent()) return;
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Nothing was sent to a language model since this window was opened.'),
      );
    }),
  );
}
