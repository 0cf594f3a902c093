import assert from 'node:assert/strict';
import Module from 'node:module';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAllEditors, openFile } from '../harness/documents.ts';
import { eventually, pause } from '../harness/eventually.ts';
import { waitForRule } from '../harness/findings.ts';

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

  it('wakes for a Markdown file, and loads no core for it', async () => {
    await openFile('letter.md', '---\ntitle: A page\n---\n\nDear Ms Raman,\n');
    await eventually('activation', () => gracious().isActive);
    await pause(500);
    assert.deepEqual(loaded(), ['extension.js', 'web/extension.js']);
    await closeAllEditors();
  });

  it('loads the core for a draft, and what reads mails not yet', async () => {
    const { document } = await openFile('letter.reply.md', 'Dear Ms Raman,\n\nWhy was I not chosen?\n');
    await waitForRule(document.uri, 'asking-why');
    assert.deepEqual(loaded(), ['core.js', 'extension.js', 'web/extension.js']);
    await closeAllEditors();
  });
});

function gracious(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('gracious.gracious');
  assert.ok(extension, 'the extension is not installed');
  return extension;
}

/** The files of `dist` that Node.js has loaded. */
function loaded(): readonly string[] {
  const dist = vscode.Uri.joinPath(gracious().extensionUri, 'dist/').fsPath;
  const files = Object.keys(Reflect.get(Module, '_cache'));
  return files
    .filter(file => file.startsWith(dist))
    .map(file => file.slice(dist.length).replaceAll('\\', '/'))
    .sort();
}
