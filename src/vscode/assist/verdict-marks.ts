import * as vscode from 'vscode';
import type { GuardFinding, Provenance, SourceKind, Verdict } from '../../core/index.ts';
import { toVscodeRange } from '../convert.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const SOURCES: Readonly<Record<SourceKind, string>> = {
  mail: vscode.l10n.t('Stands in the mail'),
  'front-matter': vscode.l10n.t('Stands in your front matter'),
  draft: vscode.l10n.t('Stands in your letter'),
  notes: vscode.l10n.t('Stands in your notes'),
};

/** Marks in a model's text what nothing proves, and says in hovers what proves the rest. */
export class VerdictMarks implements vscode.Disposable {
  readonly #doubts = vscode.window.createTextEditorDecorationType({
    borderWidth: '0 0 2px 0',
    borderStyle: 'dashed',
    borderColor: new vscode.ThemeColor('editorWarning.foreground'),
    overviewRulerColor: new vscode.ThemeColor('editorWarning.foreground'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });
  readonly #words = vscode.window.createTextEditorDecorationType({
    after: {
      color: new vscode.ThemeColor('descriptionForeground'),
      fontStyle: 'italic',
      margin: '0 0.5em 0 0.8em',
    },
  });
  readonly #proofs = vscode.window.createTextEditorDecorationType({
    borderWidth: '0 0 1px 0',
    borderStyle: 'dotted',
    borderColor: new vscode.ThemeColor('descriptionForeground'),
  });

  paint(editor: vscode.TextEditor, { findings, provenance }: Pick<Verdict, 'findings' | 'provenance'>): void {
    const { document } = editor;
    editor.setDecorations(
      this.#doubts,
      findings.map(finding => toDoubt(document, finding)),
    );
    editor.setDecorations(this.#words, toLabels(document, findings));
    editor.setDecorations(
      this.#proofs,
      provenance.map(proof => toProof(document, proof)),
    );
  }

  dispose(): void {
    this.#doubts.dispose();
    this.#words.dispose();
    this.#proofs.dispose();
  }
}

function toDoubt(document: vscode.TextDocument, { range, message }: GuardFinding): vscode.DecorationOptions {
  return { range: toVscodeRange(document, range), hoverMessage: plain('Gracious', message) };
}

/** One line of words behind each paragraph with doubts, so that the marks need no colour and the text stays whole. */
function toLabels(
  document: vscode.TextDocument,
  findings: readonly GuardFinding[],
): readonly vscode.DecorationOptions[] {
  const lines = new Map<number, GuardFinding[]>();
  for (const finding of findings) {
    const { line } = document.positionAt(finding.range.end);
    lines.set(line, [...(lines.get(line) ?? []), finding]);
  }
  return [...lines].map(([line, found]) => {
    const { end } = document.lineAt(line).range;
    return {
      range: new vscode.Range(end, end),
      renderOptions: { after: { contentText: `‹${labelOf(found)}›` } },
    };
  });
}

function labelOf(findings: readonly GuardFinding[]): string {
  const labels = findings.map(({ kind, rule }) =>
    kind === 'fact' ? vscode.l10n.t('nothing in your files says this') : rule,
  );
  return [...new Set(labels)].join('; ');
}

function toProof(
  document: vscode.TextDocument,
  { range, source, words }: Provenance,
): vscode.DecorationOptions {
  return {
    range: toVscodeRange(document, range),
    hoverMessage: plain(SOURCES[source], `“${words}”`),
  };
}

/** Plain words: nothing of a mail or a model becomes a link or a command. */
function plain(title: string, text: string): vscode.MarkdownString {
  return new vscode.MarkdownString(`**${title}**\n\n${escapeMarkdown(text)}`);
}
