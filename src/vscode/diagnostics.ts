import * as vscode from 'vscode';
import type { Check, Checker } from './checker.ts';
import { SOURCE, toVscodeDiagnostic } from './convert.ts';
import { isShown, shownUri } from './drafts.ts';

/** Milliseconds of rest before a check; typing stays smooth and the squiggle comes with the pause. */
const REST = 150;

/** More diagnostics than this help nobody; VS Code itself cuts the list of a file as well. */
const MOST_DIAGNOSTICS = 500;

/**
 * Keeps the diagnostics of all open documents that are checked. A result for an older version of a document is dropped;
 * nothing stays behind for a document that was closed, renamed, deleted or given another language.
 */
export class DiagnosticsKeeper implements vscode.Disposable {
  readonly #checker: Checker;
  readonly #collection = vscode.languages.createDiagnosticCollection(SOURCE);
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** The check of each document that counts; whatever makes a check outdated takes it from here. */
  readonly #running = new Map<string, Check>();
  readonly #checked = new vscode.EventEmitter<Check>();
  readonly #subscriptions: readonly vscode.Disposable[];
  /** Fires after each check of a document. */
  readonly onDidCheck = this.#checked.event;

  constructor(checker: Checker) {
    this.#checker = checker;
    const { workspace } = vscode;
    this.#subscriptions = [
      this.#collection,
      this.#checked,
      workspace.onDidOpenTextDocument(document => this.#schedule(document, 0)),
      workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document, REST)),
      workspace.onDidCloseTextDocument(document => this.#leave(document)),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) =>
        this.#followTabs([...opened, ...closed]),
      ),
      vscode.window.tabGroups.onDidChangeTabGroups(() => this.#followGroups()),
      workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('gracious')) this.checkAll();
      }),
    ];
  }

  /** Checks every open document anew. */
  checkAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }

  /** Checks one document without delay; its diagnostics are there when the promise resolves. */
  async checkNow(document: vscode.TextDocument): Promise<Check | null> {
    this.#stop(document);
    if (!this.#checker.isChecked(document)) {
      this.#collection.delete(document.uri);
      return null;
    }
    const quick = this.#checker.check(document);
    this.#publish(quick);
    this.#running.set(keyOf(document), quick);
    const full = await this.#checker.checkWithStyle(document);
    // Meanwhile the text may have changed, the settings, the language, or who holds this address.
    if (this.#running.get(keyOf(document)) !== quick) return quick;
    this.#stop(document);
    this.#publish(full);
    return full;
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    this.#stop(document);
    if (!this.#checker.isChecked(document) || !isShown(document)) {
      this.#collection.delete(document.uri);
      return;
    }
    const timer = setTimeout(() => {
      this.#waiting.delete(keyOf(document));
      if (!document.isClosed && isShown(document)) void this.checkNow(document);
    }, delay);
    this.#waiting.set(keyOf(document), timer);
  }

  /** VS Code may hold a document long after its last tab was closed, and may open one before its tab is there. */
  #followTabs(tabs: readonly vscode.Tab[]): void {
    const uris = new Set(tabs.map(tab => shownUri(tab)?.toString()));
    for (const document of vscode.workspace.textDocuments) {
      if (!uris.has(keyOf(document))) continue;
      if (isShown(document)) this.#schedule(document, 0);
      else this.#leave(document);
    }
  }

  /** Tabs that come or go with their group are told of with it alone. */
  #followGroups(): void {
    for (const document of vscode.workspace.textDocuments) {
      const isFollowed = this.#waiting.has(keyOf(document)) || this.#collection.has(document.uri);
      if (isShown(document) === isFollowed) continue;
      if (isFollowed) this.#leave(document);
      else this.#schedule(document, 0);
    }
  }

  #leave(document: vscode.TextDocument): void {
    this.#stop(document);
    this.#checker.forget(document);
    this.#collection.delete(document.uri);
  }

  #publish(check: Check): void {
    const shown = check.diagnostics.slice(0, MOST_DIAGNOSTICS);
    this.#collection.set(
      check.document.uri,
      shown.map(each => toVscodeDiagnostic(check.document, each)),
    );
    this.#checked.fire(check);
  }

  #stop(document: vscode.TextDocument): void {
    clearTimeout(this.#waiting.get(keyOf(document)));
    this.#waiting.delete(keyOf(document));
    this.#running.delete(keyOf(document));
  }
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}
