import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAllEditors, openFile } from './harness/documents.ts';
import { eventually } from './harness/eventually.ts';
import { LETTER } from './harness/findings.ts';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
  };
}

describe('commands', () => {
  afterEach(closeAllEditors);

  it('are those of the manifest, all in one category', async () => {
    await openFile('wake.md', '');
    const extension = vscode.extensions.getExtension<void>('gracious.gracious');
    await eventually('activation', () => extension?.isActive);
    const manifest = extension?.packageJSON as Manifest;
    // VS Code adds commands of its own for each view: to focus, to open, to hide.
    const registered = (await vscode.commands.getCommands(true)).filter(id => /^gracious\.\w+$/.test(id));
    assert.deepEqual(registered.sort(), manifest.contributes.commands.map(each => each.command).sort());
    assert.deepEqual(
      new Set(manifest.contributes.commands.map(each => each.category)),
      new Set(['Gracious']),
    );
  });

  it('Copy as Plain Text leaves front matter, comments and marks behind', async () => {
    const letter = LETTER.replace('letting me know', '**letting** me [know](https://example.com)');
    await openFile('copy.reply.md', letter.replace('Best regards', '<!-- private -->\nBest regards'));
    await vscode.commands.executeCommand('gracious.copyAsPlainText');
    const copied = await vscode.env.clipboard.readText();
    assert.equal(
      copied,
      'Hi Priya,\n\nThank you for letting me know (https://example.com). Could you tell me why I was not selected?\n\nBest regards,\nSam\n',
    );
  });

  it('Copy as Plain Text copies nothing when there is no letter', async () => {
    await vscode.env.clipboard.writeText('kept');
    await openFile('empty.reply.md', '---\ngracious: 1\nstatus: skipped\n---\n');
    await vscode.commands.executeCommand('gracious.copyAsPlainText');
    assert.equal(await vscode.env.clipboard.readText(), 'kept');
  });

  it('Explain Rule opens the page of a rule', async () => {
    await vscode.commands.executeCommand('gracious.explainRule', 'asking-why');
    await eventually('the page', () =>
      vscode.window.tabGroups.all.some(group => group.tabs.some(tab => tab.label.includes('asking-why'))),
    );
  });
});
