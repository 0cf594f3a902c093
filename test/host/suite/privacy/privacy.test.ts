// What every command does with the words of a letter: it opens no connection, and leaves the words nowhere but in the
// person's own files. Where they must not be found afterwards is searched by the runner, see src/tools/host/leaks.ts.
import assert from 'node:assert/strict';
import net from 'node:net';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import manifest from '../../../../package.json';
import { SECRETS } from '../../../../src/tools/host/secrets.ts';
import type { ScriptedModels } from '../../scripted-models/extension.ts';
import { closeAllEditors, openFile, workspaceFolder, writeFile } from '../harness/documents.ts';
import { eventually, pause } from '../harness/eventually.ts';
import { LETTER, waitForRule } from '../harness/findings.ts';
import { helper, offer } from '../harness/scripted.ts';
import { agreeTo } from './agree.ts';
import { watchNetwork } from './network.ts';

const SECRET_LETTER = LETTER.replace('Thank you for', `My ${SECRETS.letter} is sad!! Thank you for`);
const SECRET_MAIL = `From: Priya Raman <priya.raman@northwind.example>
To: Sam Carter <sam.carter@mail.example>
Date: Thu, 19 Nov 2026 10:12:00 +0000
Subject: Your application for Data Analyst

Dear Sam,

Thank you for coming in to meet Jo Weber and me; your ${SECRETS.mail} impressed us. We have decided to offer the Data Analyst
position to another candidate.

With best wishes,
Priya Raman
`;

/** The commands that hand an address to another program, and say so: by their names, or by those of the ways to choose from. */
const OPENING = [
  'gracious.handOver',
  'gracious.openInGmail',
  'gracious.openInMailApp',
  'gracious.openInOutlook',
];
/** The commands that ask a language model, after they have shown what would be sent. */
const ASKING = ['gracious.checkWithModel', 'gracious.personaliseDraft', 'gracious.rewriteSentence'];
/** The commands that are about a mail. */
const ABOUT_MAILS = /replyToRejection|explainRejection|Marks?$/;

describe('privacy', () => {
  const opening = new Set<string>();
  const asking = new Set<string>();
  let network: ReturnType<typeof watchNetwork>;
  let models: ScriptedModels;
  let save: vscode.Uri;
  let open: vscode.Uri;

  before(async () => {
    models = await helper();
    if (models.available) await offer(models, 'good');
    save = vscode.Uri.joinPath(workspaceFolder(), 'saved.txt');
    open = await writeFile('given.eml', SECRET_MAIL);
    await openFile('wake.reply.md', SECRET_LETTER);
    const extension = vscode.extensions.getExtension('gracious.gracious');
    await eventually('activation', () => extension?.isActive);
    network = watchNetwork();
  });

  afterEach(closeAllEditors);
  after(() => network.stop());

  it('would notice a connection', async () => {
    assert.throws(() => net.connect(9, '127.0.0.1'));
    await assert.rejects(async () => fetch('http://127.0.0.1:9/'));
    assert.deepEqual(
      network.attempts
        .splice(0)
        .map(({ by }) => by)
        .sort(),
      ['fetch', 'net.Socket.connect'],
    );
  });

  it('checking and typing open none', async () => {
    const { document } = await openFile('typing.reply.md', SECRET_LETTER);
    await waitForRule(document.uri, 'asking-why');
    await vscode.commands.executeCommand('type', { text: ` ${SECRETS.letter} ` });
    await pause(400);
    assert.deepEqual(network.attempts, []);
  });

  for (const { command } of manifest.contributes.commands) {
    it(`${command} opens no connection`, async () => {
      const isAboutMails = ABOUT_MAILS.test(command);
      const name = `${command.slice(command.indexOf('.') + 1)}.${isAboutMails ? 'eml' : 'reply.md'}`;
      const editor = await openFile(name, isAboutMails ? SECRET_MAIL : SECRET_LETTER);
      const place = editor.document.positionAt(editor.document.getText().indexOf('why I was not'));
      editor.selection = new vscode.Selection(place, place);
      models.received.length = 0;
      const words = `What ${SECRETS.notes} said`;
      const addresses = await agreeTo(command, { words, save, open });
      if (addresses.length > 0) opening.add(command);
      if (models.received.length > 0) asking.add(command);
      assert.deepEqual(network.attempts, []);
    }).timeout(50_000);
  }

  it('only commands that say so open an address outside or ask a language model', () => {
    assert.deepEqual([...opening].sort(), OPENING);
    assert.deepEqual([...asking].sort(), models.available ? ASKING : []);
  });
});
