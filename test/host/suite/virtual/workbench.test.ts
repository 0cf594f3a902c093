import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openFile, workspaceFolder } from '../harness/documents.ts';

describe('a virtual folder', () => {
  it('is on no disk, and VS Code cannot search it', async () => {
    assert.equal(workspaceFolder().scheme, 'memfs');
    assert.equal(vscode.workspace.isTrusted, true);
    const { document } = await openFile('nested/letter.md', 'Dear Ms Raman,\n');
    assert.equal(document.uri.scheme, 'memfs');
    const source = new vscode.CancellationTokenSource();
    const search = vscode.workspace.findFiles('**/*.md', undefined, 10, source.token);
    const wait = new Promise<string>(resolve => setTimeout(() => resolve('no answer'), 1500));
    const answer = await Promise.race([search, wait]);
    source.cancel();
    assert.equal(answer, 'no answer');
  });
});
