import * as vscode from 'vscode';
import { isCheckable } from '../drafts.ts';
import { showPick, toPickerLine } from '../quick-input.ts';

/** The mail as it came: pasted text, the bytes of a file, or nothing when the person fills in by hand. */
export type Source =
  | { readonly kind: 'mail'; readonly input: string | Uint8Array; readonly fileName?: string }
  | { readonly kind: 'by-hand' };

interface SourceItem extends vscode.QuickPickItem {
  readonly read: () => Promise<Source | undefined>;
}

/** Larger mails are not read. Bytes. */
export const LARGEST_MAIL = 25 * 1024 * 1024;

/** Where the rejection is: the file a command was called on, or what the person picks. `undefined`: turned away. */
export async function findSource(resource: vscode.Uri | undefined): Promise<Source | undefined> {
  if (resource !== undefined) return selectionIn(resource) ?? readMailFile(resource);
  const picked = await showPick({
    title: vscode.l10n.t('Reply to a Rejection'),
    step: 1,
    totalSteps: 3,
    canGoBack: false,
    items: await sourceItems(),
    placeholder: vscode.l10n.t('Where is the mail?'),
  });
  return typeof picked === 'object' ? picked.read() : undefined;
}

/** In a document of more than a mail, the menu on a selection means the selection. */
function selectionIn(uri: vscode.Uri): Source | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.document.uri.toString() !== uri.toString() || isMailName(uri.path))
    return undefined;
  const selection = editor.document.getText(editor.selection);
  return selection.trim() === '' ? undefined : mail(selection);
}

/** Whether a file is a mail by its name. */
export function isMailName(name: string): boolean {
  return name.toLowerCase().endsWith('.eml');
}

/** What has something in it comes first. */
async function sourceItems(): Promise<readonly SourceItem[]> {
  const clipboard = await vscode.env.clipboard.readText();
  const editor = vscode.window.activeTextEditor;
  const selection = editor?.document.getText(editor.selection) ?? '';
  const items: SourceItem[] = [];
  if (selection.trim() !== '') {
    items.push({
      label: vscode.l10n.t('Selected text'),
      iconPath: new vscode.ThemeIcon('selection'),
      detail: preview(selection),
      read: async () => mail(selection),
    });
  }
  items.push({
    label: vscode.l10n.t('Clipboard'),
    iconPath: new vscode.ThemeIcon('clippy'),
    detail: clipboard.trim() === '' ? vscode.l10n.t('Empty: copy the mail first') : preview(clipboard),
    read: async () =>
      clipboard.trim() === ''
        ? refuse(vscode.l10n.t('The clipboard is empty. Copy the rejection mail, then start again.'))
        : mail(clipboard),
  });
  if (editor !== undefined && isCheckable(editor.document)) {
    const text = editor.document.getText();
    items.push({
      label: vscode.l10n.t('Open document'),
      iconPath: new vscode.ThemeIcon('file'),
      detail: preview(text),
      read: async () =>
        text.trim() === ''
          ? refuse(vscode.l10n.t('The document is empty. Copy the rejection mail, then start again.'))
          : mail(text),
    });
  }
  items.push(
    {
      label: vscode.l10n.t('Mail file (.eml)…'),
      iconPath: new vscode.ThemeIcon('mail'),
      detail: vscode.l10n.t('A mail saved from your mail program'),
      read: pickFile,
    },
    {
      label: vscode.l10n.t('By hand'),
      iconPath: new vscode.ThemeIcon('edit'),
      detail: vscode.l10n.t('Fill in the facts yourself'),
      read: async () => ({ kind: 'by-hand' }),
    },
  );
  return items;
}

async function pickFile(): Promise<Source | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('The rejection'),
      filters: {
        [vscode.l10n.t('Mail')]: ['eml', 'txt', 'md', 'html'],
        [vscode.l10n.t('All files')]: ['*'],
      },
    })) ?? [];
  return uri === undefined ? undefined : readMailFile(uri);
}

/**
 * A mail that a document or file holds: the words in the editor where one is open, but the bytes of a saved mail file,
 * which know their own coding. `undefined`, with a clear message, for what cannot be read.
 */
export async function readMailFile(uri: vscode.Uri): Promise<Source | undefined> {
  const open = vscode.workspace.textDocuments.find(each => each.uri.toString() === uri.toString());
  if (open !== undefined && (open.isDirty || !isMailName(uri.path) || open.isUntitled))
    return { kind: 'mail', input: open.getText(), fileName: uri.path };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST_MAIL) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('This mail is larger than 25 MB. Save it without its attachments, or paste its text.'),
      );
      return undefined;
    }
    return { kind: 'mail', input: await vscode.workspace.fs.readFile(uri), fileName: uri.path };
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('The file cannot be read. Is it still there?'));
    return undefined;
  }
}

function mail(input: string): Source {
  return { kind: 'mail', input };
}

async function refuse(objection: string): Promise<undefined> {
  void vscode.window.showInformationMessage(objection);
  return undefined;
}

function preview(text: string): string {
  return toPickerLine(text, 100);
}
