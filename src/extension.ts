import type * as vscode from 'vscode';
import { registerAssist } from './vscode/assist/register.ts';
import { Checker } from './vscode/checker.ts';
import { registerCodeActions } from './vscode/code-actions.ts';
import { registerCheckDocument } from './vscode/commands/check-document.ts';
import { registerExplainRejection } from './vscode/commands/explain-rejection.ts';
import { registerExplainRule } from './vscode/commands/explain-rule.ts';
import { registerGoToMark } from './vscode/commands/go-to-mark.ts';
import { registerInsertParagraph } from './vscode/commands/insert-paragraph.ts';
import { registerNewDraft } from './vscode/commands/new-draft.ts';
import { registerOpenSample } from './vscode/commands/open-sample.ts';
import { registerReplyToRejection } from './vscode/commands/reply-to-rejection.ts';
import { registerDraftContext } from './vscode/context.ts';
import { DiagnosticsKeeper } from './vscode/diagnostics.ts';
import { MailViews } from './vscode/explain/mail-view.ts';
import { MarksKeeper } from './vscode/explain/marks-keeper.ts';
import { registerHandOverCommands } from './vscode/hand-over/register.ts';
import { registerHover } from './vscode/hover.ts';
import { registerMailDrop } from './vscode/mail-drop.ts';
import { packageFiles } from './vscode/package-files.ts';
import { registerRecordCommands } from './vscode/record/register.ts';
import { registerRulePages } from './vscode/rule-pages.ts';
import { SentLetters } from './vscode/sent-letters.ts';
import { LengthStatus } from './vscode/status.ts';
import { registerTracker } from './vscode/tracker/register.ts';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const { subscriptions, globalState, workspaceState, extensionUri } = context;
  await packageFiles.open(extensionUri);
  const sent = new SentLetters();
  const checker = new Checker(sent);
  const keeper = new DiagnosticsKeeper(checker);
  const marks = new MarksKeeper();
  const views = new MailViews();
  subscriptions.push(
    sent,
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
    registerMailDrop(),
    registerNewDraft(),
    registerInsertParagraph(),
    registerCheckDocument(checker, keeper),
    ...registerHandOverCommands(checker, globalState),
    ...registerRecordCommands(),
    registerTracker(extensionUri),
    registerAssist(checker, workspaceState),
    registerOpenSample(extensionUri),
    registerExplainRule(),
    sent.onDidChange(() => keeper.checkAll()),
  );
  keeper.checkAll();
}
