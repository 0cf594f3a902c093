import * as vscode from 'vscode';
import type { ModelFinding } from '../../core/index.ts';
import { carryOver } from '../carry.ts';
import { toVscodeRange } from '../convert.ts';
import { isShown } from '../drafts.ts';
import { toPickerLine } from '../quick-input.ts';
import { rulePage } from '../rule-pages.ts';

/** What the findings of a language model are marked with, here and in the Problems view. */
const MODEL_SOURCE = 'gracious (language model)';

/** Keeps what a language model said of letters, apart from our own findings. An edit of a sentence clears what was said of it. */
export class ModelFindings implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection(MODEL_SOURCE);
  readonly #findings = new Map<
    vscode.TextDocument,
    readonly (ModelFinding & { readonly start: number; readonly end: number })[]
  >();
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor() {
    this.#subscriptions = [
      this.#collection,
      vscode.workspace.onDidChangeTextDocument(event => this.#follow(event)),
      vscode.workspace.onDidCloseTextDocument(document => this.clear(document)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length === 0) return;
        for (const document of [...this.#findings.keys()]) if (!isShown(document)) this.clear(document);
      }),
    ];
  }

  /** Shows findings about the document as it is; what was said before goes. */
  show(document: vscode.TextDocument, findings: readonly ModelFinding[]): void {
    this.#publish(
      document,
      findings.map(finding => ({ ...finding, ...finding.range })),
    );
  }

  /** `false` when there was nothing to clear. */
  clear(document: vscode.TextDocument): boolean {
    this.#collection.delete(document.uri);
    return this.#findings.delete(document);
  }

  dispose(): void {
    this.#findings.clear();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const findings = this.#findings.get(document);
    if (findings === undefined || contentChanges.length === 0) return;
    this.#publish(
      document,
      contentChanges.reduce((kept, change) => carryOver(kept, change), findings),
    );
  }

  #publish(
    document: vscode.TextDocument,
    findings: readonly (ModelFinding & { readonly start: number; readonly end: number })[],
  ): void {
    if (findings.length === 0) {
      this.clear(document);
      return;
    }
    this.#findings.set(document, findings);
    this.#collection.set(
      document.uri,
      findings.map(finding => toDiagnostic(document, finding)),
    );
  }
}

function toDiagnostic(
  document: vscode.TextDocument,
  { start, end, rule, message, reason }: ModelFinding & { readonly start: number; readonly end: number },
): vscode.Diagnostic {
  const said = reason === '' ? '' : ` ${vscode.l10n.t('The model says: “{0}”', toPickerLine(reason, 300))}`;
  const diagnostic = new vscode.Diagnostic(
    toVscodeRange(document, { start, end }),
    `${vscode.l10n.t('A language model would flag this.')} ${message}${said}`,
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = MODEL_SOURCE;
  diagnostic.code = { value: rule, target: rulePage(rule) };
  return diagnostic;
}
