import type * as vscode from 'vscode';
import { Checker } from './vscode/checker.ts';
import { registerCodeActions } from './vscode/code-actions.ts';
import { registerCheckDocument } from './vscode/commands/check-document.ts';
import { registerCopyAsPlainText } from './vscode/commands/copy-as-plain-text.ts';
import { registerExplainRejection } from './vscode/commands/explain-rejection.ts';
import { registerExplainRule } from './vscode/commands/explain-rule.ts';
import { registerGoToMark } from './vscode/commands/go-to-mark.ts';
import { registerInsertParagraph } from './vscode/commands/insert-paragraph.ts';
import { registerNewDraft } from './vscode/commands/new-draft.ts';
import { registerReplyToRejection } from './vscode/commands/reply-to-rejection.ts';
import { registerDraftContext } from './vscode/context.ts';
import { DiagnosticsKeeper } from './vscode/diagnostics.ts';
import { MailViews } from './vscode/explain/mail-view.ts';
import { MarksKeeper } from './vscode/explain/marks-keeper.ts';
import { registerHover } from './vscode/hover.ts';
import { registerRulePages } from './vscode/rule-pages.ts';
import { LengthStatus } from './vscode/status.ts';

export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const checker = new Checker();
  const keeper = new DiagnosticsKeeper(checker);
  const marks = new MarksKeeper();
  const views = new MailViews();
  subscriptions.push(
    keeper,
    marks,
    views,
    new LengthStatus(checker, keeper.onDidCheck),
    registerCodeActions(checker),
    registerHover(checker),
    registerRulePages(),
    registerDraftContext(),
    registerReplyToRejection(),
    registerExplainRejection(marks, views),
    registerGoToMark(marks),
    registerNewDraft(),
    registerInsertParagraph(),
    registerCheckDocument(checker, keeper),
    registerCopyAsPlainText(checker),
    registerExplainRule(),
  );
  keeper.checkAll();
}
