import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

describe('a window without a folder', () => {
  it('holds no folder', () => {
    assert.equal(vscode.workspace.workspaceFolders, undefined);
  });

  it('has the extension', () => {
    assert.ok(vscode.extensions.getExtension('gracious.gracious'));
  });
});
