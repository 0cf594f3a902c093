import * as vscode from 'vscode';
import type { EarlierLetter } from '../core/index.ts';
import { findFiles } from './find-files.ts';

const ENDING = '.reply.md';
/** More files than this are not looked through. */
const MOST_FILES = 2_000;
/** Letters that a new one is compared with: the ones sent last. */
const MOST_LETTERS = 200;
/** Files that are read at once. */
const AT_ONCE = 50;
/** UTF-16 units; no letter is longer. */
const LONGEST = 40_000;

interface SentLetter extends EarlierLetter {
  readonly sent: string;
}

/**
 * Knows the letters of the workspace that have been sent, so that a new one is not a copy of them. Reads them when a
 * draft is checked for the first time and follows their files from then on.
 */
export class SentLetters implements vscode.Disposable {
  readonly #letters = new Map<string, SentLetter>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[] = [this.#changed];
  #latest: readonly (readonly [string, SentLetter])[] = [];
  #reading = false;
  /** Fires when there are other letters than before. */
  readonly onDidChange = this.#changed.event;

  /** The letters sent before, last ones first, without the document's own. */
  earlierThan({ uri }: vscode.TextDocument): readonly EarlierLetter[] {
    this.#start();
    const own = uri.toString();
    return this.#latest.filter(([key]) => key !== own).map(([, letter]) => letter);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #start(): void {
    if (this.#reading) return;
    this.#reading = true;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${ENDING}`, false, false, true);
    // A folder that is deleted is told as one thing, without the files in it.
    const deletions = vscode.workspace.createFileSystemWatcher('**', true, true, false);
    this.#subscriptions.push(
      watcher,
      deletions,
      watcher.onDidCreate(uri => this.#readAll([uri])),
      watcher.onDidChange(uri => this.#readAll([uri])),
      deletions.onDidDelete(uri => this.#forget(uri.toString())),
      // Some file systems tell nothing; what happens in the editor is known all the same.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#readAll([uri].filter(isReply))),
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.#forget(uri.toString());
      }),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri } of files) this.#forget(oldUri.toString());
        void this.#readAll(files.map(({ newUri }) => newUri).filter(isReply));
      }),
    );
    void findFiles({ ending: ENDING, most: MOST_FILES }).then(files => this.#readAll(files));
  }

  /** A file, or all files of a folder. */
  #forget(gone: string): void {
    const keys = [...this.#letters.keys()].filter(key => key === gone || key.startsWith(`${gone}/`));
    for (const key of keys) this.#letters.delete(key);
    if (keys.length > 0) this.#settle();
  }

  async #readAll(files: readonly vscode.Uri[]): Promise<void> {
    let different = false;
    for (let first = 0; first < files.length; first += AT_ONCE) {
      const changes = files.slice(first, first + AT_ONCE).map(uri => this.#read(uri));
      different = (await Promise.all(changes)).includes(true) || different;
    }
    if (different) this.#settle();
  }

  /** Whether anything is different. */
  async #read(uri: vscode.Uri): Promise<boolean> {
    const key = uri.toString();
    const before = this.#letters.get(key);
    const letter = toSentLetter(uri, await readText(uri));
    if (letter === null) return this.#letters.delete(key);
    this.#letters.set(key, letter);
    return before?.text !== letter.text;
  }

  #settle(): void {
    const all = [...this.#letters].sort(([, a], [, b]) => (a.sent < b.sent ? 1 : -1));
    this.#latest = all.slice(0, MOST_LETTERS);
    this.#changed.fire();
  }
}

function isReply({ path }: vscode.Uri): boolean {
  return path.endsWith(ENDING);
}

/** A look at the lines is enough: thousands of records are not parsed for the few that matter. */
function toSentLetter(uri: vscode.Uri, text: string): SentLetter | null {
  const end = text.indexOf('\n---', 3);
  const head = text.startsWith('---') && end > 0 ? text.slice(0, end) : '';
  if (!/^status:[ \t]*["']?(?:sent|answered)\b/m.test(head)) return null;
  const sent = /^sent:[ \t]*["']?([\d-]{10})/m.exec(head)?.[1] ?? '';
  return { title: vscode.workspace.asRelativePath(uri), text: text.slice(0, LONGEST), sent };
}

/** Empty for a file that is gone or cannot be read. */
async function readText(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}
