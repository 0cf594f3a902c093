import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAllEditors, openFile } from '../harness/documents.ts';
import { eventually, pause } from '../harness/eventually.ts';

describe('activation', () => {
  it('is installed and asleep in a window without Markdown', () => {
    assert.equal(gracious().isActive, false);
  });

  it('stays asleep for a file of another language', async () => {
    await openFile('notes.txt', 'Why was I not chosen?\n');
    await openFile('data.json', '{}\n');
    await pause(500);
    assert.equal(gracious().isActive, false);
    await closeAllEditors();
  });

  it('wakes for a Markdown file', async () => {
    await openFile('letter.md', 'Dear Ms Raman,\n');
    await eventually('activation', () => gracious().isActive);
    await closeAllEditors();
  });
});

function gracious(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('gracious.gracious');
  assert.ok(extension, 'the extension is not installed');
  return extension;
}
