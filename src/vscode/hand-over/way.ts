import * as vscode from 'vscode';
import { type OutgoingLetter, readFrontMatter } from '../../core/index.ts';
import type { Checker } from '../checker.ts';
import { openGate, openText, passGate } from './gate-step.ts';
import { findTarget, readLetter } from './target.ts';

/** A letter on its way out, and the draft it comes from. */
export interface HandOver {
  readonly letter: OutgoingLetter;
  readonly document: vscode.TextDocument;
}

/** What to tell when the letter was handed over, and what to offer with it. `null`: it was not, and all is said. */
export type Given = { readonly message: string; readonly action?: Action } | null;

interface Action {
  readonly title: string;
  readonly run: () => Thenable<unknown>;
}

/** Registers a command that hands a letter over, once it has passed the gate. Nothing is sent, nothing recorded. */
export function registerWay(
  command: string,
  checker: Checker,
  give: (handOver: HandOver) => Promise<Given>,
): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (argument?: unknown) => {
    const document = await findTarget(argument);
    const letter = document === undefined ? undefined : readLetter(document);
    if (document === undefined || letter === undefined) return;
    const gate = openGate(document, checker);
    if (!(await passGate(document, gate))) return;
    const given = await give({ letter, document });
    if (given !== null) void tell(document, { ...given, message: `${given.message}${openText(gate)}` });
  });
}

async function tell(document: vscode.TextDocument, given: NonNullable<Given>): Promise<void> {
  const status = readFrontMatter(document.getText())?.record.status;
  const sent = vscode.l10n.t('Mark as Sent');
  const titles = [
    ...(given.action === undefined ? [] : [given.action.title]),
    ...(status === 'draft' || status === 'skipped' ? [sent] : []),
  ];
  const answer = await vscode.window.showInformationMessage(given.message, ...titles);
  if (answer === sent) await vscode.commands.executeCommand('gracious.markAsSent', document.uri);
  else if (answer !== undefined) await given.action?.run();
}
