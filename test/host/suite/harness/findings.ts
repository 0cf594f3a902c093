import * as vscode from 'vscode';
import { eventually, pause } from './eventually.ts';

/** A reply with one sentence that a tone rule flags; nothing else about it is remarkable. */
export const LETTER = `---
gracious: 1
to: Priya Raman <priya@example.com>
subject: Thank you for the update
company: Example Corp
role: Data Analyst
---

Hi Priya,

Thank you for letting me know. Could you tell me why I was not selected?

Best regards,
Sam
`;

/** Our diagnostics of a document, hints left out. */
export function findings(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(each => each.source === 'gracious' && each.severity !== vscode.DiagnosticSeverity.Hint);
}

/** The rule that made a diagnostic. */
function ruleOf(diagnostic: vscode.Diagnostic): string {
  return typeof diagnostic.code === 'object' ? String(diagnostic.code.value) : '';
}

/** Waits until a rule has flagged something in a document, and returns the diagnostic. */
export function waitForRule(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return eventually(`a finding of ${rule}`, () => findings(uri).find(each => ruleOf(each) === rule));
}

/** Waits until a document has no findings of a rule. */
export async function waitForSilence(uri: vscode.Uri, rule?: string): Promise<void> {
  await eventually(`no finding of ${rule ?? 'any rule'}`, () =>
    findings(uri).every(each => rule !== undefined && ruleOf(each) !== rule),
  );
}

/**
 * The quick fixes VS Code would offer at a diagnostic. It drops a question while some extension registers a provider, as
 * those of Markdown do in a new window, and asks again by itself only in its menus: so nothing is asked for three times.
 */
export async function quickFixes(
  uri: vscode.Uri,
  range: vscode.Range,
  kind = vscode.CodeActionKind.QuickFix,
) {
  for (let tries = 1; ; tries++) {
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      kind.value,
    );
    if (actions.length > 0 || tries === 3)
      return actions.filter(each => each.kind !== undefined && kind.contains(each.kind));
    await pause(500);
  }
}

/** Does what VS Code does with an action that was picked. */
export async function take(action: vscode.CodeAction | undefined): Promise<void> {
  if (action === undefined) throw new Error('There is no such action');
  if (action.edit !== undefined) await vscode.workspace.applyEdit(action.edit);
  const { command } = action;
  if (command === undefined) return;
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
