import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import { carryOver } from '../carry.ts';

/** Remembers what is edited in a document while a model is at work, so that nothing typed meanwhile is lost. */
export class EditLog implements vscode.Disposable {
  readonly #changes: vscode.TextDocumentContentChangeEvent[] = [];
  readonly #subscription: vscode.Disposable;

  constructor(document: vscode.TextDocument) {
    this.#subscription = vscode.workspace.onDidChangeTextDocument(event => {
      if (event.document === document) this.#changes.push(...event.contentChanges);
    });
  }

  /** Ranges of the text as it was at the start, in the text as it is; those whose words were edited are left out. */
  carry<T extends Range>(ranges: readonly T[]): readonly T[] {
    return this.#changes.reduce((kept, change) => carryOver(kept, change), ranges);
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
