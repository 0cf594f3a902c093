import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

describe('a window with several folders', () => {
  it('holds two folders and a workspace file', () => {
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map(folder => folder.name),
      ['one', 'two'],
    );
    assert.ok(vscode.workspace.workspaceFile);
  });
});
