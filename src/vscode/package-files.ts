import * as vscode from 'vscode';

const CORE = 'core.js';
const LINTER_DATA = 'gracious.bin';
/** What web hosts fetch when they activate, since nothing can wait for it later. */
const FETCHED_AHEAD: readonly string[] = [CORE, 'yaml.js', LINTER_DATA];

/**
 * The files that the build puts beside the bundle. Node.js hosts read each when it is first needed, so that opening a
 * Markdown file that is no letter costs next to nothing; web hosts can only fetch, so they do it ahead.
 */
class PackageFiles {
  readonly #fetched = new Map<string, Uint8Array>();
  readonly #evaluated = new Map<string, unknown>();
  #folder: vscode.Uri | null = null;
  #isTold = false;

  /** Makes `core` and `linterData` available. */
  async open(extension: vscode.Uri): Promise<void> {
    this.#folder = vscode.Uri.joinPath(extension, 'dist');
    if (isNode()) return;
    await Promise.all(FETCHED_AHEAD.map(name => this.#fetchAhead(name)));
  }

  /** What `core.js` exports. */
  core(): unknown {
    if (!isNode()) return this.#require(CORE);
    try {
      return require('../core.js');
    } catch (error) {
      throw this.#unusable(CORE, error);
    }
  }

  /** The bytes of `gracious.bin`. */
  linterData(): Uint8Array {
    if (!isNode()) return this.#fetchedAhead(LINTER_DATA);
    const path = vscode.Uri.joinPath(this.#opened(), LINTER_DATA).fsPath;
    try {
      return require('node:fs').readFileSync(path);
    } catch (error) {
      throw this.#unusable(LINTER_DATA, error);
    }
  }

  /** An error that people understand. They are told once: a draft that goes unchecked looks like one without a fault. */
  #unusable(name: string, cause: unknown): Error {
    const message = vscode.l10n.t(
      'Gracious cannot load {0}, a file of its own. Reload the window; if that does not help, install Gracious again.',
      name,
    );
    if (!this.#isTold) void vscode.window.showErrorMessage(message);
    this.#isTold = true;
    return new Error(message, { cause });
  }

  async #fetchAhead(name: string): Promise<void> {
    try {
      this.#fetched.set(name, await this.#read(name));
    } catch (error) {
      throw this.#unusable(name, error);
    }
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
      return this.#evaluate(await this.#read(name));
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

  #read(name: string): Thenable<Uint8Array> {
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
