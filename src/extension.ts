import type * as vscode from 'vscode';
import { Checker } from './vscode/checker.ts';
import { registerCodeActions } from './vscode/code-actions.ts';
import { registerCheckDocument } from './vscode/commands/check-document.ts';
import { registerCopyAsPlainText } from './vscode/commands/copy-as-plain-text.ts';
import { registerExplainRule } from './vscode/commands/explain-rule.ts';
import { registerInsertParagraph } from './vscode/commands/insert-paragraph.ts';
import { registerNewDraft } from './vscode/commands/new-draft.ts';
import { registerReplyToRejection } from './vscode/commands/reply-to-rejection.ts';
import { registerDraftContext } from './vscode/context.ts';
import { DiagnosticsKeeper } from './vscode/diagnostics.ts';
import { registerHover } from './vscode/hover.ts';
import { registerRulePages } from './vscode/rule-pages.ts';
import { LengthStatus } from './vscode/status.ts';

export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const checker = new Checker();
  const keeper = new DiagnosticsKeeper(checker);
  subscriptions.push(
    keeper,
    new LengthStatus(checker, keeper.onDidCheck),
    registerCodeActions(checker),
    registerHover(checker),
    registerRulePages(),
    registerDraftContext(),
    registerReplyToRejection(),
    registerNewDraft(),
    registerInsertParagraph(),
    registerCheckDocument(checker, keeper),
    registerCopyAsPlainText(checker),
    registerExplainRule(),
  );
  keeper.checkAll();
}
