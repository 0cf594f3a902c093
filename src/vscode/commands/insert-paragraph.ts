import * as vscode from 'vscode';
import { composePart, readFrontMatter } from '../../core/index.ts';
import { inEditorLanguage } from '../core-words.ts';
import { writerFacts } from '../settings.ts';
import { toSnippet } from '../snippet.ts';
import { loadCatalog } from '../templates.ts';

/** Inserts a paragraph of the blueprint at the cursor, with the facts of the draft's front matter. */
export function registerInsertParagraph(): vscode.Disposable {
  return vscode.commands.registerCommand('gracious.insertParagraph', async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open the draft that the paragraph should go into first.'),
      );
      return;
    }
    const catalog = await loadCatalog();
    const items = [...catalog.parts.values()].map(part => ({
      label: inEditorLanguage(part.title),
      detail: inEditorLanguage(part.description),
      part,
    }));
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Insert Paragraph'),
      placeHolder: vscode.l10n.t('Which part of the letter?'),
      matchOnDetail: true,
    });
    if (picked === undefined) return;
    const facts = { ...writerFacts(), ...readFrontMatter(editor.document.getText())?.record };
    const seed = Math.floor(Math.random() * 1000);
    await editor.insertSnippet(
      toSnippet(composePart(catalog, picked.part, facts, { mode: 'tabstops', seed })),
    );
  });
}
