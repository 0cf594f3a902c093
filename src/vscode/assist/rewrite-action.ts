import * as vscode from 'vscode';
import { overlaps } from '../../core/index.ts';
import type { Checker } from '../checker.ts';
import { rewriteSentence } from '../commands/rewrite-sentence.ts';
import { isAssistOffered } from './features.ts';
import { findSentence } from './sentence-at.ts';

const KINDS = [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite];

/**
 * Offers *Rewrite This Sentence…* where the cursor is in one. At a finding it stands behind our own fixes, for VS Code puts
 * actions that claim no diagnostic last; elsewhere it comes only when the person opens the menu.
 */
export function registerRewriteAction(checker: Checker): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { only, triggerKind }) {
      if (only !== undefined && !KINDS.some(kind => only.contains(kind))) return [];
      if (!checker.isChecked(document) || !isAssistOffered(document)) return [];
      const check = checker.check(document);
      const found = findSentence(check, document.offsetAt(range.start));
      if (found === undefined) return [];
      const isFlagged = check.diagnostics.some(each => overlaps(each.range, found.sentence));
      if (!isFlagged && triggerKind === vscode.CodeActionTriggerKind.Automatic) return [];
      const kind = isFlagged ? vscode.CodeActionKind.QuickFix : vscode.CodeActionKind.RefactorRewrite;
      if (only !== undefined && !only.contains(kind)) return [];
      const title = vscode.l10n.t('Rewrite This Sentence with a Language Model…');
      const action = new vscode.CodeAction(title, kind);
      action.command = {
        title,
        command: rewriteSentence,
        arguments: [document.uri, document.offsetAt(range.start)],
      };
      return [action];
    },
  };
  return vscode.languages.registerCodeActionsProvider(
    [{ language: 'markdown' }, { language: 'plaintext' }],
    provider,
    { providedCodeActionKinds: KINDS },
  );
}
