import type * as vscode from 'vscode';
import {
  createLinter,
  type Diagnostic,
  findStyle,
  type Letter,
  type Linter,
  type Session,
} from '../core/index.ts';
import { isCheckable, isDraft } from './drafts.ts';
import { packageFiles } from './package-files.ts';
import type { SentLetters } from './sent-letters.ts';
import { readSettings } from './settings.ts';

/** What is known of one state of a document. */
export interface Check {
  readonly document: vscode.TextDocument;
  /** `document.version` that was checked. */
  readonly version: number;
  readonly letter: Letter;
  readonly diagnostics: readonly Diagnostic[];
}

/** Knows which documents are checked and checks them. Makes the linter when the first one comes. */
export class Checker {
  readonly #asked = new Set<string>();
  readonly #sent: SentLetters;
  /** What was judged of each document, so that a key costs what it changed. */
  readonly #sessions = new WeakMap<vscode.TextDocument, Session>();
  #linter: Linter | null = null;

  constructor(sent: SentLetters) {
    this.#sent = sent;
  }

  get linter(): Linter {
    this.#linter ??= createLinter(packageFiles.linterData());
    return this.#linter;
  }

  /** Whether a document is checked: a draft, or one the person asked to check. */
  isChecked(document: vscode.TextDocument): boolean {
    if (this.#asked.has(document.uri.toString())) return isCheckable(document);
    return isDraft(document) && readSettings(document.uri).enable;
  }

  /** Checks a document from here on, until it is closed. */
  ask(document: vscode.TextDocument): void {
    this.#asked.add(document.uri.toString());
  }

  forget(document: vscode.TextDocument): void {
    this.#asked.delete(document.uri.toString());
  }

  /** Tone and letter findings of the document as it stands. */
  check(document: vscode.TextDocument): Check {
    const examination = this.#sessionOf(document).examine(document.getText(), this.optionsFor(document));
    return { document, version: document.version, ...examination };
  }

  /** The same with style hints, which take longer. */
  async checkWithStyle(document: vscode.TextDocument): Promise<Check> {
    const quick = this.check(document);
    if (!readSettings(document.uri).style) return quick;
    const more = await findStyle(quick.letter.draft);
    const options = { ...this.optionsFor(document), more };
    const examination = this.#sessionOf(document).examine(quick.letter.draft.text, options);
    return { ...quick, ...examination };
  }

  #sessionOf(document: vscode.TextDocument): Session {
    const session = this.#sessions.get(document) ?? this.linter.session();
    this.#sessions.set(document, session);
    return session;
  }

  /** How a document is checked, by its settings and the letters sent before. */
  optionsFor(document: vscode.TextDocument) {
    const { severities, model } = readSettings(document.uri);
    const earlier = this.#sent.earlierThan(document);
    return { severities, model, earlier, now: new Date().toISOString() };
  }
}
