import * as vscode from 'vscode';
import { ruleMarkdown } from '../core/index.ts';

const SCHEME = 'gracious-rule';

/** The address of a rule's page, which opens without any network. */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

/** Serves the pages of the rules as read-only Markdown documents. */
export function registerRulePages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent(uri) {
      const rule = uri.path.slice(1).replace(/\.md$/, '');
      return ruleMarkdown(rule) ?? vscode.l10n.t('No rule is called {0}.', rule);
    },
  });
}
