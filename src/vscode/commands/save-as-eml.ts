import * as vscode from 'vscode';
import { formatLetter } from '../../core/index.ts';
import type { Checker } from '../checker.ts';
import { nameOf, openAction, saveAs } from '../hand-over/save-file.ts';
import { registerWay } from '../hand-over/way.ts';

/** Saves the letter as a mail that a mail program opens ready to be sent, in the thread of the mail it answers. */
export function registerSaveAsEml(checker: Checker): vscode.Disposable {
  return registerWay('gracious.saveAsEml', checker, async ({ letter, document }) => {
    const content = await formatLetter(letter, 'eml', { date: new Date().toISOString() });
    const uri = await saveAs(content, { document, ending: '.eml', kind: vscode.l10n.t('Mail') });
    if (uri === undefined) return null;
    return {
      message: vscode.l10n.t('Saved {0}. Open it in your mail program and send it from there.', nameOf(uri)),
      ...openAction(uri),
    };
  });
}
