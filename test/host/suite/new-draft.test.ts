import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAllEditors, openFile, workspaceFolder, writeFile } from './harness/documents.ts';
import { runAndAccept } from './harness/quick-pick.ts';

describe('a new draft', () => {
  afterEach(closeAllEditors);

  it('is a file of the folder that the settings name', async () => {
    const settings = vscode.workspace.getConfiguration('gracious');
    await settings.update('drafts.folder', '../letters/out', vscode.ConfigurationTarget.Workspace);
    await openFile('wake.md', '');
    await runAndAccept('gracious.newDraft');
    const expected = vscode.Uri.joinPath(workspaceFolder(), 'letters/out/letter.reply.md');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), expected.toString());
    await settings.update('drafts.folder', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('is untitled, with nothing lost, where no file can be created', async () => {
    await writeFile('taken', 'mine\n');
    const settings = vscode.workspace.getConfiguration('gracious');
    await settings.update('drafts.folder', 'taken', vscode.ConfigurationTarget.Workspace);
    await openFile('wake.md', '');
    await runAndAccept('gracious.newDraft');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.scheme, 'untitled');
    assert.match(document?.getText() ?? '', /^---\ngracious: 1\n[\s\S]*Thank/);
    const kept = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), 'taken'));
    assert.equal(new TextDecoder().decode(kept), 'mine\n');
    await settings.update('drafts.folder', undefined, vscode.ConfigurationTarget.Workspace);
  });
});
