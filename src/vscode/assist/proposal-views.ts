import * as vscode from 'vscode';
import type { Verdict } from '../../core/index.ts';
import { VerdictMarks } from './verdict-marks.ts';

/** What a text beside the letter is: one to take parts of, or one that did not pass and is only looked at. */
const SCHEMES = { proposed: 'gracious-proposal', setAside: 'gracious-set-aside' } as const;

function nameOf(what: keyof typeof SCHEMES): string {
  return what === 'proposed' ? vscode.l10n.t('proposed') : vscode.l10n.t('set aside');
}

/** A model's text beside the letter: what it says and what the guard says of it. */
export interface Shown {
  readonly text: string;
  readonly verdict: Pick<Verdict, 'findings' | 'provenance'>;
}

/** Shows models' texts as the right side of a comparison with the letter. They are read-only and never a file. */
export class ProposalViews implements vscode.Disposable {
  readonly #shown = new Map<string, Shown>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #left = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: readonly vscode.Disposable[];
  #count = 0;
  #marks: VerdictMarks | null = null;
  /** Fires when the person closes a comparison. */
  readonly onDidLeave = this.#left.event;

  constructor() {
    this.#subscriptions = [
      this.#changed,
      this.#left,
      ...Object.values(SCHEMES).map(scheme => this.#provide(scheme)),
      vscode.window.onDidChangeVisibleTextEditors(editors => {
        for (const editor of editors) this.#paint(editor);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        for (const editor of vscode.window.visibleTextEditors) {
          if (editor.document === document) this.#paint(editor);
        }
      }),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        for (const view of closed.map(viewOf)) if (view !== undefined) this.#leave(view);
      }),
    ];
  }

  /** Opens a text beside the letter. @returns the address of the view */
  async open(document: vscode.TextDocument, what: keyof typeof SCHEMES, shown: Shown): Promise<vscode.Uri> {
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    this.#count += 1;
    const view = vscode.Uri.from({
      scheme: SCHEMES[what],
      path: `/${name.replace(/(?:\.reply)?\.md$/, '')} (${nameOf(what)}).md`,
      query: `${this.#count}`,
    });
    this.#shown.set(view.toString(), shown);
    const title = vscode.l10n.t('{0}: yours ↔ {1}', name, nameOf(what));
    await vscode.commands.executeCommand('vscode.diff', document.uri, view, title, { preview: false });
    return view;
  }

  /** Shows another text in an open view. */
  update(view: vscode.Uri, shown: Shown): void {
    if (!this.#shown.has(view.toString())) return;
    this.#shown.set(view.toString(), shown);
    this.#changed.fire(view);
  }

  /** The editor that shows a view, where one does. */
  editorOf(view: vscode.Uri): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === view.toString(),
    );
  }

  async close(view: vscode.Uri): Promise<void> {
    this.#shown.delete(view.toString());
    const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
    const shown = tabs.filter(tab => viewOf(tab)?.toString() === view.toString());
    if (shown.length > 0) await vscode.window.tabGroups.close(shown);
  }

  dispose(): void {
    this.#marks?.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #provide(scheme: string): vscode.Disposable {
    return vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: uri =>
        this.#shown.get(uri.toString())?.text ??
        `${vscode.l10n.t('This comparison was closed. Run the command again.')}\n`,
    });
  }

  #leave(view: vscode.Uri): void {
    if (this.#shown.delete(view.toString())) this.#left.fire(view);
  }

  #paint(editor: vscode.TextEditor): void {
    const shown = this.#shown.get(editor.document.uri.toString());
    if (shown === undefined || editor.document.getText() !== shown.text) return;
    this.#marks ??= new VerdictMarks();
    this.#marks.paint(editor, shown.verdict);
  }
}

function viewOf({ input }: vscode.Tab): vscode.Uri | undefined {
  if (!(input instanceof vscode.TabInputTextDiff)) return undefined;
  const { modified } = input;
  return Object.values(SCHEMES).some(scheme => scheme === modified.scheme) ? modified : undefined;
}
