import type Mocha from 'mocha';
import * as vscode from 'vscode';
import type { ScriptedModels } from '../../scripted-models/extension.ts';
import { eventually } from './eventually.ts';

/**
 * The language models of the helper extension, which offer what a test says.
 * @param suite skipped in releases of VS Code in which extensions cannot bring models
 */
export async function scriptedModels(suite: Mocha.Context): Promise<ScriptedModels> {
  const models = await helper();
  if (!models.available) suite.skip();
  return models;
}

/** The same, in whatever release. */
export async function helper(): Promise<ScriptedModels> {
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

/** What the person is shown before anything is sent; empty when no such view is open. */
export function previewed(): string {
  const open = new Set(
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .map(({ input }) => (input instanceof vscode.TabInputText ? input.uri.toString() : '')),
  );
  const views = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'gracious-request');
  return views.find(({ uri }) => open.has(uri.toString()))?.getText() ?? '';
}
