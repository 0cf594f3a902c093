import * as vscode from 'vscode';

const SCHEME = 'gracious-mail';

/** Serves mails whose file holds them in a code, as read-only documents of their words. */
export class MailViews implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor() {
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: uri =>
          this.#texts.get(uri.toString()) ??
          vscode.l10n.t('This view was closed. Explain the mail again to see its words.'),
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())),
    ];
  }

  /** The document with a mail's words; the same one for the same mail. */
  async open(mail: vscode.Uri, text: string): Promise<vscode.TextDocument> {
    const uri = addressOf(mail);
    const before = this.#texts.get(uri.toString());
    this.#texts.set(uri.toString(), text);
    if (before !== undefined && before !== text) this.#changed.fire(uri);
    return vscode.workspace.openTextDocument(uri);
  }

  /** The document with a mail's words, where it is open. */
  of(mail: vscode.Uri): vscode.TextDocument | undefined {
    const address = addressOf(mail).toString();
    return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

/** The name shows in the tab, the mail's own address travels along. */
function addressOf(mail: vscode.Uri): vscode.Uri {
  const name = mail.path.slice(mail.path.lastIndexOf('/') + 1);
  return vscode.Uri.from({
    scheme: SCHEME,
    path: `/${vscode.l10n.t('{0} as text', name)}.txt`,
    query: mail.toString(),
  });
}
