import * as vscode from 'vscode';
import type { LateParts } from '../core/index.ts';
import { readBuilt } from './built-files.ts';

const EXTENSION = 'gracious.gracious';

/** In the bundle, in place of core/late.ts: the file of the package that holds these parts. */
export async function loadLate(): Promise<LateParts> {
  try {
    return require('../late.js');
  } catch (error) {
    const extension = vscode.extensions.getExtension(EXTENSION);
    if (extension === undefined || typeof process !== 'undefined') throw error;
    return evaluated(await readBuilt(extension.extensionUri, 'late.js'));
  }
}

/** Web hosts have no `require` for files of the package; this is how they load an extension itself. */
function evaluated(source: Uint8Array): LateParts {
  const module: { exports: unknown } = { exports: {} };
  new Function('module', 'exports', new TextDecoder().decode(source))(module, module.exports);
  return module.exports as LateParts;
}
