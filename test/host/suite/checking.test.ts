import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAllEditors, openFile, openUntitled, workspaceFolder, writeFile } from './harness/documents.ts';
import { eventually, pause } from './harness/eventually.ts';
import { findings, LETTER, waitForRule, waitForSilence } from './harness/findings.ts';

const RULE = 'asking-why';

describe('checking while typing', () => {
  afterEach(closeAllEditors);

  it('flags the words that weigh, with the rule and its page', async () => {
    const { document } = await openFile('flags.reply.md', LETTER);
    const found = await waitForRule(document.uri, RULE);
    assert.match(document.getText(found.range), /why/);
    assert.equal(found.source, 'gracious');
    assert.ok(typeof found.code === 'object');
    const page = await vscode.workspace.openTextDocument(found.code.target);
    assert.match(page.getText(), /# asking-why/);
  });

  it('knows a draft by its front matter, and an untitled one', async () => {
    const { document } = await openFile('plain-name.md', LETTER);
    await waitForRule(document.uri, RULE);
    const untitled = await openUntitled(LETTER);
    await waitForRule(untitled.document.uri, RULE);
  });

  it('leaves other files alone', async () => {
    const letter = LETTER.replace('gracious: 1\n', '');
    const markdown = await openFile('other.md', letter);
    const text = await openFile('other.txt', letter);
    const draft = await openFile('draft.reply.md', letter);
    await waitForRule(draft.document.uri, RULE);
    assert.deepEqual(findings(markdown.document.uri), []);
    assert.deepEqual(findings(text.document.uri), []);
  });

  it('checks again after a change, and drops what was mended', async () => {
    const editor = await openFile(
      'change.reply.md',
      LETTER.replace(' Could you tell me why I was not selected?', ''),
    );
    await waitForSilence(editor.document.uri, RULE);
    await editor.edit(edit =>
      edit.insert(editor.document.positionAt(LETTER.indexOf(' Could')), ' Why was I not selected?'),
    );
    const found = await waitForRule(editor.document.uri, RULE);
    await editor.edit(edit => edit.delete(found.range));
    await waitForSilence(editor.document.uri, RULE);
  });

  for (const [name, leave] of [
    ['close', closeAllEditors],
    ['delete', (uri: vscode.Uri) => vscode.workspace.fs.delete(uri).then(closeAllEditors)],
    [
      'a change of language',
      async (uri: vscode.Uri) => {
        const document = await vscode.workspace.openTextDocument(uri);
        await vscode.languages.setTextDocumentLanguage(document, 'json');
      },
    ],
  ] as const) {
    it(`leaves nothing behind after ${name}`, async () => {
      const { document } = await openFile(`gone-${name.replace(/ /g, '-')}.reply.md`, LETTER);
      await waitForRule(document.uri, RULE);
      await leave(document.uri);
      await waitForSilence(document.uri);
      await pause(300);
      assert.deepEqual(findings(document.uri), []);
    });
  }

  it('follows a renamed file', async () => {
    const { document } = await openFile('before.reply.md', LETTER);
    await waitForRule(document.uri, RULE);
    const renamed = vscode.Uri.joinPath(workspaceFolder(), 'after.reply.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitForRule(renamed, RULE);
    await waitForSilence(document.uri);
  });

  it('points at the same words with CRLF and emoji in front', async () => {
    const text = LETTER.replace('Thank you', '🙂 Thank you 👩‍👩‍👧').replaceAll('\n', '\r\n');
    const { document } = await openFile('crlf.reply.md', text);
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    const found = await waitForRule(document.uri, RULE);
    assert.match(document.getText(found.range), /^why I was not/);
  });

  it('obeys the settings', async () => {
    const settings = vscode.workspace.getConfiguration('gracious');
    const { document } = await openFile('settings.reply.md', LETTER);
    await waitForRule(document.uri, RULE);
    await settings.update('rules', { [RULE]: 'off' }, vscode.ConfigurationTarget.Workspace);
    await waitForSilence(document.uri, RULE);
    await settings.update('rules', { [RULE]: 'error' }, vscode.ConfigurationTarget.Workspace);
    await eventually(
      'the severity of the settings',
      async () => (await waitForRule(document.uri, RULE)).severity === vscode.DiagnosticSeverity.Error,
    );
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
    await waitForSilence(document.uri);
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
    await waitForRule(document.uri, RULE);
  });

  it('tells a broken front matter on its line and still checks the letter', async () => {
    const { document } = await openFile(
      'broken.reply.md',
      LETTER.replace('role: Data', 'stage: "inter\nrole: Data'),
    );
    const found = await waitForRule(document.uri, 'front-matter');
    assert.ok(found.range.start.line < 8);
    await waitForRule(document.uri, RULE);
  });

  it('checks any text on request, until it is closed', async () => {
    const { document } = await openFile('mail.txt', 'Thank you. Why was I not selected?\n');
    await vscode.commands.executeCommand('gracious.checkDocument');
    await waitForRule(document.uri, RULE);
    await closeAllEditors();
    await waitForSilence(document.uri);
  });

  it('does not touch documents that cannot be written, or that no tab shows', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('revision', {
      provideTextDocumentContent: () => LETTER,
    });
    const revision = vscode.Uri.from({ scheme: 'revision', path: '/letter.reply.md' });
    await vscode.window.showTextDocument(revision);
    const unseen = await writeFile('unseen.reply.md', LETTER);
    await vscode.workspace.openTextDocument(unseen);
    const real = await openFile('real.reply.md', LETTER);
    await waitForRule(real.document.uri, RULE);
    assert.deepEqual(findings(revision), []);
    assert.deepEqual(findings(unseen), []);
    provider.dispose();
  });
});
