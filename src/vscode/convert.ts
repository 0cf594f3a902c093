import * as vscode from 'vscode';
import type { Diagnostic, Edit, Range, Severity } from '../core/index.ts';
import { rulePage } from './rule-pages.ts';

export const SOURCE = 'gracious';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** UTF-16 offsets of the document's text → lines and characters. */
export function toVscodeRange(document: vscode.TextDocument, { start, end }: Range): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

export function toOffsets(document: vscode.TextDocument, range: vscode.Range): Range {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

export function toVscodeDiagnostic(document: vscode.TextDocument, diagnostic: Diagnostic): vscode.Diagnostic {
  const range = toVscodeRange(document, diagnostic.range);
  const converted = new vscode.Diagnostic(range, diagnostic.message, SEVERITIES[diagnostic.severity]);
  converted.source = SOURCE;
  converted.code = { value: diagnostic.rule, target: rulePage(diagnostic.rule) };
  return converted;
}

export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  for (const edit of edits) workspaceEdit.replace(document.uri, toVscodeRange(document, edit), edit.text);
  return workspaceEdit;
}
