import * as vscode from 'vscode';
import type { Material, ReadMail } from '../../core/index.ts';
import { isCheckable, isDraft, isShown } from '../drafts.ts';
import { toPickerLine } from '../quick-input.ts';
import { readSafely } from '../reply/read-safely.ts';
import { isMailName, readMailFile, type Source } from '../reply/source.ts';

/** What a person told of one letter besides its own words. */
type Background = Pick<Material, 'mail' | 'notes'>;

const NOTHING: Background = { mail: null, notes: '' };

interface MailItem extends vscode.QuickPickItem {
  /** The mail as it came; `null` to go without. `undefined`: the person turned away. */
  readonly read: () => Promise<Source | null | undefined>;
}

/** Remembers, until the window is closed, which mail a letter answers and what its writer noted. */
export class Materials {
  readonly #known = new Map<string, Background>();

  /** What is known of a letter. */
  of(document: vscode.TextDocument): Material {
    return { draft: document.getText(), ...(this.#known.get(document.uri.toString()) ?? NOTHING) };
  }

  /** Asks for the mail and for notes; `undefined` when the person turned away. */
  async ask(document: vscode.TextDocument): Promise<Material | undefined> {
    const mail = await askMail();
    if (mail === undefined) return undefined;
    const before = this.#known.get(document.uri.toString())?.notes ?? '';
    const notes = await vscode.window.showInputBox({
      title: vscode.l10n.t('Personalise Draft: your own words'),
      prompt: vscode.l10n.t(
        'What do you remember, and what should the letter say? Facts that stand nowhere else belong here.',
      ),
      placeHolder: vscode.l10n.t(
        'Our talk about forecasting with Jo; I would like to hear of analyst roles in spring',
      ),
      value: before,
      ignoreFocusOut: true,
    });
    if (notes === undefined) return undefined;
    this.#known.set(document.uri.toString(), { mail, notes: notes.trim() });
    return this.of(document);
  }
}

/** The mail that is answered; `null` to go without it, `undefined` when the person turned away. */
async function askMail(): Promise<ReadMail | null | undefined> {
  const picked = await vscode.window.showQuickPick<MailItem>(await mailItems(), {
    title: vscode.l10n.t('Personalise Draft: the mail that you answer'),
    placeHolder: vscode.l10n.t('Facts of the mail may stand in your letter; nothing is sent yet'),
    matchOnDetail: true,
  });
  const source = await picked?.read();
  if (source === null || source === undefined) return source;
  return source.kind === 'mail' ? readSafely(source.input, source.fileName) : null;
}

async function mailItems(): Promise<readonly MailItem[]> {
  const clipboard = await vscode.env.clipboard.readText();
  return [
    ...vscode.workspace.textDocuments.filter(isPerhapsMail).map(toOpenItem),
    {
      label: vscode.l10n.t('Without the mail'),
      iconPath: new vscode.ThemeIcon('circle-slash'),
      detail: vscode.l10n.t('The front matter, your letter and your notes are enough'),
      read: async () => null,
    },
    {
      label: vscode.l10n.t('Mail file…'),
      iconPath: new vscode.ThemeIcon('mail'),
      detail: vscode.l10n.t('An .eml or text file'),
      read: pickFile,
    },
    ...(clipboard.trim() === ''
      ? []
      : [
          {
            label: vscode.l10n.t('Clipboard'),
            iconPath: new vscode.ThemeIcon('clippy'),
            detail: toPickerLine(clipboard, 100),
            read: async () => ({ kind: 'mail', input: clipboard }) as const,
          },
        ]),
  ];
}

/** A text in an editor that is no letter of the person's own. */
function isPerhapsMail(document: vscode.TextDocument): boolean {
  const isText = isMailName(document.uri.path) || isCheckable(document);
  return isText && isShown(document) && !isDraft(document) && document.getText().trim() !== '';
}

function toOpenItem(document: vscode.TextDocument): MailItem {
  return {
    label: document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1),
    iconPath: new vscode.ThemeIcon('file'),
    description: vscode.l10n.t('open'),
    detail: toPickerLine(document.getText().slice(0, 1_000), 100),
    read: () => readMailFile(document.uri),
  };
}

async function pickFile(): Promise<Source | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('The mail that you answer'),
      filters: {
        [vscode.l10n.t('Mail')]: ['eml', 'txt', 'md', 'html'],
        [vscode.l10n.t('All files')]: ['*'],
      },
    })) ?? [];
  return uri === undefined ? undefined : readMailFile(uri);
}
