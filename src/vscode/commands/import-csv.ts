import * as vscode from 'vscode';
import { type Application, type ImportedRow, importCsv } from '../../core/index.ts';
import { nameOf } from '../hand-over/save-file.ts';
import { draftsFolderOf, pickFolder } from '../new-document.ts';
import type { ApplicationStore } from '../tracker/application-store.ts';
import { createDrafts } from '../tracker/create-drafts.ts';

/** Makes a draft file for each application of a table that is not there yet. Nothing is overwritten. */
export function registerImportCsv(store: ApplicationStore): vscode.Disposable {
  return vscode.commands.registerCommand('gracious.importCsv', async (argument?: unknown) => {
    const folder = await pickFolder();
    if (folder === null) return;
    if (folder === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open the folder first that is to keep the drafts, then import again.'),
      );
      return;
    }
    const table = argument instanceof vscode.Uri ? argument : await pickTable(folder.uri);
    const text = table === undefined ? undefined : await readTable(table);
    if (table === undefined || text === undefined) return;
    const { rows, problems } = await importCsv(text);
    const fresh = withoutKnown(rows, await store.read());
    const parent = draftsFolderOf(folder);
    if (fresh.length > 0 && !(await isConfirmed(fresh.length, parent))) return;
    const failures = await createDrafts(parent, fresh);
    const known = rows.length - fresh.length;
    const remarks = [
      ...problems,
      ...(known === 0 ? [] : [vscode.l10n.t('Left out, for they are here already: {0}.', known)]),
      ...failures,
    ];
    await report(nameOf(table), fresh.length - failures.length, remarks);
  });
}

async function pickTable(defaultUri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const [picked] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Import Applications'),
      openLabel: vscode.l10n.t('Import'),
      filters: { [vscode.l10n.t('Comma-separated values')]: ['csv', 'tsv', 'txt'] },
      defaultUri,
    })) ?? [];
  return picked;
}

/** Bytes; a table of five thousand applications has less than half of it. */
const LARGEST = 20_000_000;

async function readTable(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.byteLength <= LARGEST) return decode(bytes);
    void vscode.window.showErrorMessage(
      vscode.l10n.t('{0} is too large for a table of applications.', nameOf(uri)),
    );
  } catch {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('{0} cannot be read. Is the file still there?', nameOf(uri)),
    );
  }
  return undefined;
}

/** Spreadsheets write UTF-8 or, when nobody asks, the code page of Western Europe. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Rows whose company, role and day no draft and no earlier row has. */
function withoutKnown(
  rows: readonly ImportedRow[],
  applications: readonly Application[],
): readonly ImportedRow[] {
  const known = new Set(
    applications.map(({ record }) => keyOf(record.company, record.role, record.received)),
  );
  return rows.filter(({ values }) => {
    const key = keyOf(values.get('company'), values.get('role'), values.get('received'));
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function keyOf(company = '', role = '', received = ''): string {
  return JSON.stringify([company.toLowerCase(), role.toLowerCase(), received.slice(0, 10)]);
}

async function isConfirmed(count: number, parent: vscode.Uri): Promise<boolean> {
  const create = vscode.l10n.t('Create');
  const where = vscode.workspace.asRelativePath(parent);
  const answer = await vscode.window.showWarningMessage(
    count === 1
      ? vscode.l10n.t('Create one draft in {0}?', where)
      : vscode.l10n.t('Create {0} drafts in {1}?', count, where),
    {
      modal: true,
      detail: vscode.l10n.t('One file for each application. Files that are there already stay as they are.'),
    },
    create,
  );
  return answer === create;
}

async function report(name: string, created: number, remarks: readonly string[]): Promise<void> {
  const done =
    created === 0
      ? vscode.l10n.t('Nothing was imported from {0}.', name)
      : vscode.l10n.t('Imported from {0}: {1}.', name, created);
  if (remarks.length === 0) {
    void vscode.window.showInformationMessage(done);
    return;
  }
  const content = [done, '', ...remarks.map(remark => `- ${remark}`), ''].join('\n');
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ language: 'markdown', content }),
  );
  void vscode.window.showWarningMessage(
    `${done} ${vscode.l10n.t('What was left out is listed in the editor.')}`,
  );
}
