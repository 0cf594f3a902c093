import * as vscode from 'vscode';
import type { ScriptedModels } from '../../scripted-models/extension.ts';

/** The language models of the helper extension, which offer what a test says. */
export async function scriptedModels(): Promise<ScriptedModels> {
  const extension = vscode.extensions.getExtension<ScriptedModels>('gracious-tests.scripted-models');
  if (extension === undefined) throw new Error('The extension with scripted models is not there');
  return extension.activate();
}
