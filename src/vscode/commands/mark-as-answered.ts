import * as vscode from 'vscode';
import { markAnswered } from '../../core/index.ts';
import { registerRecordCommand } from '../record/record-command.ts';
import { writeRecord } from '../record/write-record.ts';

const FEEDBACK = 'Record Feedback…';

/** Records that they wrote back. */
export function registerMarkAsAnswered(): vscode.Disposable {
  return registerRecordCommand('gracious.markAsAnswered', 'answered', async (document, record) => {
    if (!(await writeRecord(document, markAnswered(record)))) return;
    void vscode.window
      .showInformationMessage('Recorded as answered. Did they say something to learn from?', FEEDBACK)
      .then(answer =>
        answer === FEEDBACK
          ? vscode.commands.executeCommand('gracious.recordFeedback', document.uri)
          : undefined,
      );
  });
}
