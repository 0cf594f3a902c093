import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAllEditors, openFile, openUntitled, workspaceFolder } from './harness/documents.ts';

describe('a window with a folder', () => {
  afterEach(closeAllEditors);

  it('holds one trusted folder that can be written to', async () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 1);
    assert.equal(vscode.workspace.isTrusted, true);
    const editor = await openFile('nested/letter.md', 'Dear Ms Raman,\r\n');
    assert.equal(editor.document.eol, vscode.EndOfLine.CRLF);
    const bytes = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(workspaceFolder(), 'nested/letter.md'),
    );
    assert.equal(new TextDecoder().decode(bytes), 'Dear Ms Raman,\r\n');
  });

  it('knows untitled Markdown', async () => {
    const editor = await openUntitled('Thank you 🙂');
    assert.equal(editor.document.languageId, 'markdown');
    assert.equal(editor.document.uri.scheme, 'untitled');
  });

  it('reports nothing about usage', () => {
    assert.equal(vscode.env.isTelemetryEnabled, false);
  });
});
