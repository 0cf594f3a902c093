import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAllEditors, openFile } from '../harness/documents.ts';
import { LETTER, waitForRule } from '../harness/findings.ts';
import { runAndAccept } from '../harness/quick-pick.ts';

describe('with several folders', () => {
  after(closeAllEditors);

  it('a draft in any of them is checked', async () => {
    const [, second] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(second);
    const uri = vscode.Uri.joinPath(second.uri, 'second.reply.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(LETTER));
    await vscode.window.showTextDocument(uri);
    await waitForRule(uri, 'asking-why');
  });

  it('a new draft goes into the folder that the person picks', async () => {
    await openFile('wake.md', '');
    await runAndAccept('gracious.newDraft');
    const uri = vscode.window.activeTextEditor?.document.uri;
    assert.ok(uri);
    assert.match(uri.path, /letter\.reply\.md$/);
    assert.ok(vscode.workspace.getWorkspaceFolder(uri));
  });
});
