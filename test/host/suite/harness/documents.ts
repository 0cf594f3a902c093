// Files and documents for in-host tests. All paths are relative to the first folder of the workspace, which is a
// throw-away copy: tests may write in it.
import * as vscode from 'vscode';

/** The first folder that is open; an error in a round without one. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open in this round');
  return folder.uri;
}

/** Writes a file (UTF-8) and opens it in an editor. */
export async function openFile(path: string, text: string): Promise<vscode.TextEditor> {
  const uri = await writeFile(path, text);
  return vscode.window.showTextDocument(uri);
}

/** Writes a file (UTF-8), and the folders it needs. */
export async function writeFile(path: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Opens a new document that no file holds. */
export async function openUntitled(text: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content: text, language });
  return vscode.window.showTextDocument(document);
}

/** Closes all editors; unsaved changes are dropped without a question. */
export async function closeAllEditors(): Promise<void> {
  // Documents that no tab shows belong to VS Code, which writes its settings through them.
  for (const { input, isDirty } of vscode.window.tabGroups.all.flatMap(group => group.tabs)) {
    if (!isDirty || !(input instanceof vscode.TabInputText)) continue;
    await vscode.window.showTextDocument(input.uri);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
