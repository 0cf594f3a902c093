import * as vscode from 'vscode';
import { ExportError, readOutgoing } from '../../core/index.ts';
import { inEditorLanguage } from '../core-words.ts';

const SCHEME = 'gracious-preview';

/** Milliseconds of rest before a preview is made anew. */
const REST = 200;

/** Shows beside a draft, as plain text, exactly what goes out of it; follows the draft as it is written. */
export class LetterPreview implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor() {
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: preview => previewOf(preview),
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document)),
    ];
  }

  /** Opens the preview of a draft in the column beside it; the cursor stays in the draft. */
  async show(document: vscode.TextDocument): Promise<void> {
    const preview = await vscode.workspace.openTextDocument(addressOf(document));
    // The manifest gives this language wrapped lines and nothing that is for code.
    const letter = await vscode.languages.setTextDocumentLanguage(preview, 'gracious-letter');
    await vscode.window.showTextDocument(letter, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #schedule(document: vscode.TextDocument): void {
    if (document.uri.scheme === SCHEME) return;
    const preview = addressOf(document);
    const key = preview.toString();
    if (!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === key)) return;
    clearTimeout(this.#waiting.get(key));
    const update = () => {
      this.#waiting.delete(key);
      this.#changed.fire(preview);
    };
    this.#waiting.set(key, setTimeout(update, REST));
  }
}

/** The name shows in the tab, the draft's own address travels along. */
function addressOf({ uri }: vscode.TextDocument): vscode.Uri {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/(?:\.reply)?\.md$/, '');
  return vscode.Uri.from({
    scheme: SCHEME,
    path: `/${vscode.l10n.t('{0} (what goes out)', name)}.txt`,
    query: uri.toString(),
  });
}

async function previewOf(preview: vscode.Uri): Promise<string> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(preview.query, true));
  try {
    const { to, subject, inReplyTo, text } = readOutgoing(document.getText());
    const head = [
      vscode.l10n.t('To: {0}', to === '' ? vscode.l10n.t('(nobody yet: add `to:` to the front matter)') : to),
      vscode.l10n.t(
        'Subject: {0}',
        subject === '' ? vscode.l10n.t('(none yet: add `subject:` to the front matter)') : subject,
      ),
      ...(inReplyTo === null ? [] : [vscode.l10n.t('In reply to: {0}', inReplyTo)]),
    ];
    return `${head.join('\n')}\n\n${text}`;
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    return `${inEditorLanguage(error.message)}\n`;
  }
}
