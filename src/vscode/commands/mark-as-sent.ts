import * as vscode from 'vscode';
import { markSent } from '../../core/index.ts';
import { dayIn } from '../record/days.ts';
import { registerRecordCommand } from '../record/record-command.ts';
import { writeRecord } from '../record/write-record.ts';

/** Records that the person has sent the letter. Nothing else ever records it. */
export function registerMarkAsSent(): vscode.Disposable {
  return registerRecordCommand('gracious.markAsSent', 'sent', async (document, record) => {
    if (!(await writeRecord(document, markSent(record, dayIn(0))))) return;
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Recorded as sent today. Well done; the rest is up to them.'),
    );
  });
}
