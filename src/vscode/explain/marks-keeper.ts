import * as vscode from 'vscode';
import type { Mark } from '../../core/index.ts';
import { carryOver } from '../carry.ts';
import { toVscodeRange } from '../convert.ts';
import { isShown } from '../drafts.ts';
import { MarkStyles } from './mark-styles.ts';

/** What a document's mail says, for as long as its words stand as they were read. */
export interface Explained {
  readonly document: vscode.TextDocument;
  /** The advice in one line. */
  readonly title: string;
  /** Offsets into the document as it is. */
  readonly marks: readonly Mark[];
}

/** The context key that the commands on marks ask for. */
const HAS_MARKS = 'gracious.hasMarks';

/**
 * Keeps the marks of all mails that are explained. A mark goes when its words are edited; all marks of a document go
 * when it is closed or they are put away.
 */
export class MarksKeeper implements vscode.Disposable {
  readonly #explained = new Map<string, Explained>();
  readonly #styles = new MarkStyles();
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor() {
    this.#subscriptions = [
      this.#styles,
      vscode.workspace.onDidChangeTextDocument(event => this.#follow(event)),
      vscode.workspace.onDidCloseTextDocument(document => this.hide(document)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0) this.#leaveUnseen();
      }),
      vscode.window.onDidChangeVisibleTextEditors(editors => {
        for (const editor of editors) this.#paint(editor);
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.#tellContext()),
      vscode.languages.registerHoverProvider('*', {
        provideHover: (document, position) => this.#hoverAt(document, position),
      }),
    ];
  }

  /** The marks of a document; `undefined` when it has none. */
  of(document: vscode.TextDocument): Explained | undefined {
    return this.#explained.get(keyOf(document));
  }

  show(explained: Explained): void {
    this.#explained.set(keyOf(explained.document), explained);
    this.#repaint(explained.document);
  }

  /** Puts the marks of a document away; `false` when it has none. */
  hide(document: vscode.TextDocument): boolean {
    const had = this.#explained.delete(keyOf(document));
    if (had) this.#repaint(document);
    return had;
  }

  dispose(): void {
    this.#explained.clear();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const explained = this.of(document);
    if (explained === undefined || contentChanges.length === 0) return;
    const marks = contentChanges.reduce((kept, change) => carryOver(kept, change), explained.marks);
    if (marks.length === 0) this.hide(document);
    else this.show({ ...explained, marks });
  }

  /** VS Code may hold a document long after its last tab was closed. */
  #leaveUnseen(): void {
    for (const { document } of [...this.#explained.values()]) if (!isShown(document)) this.hide(document);
  }

  #repaint(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === document) this.#paint(editor);
    }
    this.#tellContext();
  }

  #paint(editor: vscode.TextEditor): void {
    const marks = this.of(editor.document)?.marks;
    // Nothing was ever marked: there are no decorations to clear.
    if (marks === undefined && this.#explained.size === 0 && !this.#styles.inUse) return;
    for (const [kind, type] of this.#styles.all()) {
      const ofKind = (marks ?? []).filter(mark => mark.kind === kind);
      editor.setDecorations(
        type,
        ofKind.map(mark => ({
          range: toVscodeRange(editor.document, mark),
          renderOptions: { after: { contentText: `‹${mark.label}›` } },
        })),
      );
    }
  }

  #tellContext(): void {
    const document = vscode.window.activeTextEditor?.document;
    const has = document !== undefined && this.of(document) !== undefined;
    void vscode.commands.executeCommand('setContext', HAS_MARKS, has);
  }

  #hoverAt(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | null {
    const explained = this.of(document);
    if (explained === undefined) return null;
    const offset = document.offsetAt(position);
    const here = explained.marks.filter(mark => mark.start <= offset && offset <= mark.end);
    const [first] = here;
    return first === undefined
      ? null
      : new vscode.Hover(here.map(toMarkdown), toVscodeRange(document, first));
  }
}

/** Plain words: nothing of the mail becomes a link or a command. */
function toMarkdown({ label, text }: Mark): vscode.MarkdownString {
  return new vscode.MarkdownString(`**Gracious: ${label}**\n\n`).appendText(text);
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}
