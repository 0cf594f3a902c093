import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { type Answers, answering, replace } from './harness/answers.ts';
import { closeAllEditors, openFile, workspaceFolder, writeFile } from './harness/documents.ts';
import { LETTER, waitForRule, waitForSilence } from './harness/findings.ts';

const DRAFT = LETTER.replace(
  'role: Data Analyst\n',
  "role:   'Data Analyst'   # the second one\n# my notes\nstage: interview\nstatus: draft # not yet\nmine: {a: 1,   b: 2}\n",
).replace(' Could you tell me why I was not selected?', ' I understand your decision.');

function run(command: string, answers: Answers = {}, argument?: unknown) {
  return answering(answers, () => vscode.commands.executeCommand(command, argument));
}

/** The writer's own day. */
function today(days = 0): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}

describe('the record', () => {
  afterEach(closeAllEditors);

  it('is marked as sent when the person says so, every other byte left alone, and can be undone', async () => {
    const { document } = await openFile('sent.reply.md', DRAFT);
    const { messages } = await run('gracious.markAsSent');
    assert.equal(
      document.getText(),
      DRAFT.replace('status: draft # not yet\n', `status: sent # not yet\nsent: ${today()}\n`),
    );
    assert.equal(document.isDirty, false);
    assert.match(messages[0] ?? '', /Recorded as sent/);
    assert.match((await run('gracious.markAsSent')).messages[0] ?? '', /already/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  it('waits for a person who types, and says so when they never stop', async () => {
    const { document } = await openFile('typing-record.reply.md', DRAFT);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    const applyEdit = vscode.workspace.applyEdit.bind(vscode.workspace);
    let refusals = 2;
    const restore = replace(vscode.workspace, 'applyEdit', async (edit: vscode.WorkspaceEdit) =>
      refusals-- > 0 ? false : applyEdit(edit),
    );
    try {
      const letter = await vscode.workspace.openTextDocument(document.uri);
      await run('gracious.closeApplication', {}, letter.uri);
      assert.match(letter.getText(), /\nstatus: closed # not yet\n/);
      refusals = 100;
      const { warnings } = await run('gracious.markAsAnswered', {}, letter.uri);
      assert.match(warnings[0] ?? '', /changed in the same moment, so nothing was recorded/);
    } finally {
      restore();
    }
  });

  it('is not marked as sent by any way out', async () => {
    const { document } = await openFile('not-sent.reply.md', DRAFT);
    for (const command of ['copyAsPlainText', 'copyAsLinkedInNote', 'openInMailApp', 'openInGmail']) {
      await run(`gracious.${command}`);
    }
    await run('gracious.saveAsEml', { save: uri => uri });
    assert.equal(document.getText(), DRAFT);
  });

  it('keeps CRLF, and leaves a draft with unsaved changes unsaved', async () => {
    const editor = await openFile('crlf-record.reply.md', DRAFT.replaceAll('\n', '\r\n'));
    await editor.edit(edit =>
      edit.insert(editor.document.positionAt(editor.document.getText().length), 'PS\r\n'),
    );
    await run('gracious.closeApplication');
    assert.match(editor.document.getText(), /\r\nstatus: closed # not yet\r\n/);
    assert.doesNotMatch(editor.document.getText(), /[^\r]\n/);
    assert.equal(editor.document.isDirty, true);
  });

  it('is logged without a reply, with one next step that fits the stage', async () => {
    const { document } = await openFile('skipped.reply.md', DRAFT);
    let suggested = '';
    const input = (value: string) => {
      suggested = value;
      return value;
    };
    await run('gracious.logWithoutReplying', { input, pick: ([first]) => first });
    assert.match(suggested, /^Strengthen /);
    assert.match(
      document.getText(),
      new RegExp(`status: skipped # not yet\nnext: ${suggested}\ndue: ${today(7)}\n`),
    );
    const before = document.getText();
    await run('gracious.recordFeedback');
    assert.equal(document.getText(), before);
  });

  it('keeps feedback word for word, with what it may mean and one next action', async () => {
    const { document } = await openFile('feedback.reply.md', DRAFT);
    const words = 'They wrote: "We chose someone\nwith more experience."';
    await vscode.env.clipboard.writeText(words);
    const { pickers } = await run('gracious.recordFeedback', {
      pick: (labels, _title) => labels[0],
      input: value => value,
    });
    assert.equal(pickers[1]?.[1], 'Somebody with more experience');
    const text = document.getText();
    assert.match(text, /\nstatus: answered # not yet\n/);
    assert.ok(text.includes(`\nfeedback: ${JSON.stringify(words)}\n`), text);
    assert.match(text, new RegExp(`\nnext: Add numbers .*\ndue: ${today(7)}\n`));
    assert.match(text, /\n# my notes\n/);
  });

  it('takes typed feedback, another meaning and another day', async () => {
    const { document } = await openFile('typed.reply.md', DRAFT);
    await vscode.env.clipboard.writeText('');
    const inputs = ['No comment', 'Ask Jo for a mock interview', '2099-01-31'];
    await run('gracious.recordFeedback', {
      pick: labels => labels.find(label => label === 'Something else' || label === 'Another day…'),
      input: () => inputs.shift(),
    });
    assert.match(
      document.getText(),
      /\nfeedback: No comment\nnext: Ask Jo for a mock interview\ndue: 2099-01-31\n/,
    );
  });

  it('is marked as answered and closed', async () => {
    const { document } = await openFile('answered.reply.md', DRAFT);
    assert.match(
      (await run('gracious.markAsAnswered', {}, document.uri)).messages[0] ?? '',
      /Recorded as answered/,
    );
    assert.match(document.getText(), /\nstatus: answered # not yet\n/);
    await run('gracious.closeApplication', {}, { resourceUri: document.uri });
    assert.match(document.getText(), /\nstatus: closed # not yet\n/);
  });

  it('is left alone where the front matter is broken, or where there is no draft', async () => {
    const broken = DRAFT.replace('stage: interview', 'stage: "interview');
    const { document } = await openFile('broken-record.reply.md', broken);
    assert.match((await run('gracious.markAsSent')).warnings[0] ?? '', /cannot be changed safely/);
    assert.equal(document.getText(), broken);
    const other = await openFile('other-record.md', 'Hello\n');
    assert.match((await run('gracious.markAsSent')).messages[0] ?? '', /no draft/);
    assert.equal(other.document.getText(), 'Hello\n');
  });
});

const SENT = `---
gracious: 1
to: Leah Chen <leah@globex.example>
subject: Thank you
company: Globex
status: sent
sent: 2026-11-01
---

Hi Leah,

Thank you for the talk about pricing and for letting me know how it went. I understand your decision and wish you all a
calm winter.

Best regards,
Sam
`;

/** As a person deletes in the explorer. */
async function deleteInEditor(uri: vscode.Uri): Promise<void> {
  const deletion = new vscode.WorkspaceEdit();
  deletion.deleteFile(uri, { recursive: true });
  assert.ok(await vscode.workspace.applyEdit(deletion));
}

describe('one message', () => {
  afterEach(closeAllEditors);

  it('counts as sent from the moment the person says so', async () => {
    const first = await openFile('one.reply.md', SENT.replace('status: sent\nsent: 2026-11-01\n', ''));
    const { document } = await openFile(
      'two.reply.md',
      SENT.replace('status: sent\nsent: 2026-11-01\n', '')
        .replaceAll('Leah', 'Milton')
        .replace('Globex', 'Initech'),
    );
    await waitForSilence(document.uri, 'repeated-contact');
    await run('gracious.markAsSent', {}, first.document.uri);
    assert.match((await waitForRule(document.uri, 'repeated-contact')).message, /one\.reply\.md/);
    await deleteInEditor(first.document.uri);
  });

  it('is enough: a second answer, a copy of a letter and a name left in it are flagged', async () => {
    const sent = await writeFile('earlier/globex.reply.md', SENT);
    const copy = SENT.replace('Globex', 'Initech')
      .replaceAll('Leah', 'Milton')
      .replace('leah@globex', 'milton@initech')
      .replace('status: sent\nsent: 2026-11-01\n', 'status: draft\n')
      .replace('calm winter', 'calm winter at Globex');
    const { document } = await openFile('copied.reply.md', copy);
    assert.match((await waitForRule(document.uri, 'repeated-contact')).message, /earlier\/globex\.reply\.md/);
    const name = await waitForRule(document.uri, 'name-mismatch');
    assert.equal(document.getText(name.range), 'Globex');
    const own = await vscode.window.showTextDocument(sent);
    assert.match((await waitForRule(own.document.uri, 'repeated-contact')).message, /recorded as sent/);
    await vscode.window.showTextDocument(document);
    await deleteInEditor(vscode.Uri.joinPath(workspaceFolder(), 'earlier'));
    await waitForSilence(document.uri, 'repeated-contact');
  });
});
