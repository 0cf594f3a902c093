import * as vscode from 'vscode';
import { toPickerLine } from '../quick-input.ts';
import { languageModels } from './features.ts';

/** Where the model that was used last is kept, so that it comes first. */
const LAST = 'gracious.assist.lastModel';

interface ModelItem extends vscode.QuickPickItem {
  readonly model: vscode.LanguageModelChat;
}

/**
 * The model to ask: the only one, or the one that the person picks of all that the editor has, of any vendor.
 * `undefined`, with a word to the person, where there is none; `undefined` when they turned away.
 */
export async function pickModel(memory: vscode.Memento): Promise<vscode.LanguageModelChat | undefined> {
  const models = await findModels();
  const [only] = models;
  if (only === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'This editor has no language model at the moment. An extension such as a chat assistant can bring one. Until then your letter stays as it is, and everything else works without.',
      ),
    );
    return undefined;
  }
  if (models.length === 1) return only;
  const last = memory.get(LAST);
  const items = models
    .map(toItem)
    .sort((a, b) => Number(nameOf(b.model) === last) - Number(nameOf(a.model) === last));
  const picked = await vscode.window.showQuickPick<ModelItem>(items, {
    title: vscode.l10n.t('Which language model?'),
    placeHolder: vscode.l10n.t('Nothing is sent yet'),
    matchOnDescription: true,
  });
  if (picked !== undefined) await memory.update(LAST, nameOf(picked.model));
  return picked?.model;
}

/** Vendor and id: what tells one model from another. */
export function nameOf({ vendor, id }: vscode.LanguageModelChat): string {
  return `${vendor}/${id}`;
}

/** A model in words: "GPT-5 (copilot)". */
export function titleOf({ name, vendor }: vscode.LanguageModelChat): string {
  return toPickerLine(`${name} (${vendor})`, 80);
}

async function findModels(): Promise<readonly vscode.LanguageModelChat[]> {
  try {
    return (await languageModels()?.selectChatModels({})) ?? [];
  } catch {
    return [];
  }
}

function toItem(model: vscode.LanguageModelChat): ModelItem {
  return {
    label: toPickerLine(model.name, 80),
    description: toPickerLine(`${model.vendor} · ${model.family}`, 80),
    model,
  };
}
