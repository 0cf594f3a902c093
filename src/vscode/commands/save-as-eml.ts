import type * as vscode from 'vscode';
import { formatLetter } from '../../core/index.ts';
import type { Checker } from '../checker.ts';
import { nameOf, openAction, saveAs } from '../hand-over/save-file.ts';
import { registerWay } from '../hand-over/way.ts';

/** Saves the letter as a mail that a mail program opens ready to be sent, in the thread of the mail it answers. */
export function registerSaveAsEml(checker: Checker): vscode.Disposable {
  return registerWay('gracious.saveAsEml', checker, async ({ letter, document }) => {
    const content = await formatLetter(letter, 'eml', { date: new Date().toISOString() });
    const uri = await saveAs(content, { document, ending: '.eml', kind: 'Mail' });
    if (uri === undefined) return null;
    return {
      message: `Saved ${nameOf(uri)}. Open it in your mail program and send it from there.`,
      ...openAction(uri),
    };
  });
}
