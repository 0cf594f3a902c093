import * as vscode from 'vscode';
import { isCheckable, isDraft } from '../../drafts.ts';
import { isMailName, LARGEST_MAIL } from '../../reply/source.ts';
import type { Turn } from './turn.ts';

/** The text that a question is about. */
export interface Subject {
  readonly text: string;
  /** The document that holds it; `null` when it was typed into the chat. */
  readonly document: vscode.TextDocument | null;
}

/** What is typed behind a command and is shorter is a remark, not a text to work on. UTF-16 units. */
const SHORTEST_TEXT = 80;

/** The mail or letter that was attached, pasted or is open; `undefined` when there is none. */
export async function findSubject(
  { references, prompt }: Turn['request'],
  kind: 'mail' | 'letter',
): Promise<Subject | undefined> {
  for (const { value } of references) {
    const subject = await readReference(value);
    if (subject !== undefined && fits(subject, kind)) return subject;
  }
  const typed = prompt.trim();
  if (typed.length >= SHORTEST_TEXT || typed.includes('\n')) return { text: typed, document: null };
  const shown = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
  return shown
    .flatMap(editor =>
      editor === undefined ? [] : [{ text: editor.document.getText(), document: editor.document }],
    )
    .find(subject => subject.text.trim() !== '' && fits(subject, kind));
}

/** A letter is never taken for the mail that it answers. */
function fits({ document }: Subject, kind: 'mail' | 'letter'): boolean {
  if (document === null) return true;
  if (kind === 'letter') return isCheckable(document);
  return !isDraft(document) && (isCheckable(document) || isMailName(document.uri.path));
}

async function readReference(value: unknown): Promise<Subject | undefined> {
  if (typeof value === 'string') return value.trim() === '' ? undefined : { text: value, document: null };
  const uri = value instanceof vscode.Location ? value.uri : value;
  if (!(uri instanceof vscode.Uri)) return undefined;
  try {
    if (uri.scheme === 'file' && (await vscode.workspace.fs.stat(uri)).size > LARGEST_MAIL) return undefined;
    const document = await vscode.workspace.openTextDocument(uri);
    return { text: document.getText(), document };
  } catch {
    return undefined;
  }
}
