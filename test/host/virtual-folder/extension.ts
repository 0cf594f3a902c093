// A file system in memory. As most extensions that bring one, it brings no search.
import * as vscode from 'vscode';

interface Entry extends vscode.FileStat {
  readonly bytes: Uint8Array;
}

const { FileChangeType, FileSystemError, FileType } = vscode;
const NOTHING = new Uint8Array();

class Memory implements vscode.FileSystemProvider {
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(folder: string) {
    this.#entries.set('/', create(FileType.Directory));
    this.#entries.set(folder, create(FileType.Directory));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    return this.#at(uri);
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.#at(uri);
    return [...this.#entries]
      .filter(([path]) => path !== '/' && parentOf(path) === uri.path)
      .map(([path, { type }]) => [path.slice(path.lastIndexOf('/') + 1), type]);
  }

  createDirectory(uri: vscode.Uri): void {
    this.#at(uri.with({ path: parentOf(uri.path) }));
    this.#put(uri, create(FileType.Directory));
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const { type, bytes } = this.#at(uri);
    if (type === FileType.Directory) throw FileSystemError.FileIsADirectory(uri);
    return bytes;
  }

  writeFile(
    uri: vscode.Uri,
    bytes: Uint8Array,
    { create: mayCreate, overwrite }: { readonly create: boolean; readonly overwrite: boolean },
  ): void {
    const before = this.#entries.get(uri.path);
    if (before === undefined && !mayCreate) throw FileSystemError.FileNotFound(uri);
    if (before !== undefined && mayCreate && !overwrite) throw FileSystemError.FileExists(uri);
    if (before?.type === FileType.Directory) throw FileSystemError.FileIsADirectory(uri);
    const parent = this.#at(uri.with({ path: parentOf(uri.path) }));
    if (parent.type !== FileType.Directory) throw FileSystemError.FileNotADirectory(uri);
    this.#put(uri, { ...create(FileType.File), bytes: bytes.slice(), size: bytes.length });
  }

  delete(uri: vscode.Uri): void {
    this.#at(uri);
    for (const path of this.#within(uri.path)) this.#entries.delete(path);
    this.#changed.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri, { overwrite }: { readonly overwrite: boolean }): void {
    this.#at(from);
    if (this.#entries.has(to.path) && !overwrite) throw FileSystemError.FileExists(to);
    for (const path of this.#within(from.path)) {
      const entry = this.#entries.get(path);
      this.#entries.delete(path);
      if (entry !== undefined) this.#entries.set(to.path + path.slice(from.path.length), entry);
    }
    this.#changed.fire([
      { type: FileChangeType.Deleted, uri: from },
      { type: FileChangeType.Created, uri: to },
    ]);
  }

  #at(uri: vscode.Uri): Entry {
    const entry = this.#entries.get(uri.path);
    if (entry === undefined) throw FileSystemError.FileNotFound(uri);
    return entry;
  }

  #put(uri: vscode.Uri, entry: Entry): void {
    const type = this.#entries.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.#entries.set(uri.path, entry);
    this.#changed.fire([{ type, uri }]);
  }

  #within(folder: string): readonly string[] {
    return [...this.#entries.keys()].filter(path => path === folder || path.startsWith(`${folder}/`));
  }
}

export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const provider = new Memory('/letters');
  subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memfs', provider, { isCaseSensitive: true }),
  );
}

function create(type: vscode.FileType): Entry {
  return { type, bytes: NOTHING, size: 0, ctime: Date.now(), mtime: Date.now() };
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf('/')));
}
