import * as vscode from 'vscode';
import { RULES } from '../../core/index.ts';
import { SOURCE } from '../convert.ts';
import { rulePage } from '../rule-pages.ts';

export const explainRule = 'gracious.explainRule';

/** Shows the page of a rule: the one given, the one at the cursor, or one the person picks. */
export function registerExplainRule(): vscode.Disposable {
  return vscode.commands.registerCommand(explainRule, async (rule?: unknown) => {
    const id = typeof rule === 'string' ? rule : (ruleAtCursor() ?? (await pickRule()));
    if (id !== undefined) await vscode.commands.executeCommand('markdown.showPreview', rulePage(id));
  });
}

function ruleAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const here = vscode.languages
    .getDiagnostics(editor.document.uri)
    .find(each => each.source === SOURCE && each.range.contains(editor.selection.active));
  return typeof here?.code === 'object' ? String(here.code.value) : undefined;
}

async function pickRule(): Promise<string | undefined> {
  const rules = [...RULES.tone, ...RULES.letter, ...RULES.others];
  const items = rules.map(({ id, summary }) => ({ label: id, detail: summary }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Explain Rule'),
    placeHolder: vscode.l10n.t('Which rule?'),
    matchOnDetail: true,
  });
  return picked?.label;
}
