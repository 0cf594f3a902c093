import * as vscode from 'vscode';
import { ExportError, type OutgoingLetter, readOutgoing } from '../../core/index.ts';
import { inEditorLanguage } from '../core-words.ts';

/** The letter that a command is about: the one a menu or view names, else that of the active editor. */
export async function findTarget(argument: unknown): Promise<vscode.TextDocument | undefined> {
  const uri = uriOf(argument);
  try {
    const document =
      uri === undefined
        ? vscode.window.activeTextEditor?.document
        : await vscode.workspace.openTextDocument(uri);
    if (document !== undefined) return document;
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the letter first, then run this again.'));
  } catch {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The letter cannot be opened. Is the file still there?'),
    );
  }
  return undefined;
}

/** Menus pass an address, views an item that has one. */
function uriOf(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  if (typeof argument !== 'object' || argument === null || !('resourceUri' in argument)) return undefined;
  return argument.resourceUri instanceof vscode.Uri ? argument.resourceUri : undefined;
}

/** What goes out of a document; `undefined`, with a word to the person, where nothing can. */
export function readLetter(document: vscode.TextDocument): OutgoingLetter | undefined {
  try {
    return readOutgoing(document.getText());
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    void vscode.window.showInformationMessage(inEditorLanguage(error.message));
    return undefined;
  }
}
