import * as vscode from 'vscode';
import { type ComposedDraft, piecesToText, type ReplyFacts } from '../core/index.ts';
import { createFree } from './new-file.ts';
import { readSettings } from './settings.ts';
import { toSnippet } from './snippet.ts';

/**
 * Opens a draft with its gaps as tab stops: as a file of the workspace folder, or untitled when there is none or it
 * cannot be written. An existing file is never touched.
 */
export async function openDraft(draft: ComposedDraft, facts: ReplyFacts): Promise<void> {
  const folder = await pickFolder();
  if (folder === null) return;
  const uri = folder === undefined ? undefined : await createFile(folder, draft, facts);
  const document = await (uri === undefined
    ? vscode.workspace.openTextDocument({ language: 'markdown', content: draft.frontMatter })
    : vscode.workspace.openTextDocument(uri));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (draft.body.length === 0) return;
  const end = document.positionAt(document.getText().length);
  const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
  if (await editor.insertSnippet(toSnippet(draft.body), end, options)) return;
  // A busy editor may refuse a snippet; the letter then comes with its gaps as words in brackets.
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, end, piecesToText(draft.body));
  await vscode.workspace.applyEdit(edit);
}

/** The folder for the draft; `undefined` when none is open, `null` when the person turned back. */
export async function pickFolder(): Promise<vscode.WorkspaceFolder | null | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0];
  const picked = await vscode.window.showWorkspaceFolderPick({
    placeHolder: vscode.l10n.t('Which folder should keep the draft?'),
  });
  return picked ?? null;
}

/** Creates the file with its front matter; `undefined`, with a word to the person, where that cannot be done. */
async function createFile(
  folder: vscode.WorkspaceFolder,
  draft: ComposedDraft,
  facts: ReplyFacts,
): Promise<vscode.Uri | undefined> {
  const parent = draftsFolderOf(folder);
  const stem = toFileStem([facts.company, facts.role]);
  const uri = await createFree(
    suffix => vscode.Uri.joinPath(parent, `${stem}${suffix}.reply.md`),
    draft.frontMatter,
  );
  if (uri !== undefined) return uri;
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'The draft could not be created in {0}; is the folder read-only? It is open as an untitled document: save it where you like.',
      folder.name,
    ),
  );
  return undefined;
}

/** Where drafts of a workspace folder go. */
export function draftsFolderOf(folder: vscode.WorkspaceFolder): vscode.Uri {
  const { draftsFolder } = readSettings(folder.uri);
  return draftsFolder === '' ? folder.uri : vscode.Uri.joinPath(folder.uri, ...safeSegments(draftsFolder));
}

/** A relative folder stays inside the workspace folder. */
function safeSegments(path: string): readonly string[] {
  return path.split(/[\\/]/).filter(segment => segment !== '' && segment !== '.' && segment !== '..');
}

/** Letters and digits of any script, joined by hyphens; names come out of mails and must not lead anywhere. */
export function toFileStem(names: readonly (string | undefined)[]): string {
  const words = names
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'letter';
}
