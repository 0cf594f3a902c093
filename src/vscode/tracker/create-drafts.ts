import * as vscode from 'vscode';
import { type ImportedRow, toImportedDraft } from '../../core/index.ts';
import { toFileStem } from '../new-document.ts';
import { createNew } from '../new-file.ts';

/** Files that are made at once. */
const AT_ONCE = 50;

/** Makes one draft file for each row, under names that are free; what could not be made, in words for the person. */
export async function createDrafts(
  parent: vscode.Uri,
  rows: readonly ImportedRow[],
): Promise<readonly string[]> {
  const taken = await namesIn(parent);
  const files = rows.map(row => {
    const stem = toFileStem([row.values.get('company'), row.values.get('role')]);
    return { row, uri: vscode.Uri.joinPath(parent, freeName(stem, taken)) };
  });
  const failures: string[] = [];
  for (let first = 0; first < files.length; first += AT_ONCE) {
    const results = await Promise.all(
      files.slice(first, first + AT_ONCE).map(async ({ row, uri }) => {
        const isDone = await createNew(uri, toImportedDraft(row));
        return isDone
          ? []
          : [vscode.l10n.t('Row {0}: {1} cannot be created.', row.row, vscode.workspace.asRelativePath(uri))];
      }),
    );
    failures.push(...results.flat());
  }
  return failures;
}

/** Empty for a folder that is not there yet. */
async function namesIn(folder: vscode.Uri): Promise<Set<string>> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    // Some file systems take small and capital letters for one.
    return new Set(entries.map(([name]) => name.toLowerCase()));
  } catch {
    return new Set();
  }
}

/** "acme.reply.md", "acme-2.reply.md", …; the name is taken from then on. */
function freeName(stem: string, taken: Set<string>): string {
  let name = `${stem}.reply.md`;
  for (let number = 2; taken.has(name); number++) name = `${stem}-${number}.reply.md`;
  taken.add(name);
  return name;
}
