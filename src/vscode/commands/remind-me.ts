import * as vscode from 'vscode';
import { toIcs, toReminder } from '../../core/index.ts';
import { pickTime, toReadable } from '../hand-over/reminder-step.ts';
import { nameOf, saveAs, tellSaved } from '../hand-over/save-file.ts';
import { findTarget } from '../hand-over/target.ts';
import { recordOf } from '../record/write-record.ts';

/** Saves a calendar file with an alarm, to send the letter or to take the next step. */
export function registerRemindMe(): vscode.Disposable {
  return vscode.commands.registerCommand('gracious.remindMe', async (argument?: unknown) => {
    const document = await findTarget(argument);
    if (document === undefined) return;
    const record = recordOf(document);
    const at = await pickTime(record);
    if (at === undefined) return;
    const content = toIcs(toReminder(record, at, new Date()));
    const uri = await saveAs(content, { document, ending: '.ics', kind: vscode.l10n.t('Calendar entry') });
    if (uri === undefined) return;
    const message = vscode.l10n.t(
      'Saved {0} for {1}. Open it once to put it into your calendar.',
      nameOf(uri),
      toReadable(at),
    );
    tellSaved(message, uri);
  });
}
