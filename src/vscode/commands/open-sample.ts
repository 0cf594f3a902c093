import * as vscode from 'vscode';

/** Opens a made-up rejection beside what is open, as a document that no file holds. */
export function registerOpenSample(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('gracious.openSample', async () => {
    const uri = vscode.Uri.joinPath(extension, 'media', 'sample-rejection.txt');
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: false });
  });
}
