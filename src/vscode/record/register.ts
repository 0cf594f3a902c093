import type * as vscode from 'vscode';
import { registerCloseApplication } from '../commands/close-application.ts';
import { registerLogWithoutReplying } from '../commands/log-without-replying.ts';
import { registerMarkAsAnswered } from '../commands/mark-as-answered.ts';
import { registerMarkAsSent } from '../commands/mark-as-sent.ts';
import { registerRecordFeedback } from '../commands/record-feedback.ts';

/** What a person records of an application. */
export function registerRecordCommands(): readonly vscode.Disposable[] {
  return [
    registerMarkAsSent(),
    registerLogWithoutReplying(),
    registerMarkAsAnswered(),
    registerRecordFeedback(),
    registerCloseApplication(),
  ];
}
