import * as vscode from 'vscode';
import { composeDraft } from '../../core/index.ts';
import { openDraft } from '../new-document.ts';
import { writerFacts } from '../settings.ts';
import { loadCatalog, toTemplateItem } from '../templates.ts';

/** Opens a draft from a template the person picks; its gaps are tab stops. */
export function registerNewDraft(): vscode.Disposable {
  return vscode.commands.registerCommand('gracious.newDraft', async () => {
    const catalog = await loadCatalog();
    const picked = await vscode.window.showQuickPick(catalog.templates.map(toTemplateItem), {
      title: vscode.l10n.t('New Draft from Template'),
      placeHolder: vscode.l10n.t('What kind of letter?'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked === undefined) return;
    const facts = writerFacts();
    const seed = Math.floor(Math.random() * 1000);
    await openDraft(composeDraft(catalog, picked.template, facts, { mode: 'tabstops', seed }), facts);
  });
}
