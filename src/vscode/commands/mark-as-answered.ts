import * as vscode from 'vscode';
import { markAnswered } from '../../core/index.ts';
import { registerRecordCommand } from '../record/record-command.ts';
import { writeRecord } from '../record/write-record.ts';

/** Records that they wrote back. */
export function registerMarkAsAnswered(): vscode.Disposable {
  return registerRecordCommand('gracious.markAsAnswered', 'answered', async (document, record) => {
    if (!(await writeRecord(document, markAnswered(record)))) return;
    const feedback = vscode.l10n.t('Record Feedback…');
    void vscode.window
      .showInformationMessage(
        vscode.l10n.t('Recorded as answered. Did they say something to learn from?'),
        feedback,
      )
      .then(answer =>
        answer === feedback
          ? vscode.commands.executeCommand('gracious.recordFeedback', document.uri)
          : undefined,
      );
  });
}
