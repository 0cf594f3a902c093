import * as vscode from 'vscode';

const CORE = 'core.js';
const LINTER_DATA = 'gracious.bin';
/** What web hosts need before anything is asked of it. */
const FETCHED_AHEAD: readonly string[] = [CORE, 'yaml.js', LINTER_DATA];

/**
 * The files that the build puts beside the bundle. Node.js hosts read each when it is first needed, so that opening a
 * Markdown file that is no letter costs next to nothing; web hosts can only fetch, so they do it ahead.
 */
class PackageFiles {
  readonly #fetched = new Map<string, Uint8Array>();
  readonly #evaluated = new Map<string, unknown>();
  #folder: vscode.Uri | null = null;

  /** Makes `core` and `linterData` available. */
  async open(extension: vscode.Uri): Promise<void> {
    this.#folder = vscode.Uri.joinPath(extension, 'dist');
    if (isNode()) return;
    await Promise.all(FETCHED_AHEAD.map(async name => this.#fetched.set(name, await this.#fetch(name))));
  }

  /** What `core.js` exports. */
  core(): unknown {
    return isNode() ? require('../core.js') : this.#require(CORE);
  }

  /** The bytes of `gracious.bin`. */
  linterData(): Uint8Array {
    if (!isNode()) return this.#fetchedAhead(LINTER_DATA);
    return require('node:fs').readFileSync(vscode.Uri.joinPath(this.#opened(), LINTER_DATA).fsPath);
  }

  /** Stands in for `require` in web hosts, which have none for files of a package: what is not fetched yet is promised. */
  #require(path: string): unknown {
    const name = path.replace('./', '');
    const known = this.#evaluated.get(name);
    if (known !== undefined) return known;
    const loaded = FETCHED_AHEAD.includes(name)
      ? this.#evaluate(this.#fetchedAhead(name))
      : this.#fetchLate(name);
    this.#evaluated.set(name, loaded);
    return loaded;
  }

  async #fetchLate(name: string): Promise<unknown> {
    try {
      return this.#evaluate(await this.#fetch(name));
    } catch (error) {
      // The next one who asks tries again.
      this.#evaluated.delete(name);
      throw error;
    }
  }

  /** The way in which web hosts load an extension itself. */
  #evaluate(source: Uint8Array): unknown {
    const module: { exports: unknown } = { exports: {} };
    const load = new Function('module', 'exports', 'require', new TextDecoder().decode(source));
    load(module, module.exports, (path: string) => this.#require(path));
    return module.exports;
  }

  #fetch(name: string): Thenable<Uint8Array> {
    return vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#opened(), name));
  }

  #fetchedAhead(name: string): Uint8Array {
    const bytes = this.#fetched.get(name);
    if (bytes === undefined) throw new Error(`${name} was not fetched.`);
    return bytes;
  }

  #opened(): vscode.Uri {
    if (this.#folder === null) throw new Error('The extension is not active.');
    return this.#folder;
  }
}

function isNode(): boolean {
  return typeof process !== 'undefined' && process.versions?.node !== undefined;
}

export const packageFiles = new PackageFiles();
