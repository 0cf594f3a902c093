import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAllEditors, openFile, workspaceFolder, writeFile } from './harness/documents.ts';
import { runAndAccept } from './harness/quick-pick.ts';

const FOLDER = '.gracious/templates';

describe("the workspace's own templates", () => {
  afterEach(async () => {
    await closeAllEditors();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), '.gracious'), {
      recursive: true,
    });
  });

  it('take the place of built-in ones of the same id', async () => {
    await writeFile(
      `${FOLDER}/thanks-only.md.hbs`,
      '---\nid: thanks-only\ntitle: Mine\ndescription: When I want.\nwhen:\n  stages: [interview]\n  goals: [thanks]\n---\nHello,\n\nThese are my own words.\n',
    );
    await openFile('wake.md', '');
    await runAndAccept('gracious.newDraft');
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /These are my own words\./);
  });

  it('are left out when they cannot be used; the others still work', async () => {
    await writeFile(`${FOLDER}/broken.md.hbs`, '---\nid: broken\n---\n{{#if\n');
    await openFile('wake.md', '');
    await runAndAccept('gracious.newDraft');
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^---\ngracious: 1\n/);
  });
});
