import * as vscode from 'vscode';
import type { EarlierLetter } from '../core/index.ts';

const PATTERN = '**/*.reply.md';
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
    const watcher = vscode.workspace.createFileSystemWatcher(PATTERN);
    this.#subscriptions.push(
      watcher,
      watcher.onDidCreate(uri => this.#readAll([uri])),
      watcher.onDidChange(uri => this.#readAll([uri])),
      watcher.onDidDelete(uri => {
        if (this.#letters.delete(uri.toString())) this.#settle();
      }),
    );
    void vscode.workspace
      .findFiles(PATTERN, '**/node_modules/**', MOST_FILES)
      .then(files => this.#readAll(files));
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
