import * as vscode from 'vscode';
import type { GuardFinding, Provenance, SourceKind, Verdict } from '../../core/index.ts';
import { toVscodeRange } from '../convert.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const SOURCES: Readonly<Record<SourceKind, string>> = {
  mail: 'the mail',
  'front-matter': 'your front matter',
  draft: 'your letter',
  notes: 'your notes',
};

/** Marks in a model's text what nothing proves, and says in hovers what proves the rest. */
export class VerdictMarks implements vscode.Disposable {
  readonly #doubts = vscode.window.createTextEditorDecorationType({
    borderWidth: '0 0 2px 0',
    borderStyle: 'dashed',
    borderColor: new vscode.ThemeColor('editorWarning.foreground'),
    overviewRulerColor: new vscode.ThemeColor('editorWarning.foreground'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    after: {
      color: new vscode.ThemeColor('descriptionForeground'),
      fontStyle: 'italic',
      margin: '0 0.5em 0 0.4em',
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
    editor.setDecorations(
      this.#proofs,
      provenance.map(proof => toProof(document, proof)),
    );
  }

  dispose(): void {
    this.#doubts.dispose();
    this.#proofs.dispose();
  }
}

/** The mark's words stand behind it, so that it needs no colour. */
function toDoubt(
  document: vscode.TextDocument,
  { range, kind, rule, message }: GuardFinding,
): vscode.DecorationOptions {
  const label = kind === 'fact' ? 'nothing in your files says this' : rule;
  return {
    range: toVscodeRange(document, range),
    renderOptions: { after: { contentText: `‹${label}›` } },
    hoverMessage: plain('Gracious', message),
  };
}

function toProof(
  document: vscode.TextDocument,
  { range, source, words }: Provenance,
): vscode.DecorationOptions {
  return {
    range: toVscodeRange(document, range),
    hoverMessage: plain(`Stands in ${SOURCES[source]}`, `“${words}”`),
  };
}

/** Plain words: nothing of a mail or a model becomes a link or a command. */
function plain(title: string, text: string): vscode.MarkdownString {
  return new vscode.MarkdownString(`**${title}**\n\n${escapeMarkdown(text)}`);
}
