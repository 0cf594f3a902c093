import * as vscode from 'vscode';
import { logWithoutReplying, suggestNextStep } from '../../core/index.ts';
import { inEditorLanguage } from '../core-words.ts';
import { STEP_DAYS } from '../record/days.ts';
import { askNextStep } from '../record/next-step.ts';
import { registerRecordCommand } from '../record/record-command.ts';
import { writeRecord } from '../record/write-record.ts';

/** Records that no letter goes out, with one next step that fits the stage. */
export function registerLogWithoutReplying(): vscode.Disposable {
  return registerRecordCommand('gracious.logWithoutReplying', 'skipped', async (document, record) => {
    const step = await askNextStep(
      vscode.l10n.t('Log Without Replying'),
      inEditorLanguage(suggestNextStep(record)),
      STEP_DAYS,
    );
    if (step === undefined) return;
    if (!(await writeRecord(document, logWithoutReplying(step.next, step.due)))) return;
    void vscode.window.showInformationMessage(vscode.l10n.t('Logged. No reply is a fine reply here.'));
  });
}
