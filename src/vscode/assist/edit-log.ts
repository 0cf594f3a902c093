import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import { carryOver } from '../carry.ts';

/** Remembers what is edited in a document while a model is at work, so that nothing typed meanwhile is lost. */
export class EditLog implements vscode.Disposable {
  readonly #document: vscode.TextDocument;
  readonly #changes: vscode.TextDocumentContentChangeEvent[];
  readonly #subscription: vscode.Disposable;

  constructor(document: vscode.TextDocument, before: readonly vscode.TextDocumentContentChangeEvent[] = []) {
    this.#document = document;
    this.#changes = [...before];
    this.#subscription = vscode.workspace.onDidChangeTextDocument(event => {
      if (event.document === document) this.#changes.push(...event.contentChanges);
    });
  }

  /** Ranges of the text as it was at the start, in the text as it is; those whose words were edited are left out. */
  carry<T extends Range>(ranges: readonly T[]): readonly T[] {
    return this.#changes.reduce((kept, change) => carryOver(kept, change), ranges);
  }

  /** One that remembers the same and is disposed of by itself. */
  fork(): EditLog {
    return new EditLog(this.#document, this.#changes);
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
