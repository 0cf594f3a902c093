import * as vscode from 'vscode';
import { formatLetter } from '../../core/index.ts';
import { nameOf, openAction, saveAs } from './save-file.ts';
import type { Given, HandOver } from './way.ts';

/** Saves the letter as a mail that a mail program opens ready to be sent, in the thread of the mail it answers. */
export async function saveMail({ letter, document }: HandOver): Promise<Given> {
  const content = await formatLetter(letter, 'eml', { date: new Date().toISOString() });
  const uri = await saveAs(content, { document, ending: '.eml', kind: vscode.l10n.t('Mail') });
  if (uri === undefined) return null;
  return {
    message: vscode.l10n.t('Saved {0}. Open it in your mail program and send it from there.', nameOf(uri)),
    ...openAction(uri),
  };
}
