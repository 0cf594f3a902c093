import * as vscode from 'vscode';
import { createFree } from '../new-file.ts';

/** A draft's address without `.reply.md`, or `undefined` for one that no file holds. */
function stemOf({ uri }: vscode.TextDocument): vscode.Uri | undefined {
  if (uri.scheme === 'untitled') return undefined;
  return uri.with({ path: uri.path.replace(/(?:\.reply)?\.[^./]+$/, '') });
}

/** A file beside the draft with another ending; for an untitled draft, in the workspace folder if there is one. */
function siblingOf(document: vscode.TextDocument, ending: string): vscode.Uri | undefined {
  const stem = stemOf(document);
  if (stem !== undefined) return stem.with({ path: `${stem.path}${ending}` });
  const folder = vscode.workspace.workspaceFolders?.[0];
  return folder === undefined ? undefined : vscode.Uri.joinPath(folder.uri, `letter${ending}`);
}

/** Asks where to and writes a file there; `undefined` when the person turned away or it cannot be written. */
export async function saveAs(
  content: string,
  {
    document,
    ending,
    kind,
  }: { readonly document: vscode.TextDocument; readonly ending: string; readonly kind: string },
): Promise<vscode.Uri | undefined> {
  const defaultUri = siblingOf(document, ending);
  const uri = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save: {0}', kind),
    filters: { [kind]: [ending.slice(1)] },
    ...(defaultUri === undefined ? {} : { defaultUri }),
  });
  if (uri === undefined) return undefined;
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
    return uri;
  } catch {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('{0} cannot be written there. Choose another folder.', nameOf(uri)),
    );
    return undefined;
  }
}

/** Creates a file beside a draft under a name that is free; `undefined` where that cannot be done. */
export async function createBeside(
  document: vscode.TextDocument,
  ending: string,
  content: string,
): Promise<vscode.Uri | undefined> {
  const stem = stemOf(document);
  if (stem === undefined) return undefined;
  return createFree(suffix => stem.with({ path: `${stem.path}${suffix}${ending}` }), content);
}

/** The last part of an address, as people call a file. */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Says that a file was saved, and offers to open it; `undefined` where none could be. */
export function tellSaved(message: string, uri: vscode.Uri | undefined): void {
  const { action } = { action: undefined, ...(uri === undefined ? {} : openAction(uri)) };
  void vscode.window
    .showInformationMessage(message, ...(action === undefined ? [] : [action.title]))
    .then(answer => (answer === undefined ? undefined : action?.run()));
}

/** What opens a saved file in the program made for it; nothing where the file lies on another machine. */
export function openAction(uri: vscode.Uri) {
  if (uri.scheme !== 'file' || vscode.env.remoteName !== undefined || vscode.env.uiKind === vscode.UIKind.Web)
    return {};
  return { action: { title: vscode.l10n.t('Open'), run: () => vscode.env.openExternal(uri) } };
}
