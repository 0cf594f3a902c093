import * as vscode from 'vscode';
import type { OfferedFix, Oracle } from './oracle.ts';

/** A change of some letter's text that somebody has asked for and that may happen at any time from then on. */
export type Errand =
  /** Keys go wherever the focus is. */
  { readonly kind: 'type'; readonly text: string } | ({ readonly uri: vscode.Uri } & Change);

type Change =
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'delete'; readonly length: number }
  | { readonly kind: 'replace'; readonly text: string }
  | { readonly kind: 'fix'; readonly fix: OfferedFix }
  | { readonly kind: 'mend' };

/**
 * Sees every change of every text and holds each against what was asked for: what nobody asked for, and a fix that does
 * anything but what a fresh check of the text of that moment offers, is wrong.
 */
export class Witness implements vscode.Disposable {
  readonly #oracle: Oracle;
  readonly #texts = new WeakMap<vscode.TextDocument, string>();
  /** With what is still to come of each text that is typed, for it comes letter by letter. */
  readonly #errands = new Map<Errand, string>();
  readonly #subscriptions: readonly vscode.Disposable[];
  /** What went wrong, for people. */
  readonly wrongs: string[] = [];
  /** How often each kind of change was seen. */
  readonly seen: Record<string, number> = {};

  constructor(oracle: Oracle) {
    this.#oracle = oracle;
    const remember = (document: vscode.TextDocument) => this.#texts.set(document, document.getText());
    for (const document of vscode.workspace.textDocuments) remember(document);
    this.#subscriptions = [
      vscode.workspace.onDidOpenTextDocument(remember),
      vscode.workspace.onDidChangeTextDocument(event => this.#see(event)),
    ];
  }

  /** Lets a change happen. @returns whether it has happened, when asked later */
  expect(errand: Errand): () => boolean {
    this.#errands.set(errand, errand.kind === 'type' ? errand.text : '');
    return () => !this.#errands.delete(errand);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #see({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const before = this.#texts.get(document) ?? '';
    const after = document.getText();
    this.#texts.set(document, after);
    if (contentChanges.length === 0 || before === after || !isLetter(document)) return;
    if (reason !== undefined) {
      this.#count('undo or redo');
      return;
    }
    const errand = [...this.#errands.keys()].find(each =>
      this.#fits(each, document, contentChanges, before, after),
    );
    if (errand === undefined) {
      const changes = contentChanges.map(each => [each.rangeOffset, each.rangeLength, each.text]);
      this.wrongs.push(
        `${document.uri} changed as nobody has asked: ${JSON.stringify(changes)} in ${JSON.stringify(before)}`,
      );
      return;
    }
    this.#count(errand.kind);
    const left = (this.#errands.get(errand) ?? '').slice(inserted(contentChanges)?.length ?? 0);
    if (errand.kind === 'type' && left !== '') this.#errands.set(errand, left);
    else this.#errands.delete(errand);
  }

  #fits(
    errand: Errand,
    { uri }: vscode.TextDocument,
    changes: readonly vscode.TextDocumentContentChangeEvent[],
    before: string,
    after: string,
  ): boolean {
    const [change] = changes;
    if (errand.kind !== 'type' && errand.uri.toString() !== uri.toString()) return false;
    switch (errand.kind) {
      case 'type': {
        const text = inserted(changes);
        return text !== undefined && (this.#errands.get(errand) ?? '').startsWith(text);
      }
      case 'insert':
        return inserted(changes) === errand.text;
      case 'delete':
        return changes.length === 1 && change?.text === '' && change.rangeLength <= errand.length;
      case 'replace':
        return after === errand.text;
      case 'fix':
        return this.#oracle.afterFix(before, errand.fix, uri).includes(after);
      case 'mend':
        return this.#oracle.afterMendingAll(before, uri) === after;
    }
  }

  #count(kind: string): void {
    this.seen[kind] = (this.seen[kind] ?? 0) + 1;
  }
}

/** What was put in at one place; `undefined` when anything was taken away. */
function inserted(changes: readonly vscode.TextDocumentContentChangeEvent[]): string | undefined {
  if (changes.some(({ rangeLength }) => rangeLength > 0)) return undefined;
  const forwards = [...changes].sort((a, b) => a.rangeOffset - b.rangeOffset);
  return forwards.map(({ text }) => text).join('');
}

/** Settings are documents as well. */
function isLetter({ uri }: vscode.TextDocument): boolean {
  return /\/race-[^/]+$/.test(uri.path) || uri.scheme === 'untitled';
}
