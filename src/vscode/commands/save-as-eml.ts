import type * as vscode from 'vscode';
import type { Checker } from '../checker.ts';
import { saveMail } from '../hand-over/save-mail.ts';
import { registerWay } from '../hand-over/way.ts';

/** Saves the letter as a mail. */
export function registerSaveAsEml(checker: Checker): vscode.Disposable {
  return registerWay('gracious.saveAsEml', checker, saveMail);
}
