import * as vscode from 'vscode';
import { hasGraciousKey } from '../core/index.ts';

/** Whether a document is a draft of ours: `*.reply.md`, or Markdown with a `gracious:` key in its front matter. */
export function isDraft(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown' || !isWritable(document.uri)) return false;
  if (document.uri.path.endsWith('.reply.md')) return true;
  const start = startOf(document);
  // The core is large, and most Markdown files are no letters: it is not loaded to see that.
  return start.includes('gracious') && hasGraciousKey(start);
}

/** Whether "Check This Document" makes sense for a document. */
export function isCheckable(document: vscode.TextDocument): boolean {
  return /^(?:markdown|plaintext)$/.test(document.languageId) && isWritable(document.uri);
}

/** Whether a tab shows a document; others are held open by extensions, unseen. */
export function isShown(document: vscode.TextDocument): boolean {
  const uri = document.uri.toString();
  return vscode.window.tabGroups.all.some(group => group.tabs.some(tab => shownUri(tab)?.toString() === uri));
}

/** The document a tab lets one edit. */
export function shownUri({ input }: vscode.Tab): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputText) return input.uri;
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}

/** Somewhere a letter can be kept: not an old revision, an output channel or a document that is only made up. */
function isWritable({ scheme }: vscode.Uri): boolean {
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

/** A front matter is at the top; the rest of a large file is not copied to look for it. */
function startOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, 200, 0));
}
