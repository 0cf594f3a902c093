import * as vscode from 'vscode';

/** Names that are tried before a place is given up: "acme.ics", "acme-2.ics", … */
const MOST_NAMES = 100;

/**
 * Creates a file under the first name that is free; an existing one is never touched. `undefined` where it cannot be done.
 * @param nameAt the address to try, given the number that keeps it apart from others: '' at first, then '-2', '-3', …
 */
export async function createFree(
  nameAt: (suffix: string) => vscode.Uri,
  content: string,
): Promise<vscode.Uri | undefined> {
  for (let number = 1; number <= MOST_NAMES; number++) {
    const uri = nameAt(number === 1 ? '' : `-${number}`);
    if (await exists(uri)) continue;
    return (await createNew(uri, content)) ? uri : undefined;
  }
  return undefined;
}

/** Creates a file that must not exist. An edit that was accepted and not carried out counts as refused. */
export async function createNew(uri: vscode.Uri, content: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const contents = new TextEncoder().encode(content);
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
  try {
    return (await vscode.workspace.applyEdit(edit)) && (await exists(uri));
  } catch {
    return false;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
