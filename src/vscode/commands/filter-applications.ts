import * as vscode from 'vscode';
import type { TrackerView } from '../tracker/tracker-view.ts';

/** Narrows the tracker to applications with some words, and shows all of them again. */
export function registerFilterApplications(view: TrackerView): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('gracious.filterApplications', async () => {
      const words = await vscode.window.showInputBox({
        title: vscode.l10n.t('Filter Applications'),
        prompt: vscode.l10n.t('Words of a company, role, person, stage or status. Empty shows all'),
        value: view.filter,
      });
      if (words !== undefined) view.setFilter(words);
    }),
    vscode.commands.registerCommand('gracious.clearFilter', () => view.setFilter('')),
  );
}
