import * as vscode from 'vscode';
import { type Application, readApplication } from '../../core/index.ts';
import { findFiles } from '../find-files.ts';

const REPLY = '.reply.md';
const MARKDOWN = '.md';
/** More drafts than this are not looked for. */
const MOST_DRAFTS = 20_000;
/** Other Markdown files have to be read to know whether they are drafts: fewer of them. */
const MOST_OTHERS = 2_000;
/** Files that are read at once. */
const AT_ONCE = 50;
/** Milliseconds in which changes are gathered. */
const REST = 200;

/**
 * The applications of the workspace: the records of its drafts, as they are in open editors or else on disk. Reads them
 * when it is started and follows every change from then on.
 */
export class ApplicationStore implements vscode.Disposable {
  readonly #applications = new Map<string, Application>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[] = [this.#changed];
  readonly #waiting = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<void> | undefined;
  /** Fires when the applications may be others than before. */
  readonly onDidChange = this.#changed.event;

  /** Every application, named by the address of its draft, once all that is known to have changed has been read. */
  async read(): Promise<readonly Application[]> {
    this.#reading ??= this.#start();
    await this.#reading;
    return [...this.#applications.values()];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #start(): Promise<void> {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${MARKDOWN}`, false, false, true);
    // A folder that is deleted is told as one thing, without the files in it.
    const deletions = vscode.workspace.createFileSystemWatcher('**', true, true, false);
    this.#subscriptions.push(
      watcher,
      deletions,
      watcher.onDidCreate(uri => this.#schedule([uri])),
      watcher.onDidChange(uri => this.#schedule([uri])),
      deletions.onDidDelete(uri => this.#forget([uri])),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#schedule([uri])),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#schedule([document.uri])),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#schedule([uri])),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#schedule([uri])),
      // Some file systems tell nothing; what happens in the editor is known all the same.
      vscode.workspace.onDidCreateFiles(({ files }) => this.#schedule(files)),
      vscode.workspace.onDidDeleteFiles(({ files }) => this.#forget(files)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        this.#forget(files.map(({ oldUri }) => oldUri));
        this.#schedule(files.map(({ newUri }) => newUri));
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#readEverything()),
    );
    await this.#readEverything();
  }

  async #readEverything(): Promise<void> {
    const [replies, others] = await Promise.all([
      findFiles({ ending: REPLY, most: MOST_DRAFTS }),
      findFiles({ ending: MARKDOWN, butNot: REPLY, most: MOST_OTHERS }),
    ]);
    const documents = vscode.workspace.textDocuments.map(({ uri }) => uri);
    this.#applications.clear();
    await this.#readAll([...replies, ...others, ...documents.filter(isMarkdown)]);
  }

  #schedule(files: readonly vscode.Uri[]): void {
    for (const uri of files.filter(isMarkdown)) this.#waiting.add(uri.toString());
    if (this.#waiting.size === 0 || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const waiting = [...this.#waiting].map(each => vscode.Uri.parse(each, true));
      this.#waiting.clear();
      // One after the other: what is read later is the later state.
      this.#reading = this.#reading?.then(() => this.#readAll(waiting));
    }, REST);
  }

  async #readAll(files: readonly vscode.Uri[]): Promise<void> {
    let different = false;
    for (let first = 0; first < files.length; first += AT_ONCE) {
      const changes = files.slice(first, first + AT_ONCE).map(uri => this.#read(uri));
      different = (await Promise.all(changes)).includes(true) || different;
    }
    if (different) this.#changed.fire();
  }

  /** Whether anything is different. */
  async #read(uri: vscode.Uri): Promise<boolean> {
    const key = uri.toString();
    const text = await textOf(uri);
    const application = text === null ? null : readApplication(key, text);
    const before = this.#applications.get(key);
    if (application === null) return this.#applications.delete(key);
    this.#applications.set(key, application);
    return JSON.stringify(before) !== JSON.stringify(application);
  }

  /** Files, or all files of folders. */
  #forget(files: readonly vscode.Uri[]): void {
    const gone = files.map(uri => uri.toString());
    const keys = [...this.#applications.keys()].filter(key =>
      gone.some(each => key === each || key.startsWith(`${each}/`)),
    );
    for (const key of keys) this.#applications.delete(key);
    if (keys.length > 0) this.#changed.fire();
  }
}

/** Files that can keep a draft: not an old revision, and not a document that is only made up. */
function isMarkdown({ path, scheme }: vscode.Uri): boolean {
  return path.endsWith(MARKDOWN) && vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

/** What an open editor shows, else what is on disk; `null` for a file that is gone, or outside and closed. */
async function textOf(uri: vscode.Uri): Promise<string | null> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find(each => each.uri.toString() === key);
  if (open !== undefined) return open.getText();
  if (vscode.workspace.getWorkspaceFolder(uri) === undefined) return null;
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
