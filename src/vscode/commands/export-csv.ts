import * as vscode from 'vscode';
import { exportCsv } from '../../core/index.ts';
import { nameOf } from '../hand-over/save-file.ts';
import type { ApplicationStore } from '../tracker/application-store.ts';

/** Writes all applications of the workspace as one table for spreadsheets. */
export function registerExportCsv(store: ApplicationStore): vscode.Disposable {
  return vscode.commands.registerCommand('gracious.exportCsv', async () => {
    const applications = await store.read();
    if (applications.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('There is no application to export. Open the folder that your drafts are in.'),
      );
      return;
    }
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const uri = await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export Applications'),
      filters: { [vscode.l10n.t('Comma-separated values')]: ['csv'] },
      ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, 'applications.csv') }),
    });
    if (uri === undefined) return;
    const csv = await exportCsv(applications.map(each => ({ ...each, file: pathOf(each.file) })));
    try {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(csv));
    } catch {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('{0} cannot be written there. Choose another folder.', nameOf(uri)),
      );
      return;
    }
    void vscode.window.showInformationMessage(
      applications.length === 1
        ? vscode.l10n.t('1 application written to {0}.', nameOf(uri))
        : vscode.l10n.t('{0} applications written to {1}.', applications.length, nameOf(uri)),
    );
  });
}

function pathOf(file: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(file, true));
}
