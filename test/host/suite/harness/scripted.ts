import * as vscode from 'vscode';
import type { ScriptedModels } from '../../scripted-models/extension.ts';
import { eventually } from './eventually.ts';

/** The language models of the helper extension, which offer what a test says. */
export async function scriptedModels(): Promise<ScriptedModels> {
  const extension = vscode.extensions.getExtension<ScriptedModels>('gracious-tests.scripted-models');
  if (extension === undefined) throw new Error('The extension with scripted models is not there');
  return extension.activate();
}

/** Offers these models and waits until VS Code knows them and no others. */
export async function offer(
  models: ScriptedModels,
  ...ids: readonly string[]
): Promise<readonly vscode.LanguageModelChat[]> {
  models.offer(...ids);
  return eventually(`the models ${ids.join(', ')}`, async () => {
    const known = await vscode.lm.selectChatModels({});
    return known.map(({ id }) => id).join() === ids.join() && known;
  });
}
