import * as vscode from 'vscode';

/** Where VS Code searches by itself. Anywhere else its search waits, without an end, for an extension that brings one. */
const SEARCHED: readonly string[] = ['file', 'vscode-remote', 'vscode-vfs'];
/** Folders that are looked into where VS Code cannot search. */
const MOST_FOLDERS = 2_000;
/** Folders that are read at once. */
const AT_ONCE = 20;
const NOT_IN = 'node_modules';

/** Which files are looked for. */
export interface Wanted {
  /** How their names end. */
  readonly ending: string;
  /** A longer ending that is not wanted. */
  readonly butNot?: string;
  /** More are not looked for. */
  readonly most: number;
  /** The only workspace folder to look in; all when absent. */
  readonly folder?: vscode.WorkspaceFolder;
  /** A folder in it, by its path. */
  readonly under?: string;
}

/** Files of the workspace by the ends of their names, whatever file system it is on. What packages brought is left out. */
export async function findFiles(wanted: Wanted): Promise<readonly vscode.Uri[]> {
  const folders = wanted.folder === undefined ? (vscode.workspace.workspaceFolders ?? []) : [wanted.folder];
  const isSearched = ({ uri }: vscode.WorkspaceFolder) => SEARCHED.includes(uri.scheme);
  const found = await Promise.all([
    search(folders.filter(isSearched), wanted),
    ...folders.filter(folder => !isSearched(folder)).map(folder => walk(folder, wanted)),
  ]);
  return found.flat().slice(0, wanted.most);
}

/** One search for all folders, for one folder may lie in another. */
async function search(
  folders: readonly vscode.WorkspaceFolder[],
  { ending, butNot, most, folder, under }: Wanted,
): Promise<readonly vscode.Uri[]> {
  if (folders.length === 0) return [];
  const pattern = `${under === undefined ? '' : `${under}/`}**/*${ending}`;
  const include = folder === undefined ? pattern : new vscode.RelativePattern(folder, pattern);
  const exclude = `**/${NOT_IN}/**`;
  return vscode.workspace.findFiles(
    include,
    butNot === undefined ? exclude : `{${exclude},**/*${butNot}}`,
    most,
  );
}

/** Level by level, so that the files of a person come before those of some deep tree. */
async function walk({ uri }: vscode.WorkspaceFolder, wanted: Wanted): Promise<readonly vscode.Uri[]> {
  const segments = (wanted.under ?? '').split('/').filter(segment => segment !== '' && segment !== '.');
  // As in a search, nothing outside of the folder is found.
  if (segments.includes('..')) return [];
  const found: vscode.Uri[] = [];
  const folders = [vscode.Uri.joinPath(uri, ...segments)];
  for (let first = 0; first < Math.min(folders.length, MOST_FOLDERS); first += AT_ONCE) {
    const level = folders.slice(first, first + AT_ONCE);
    for (const entries of await Promise.all(level.map(list))) {
      found.push(...entries.files.filter(({ path }) => isWanted(path, wanted)));
      folders.push(...entries.folders);
    }
    if (found.length >= wanted.most) break;
  }
  return found;
}

function isWanted(path: string, { ending, butNot }: Wanted): boolean {
  return path.endsWith(ending) && (butNot === undefined || !path.endsWith(butNot));
}

/** Nothing for a folder that is gone or may not be read. Links are not followed: they may lead back. */
async function list(folder: vscode.Uri) {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    found => found,
    () => [],
  );
  const of = (wanted: vscode.FileType) =>
    entries.filter(([, type]) => type === wanted).map(([name]) => vscode.Uri.joinPath(folder, name));
  const folders = of(vscode.FileType.Directory).filter(({ path }) => !path.endsWith(`/${NOT_IN}`));
  return { files: of(vscode.FileType.File), folders };
}
