import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { type Answers, answering, type Heard } from './harness/answers.ts';
import { closeAllEditors, openFile, openUntitled, workspaceFolder } from './harness/documents.ts';
import { eventually } from './harness/eventually.ts';
import { LETTER } from './harness/findings.ts';

const CALM = LETTER.replace(
  'Could you tell me why I was not selected?',
  'I understand your decision. 50% of me is sad & the rest = fine #1 + 1.',
).replace(
  'subject: Thank you for the update',
  'subject: Thank you & goodbye – 100%\nin-reply-to: <a.b@example.com>',
);
const OPEN = CALM.replace('Hi Priya', 'Hi [Name]');
const ANGRY = LETTER.replace(
  'Could you tell me why I was not selected?',
  'I am furious, and I will sue you. The panel made a mistake. You owe me an explanation.',
);
const TEXT =
  'Hi Priya,\n\nThank you for letting me know. I understand your decision. 50% of me is sad & the rest = fine #1 + 1.\n\nBest regards,\nSam\n';

function run(command: string, answers: Answers = {}, argument?: unknown): Promise<Heard> {
  return answering(answers, () => vscode.commands.executeCommand(command, argument));
}

async function readFile(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

function inFolder(path: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), path);
}

/** The fields of an address as a mail program reads them. */
function fieldsOf(address: unknown): ReadonlyMap<string, string> {
  assert.equal(typeof address, 'string');
  const query = String(address).split('?')[1] ?? '';
  return new Map(
    query.split('&').map(pair => {
      const [name = '', value = ''] = pair.split('=');
      return [name, decodeURIComponent(value)];
    }),
  );
}

describe('handing over', () => {
  afterEach(closeAllEditors);

  it('copies plain text and names what is open', async () => {
    await openFile('copy-open.reply.md', LETTER);
    const { messages } = await run('gracious.copyAsPlainText');
    assert.match(await vscode.env.clipboard.readText(), /^Hi Priya,\n/);
    assert.match(messages[0] ?? '', /^Copied, .* Still open: .*asking-why/);
  });

  it('copies a LinkedIn note, and none that LinkedIn would cut', async () => {
    await openFile('note.reply.md', CALM);
    await run('gracious.copyAsLinkedInNote');
    assert.match(await vscode.env.clipboard.readText(), /^Hi Priya,\nThank you .*\nBest regards,\nSam$/);
    await vscode.env.clipboard.writeText('kept');
    await openFile('long-note.reply.md', CALM.replace('know.', 'know. I thank you all. '.repeat(20)));
    const { warnings } = await run('gracious.copyAsLinkedInNote');
    assert.match(warnings[0] ?? '', /300 characters .* Shorten it by \d+/);
    assert.equal(await vscode.env.clipboard.readText(), 'kept');
  });

  it('opens the mail app with the letter as it is, encoded once', async () => {
    await openFile('mail.reply.md', CALM);
    const { opened, messages } = await run('gracious.openInMailApp');
    assert.match(
      String(opened[0]),
      /^mailto:priya@example\.com\?subject=Thank%20you%20%26%20goodbye%20%E2%80%93%20100%25&/,
    );
    const fields = fieldsOf(opened[0]);
    assert.equal(fields.get('subject'), 'Thank you & goodbye – 100%');
    assert.equal(fields.get('body'), TEXT.trimEnd().replaceAll('\n', '\r\n'));
    assert.equal(fields.get('in-reply-to'), '<a.b@example.com>');
    assert.match(messages[0] ?? '', /You send it from there/);
  });

  it('opens Gmail and both Outlooks', async () => {
    await openFile('web.reply.md', CALM);
    const gmail = await run('gracious.openInGmail');
    assert.match(String(gmail.opened[0]), /^https:\/\/mail\.google\.com\/mail\/\?view=cm&/);
    assert.equal(fieldsOf(gmail.opened[0]).get('su'), 'Thank you & goodbye – 100%');
    for (const [label, host] of [
      ['Personal account', 'outlook.live.com'],
      ['Work or school account', 'outlook.office.com'],
    ] as const) {
      const outlook = await run('gracious.openInOutlook', { pick: () => label });
      assert.equal(new URL(String(outlook.opened[0])).host, host);
      assert.equal(fieldsOf(outlook.opened[0]).get('to'), 'priya@example.com');
    }
    assert.deepEqual((await run('gracious.openInOutlook')).opened, []);
  });

  it('offers other ways for a letter that is too long for an address', async () => {
    await openFile('long.reply.md', CALM.replace('know.', 'know. I thank you all. '.repeat(90)));
    const target = inFolder('long-letter.eml');
    const saved = await run('gracious.openInMailApp', { warning: () => 'Save as .eml…', save: () => target });
    assert.deepEqual(saved.opened, []);
    assert.match(await readFile(target), /\r\nX-Unsent: 1\r\n/);
    const pasted = await run('gracious.openInGmail', { warning: () => 'Copy and Open Empty' });
    assert.equal(fieldsOf(pasted.opened[0]).has('body'), false);
    assert.match(await vscode.env.clipboard.readText(), /I thank you all/);
  });

  it('asks once about what is open in a letter that is saved for its length', async () => {
    await openFile('long-open.reply.md', OPEN.replace('know.', 'know. I thank you all. '.repeat(90)));
    const answers = { save: () => inFolder('long-open.eml') };
    const saved = await run('gracious.openInMailApp', {
      ...answers,
      warning: text => (text.includes('too long') ? 'Save as .eml…' : 'Hand Over Anyway'),
    });
    assert.equal(saved.warnings.length, 2, saved.warnings.join('\n'));
    assert.match(saved.warnings[1] ?? '', /too long/);
    assert.match(saved.messages[0] ?? '', /^Saved long-open\.eml\. .* Still open: unfilled-placeholder/);
  });

  it('says so when no program takes the letter', async () => {
    await openFile('nobody.reply.md', CALM);
    const { warnings, messages } = await run('gracious.openInMailApp', { opens: false });
    assert.match(warnings[0] ?? '', /did not open/);
    assert.deepEqual(messages, []);
  });

  it('saves a mail beside the draft', async () => {
    await openFile('letters/save.reply.md', CALM);
    let suggested: vscode.Uri | undefined;
    const save = (uri: vscode.Uri | undefined) => {
      suggested = uri;
      return uri;
    };
    const { messages } = await run('gracious.saveAsEml', { save });
    assert.equal(suggested?.toString(), inFolder('letters/save.eml').toString());
    const eml = await readFile(inFolder('letters/save.eml'));
    assert.match(eml, /^Date: .*\r\nTo: Priya Raman <priya@example\.com>\r\nSubject: =\?UTF-8\?/);
    assert.match(eml, /\r\nIn-Reply-To: <a\.b@example\.com>\r\nReferences: <a\.b@example\.com>\r\n/);
    assert.match(messages[0] ?? '', /^Saved save\.eml\./);
    assert.deepEqual((await run('gracious.saveAsEml')).messages, []);
  });

  it('takes the letter that a menu or a view names', async () => {
    const { document } = await openFile('named.reply.md', CALM);
    await openFile('other.reply.md', OPEN);
    await run('gracious.copyAsPlainText', {}, document.uri);
    assert.equal(await vscode.env.clipboard.readText(), TEXT);
    await vscode.env.clipboard.writeText('');
    await run('gracious.copyAsPlainText', {}, { resourceUri: document.uri });
    assert.equal(await vscode.env.clipboard.readText(), TEXT);
    const gone = await run('gracious.copyAsPlainText', {}, inFolder('gone.reply.md'));
    assert.match(gone.warnings[0] ?? '', /cannot be opened/);
  });

  it('lists what is open and the ways, and takes the way that is picked; the last one comes first', async () => {
    await openFile('list.reply.md', LETTER);
    const { pickers } = await run('gracious.handOver', { pick: () => 'Copy as Plain Text' });
    const [title, ...labels] = pickers[0] ?? [];
    assert.match(title ?? '', /^Hand Over: .*1 warning.* still open$/);
    assert.ok(labels.includes('Open in Mail App') && labels.includes('Remind Me…'), labels.join('\n'));
    assert.ok(labels.length > 8, 'what is open is listed');
    assert.match(await vscode.env.clipboard.readText(), /why I was not selected/);
    const again = await run('gracious.handOver');
    assert.equal(again.pickers[0]?.[1], 'Copy as Plain Text');
  });

  it('leads from the list to what is open', async () => {
    const { document } = await openFile('lead.reply.md', LETTER);
    await run('gracious.handOver', { pick: labels => labels.find(label => /why|reason/i.test(label)) });
    const selection = vscode.window.activeTextEditor?.selection;
    assert.match(document.getText(selection), /why/);
  });
});

describe('the gate', () => {
  afterEach(closeAllEditors);

  it('asks for a deliberate "hand over anyway" when errors are open', async () => {
    await openFile('errors.reply.md', OPEN);
    await vscode.env.clipboard.writeText('kept');
    const kept = await run('gracious.copyAsPlainText');
    assert.match(kept.warnings[0] ?? '', /One error is still open/);
    assert.equal(await vscode.env.clipboard.readText(), 'kept');
    await run('gracious.copyAsPlainText', { warning: () => 'Hand Over Anyway' });
    assert.match(await vscode.env.clipboard.readText(), /^Hi \[Name\],/);
  });

  it('lets an angry letter rest: the words move to a private note, a calm start and a reminder take their place', async () => {
    const { document } = await openFile('angry.reply.md', ANGRY);
    const asked = await run('gracious.openInMailApp', { warning: () => 'Let It Rest' });
    assert.match(asked.warnings[0] ?? '', /heat of the moment/);
    assert.match(asked.details[0] ?? '', /private note/);
    assert.deepEqual(asked.opened, []);
    const fresh = document.getText();
    assert.doesNotMatch(fresh, /furious|sue/);
    assert.match(fresh, /^---\ngracious: 1\nto: Priya Raman <priya@example\.com>\n/);
    assert.match(
      fresh,
      /\nnext: Read the letter again, then send it\ndue: \d{4}-\d\d-\d\d\n---\n\n(?:Hi|Dear|Hello) Priya/,
    );
    assert.equal(document.isDirty, false);
    const note = await vscode.workspace.openTextDocument(inFolder('angry.private.md'));
    assert.match(note.getText(), /^---\ngracious-private: 1\n[\s\S]*I am furious, and I will sue you\./);
    assert.match(await readFile(inFolder('angry.ics')), /BEGIN:VALARM/);
    assert.match(asked.messages[0] ?? '', /angry\.private\.md; nothing hands them over/);

    for (const command of [
      'copyAsPlainText',
      'copyAsLinkedInNote',
      'openInMailApp',
      'openInGmail',
      'openInOutlook',
      'saveAsEml',
      'handOver',
      'letItRest',
    ]) {
      const { messages, opened, pickers } = await run(
        `gracious.${command}`,
        { warning: () => 'Hand Over Anyway' },
        note.uri,
      );
      assert.match(messages[0] ?? '', /private note/, command);
      assert.deepEqual([opened, pickers], [[], []], command);
    }
  });

  it('leaves a letter alone that has been sent', async () => {
    const sent = ANGRY.replace('role:', 'status: sent\nrole:');
    const { document } = await openFile('sent-angry.reply.md', sent);
    assert.match((await run('gracious.letItRest')).messages[0] ?? '', /no draft any more/);
    assert.equal(document.getText(), sent);
  });

  it('keeps two rested letters apart', async () => {
    await openFile('twice.reply.md', ANGRY);
    await run('gracious.letItRest');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit(edit => edit.insert(end, 'And I am still furious.\n'));
    await run('gracious.letItRest');
    assert.doesNotMatch(await readFile(inFolder('twice.private.md')), /still furious/);
    assert.match(await readFile(inFolder('twice-2.private.md')), /still furious/);
  });

  it('loses no word of an untitled letter', async () => {
    const { document } = await openUntitled(ANGRY);
    await run('gracious.letItRest');
    assert.doesNotMatch(document.getText(), /furious/);
    const note = vscode.workspace.textDocuments.find(each =>
      each.getText().includes('gracious-private: 1\n'),
    );
    assert.match(note?.getText() ?? '', /I am furious/);
  });
});

describe('reminders and the preview', () => {
  afterEach(closeAllEditors);

  it('saves a calendar entry for the time that is picked', async () => {
    const day = new Date(Date.now() - 3_600_000).toISOString();
    await openFile('remind.reply.md', CALM.replace('role:', `received: ${day}\nrole:`));
    const { pickers, messages } = await run('gracious.remindMe', {
      pick: ([first]) => first,
      save: uri => uri,
    });
    assert.ok((pickers[0]?.length ?? 0) > 4);
    const ics = await readFile(inFolder('remind.ics'));
    assert.match(ics, /SUMMARY:Send a letter \(Example Corp\)\r\n/);
    const [, y, mo, d, h, mi] = /DTSTART:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00Z/.exec(ics) ?? [];
    const at = Date.parse(`${y}-${mo}-${d}T${h}:${mi}:00Z`);
    assert.ok(at > Date.now() && at < Date.parse(day) + 48 * 3_600_000, ics);
    assert.match(messages[0] ?? '', /^Saved remind\.ics for /);
  });

  it('takes a time that is written', async () => {
    await openFile('remind-at.reply.md', CALM);
    await run('gracious.remindMe', {
      pick: () => 'Another time…',
      input: () => '2099-12-01 17:30',
      save: uri => uri,
    });
    const expected = new Date('2099-12-01T17:30').toISOString().replace(/[-:]|\.\d+/g, '');
    assert.match(await readFile(inFolder('remind-at.ics')), new RegExp(`DTSTART:${expected}`));
  });

  it('shows beside the draft exactly what goes out, and follows it', async () => {
    const editor = await openFile('preview.reply.md', CALM.replace('Best', '<!-- private -->\nBest'));
    await run('gracious.previewLetter');
    const preview = await eventually('the preview', () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'gracious-preview'),
    );
    assert.equal(
      preview.document.getText(),
      `To: Priya Raman <priya@example.com>\nSubject: Thank you & goodbye – 100%\nIn reply to: <a.b@example.com>\n\n${TEXT}`,
    );
    assert.notEqual(preview.viewColumn, editor.viewColumn);
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    await run('gracious.copyAsPlainText');
    assert.ok(preview.document.getText().endsWith(await vscode.env.clipboard.readText()));
    await editor.edit(edit =>
      edit.insert(
        editor.document.positionAt(editor.document.getText().indexOf('Best')),
        'Have a good week. ',
      ),
    );
    await eventually('the change', () => preview.document.getText().includes('Have a good week.'));
  });
});
