import * as vscode from 'vscode';
import { type DraftRecord, objectionTo } from '../../core/index.ts';
import { isDraft } from '../drafts.ts';
import { findTarget } from '../hand-over/target.ts';
import { recordOf } from './write-record.ts';

/** Registers a command that changes a draft's record; `status` is what the record says when it is done. */
export function registerRecordCommand(
  command: string,
  status: DraftRecord['status'],
  write: (document: vscode.TextDocument, record: DraftRecord) => Promise<void>,
): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (argument?: unknown) => {
    const document = await findTarget(argument);
    if (document === undefined) return;
    if (!isDraft(document)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('This is no draft of Gracious. Open the draft of the application that you mean.'),
      );
      return;
    }
    const record = recordOf(document);
    const objection = objectionTo(record, status);
    if (objection === null) await write(document, record);
    else void vscode.window.showInformationMessage(objection);
  });
}
