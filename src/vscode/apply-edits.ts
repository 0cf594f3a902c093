import * as vscode from 'vscode';
import type { Edit } from '../core/index.ts';
import { toVscodeRange, toWorkspaceEdit } from './convert.ts';

/**
 * Changes an open document, or nothing where its text is another one by the time the edits arrive. By way of its editor where it has one,
 * for that compares versions as it changes the text; older versions of VS Code (1.100) compare those of a workspace edit some milliseconds
 * earlier, and what was typed meanwhile gets edits that were made for the text before.
 * @returns whether the document was changed
 */
export async function applyEdits(document: vscode.TextDocument, edits: readonly Edit[]): Promise<boolean> {
  const editor = vscode.window.visibleTextEditors.find(each => each.document === document);
  if (editor === undefined) return vscode.workspace.applyEdit(toWorkspaceEdit(document, edits));
  try {
    return await editor.edit(builder => {
      for (const edit of edits) builder.replace(toVscodeRange(document, edit), edit.text);
    });
  } catch (error) {
    // The editor may have been closed meanwhile.
    if (vscode.window.visibleTextEditors.includes(editor)) throw error;
    return false;
  }
}
