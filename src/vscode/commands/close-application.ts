import * as vscode from 'vscode';
import { closeRecord } from '../../core/index.ts';
import { registerRecordCommand } from '../record/record-command.ts';
import { writeRecord } from '../record/write-record.ts';

/** Records that nothing is left to do. */
export function registerCloseApplication(): vscode.Disposable {
  return registerRecordCommand('gracious.closeApplication', 'closed', async (document, record) => {
    if (!(await writeRecord(document, closeRecord(record)))) return;
    void vscode.window.showInformationMessage(vscode.l10n.t('Closed. What it says stays in the file.'));
  });
}
