import * as vscode from 'vscode';
import { type Diagnostic, disableNextLine, overlaps } from '../core/index.ts';
import type { Checker } from './checker.ts';
import { explainRule } from './commands/explain-rule.ts';
import { SOURCE, toOffsets, toVscodeDiagnostic, toWorkspaceEdit } from './convert.ts';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append(SOURCE);

/** Offers what can be done about findings. Checks the document again, so that no action rests on an older text. */
export function registerCodeActions(checker: Checker): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, context) {
      if (!checker.isChecked(document)) return [];
      const { diagnostics } = checker.check(document);
      const fixAll = wants(context, FIX_ALL) ? toFixAll(document, diagnostics) : [];
      if (!wants(context, vscode.CodeActionKind.QuickFix)) return fixAll;
      const asked = toOffsets(document, range);
      const here = diagnostics.filter(each => overlaps(widened(each), widened({ range: asked })));
      return [...here.flatMap((each, index) => toQuickFixes(document, each, index === 0)), ...fixAll];
    },
  };
  return vscode.languages.registerCodeActionsProvider(
    [{ language: 'markdown' }, { language: 'plaintext' }],
    provider,
    {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL],
    },
  );
}

/** Fix and suggestions, then "leave it alone here", then "explain". Exactly one of all is preferred. */
function toQuickFixes(
  document: vscode.TextDocument,
  diagnostic: Diagnostic,
  first: boolean,
): vscode.CodeAction[] {
  const subject = toVscodeDiagnostic(document, diagnostic);
  const fixes = diagnostic.fix === null ? [] : [{ title: vscode.l10n.t('Mend it'), edits: diagnostic.fix }];
  const changes = [...fixes, ...diagnostic.suggestions].map(({ title, edits }, index) => {
    const action = toAction(title, subject);
    action.edit = toWorkspaceEdit(document, edits);
    action.isPreferred = first && index === 0;
    return action;
  });
  const leave = toAction(vscode.l10n.t('Leave it alone here ({0})', diagnostic.rule), subject);
  leave.edit = toWorkspaceEdit(document, [
    disableNextLine(document.getText(), diagnostic.range, diagnostic.rule),
  ]);
  const explain = toAction(vscode.l10n.t('Explain {0}', diagnostic.rule), subject);
  explain.command = { title: explain.title, command: explainRule, arguments: [diagnostic.rule] };
  return [...changes, leave, explain];
}

/** All fixes that are safe to apply unseen, as one action. */
function toFixAll(document: vscode.TextDocument, diagnostics: readonly Diagnostic[]): vscode.CodeAction[] {
  const edits = diagnostics.flatMap(each => each.fix ?? []);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Mend all that is safe to mend'), FIX_ALL);
  action.edit = toWorkspaceEdit(document, edits);
  return [action];
}

function toAction(title: string, subject: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [subject];
  return action;
}

function wants({ only }: vscode.CodeActionContext, kind: vscode.CodeActionKind): boolean {
  return only === undefined ? kind !== FIX_ALL : only.contains(kind);
}

/** A cursor has no width; it touches what starts or ends at it. */
function widened({ range }: { readonly range: { readonly start: number; readonly end: number } }) {
  return { start: range.start, end: range.end + 1 };
}
