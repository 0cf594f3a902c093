import * as vscode from 'vscode';

/**
 * Opens an address outside VS Code exactly as it is written. A `Uri` would not do: it decodes the query and
 * `openExternal` encodes it anew, so that `%26` in a letter becomes the start of another field
 * (https://github.com/microsoft/vscode/issues/85930). At run time a string is taken and passed on as it is.
 */
export function openAddress(address: string): Thenable<boolean> {
  return vscode.env.openExternal(address as unknown as vscode.Uri);
}
