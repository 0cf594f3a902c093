import * as vscode from 'vscode';

/** The bytes of a file that the build puts beside the bundle, whichever way the host reaches the package. */
export function readBuilt(extension: vscode.Uri, name: string): Thenable<Uint8Array> {
  return vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', name));
}
