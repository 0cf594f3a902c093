import * as vscode from 'vscode';
import { findLetter } from '../assist/find-letter.ts';
import type { Materials } from '../assist/materials.ts';
import type { Proposer } from '../assist/proposer.ts';
import { findSentence } from '../assist/sentence-at.ts';
import type { Checker } from '../checker.ts';

export const rewriteSentence = 'gracious.rewriteSentence';

/** Has the person's language model rewrite the sentence at the cursor, or at the offset that a quick fix names. */
export function registerRewriteSentence(
  checker: Checker,
  materials: Materials,
  proposer: Proposer,
): vscode.Disposable {
  return vscode.commands.registerCommand(rewriteSentence, async (argument?: unknown, offset?: unknown) => {
    const document = await findLetter(argument);
    if (document === undefined) return;
    const at = typeof offset === 'number' ? offset : cursorIn(document);
    const found = findSentence(checker.check(document), at);
    if (found === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Put the cursor into the sentence that should be rewritten, then run this again.'),
      );
      return;
    }
    await proposer.propose({
      document,
      material: materials.of(document),
      task: { kind: 'rewrite', ...found },
      title: vscode.l10n.t('Rewriting the sentence'),
    });
  });
}

function cursorIn(document: vscode.TextDocument): number {
  const editor = vscode.window.visibleTextEditors.find(each => each.document === document);
  return editor === undefined ? 0 : document.offsetAt(editor.selection.active);
}
