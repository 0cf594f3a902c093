import * as vscode from 'vscode';
import { type Diagnostic, overlaps } from '../core/index.ts';
import type { Checker } from './checker.ts';
import { explainRule } from './commands/explain-rule.ts';
import { SOURCE, toOffsets, toVscodeDiagnostic } from './convert.ts';
import { changesOf, mendAll, registerQuickFixes, takeFix } from './quick-fix.ts';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append(SOURCE);

/** Offers what can be done about findings. Checks the document again, so that no action rests on an older text. */
export function registerCodeActions(checker: Checker): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context) {
      if (!checker.isChecked(document)) return [];
      const { version, diagnostics } = await checker.checkWithStyle(document);
      // Of a later text VS Code asks anew.
      if (document.version !== version) return [];
      const fixAll = wants(context, FIX_ALL) ? toFixAll(document, diagnostics) : [];
      if (!wants(context, vscode.CodeActionKind.QuickFix)) return fixAll;
      const asked = toOffsets(document, range);
      const here = diagnostics.filter(each => overlaps(widened(each), widened({ range: asked })));
      return [...here.flatMap((each, index) => toQuickFixes(document, each, index === 0)), ...fixAll];
    },
  };
  return vscode.Disposable.from(
    registerQuickFixes(checker),
    vscode.languages.registerCodeActionsProvider(
      [{ language: 'markdown' }, { language: 'plaintext' }],
      provider,
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
    ),
  );
}

/** Fix and suggestions, then "leave it alone here", then "explain". Exactly one of all is preferred. */
function toQuickFixes(
  document: vscode.TextDocument,
  diagnostic: Diagnostic,
  first: boolean,
): vscode.CodeAction[] {
  const subject = toVscodeDiagnostic(document, diagnostic);
  const changes = changesOf(document.getText(), diagnostic).map(({ title }, index, { length }) => {
    const action = toAction(title, subject);
    action.command = takeFix(document, diagnostic, title);
    // The last one leaves the words as they are.
    action.isPreferred = first && index === 0 && length > 1;
    return action;
  });
  const explain = toAction(vscode.l10n.t('Explain {0}', diagnostic.rule), subject);
  explain.command = { title: explain.title, command: explainRule, arguments: [diagnostic.rule] };
  return [...changes, explain];
}

/** All fixes that are safe to apply unseen, as one action. */
function toFixAll(document: vscode.TextDocument, diagnostics: readonly Diagnostic[]): vscode.CodeAction[] {
  if (diagnostics.every(({ fix }) => (fix ?? []).length === 0)) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Mend all that is safe to mend'), FIX_ALL);
  action.command = mendAll(document, action.title);
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
