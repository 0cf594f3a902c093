import * as vscode from 'vscode';
import type { AssistRequest } from '../../core/index.ts';
import { titleOf } from './models.ts';

const SCHEME = 'gracious-request';

/** Stands above what would be sent. Its empty lines keep the words clear of the picker, which lies over the top of an editor. */
function heading(): string {
  return [
    '\n\n',
    vscode.l10n.t('Nothing has been sent yet. Below the line stands, word for word, all that would go out.'),
    vscode.l10n.t(
      'First come our instructions, then what is yours. Nothing else goes: no file, no folder, no other letter.',
    ),
    `\n${'─'.repeat(72)}\n\n`,
  ].join('\n');
}

/** Older views forget their words. */
const MOST_VIEWS = 8;

/** Shows, as read-only documents, what goes to a language model before it goes, and what went. */
export class RequestViews implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #registration: vscode.Disposable;
  #count = 0;
  #sent: readonly { readonly title: string; readonly text: string }[] = [];

  constructor() {
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: uri =>
        this.#texts.get(uri.toString()) ??
        vscode.l10n.t('This view was closed. Run the command again to see its words.'),
    });
  }

  /** Opens the words of a request; they are shown as they would be sent. */
  async show(request: AssistRequest, model: vscode.LanguageModelChat): Promise<vscode.Uri> {
    const title = vscode.l10n.t('What {0} would get', titleOf(model));
    return this.#open(title, `${heading()}${request.preview}`);
  }

  /** Keeps what goes out, of the last conversation only, until the window is closed. */
  keep(request: AssistRequest, attempt: 1 | 2, model: vscode.LanguageModelChat): void {
    const entry = {
      title:
        attempt === 1
          ? vscode.l10n.t('What {0} got', titleOf(model))
          : vscode.l10n.t('What {0} got (second request)', titleOf(model)),
      text: request.preview,
    };
    this.#sent = attempt === 1 ? [entry] : [...this.#sent, entry];
  }

  /** Opens what was sent last; `false` when nothing was sent since the window was opened. */
  async showSent(): Promise<boolean> {
    for (const { title, text } of this.#sent) await this.#open(title, text);
    return this.#sent.length > 0;
  }

  /** Closes the tab of a view. */
  async close(view: vscode.Uri): Promise<void> {
    const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
    const shown = tabs.filter(
      ({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === view.toString(),
    );
    if (shown.length > 0) await vscode.window.tabGroups.close(shown);
  }

  dispose(): void {
    this.#registration.dispose();
  }

  async #open(title: string, text: string): Promise<vscode.Uri> {
    this.#count += 1;
    // The number keeps views of one title apart: VS Code may hold a document after its tab was closed.
    const uri = vscode.Uri.from({
      scheme: SCHEME,
      path: `/${title.replaceAll('/', ' ')}.txt`,
      query: `${this.#count}`,
    });
    this.#texts.set(uri.toString(), text);
    for (const old of [...this.#texts.keys()].slice(0, -MOST_VIEWS)) this.#texts.delete(old);
    const plain = await vscode.workspace.openTextDocument(uri);
    // The manifest gives this language wrapped lines and nothing that is for code.
    const document = await vscode.languages.setTextDocumentLanguage(plain, 'gracious-letter');
    await vscode.window.showTextDocument(document, { preview: false, preserveFocus: true });
    return uri;
  }
}
