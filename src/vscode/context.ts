import * as vscode from 'vscode';
import { isDraft } from './drafts.ts';

/** Keeps the context key `gracious.isDraft`, which menus ask for, true to the active editor. */
export function registerDraftContext(): vscode.Disposable {
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    void vscode.commands.executeCommand(
      'setContext',
      'gracious.isDraft',
      document !== undefined && isDraft(document),
    );
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeTextDocument(event => {
      if (event.document === vscode.window.activeTextEditor?.document) update();
    }),
    vscode.workspace.onDidOpenTextDocument(update),
  );
}
